import fc from 'fast-check';
import { addDays, localDate } from '@fotfeste/kernel';
import { defaultPlacementSettings, isOverdue, placementSettings, startClock } from './clocks.js';
import { addWorkingDays, easterSunday, isHoliday, isWorkingDay } from './working-days.js';

describe('the calendar of working days', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('finds Easter of %i', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it('knows the days nobody is at work', () => {
    const holidays2026 = ['01-01', '04-02', '04-03', '04-06', '05-01', '05-14', '05-17', '05-25', '12-25', '12-26'];
    expect(holidays2026.filter((day) => isHoliday(localDate(`2026-${day}`)))).toEqual(holidays2026);
    expect(isWorkingDay(localDate('2026-12-24'))).toBe(true);
  });

  it('counts over Easter', () => {
    expect(addWorkingDays(localDate('2026-03-31'), 5)).toBe('2026-04-10');
  });

  it('never ends on a day off', () => {
    const aDate = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(localDate('2020-01-01'), days));
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 30 }), (from, days) => {
        const due = addWorkingDays(from, days);
        return isWorkingDay(due) && due > from;
      }),
    );
  });
});

describe('a clock', () => {
  it('is past its day from the day after', () => {
    const { due } = startClock('CONSENT', localDate('2026-11-02'), defaultPlacementSettings);
    expect([isOverdue(due, localDate('2026-11-05')), isOverdue(due, localDate('2026-11-06'))]).toEqual([false, true]);
  });

  it('runs as the municipality has set it', () => {
    const settings = placementSettings([
      { name: 'clock.EMPLOYER_ANSWER', value: { days: 3, unit: 'DAYS', closesAfter: 6 } },
      { name: 'clock.CONSENT', value: 5 },
      { name: 'limit.openProposalsPerPerson', value: 2 },
    ]);
    expect(settings.clocks.EMPLOYER_ANSWER).toEqual({ days: 3, unit: 'DAYS', closesAfter: 6 });
    expect(settings.clocks.CONSENT).toEqual({ days: 5, unit: 'DAYS', closesAfter: 14 });
    expect(settings.limits.openProposalsPerPerson).toBe(2);
  });

  it('is not stopped by a setting that makes no sense', () => {
    const nonsense = [null, -1, 'soon', { days: 'x', unit: 'MOONS' }, []].map((value) => ({
      name: 'clock.CONSENT',
      value,
    }));
    for (const row of nonsense) expect(placementSettings([row])).toEqual(defaultPlacementSettings);
  });
});
