import { addWeeks } from '@fotfeste/kernel';
import { firstPeriod } from '../capacity.js';
import type { ProgrammeRegime } from '../facts.js';
import { allowed, pairRule, type PairRule, type RuleRow } from './hard-rule.js';

/** A municipal internship is an element of a programme: without one running it is another arrangement. */
export const programmeRunning = (row: RuleRow): PairRule =>
  pairRule(row, {
    ofParticipant: ({ programme }, on) => (programme?.endsOn && programme.endsOn < on ? programme.endsOn : undefined),
    ofSlot: ({ kind }) => (kind === 'INTERNSHIP' ? kind : undefined),
    judge: (endedOn) => ({
      verdict: 'NOT_ALLOWED',
      facts: [{ name: 'participant.programme', value: endedOn }],
      change: { code: 'EXTEND_PROGRAMME', params: { endedOn } },
    }),
  });

/** An internship that starts after the programme's end is a no; one that outlasts it is shortened. */
export const programmeLastsLongEnough = (row: RuleRow): PairRule =>
  pairRule(row, {
    ofParticipant: ({ programme }, on) =>
      programme?.endsOn && programme.endsOn >= on ? { endsOn: programme.endsOn } : undefined,
    ofSlot: (slot, on) => {
      const start = slot.kind === 'INTERNSHIP' ? firstPeriod(slot, on)?.from : undefined;
      return start && { start, weeks: slot.lengthWeeks };
    },
    judge: ({ endsOn }, { start, weeks }) => {
      const facts = [
        { name: 'participant.programme', value: endsOn },
        { name: 'slot.capacity', value: start },
      ] as const;
      if (start > endsOn) {
        return { verdict: 'NOT_ALLOWED', facts, change: { code: 'EXTEND_PROGRAMME', params: { start, endsOn } } };
      }
      if (weeks === undefined || addWeeks(start, weeks) <= endsOn) return allowed;
      return {
        verdict: 'ALLOWED_WITH_ACTION',
        facts: [...facts, { name: 'slot.lengthWeeks', value: weeks }],
        change: { code: 'SHORTEN_INTERNSHIP', params: { endsOn } },
      };
    },
  });

/** A job of so many hours a week takes away the right and duty to the programme: the plan must follow. */
export const jobEndsProgramme = (
  row: RuleRow,
  limits: { readonly hours: number; readonly regimes: readonly ProgrammeRegime[] },
): PairRule =>
  pairRule(row, {
    ofParticipant: ({ programme }) =>
      programme && limits.regimes.includes(programme.regime) ? programme.regime : undefined,
    ofSlot: ({ kind, weeklyHours }) =>
      kind === 'JOB' && weeklyHours !== undefined && weeklyHours >= limits.hours ? weeklyHours : undefined,
    judge: (regime, hours) => ({
      verdict: 'ALLOWED_WITH_ACTION',
      facts: [
        { name: 'participant.programme', value: regime },
        { name: 'slot.weeklyHours', value: hours },
      ],
      change: { code: 'END_OR_ADAPT_PROGRAMME', params: { hours } },
    }),
  });
