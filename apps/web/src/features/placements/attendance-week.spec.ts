import { asAgreed, daysToRecord, ordinaryDay, weekToWrite } from './attendance-week.js';

const placement = { from: '2026-11-24', to: '2027-02-26', weeklyHours: 30 };
const ill = { on: '2026-11-25', hours: 0, kind: 'ILL', confirmed: false } as const;

describe('a week of attendance', () => {
  it('has the working days within the placement', () => {
    expect(weekToWrite('2026-11-23', placement, []).map((day) => day.on)).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ]);
  });

  it('has a weekend day when something is recorded on it', () => {
    const saturday = { on: '2026-11-28', hours: 4, kind: 'PRESENT', confirmed: true } as const;

    expect(weekToWrite('2026-11-23', placement, [saturday]).at(-1)).toEqual({
      on: '2026-11-28',
      kind: 'PRESENT',
      hours: '4',
      confirmed: true,
    });
  });

  it('is recorded as agreed for the days that have been, and leaves what is known', () => {
    const week = asAgreed(weekToWrite('2026-11-23', placement, [ill]), placement, '2026-11-26');

    expect(daysToRecord(week, [ill])).toEqual([
      { on: '2026-11-24', kind: 'PRESENT', hours: 6 },
      { on: '2026-11-26', kind: 'PRESENT', hours: 6 },
    ]);
  });

  it('gives no hours to a day that was not worked, and does not touch a confirmed one', () => {
    const week = [
      { on: '2026-11-24', kind: 'ABSENT', hours: '6', confirmed: false },
      { on: '2026-11-25', kind: 'PRESENT', hours: '6', confirmed: true },
    ] as const;

    expect(daysToRecord(week, [])).toEqual([{ on: '2026-11-24', kind: 'ABSENT', hours: 0 }]);
  });

  it('has ordinary days to the nearest half hour', () => {
    expect(ordinaryDay({ weeklyHours: 37.5 })).toBe(7.5);
    expect(ordinaryDay({ weeklyHours: 16 })).toBe(3);
  });
});
