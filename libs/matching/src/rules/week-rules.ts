import type { WeekBlock } from '../facts.js';
import { daysWithAtLeast, hoursIn, minutesIn, outside, within } from '../week.js';
import { allowed, notKnown, pairRule, type Judgement, type PairRule, type RuleRow } from './hard-rule.js';

/** A shorter stretch of work than this is not worth the journey. */
const leastMinutes = 120;

/** The shifts against when the person can work: partly is something to agree on, not at all is a no. */
export const availability = (row: RuleRow): PairRule =>
  pairRule(row, {
    ofParticipant: (participant) => participant.availability,
    ofSlot: ({ shifts }) => (shifts?.length ? shifts : undefined),
    judge: (free, shifts) => {
      const fitting = within(shifts, free);
      if (minutesIn(fitting) === minutesIn(shifts)) return allowed;
      const days = daysWithAtLeast(fitting, leastMinutes);
      if (days.length > 0) return agreeOnHours(fitting, days);
      return {
        verdict: 'NOT_ALLOWED',
        facts: [
          { name: 'participant.availability', value: describe(free) },
          { name: 'slot.shifts', value: describe(shifts) },
        ],
        change: { code: 'EXTEND_AVAILABILITY', params: nearestShift(shifts) },
      };
    },
  });

const agreeOnHours = (fitting: readonly WeekBlock[], days: readonly number[]): Judgement => ({
  verdict: 'ALLOWED_WITH_ACTION',
  facts: [{ name: 'participant.availability', value: describe(fitting) }],
  change: { code: 'AGREE_ON_HOURS', params: { hours: hoursIn(fitting), days: days.join(' ') } },
});

/** The shifts against school: days without a collision are left for work (two days work, three days school). */
export const schoolBlocks = (row: RuleRow): PairRule =>
  pairRule(row, {
    ofParticipant: ({ schoolBlocks: school }) => (school?.length ? school : undefined),
    ofSlot: ({ shifts }) => (shifts?.length ? shifts : undefined),
    judge: (school, shifts) => {
      const left = outside(shifts, school);
      if (minutesIn(left) === minutesIn(shifts)) return allowed;
      const days = daysWithAtLeast(left, leastMinutes);
      return {
        verdict: days.length > 0 ? 'ALLOWED_WITH_ACTION' : 'NOT_ALLOWED',
        facts: [
          { name: 'participant.schoolBlocks', value: describe(school) },
          { name: 'slot.shifts', value: describe(shifts) },
        ],
        change: { code: 'MOVE_OUT_OF_SCHOOL', params: { hours: hoursIn(left), days: days.join(' ') } },
      };
    },
  });

/**
 * The shifts against the hours with childcare. Never a wall, and never in the score: it is something to ask the employer
 * or the kindergarten for ("ask for an 08:30 start").
 */
export const childcareHours = (row: RuleRow): PairRule =>
  pairRule(row, {
    ofParticipant: ({ childcareHours: hours }) => (hours?.length ? hours : undefined),
    ofSlot: ({ shifts }) => (shifts?.length ? shifts : undefined),
    judge: (hours, shifts) => {
      const covered = within(shifts, hours);
      if (minutesIn(covered) === minutesIn(shifts)) return allowed;
      const fromMinute = Math.min(...covered.map((block) => block.fromMinute));
      const toMinute = Math.max(...covered.map((block) => block.toMinute));
      return {
        verdict: 'ALLOWED_WITH_ACTION',
        facts: [
          { name: 'participant.childcareHours', value: describe(hours) },
          { name: 'slot.shifts', value: describe(shifts) },
        ],
        change: { code: 'ASK_FOR_CHILDCARE_HOURS', params: covered.length > 0 ? { fromMinute, toMinute } : {} },
      };
    },
  });

/** Work and school together stay within a full week. */
export const fullWeek = (row: RuleRow, limits: { readonly hours: number }): PairRule =>
  pairRule(row, {
    ofParticipant: ({ schoolBlocks: school }) => (school?.length ? hoursIn(school) : undefined),
    ofSlot: ({ weeklyHours }) => ({ weeklyHours }),
    judge: (school, { weeklyHours }) => {
      if (weeklyHours === undefined) return notKnown('slot.weeklyHours');
      if (school + weeklyHours <= limits.hours) return allowed;
      return {
        verdict: 'ALLOWED_WITH_ACTION',
        facts: [
          { name: 'participant.schoolBlocks', value: school },
          { name: 'slot.weeklyHours', value: weeklyHours },
        ],
        change: { code: 'REDUCE_HOURS', params: { hours: Math.max(0, limits.hours - school) } },
      };
    },
  });

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Blocks as one text, `1 08:00-15:00 2 08:00-15:00`: a fact that can be stored and compared. */
export const describe = (blocks: readonly WeekBlock[]): string =>
  blocks.map(({ weekday, fromMinute, toMinute }) => `${weekday} ${clock(fromMinute)}-${clock(toMinute)}`).join(' ');

/** The shortest shift: the least that would have to be free. */
function nearestShift(shifts: readonly WeekBlock[]): Record<string, number> {
  const shortest = [...shifts].sort((a, b) => a.toMinute - a.fromMinute - (b.toMinute - b.fromMinute))[0];
  return shortest ? { weekday: shortest.weekday, fromMinute: shortest.fromMinute, toMinute: shortest.toMinute } : {};
}
