import * as fc from 'fast-check';
import type { WeekBlock } from './facts.js';
import { daysWithAtLeast, hoursIn, joined, minutesIn, outside, within } from './week.js';

const block = fc
  .record({ weekday: fc.constantFrom(1, 2, 3), fromMinute: fc.nat(1380), length: fc.integer({ min: 1, max: 60 }) })
  .map(({ weekday, fromMinute, length }): WeekBlock => ({
    weekday: weekday === 1 ? 1 : weekday === 2 ? 2 : 3,
    fromMinute,
    toMinute: fromMinute + length,
  }));
const week = fc.array(block, { maxLength: 8 });

describe('blocks of a week', () => {
  it('are split into what lies within others and what lies outside, nothing lost and nothing twice', () => {
    fc.assert(
      fc.property(
        week,
        week,
        (mine, theirs) => minutesIn(within(mine, theirs)) + minutesIn(outside(mine, theirs)) === minutesIn(mine),
      ),
    );
  });

  it('count overlapping time once', () => {
    const twice: readonly WeekBlock[] = [
      { weekday: 1, fromMinute: 480, toMinute: 720 },
      { weekday: 1, fromMinute: 600, toMinute: 780 },
    ];
    expect(joined(twice)).toEqual([{ weekday: 1, fromMinute: 480, toMinute: 780 }]);
    expect(hoursIn(twice)).toBe(5);
  });

  it('name the days with a stretch long enough', () => {
    const days: readonly WeekBlock[] = [
      { weekday: 4, fromMinute: 480, toMinute: 900 },
      { weekday: 2, fromMinute: 480, toMinute: 540 },
    ];
    expect(daysWithAtLeast(days, 120)).toEqual([4]);
  });
});
