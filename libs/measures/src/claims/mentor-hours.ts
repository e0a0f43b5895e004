import { addDays, exact, ok, refuse, type LocalDate, type Period, type Result } from '@fotfeste/kernel';

/** Hours a mentor says were given on a day. */
export interface MentorHours {
  readonly on: LocalDate;
  readonly hours: number;
  readonly isConfirmed: boolean;
}

export type MentorHoursRefusal =
  | { readonly code: 'HOURS_NOT_POSITIVE' }
  | { readonly code: 'HOURS_OUTSIDE_PERIOD'; readonly period: Period }
  | { readonly code: 'HOURS_OVER_AGREED'; readonly agreed: number; readonly left: number };

/**
 * Logs hours in a period. The agreed hours of the month are the most that count: the hour after the last agreed one is
 * refused by name, not silently unpaid.
 */
export function logMentorHours(
  entry: Omit<MentorHours, 'isConfirmed'>,
  logged: readonly MentorHours[],
  agreed: { readonly period: Period; readonly hours: number },
): Result<readonly MentorHours[], MentorHoursRefusal> {
  if (!(entry.hours > 0)) return refuse({ code: 'HOURS_NOT_POSITIVE' });
  if (entry.on < agreed.period.from || entry.on > agreed.period.to)
    return refuse({ code: 'HOURS_OUTSIDE_PERIOD', period: agreed.period });
  const left = exact(agreed.hours).minus(sumHours(logged)).toNumber();
  if (entry.hours > left) return refuse({ code: 'HOURS_OVER_AGREED', agreed: agreed.hours, left });
  return ok([...logged, { ...entry, isConfirmed: false }]);
}

/** Whether mentor money is due: the period is over and every logged hour is confirmed, at least one. */
export const isMentorMoneyDue = (logged: readonly MentorHours[], period: Period, today: LocalDate): boolean =>
  today >= addDays(period.to, 1) && logged.length > 0 && logged.every((entry) => entry.isConfirmed);

/** The hours of a list, exactly. */
export const sumHours = (entries: readonly MentorHours[]): number =>
  entries.reduce((sum, entry) => sum.plus(entry.hours), exact(0)).toNumber();
