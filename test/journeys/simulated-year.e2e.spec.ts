import { localDate } from '@fotfeste/kernel';
import { liveAYear, type YearResult } from '../support/year-under-load.js';

// a quarter of a year by itself; YEAR_PARTICIPANTS=2000 YEAR_DAYS=365 lives the whole of it
const participants = Number(process.env['YEAR_PARTICIPANTS'] ?? 25);
const days = Number(process.env['YEAR_DAYS'] ?? 130);

describe(`${days} days of ${participants} participants (jobs on ${process.env['REDIS_URL'] ? 'Redis' : 'PostgreSQL'})`, () => {
  let year: YearResult;
  beforeAll(async () => {
    const started = performance.now();
    year = await liveAYear({ participants, days, start: localDate('2031-01-06') });
    const seconds = Math.round((performance.now() - started) / 1000);
    process.stdout.write(
      `${days} days of ${participants} participants, ${seconds} s: ${JSON.stringify({ ...year.signals, hires: year.hires, refused: [...year.refused] })}\n`,
    );
  }, 1_800_000);

  it('ends with no ask without a state, and had none on any night', () => {
    expect(year.nights).toBe(days);
    expect(year.silentNights).toBe(0);
    expect(year.end.silent).toEqual([]);
  });

  it('ends with a next step for everybody who is still there', () => {
    expect(year.withoutStep).toEqual([]);
  });

  it('fired every clock once, though every night was asked for twice', () => {
    const { stored, published, told, reminders } = year.signals;

    expect(reminders).toBeGreaterThan(0);
    expect(published).toBe(stored);
    expect(told).toBe(stored);
  });

  it('counts the same outcomes as its history does, fact by fact', () => {
    expect(year.hires).toBeGreaterThan(0);
    expect(year.fromCounts).toEqual(year.fromHistory);
  });

  it('was told of every job twice and recorded it once', () => {
    expect(year.refused.get('HIRE_ALREADY_RECORDED')).toBeGreaterThan(0);
  });
});
