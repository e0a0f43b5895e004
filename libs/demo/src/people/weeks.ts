import type { WeekBlock } from '@fotfeste/matching';
import type { Weighted } from '../random.js';

type Days = readonly WeekBlock['weekday'][];

/** Blocks at the same hours on several days. */
export const blocksOn = (days: Days, fromMinute: number, toMinute: number): readonly WeekBlock[] =>
  days.map((weekday) => ({ weekday, fromMinute, toMinute }));

export const workdays: Days = [1, 2, 3, 4, 5];

/** Minutes from midnight of a clock time written as hours and minutes: 8.30 is half past eight. */
export const at = (hours: number): number => Math.floor(hours) * 60 + Math.round((hours % 1) * 100);

/** When people can work. Assumption. */
export const availabilities: readonly Weighted<readonly WeekBlock[]>[] = [
  [blocksOn(workdays, at(7.3), at(16)), 55],
  [blocksOn(workdays, at(8), at(15.3)), 25],
  [[...blocksOn(workdays, at(7), at(21)), ...blocksOn([6], at(9), at(17))], 12],
  [blocksOn([1, 2, 3, 4, 5, 6, 7], at(6), at(23)), 8],
];

/** Courses of the programme, Norwegian first. Assumption. */
export const schoolWeeks: readonly Weighted<readonly WeekBlock[]>[] = [
  [blocksOn([2, 4], at(8.3), at(14)), 40],
  [blocksOn([1, 3], at(8.3), at(14)), 25],
  [blocksOn([1, 3, 5], at(8.3), at(12)), 20],
  [blocksOn(workdays, at(8.3), at(10.3)), 15],
];

/** Opening hours of childcare less the way there. Assumption. */
export const childcareWeeks: readonly Weighted<readonly WeekBlock[]>[] = [
  [blocksOn(workdays, at(7.3), at(16.15)), 60],
  [blocksOn(workdays, at(8), at(16)), 40],
];
