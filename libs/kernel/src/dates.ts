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

// Calendar arithmetic on whole days. A rule runs over hundreds of millions of pairs, where a date object each is the
// whole cost: Temporal's gave 0.05 ms a step, these a thousandth of that, and the tests hold them to Temporal's answers.
const dayInMs = 86_400_000;

const yearIn = (date: LocalDate): number => Number(date.slice(0, 4));
const monthIn = (date: LocalDate): number => Number(date.slice(5, 7));
const dayIn = (date: LocalDate): number => Number(date.slice(8, 10));
const dayNumber = (date: LocalDate): number => Date.UTC(yearIn(date), monthIn(date) - 1, dayIn(date)) / dayInMs;
const fromDayNumber = (day: number): LocalDate => new Date(day * dayInMs).toISOString().slice(0, 10) as LocalDate;
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const fromParts = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;

/** The date some days later (or earlier, if negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(date) + days);

/** The date some weeks later. */
export const addWeeks = (date: LocalDate, weeks: number): LocalDate => addDays(date, 7 * weeks);

/** The date some months later; a day the month lacks becomes its last day (31 August + 6 months = 28 or 29 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = yearIn(date) * 12 + monthIn(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return fromParts(year, month, Math.min(dayIn(date), daysInMonth(year, month)));
}

/** The date some years later; 29 February becomes 28 February in a common year. */
export const addYears = (date: LocalDate, years: number): LocalDate => addMonths(date, 12 * years);

/** Whole days from one date to another; negative if `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** Whole months and the days left over from one date to another, months first. `to` must not be earlier. */
export function monthsAndDaysBetween(from: LocalDate, to: LocalDate): { months: number; days: number } {
  const apart = (yearIn(to) - yearIn(from)) * 12 + monthIn(to) - monthIn(from);
  const months = addMonths(from, apart) <= to ? apart : apart - 1;
  return { months, days: daysBetween(addMonths(from, months), to) };
}

/** Whole years completed from one date to another: a person's age on a day. */
export const yearsBetween = (from: LocalDate, to: LocalDate): number =>
  Math.floor(monthsAndDaysBetween(from, to).months / 12);

/** The calendar year of a date. */
export const yearOf = (date: LocalDate): number => yearIn(date);

/** The first day of the date's month. */
export const firstOfMonth = (date: LocalDate): LocalDate => fromParts(yearIn(date), monthIn(date), 1);

/** The last day of the date's month. */
export const lastOfMonth = (date: LocalDate): LocalDate =>
  fromParts(yearIn(date), monthIn(date), daysInMonth(yearIn(date), monthIn(date)));

/** The weekday, 1 = Monday to 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** The earlier of two dates. */
export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b);

/** The later of two dates. */
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);

/** Whether two periods, both ends included, share a day. */
export const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/** The calendar date in Europe/Oslo at a moment. */
export const osloDate = (moment: Instant): LocalDate =>
  Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString() as LocalDate;

/** The moment a calendar date begins in Europe/Oslo. */
export const startOfOsloDay = (date: LocalDate): Instant =>
  instantFromMilliseconds(Temporal.PlainDate.from(date).toZonedDateTime('Europe/Oslo').epochMilliseconds);

/** A moment from milliseconds since 1970. */
export const instantFromMilliseconds = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString() as Instant;

/** Milliseconds since 1970 of a moment. */
export const millisecondsOf = (moment: Instant): number => Date.parse(moment);
