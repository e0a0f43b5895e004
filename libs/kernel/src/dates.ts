import { Temporal } from 'temporal-polyfill';
import type { Brand } from './result.js';

/** A calendar date in Europe/Oslo, `YYYY-MM-DD`. Text order is date order. */
export type LocalDate = Brand<string, 'LocalDate'>;

/** A moment in time, ISO 8601 in UTC with milliseconds. Text order is time order. */
export type Instant = Brand<string, 'Instant'>;

/** Days from one date to another, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD`; undefined if the text is not a date that exists (31 February, month 13). */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!shape.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * A date the program itself wrote.
 * @throws RangeError if the text is not a date: what users type goes through `parseLocalDate`
 */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (!date) throw new RangeError(`not a date: ${text}`);
  return date;
}

const plain = (date: LocalDate): Temporal.PlainDate => Temporal.PlainDate.from(date);
const back = (date: Temporal.PlainDate): LocalDate => date.toString() as LocalDate;

/** The date some days later (or earlier, if negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => back(plain(date).add({ days }));

/** The date some weeks later. */
export const addWeeks = (date: LocalDate, weeks: number): LocalDate => back(plain(date).add({ weeks }));

/** The date some months later; a day the month lacks becomes its last day (31 August + 6 months = 28 or 29 February). */
export const addMonths = (date: LocalDate, months: number): LocalDate => back(plain(date).add({ months }));

/** The date some years later; 29 February becomes 28 February in a common year. */
export const addYears = (date: LocalDate, years: number): LocalDate => back(plain(date).add({ years }));

/** Whole days from one date to another; negative if `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  plain(from).until(plain(to), { largestUnit: 'days' }).days;

/** Whole months and the days left over from one date to another, months first. */
export function monthsAndDaysBetween(from: LocalDate, to: LocalDate): { months: number; days: number } {
  const { months, days } = plain(from).until(plain(to), { largestUnit: 'months' });
  return { months, days };
}

/** Whole years completed from one date to another: a person's age on a day. */
export const yearsBetween = (from: LocalDate, to: LocalDate): number =>
  plain(from).until(plain(to), { largestUnit: 'years' }).years;

/** The calendar year of a date. */
export const yearOf = (date: LocalDate): number => plain(date).year;

/** The first day of the date's month. */
export const firstOfMonth = (date: LocalDate): LocalDate => back(plain(date).with({ day: 1 }));

/** The last day of the date's month. */
export const lastOfMonth = (date: LocalDate): LocalDate =>
  back(plain(date).with({ day: 31 }, { overflow: 'constrain' }));

/** The weekday, 1 = Monday to 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number => plain(date).dayOfWeek;

/** The earlier of two dates. */
export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b);

/** The later of two dates. */
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);

/** Whether two periods, both ends included, share a day. */
export const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/** The calendar date in Europe/Oslo at a moment. */
export const osloDate = (moment: Instant): LocalDate =>
  back(Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Oslo').toPlainDate());

/** The moment a calendar date begins in Europe/Oslo. */
export const startOfOsloDay = (date: LocalDate): Instant =>
  instantFromMilliseconds(plain(date).toZonedDateTime('Europe/Oslo').epochMilliseconds);

/** A moment from milliseconds since 1970. */
export const instantFromMilliseconds = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString() as Instant;

/** Milliseconds since 1970 of a moment. */
export const millisecondsOf = (moment: Instant): number => Date.parse(moment);
