import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  exact,
  isOrganisationNumber,
  isSyntheticOrganisationNumber,
  lastOfMonth,
  localDate,
  monthsAndDaysBetween,
  osloDate,
  parseLocalDate,
  roundHalfCeil,
  roundHalfUp,
  startOfOsloDay,
  weekdayOf,
  yearsBetween,
  type Instant,
} from './index.js';

describe('calendar dates', () => {
  it.each(['2026-02-31', '2026-13-01', '26-01-01', '', '2026-1-1'])('refuse %p', (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });

  it('clamp to the last day of a shorter month', () => {
    expect(addMonths(localDate('2023-08-31'), 6)).toBe('2024-02-29');
    expect(addYears(localDate('2024-02-29'), 1)).toBe('2025-02-28');
  });

  it('count whole months before days', () => {
    expect(monthsAndDaysBetween(localDate('2026-01-15'), localDate('2026-03-20'))).toEqual({ months: 2, days: 5 });
  });

  it('are those of Oslo, across midnight and summer time', () => {
    expect(osloDate('2026-06-30T22:30:00.000Z' as Instant)).toBe('2026-07-01');
    expect(startOfOsloDay(localDate('2026-07-01'))).toBe('2026-06-30T22:00:00.000Z');
  });

  it('turn a year older on the birthday, not before', () => {
    expect(yearsBetween(localDate('1996-08-01'), localDate('2026-07-31'))).toBe(29);
    expect(yearsBetween(localDate('1996-08-01'), localDate('2026-08-01'))).toBe(30);
  });
});

describe('calendar arithmetic', () => {
  const aDate = fc
    .record({
      year: fc.integer({ min: 1900, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .map((parts) => Temporal.PlainDate.from(parts));
  const text = (date: Temporal.PlainDate) => localDate(date.toString());

  it('answers as Temporal does, for any dates and steps', () => {
    fc.assert(
      fc.property(aDate, aDate, fc.integer({ min: -600, max: 600 }), (a, b, step) => {
        const [from, to] = Temporal.PlainDate.compare(a, b) <= 0 ? [a, b] : [b, a];
        const until = from.until(to, { largestUnit: 'months' });
        expect(addDays(text(a), step)).toBe(a.add({ days: step }).toString());
        expect(addMonths(text(a), step)).toBe(a.add({ months: step }).toString());
        expect(daysBetween(text(a), text(b))).toBe(a.until(b, { largestUnit: 'days' }).days);
        expect(monthsAndDaysBetween(text(from), text(to))).toEqual({ months: until.months, days: until.days });
        expect(yearsBetween(text(from), text(to))).toBe(from.until(to, { largestUnit: 'years' }).years);
        expect(weekdayOf(text(a))).toBe(a.dayOfWeek);
        expect(lastOfMonth(text(a))).toBe(a.with({ day: a.daysInMonth }).toString());
      }),
    );
  });
});

describe('kroner', () => {
  it('round half away from zero, or towards the larger, as the rule says', () => {
    expect(roundHalfUp(exact('-0.5'))).toBe(-1);
    expect(roundHalfCeil(exact('-0.5'))).toBe(0);
    expect(roundHalfUp(exact('2.5'))).toBe(3);
  });

  it('do not inherit the error of binary floats', () => {
    expect(exact(0.1).plus(0.2).toString()).toBe('0.3');
  });
});

describe('organisation numbers', () => {
  it('are told apart from synthetic ones', () => {
    expect(isOrganisationNumber('889640782')).toBe(true);
    expect(isOrganisationNumber('889640783')).toBe(false);
    expect(isSyntheticOrganisationNumber('310000019')).toBe(true);
    expect(isOrganisationNumber('310000019')).toBe(false);
  });
});
