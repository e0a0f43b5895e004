import type { LocalDate } from '@fotfeste/kernel';
import { placesOn } from '../capacity.js';
import type { Sector, SlotFacts } from '../facts.js';
import { allowed, cappedByReading, notKnown, type Judgement, type RuleRow, type SlotRule } from './hard-rule.js';

const slotRule = (row: RuleRow, judge: (slot: SlotFacts, on: LocalDate) => Judgement): SlotRule => ({
  ...row,
  concerns: 'SLOT',
  judge: (slot, on) => cappedByReading(row, judge(slot, on)),
});

/** Nobody is sent to an employer that is bankrupt, being wound up or deleted from the register. */
export const employerInBusiness = (row: RuleRow): SlotRule =>
  slotRule(row, ({ employer }) => {
    if (!employer) return notKnown('slot.employer');
    const gone = employer.bankrupt || employer.windingUp || employer.deleted;
    if (!gone) return allowed;
    const value = employer.bankrupt ? 'bankrupt' : employer.windingUp ? 'windingUp' : 'deleted';
    return {
      verdict: 'NOT_ALLOWED',
      facts: [{ name: 'slot.employer', value }],
      change: { code: 'CHOOSE_ANOTHER_EMPLOYER', params: {} },
    };
  });

/** An employer a person has barred gets nobody. */
export const employerBarred = (row: RuleRow): SlotRule =>
  slotRule(row, ({ employer }) =>
    employer?.barred
      ? {
          verdict: 'NOT_ALLOWED',
          facts: [{ name: 'slot.employer', value: 'barred' }],
          change: { code: 'CHOOSE_ANOTHER_EMPLOYER', params: {} },
        }
      : allowed,
  );

/** An employer that asked for a pause, or stopped answering, is left alone. */
export const employerPaused = (row: RuleRow): SlotRule =>
  slotRule(row, ({ employer }) =>
    employer?.paused
      ? {
          verdict: 'NOT_ALLOWED',
          facts: [{ name: 'slot.employer', value: 'paused' }],
          change: { code: 'EMPLOYER_RESUMES', params: {} },
        }
      : allowed,
  );

/** An employer is not flooded: no more open proposals than the cap. */
export const proposalCap = (row: RuleRow): SlotRule =>
  slotRule(row, ({ employer }) => {
    const { openProposals, proposalCap: cap } = employer ?? {};
    if (openProposals === undefined || cap === undefined || openProposals < cap) return allowed;
    return {
      verdict: 'NOT_ALLOWED',
      facts: [{ name: 'slot.employer', value: `${openProposals} of ${cap}` }],
      change: { code: 'ANSWER_OPEN_PROPOSALS', params: { open: openProposals, cap, needed: openProposals - cap + 1 } },
    };
  });

/** A slot without a free place now or soon is full. */
export const freePlace = (row: RuleRow): SlotRule =>
  slotRule(row, (slot, on) =>
    placesOn(slot, on) > 0
      ? allowed
      : {
          verdict: 'NOT_ALLOWED',
          facts: [
            { name: 'slot.capacity', value: 0 },
            { name: 'run.date', value: on },
          ],
          change: { code: 'ADD_A_PLACE', params: { places: 1 } },
        },
  );

/** The free-labour guard: unpaid internships that never became a job stop after a while. */
export const repeatedUnpaid = (row: RuleRow, limits: { readonly askAt: number; readonly stopAt: number }): SlotRule =>
  slotRule(row, ({ kind, employer }) => {
    const without = employer?.unpaidInternshipsWithoutHire;
    if (kind !== 'INTERNSHIP' || without === undefined || without < limits.askAt) return allowed;
    if ((employer?.hiresAfterInternship ?? 0) > 0) return allowed;
    return {
      verdict: without >= limits.stopAt ? 'NOT_ALLOWED' : 'ALLOWED_WITH_ACTION',
      facts: [{ name: 'slot.employer', value: without }],
      change: { code: 'AGREE_ON_HIRING_PLAN', params: { unpaidWithoutHire: without } },
    };
  });

/** An unpaid internship has a length; a longer one is shortened or becomes something else. */
export const internshipLength = (row: RuleRow, limits: { readonly mostWeeks: number }): SlotRule =>
  slotRule(row, ({ kind, lengthWeeks }) => {
    if (kind !== 'INTERNSHIP') return allowed;
    if (lengthWeeks === undefined) return notKnown('slot.lengthWeeks');
    if (lengthWeeks <= limits.mostWeeks) return allowed;
    return {
      verdict: 'ALLOWED_WITH_ACTION',
      facts: [{ name: 'slot.lengthWeeks', value: lengthWeeks }],
      change: { code: 'SHORTEN_INTERNSHIP', params: { weeks: limits.mostWeeks } },
    };
  });

/** Participants do not replace staff who were laid off. */
export const recentLayoffs = (row: RuleRow): SlotRule =>
  slotRule(row, ({ employer }) =>
    employer?.recentLayoffs
      ? {
          verdict: 'NOT_ALLOWED',
          facts: [{ name: 'slot.employer', value: 'recentLayoffs' }],
          change: { code: 'DECLARE_NO_DISPLACEMENT', params: {} },
        }
      : allowed,
  );

/** A participant works in addition to the staff and together with somebody. */
export const supervisorNamed = (row: RuleRow): SlotRule =>
  slotRule(row, ({ kind, supervisor }) => {
    if (kind !== 'INTERNSHIP' || supervisor === true) return allowed;
    if (supervisor === undefined) return notKnown('slot.supervisor');
    return {
      verdict: 'ALLOWED_WITH_ACTION',
      facts: [{ name: 'slot.supervisor', value: false }],
      change: { code: 'NAME_A_SUPERVISOR', params: {} },
    };
  });

/** A police certificate may only be asked for where a law says so. */
export const policeCertificateGround = (row: RuleRow, sectors: readonly Sector[]): SlotRule =>
  slotRule(row, ({ requirements, sector }) => {
    const asked = requirements?.some(({ kind }) => kind === 'POLICE_CERTIFICATE') ?? false;
    if (!asked || sector === undefined || sectors.includes(sector)) return allowed;
    return {
      verdict: 'NOT_ALLOWED',
      facts: [
        { name: 'slot.requirements', value: 'POLICE_CERTIFICATE' },
        { name: 'slot.sector', value: sector },
      ],
      change: { code: 'DROP_REQUIREMENT', params: { requirement: 'POLICE_CERTIFICATE' } },
    };
  });
