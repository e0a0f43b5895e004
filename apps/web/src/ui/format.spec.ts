import {
  addDays,
  daysBetween,
  formatClock,
  formatDate,
  formatDateTime,
  formatKroner,
  mondayOf,
  momentInOslo,
  parseClock,
} from './format.js';

/** Number formats separate with no-break spaces; plain ones read better in an expectation. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('what is written on the screen', () => {
  it('writes kroner whole and the Norwegian way', () => {
    expect(plain(formatKroner(169701))).toBe('169 701 kr');
  });

  it('writes a date as the reader is used to', () => {
    expect(formatDate('2027-01-03', 'nb-NO')).toBe('3. jan. 2027');
    expect(formatDate('2027-01-03', 'en-GB')).toBe('3 Jan 2027');
  });

  it('writes a moment by the clock in Oslo', () => {
    expect(formatDateTime('2026-12-31T23:30:00Z', 'en-GB')).toContain('1 Jan 2027');
    expect(formatDateTime('2026-07-01T10:00:00Z', 'en-GB')).toContain('12:00');
  });

  it('counts days over the change to summer time', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  });

  it('starts the week on Monday', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });

  it('reads and writes the time of day', () => {
    expect(formatClock(455)).toBe('07:35');
    expect(parseClock('07:35')).toBe(455);
    expect(['8', '8:30', '08.30', '0830', '830'].map(parseClock)).toEqual([480, 510, 510, 510, 510]);
    expect(parseClock('24:00')).toBe(1440);
    expect(parseClock('24:30')).toBeUndefined();
    expect(parseClock('noon')).toBeUndefined();
  });

  it('knows when a clock in Oslo shows a time, winter and summer', () => {
    expect(momentInOslo('2026-11-23', '10:00')).toBe('2026-11-23T09:00:00.000Z');
    expect(momentInOslo('2026-07-01', '10:00')).toBe('2026-07-01T08:00:00.000Z');
    expect(momentInOslo('2026-07-01', '')).toBeUndefined();
  });
});
