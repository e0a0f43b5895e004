const osloZone = 'Europe/Oslo';
const dayMs = 86_400_000;

const kroner = new Intl.NumberFormat('nb-NO', { style: 'currency', currency: 'NOK', maximumFractionDigits: 0 });

/** Whole kroner, always written the Norwegian way. */
export function formatKroner(amount: number): string {
  return kroner.format(amount);
}

/** A calendar date (`YYYY-MM-DD`) in the reader's locale, for example 3. jan. 2027. */
export function formatDate(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(middayOf(date));
}

/** The weekday and date of a calendar date, for headings of a week. */
export function formatWeekday(date: string, locale: string): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(middayOf(date));
}

/** A moment (ISO 8601, UTC) as the clock on the wall in Oslo showed it. */
export function formatDateTime(moment: string, locale: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: osloZone } as const;
  return new Intl.DateTimeFormat(locale, style).format(new Date(moment));
}

/** A number with at most two decimals, in the reader's locale. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** Whole days from one calendar date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((middayOf(to).getTime() - middayOf(from).getTime()) / dayMs);
}

/** The calendar date so many days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return new Date(middayOf(date).getTime() + days * dayMs).toISOString().slice(0, 10);
}

/** The Monday of the week that the date is in. */
export function mondayOf(date: string): string {
  const weekday = (middayOf(date).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

/** Minutes after midnight as HH:MM. */
export function formatClock(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A time of day as people write it (8, 8:30, 08.30, 0830) in minutes after midnight; `undefined` when it is none. */
export function parseClock(clock: string): number | undefined {
  const match = /^(\d{1,2})[:.]?([0-5]\d)?$/.exec(clock.trim());
  if (match === null) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return minutes <= 1440 ? minutes : undefined;
}

/**
 * The moment (ISO 8601, UTC) of a clock time in Oslo on a date. In the hour that summer time skips, the time after the
 * jump is meant; in the hour that comes twice, the first.
 */
export function momentInOslo(date: string, clock: string): string | undefined {
  const minutes = parseClock(clock);
  if (minutes === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const asIfUtc = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  if (Number.isNaN(asIfUtc)) return undefined;
  const first = asIfUtc - osloOffsetMs(asIfUtc - 2 * 3_600_000);
  return new Date(first).toISOString();
}

function osloOffsetMs(moment: number): number {
  const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: osloZone });
  return Date.parse(`${parts.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;
}

function middayOf(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}
