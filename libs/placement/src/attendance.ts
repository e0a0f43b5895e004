import { ok, refuse, type LocalDate } from '@fotfeste/kernel';
import { actualEnd, type Placement } from './placement.js';
import type { PlacementRefusal, Step } from './refusals.js';
import { checkRange } from './text-check.js';

export type AttendanceKind = 'PRESENT' | 'ILL' | 'LEAVE' | 'ABSENT';

/** One day of a placement. Hours are those at work, or those missed. */
export interface AttendanceEntry {
  readonly on: LocalDate;
  readonly hours: number;
  readonly kind: AttendanceKind;
}

/** What attendance is checked against. */
export interface AttendanceFacts {
  readonly placement: Placement;
  /** Days the supervisor has confirmed. */
  readonly confirmed: readonly LocalDate[];
  /** The participant cannot change what is confirmed; the others can, and it is confirmed anew. */
  readonly by: 'PARTICIPANT' | 'OTHER';
  readonly today: LocalDate;
}

const mostDays = 92;

/** Days that may be recorded, or everything that is wrong with them: at most a quarter of a year at a time. */
export function recordAttendance(
  days: readonly AttendanceEntry[],
  facts: AttendanceFacts,
): Step<readonly AttendanceEntry[]> {
  if (days.length === 0) return refuse([{ code: 'FIELD_REQUIRED', field: 'days' }]);
  if (days.length > mostDays) return refuse(checkRange('days', days.length, { least: 1, most: mostDays }));
  const problems = days.flatMap((day, index) => [
    ...dayProblems(day, facts),
    ...(days.findIndex(({ on }) => on === day.on) < index
      ? [{ code: 'ATTENDANCE_DAY_TWICE' as const, field: 'days', facts: { on: day.on } }]
      : []),
  ]);
  return problems.length > 0 ? refuse(problems) : ok(days);
}

function dayProblems({ on, hours, kind }: AttendanceEntry, facts: AttendanceFacts): readonly PlacementRefusal[] {
  const named = { field: 'days', facts: { on } };
  const { placement, today } = facts;
  const outside = on < placement.from || on > actualEnd(placement);
  return [
    ...(on > today ? [{ code: 'ATTENDANCE_IN_THE_FUTURE' as const, ...named }] : []),
    ...(outside ? [{ code: 'ATTENDANCE_OUTSIDE_PERIOD' as const, ...named }] : []),
    ...(facts.by === 'PARTICIPANT' && facts.confirmed.includes(on)
      ? [{ code: 'ATTENDANCE_ALREADY_CONFIRMED' as const, ...named }]
      : []),
    ...checkRange('days', hours, { least: kind === 'PRESENT' ? 0.25 : 0, most: 24 }),
  ];
}

/** Whether the supervisor may confirm every day up to one; refuses a day to come, and when there is nothing to confirm. */
export function confirmAttendance(
  upTo: LocalDate,
  unconfirmed: readonly LocalDate[],
  today: LocalDate,
): Step<LocalDate> {
  if (upTo > today) return refuse([{ code: 'ATTENDANCE_IN_THE_FUTURE', field: 'upTo', facts: { on: upTo } }]);
  const some = unconfirmed.some((day) => day <= upTo);
  return some ? ok(upTo) : refuse([{ code: 'ATTENDANCE_NOTHING_TO_CONFIRM', field: 'upTo' }]);
}
