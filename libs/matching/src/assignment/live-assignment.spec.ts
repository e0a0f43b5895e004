import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AssignmentChange } from './assignment-change.js';
import { LiveAssignment } from './live-assignment.js';
import { solveAssignment } from './solve-assignment.js';
import { Market } from './testing/market.js';
import { randomChange } from './testing/random-change.js';
import { randomInstance, seededRandom } from './testing/random-instance.js';

const two = { participants: 2, slots: 2, capacity: [1, 1], ptr: [0, 2, 3], slot: [0, 1, 0], score: [90, 80, 85] };

const after = (...changes: readonly AssignmentChange[]) => {
  const live = new LiveAssignment(two);
  const repairs = changes.map((change) => live.repair(change));
  return { live, last: repairs.at(-1) };
};

describe('repairing an assignment', () => {
  it('finds a place for someone new and says who moved', () => {
    const { last } = after({ kind: 'ADD_PARTICIPANT', edges: [{ slot: 1, score: 95 }] });
    expect(last).toEqual({
      ok: true,
      value: {
        added: 2,
        total: 185,
        moves: expect.arrayContaining([
          { participant: 2, from: -1, to: 1 },
          { participant: 0, from: 1, to: 0 },
          { participant: 1, from: 0, to: -1 },
        ]),
      },
    });
  });

  it('hands a place that came free to whoever gains most', () => {
    const { last, live } = after({ kind: 'REMOVE_PARTICIPANT', participant: 1 });
    expect(last).toMatchObject({ value: { total: 90 } });
    expect(live.slotOf(0)).toBe(0);
    expect(live.slotOf(1)).toBe(-1);
  });

  it('moves everyone out of a slot that falls away', () => {
    const { live } = after({ kind: 'SET_CAPACITY', slot: 0, capacity: 0 });
    expect([live.slotOf(0), live.slotOf(1), live.total]).toEqual([1, -1, 80]);
  });

  it('fills a slot that is new', () => {
    const edges = [
      { participant: 1, score: 70 },
      { participant: 0, score: 99 },
    ];
    const { live, last } = after({ kind: 'ADD_SLOT', capacity: 1, edges });
    expect(last).toMatchObject({ value: { added: 2, total: 184 } });
    expect(live.slotOf(0)).toBe(2);
  });

  it('keeps a pin and lets it go again', () => {
    const pinned = after({ kind: 'PIN', participant: 0, slot: 0 });
    expect(pinned.live.total).toBe(90);
    expect(pinned.live.slotOf(0)).toBe(0);
    expect(pinned.live.solution().profit[0]).toBeLessThanOrEqual(90);
    expect(after({ kind: 'PIN', participant: 0, slot: 0 }, { kind: 'UNPIN', participant: 0 }).live.total).toBe(165);
  });

  it('keeps a vetoed pair apart, also when the edges are new, until the veto is lifted', () => {
    const veto = { kind: 'VETO', participant: 1, slot: 0 } as const;
    const edges = { kind: 'CHANGE_EDGES', participant: 1, edges: [{ slot: 0, score: 99 }] } as const;
    expect(after(veto).live.total).toBe(90);
    expect(after(veto, edges).live.total).toBe(90);
    expect(after(veto, edges, { ...veto, kind: 'LIFT_VETO' }).live.total).toBe(179);
  });

  it.each<[string, readonly AssignmentChange[], string]>([
    [
      'a pin of someone pinned elsewhere',
      [
        { kind: 'PIN', participant: 0, slot: 1 },
        { kind: 'PIN', participant: 0, slot: 0 },
      ],
      'PINNED_ELSEWHERE',
    ],
    [
      'a pin to a place that is pinned',
      [
        { kind: 'PIN', participant: 0, slot: 0 },
        { kind: 'PIN', participant: 1, slot: 0 },
      ],
      'SLOT_FULL',
    ],
    ['a pin that is no candidate', [{ kind: 'PIN', participant: 1, slot: 1 }], 'NOT_A_CANDIDATE'],
    [
      'a pin that was vetoed',
      [
        { kind: 'VETO', participant: 0, slot: 0 },
        { kind: 'PIN', participant: 0, slot: 0 },
      ],
      'VETOED',
    ],
    [
      'a veto of a pin',
      [
        { kind: 'PIN', participant: 0, slot: 0 },
        { kind: 'VETO', participant: 0, slot: 0 },
      ],
      'PINNED',
    ],
    [
      'new edges for someone pinned',
      [
        { kind: 'PIN', participant: 0, slot: 0 },
        { kind: 'CHANGE_EDGES', participant: 0, edges: [] },
      ],
      'PINNED',
    ],
    [
      'taking a pinned place away',
      [
        { kind: 'PIN', participant: 0, slot: 0 },
        { kind: 'SET_CAPACITY', slot: 0, capacity: 0 },
      ],
      'PLACES_PINNED',
    ],
  ])('refuses by name: %s', (_, changes, code) => {
    const { last, live } = after(...changes);
    expect(last).toMatchObject({ ok: false, refusal: { code } });
    expect(live.solution().total).toBe(live.total);
  });

  it('faults on a number there is none of', () => {
    expect(() => after({ kind: 'PIN', participant: 7, slot: 0 })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_NUMBER' }),
    );
    expect(() => after({ kind: 'SET_CAPACITY', slot: -1, capacity: 0 })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_NUMBER' }),
    );
    expect(() => after({ kind: 'ADD_PARTICIPANT', edges: [{ slot: 0, score: 2 ** 40 }] })).toThrow(
      expect.objectContaining({ code: 'SCORE_OUT_OF_RANGE' }),
    );
  });

  it('is worth after each of many changes what a fresh solve is worth', () => {
    const seeds = fc.record({
      seed: fc.integer({ min: 0, max: 2 ** 31 }),
      mostScore: fc.constantFrom(2, 30, 10_000),
      participants: fc.integer({ min: 1, max: 30 }),
      slots: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(seeds, ({ seed, mostScore, participants, slots }) => {
        const random = seededRandom(seed);
        const start = randomInstance({ participants, slots, degree: 4, mostPlaces: 2, seed });
        const instance = { ...start, score: start.score.map((score) => score % (mostScore + 1)) };
        const market = new Market(instance);
        const live = new LiveAssignment(instance);
        for (let step = 0; step < 25; step++) {
          const change = randomChange(market, random, mostScore);
          const repaired = live.repair(change);
          if (repaired.ok) market.take(change);
          const { total, price } = solveAssignment(market.instance());
          expect(live.total).toBe(total);
          if (step % 5 === 0) expect(live.solution()).toMatchObject({ total, gap: 0, price });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same answer to the same changes', () => {
    const run = (): AssignmentChange[] => {
      const instance = randomInstance({ participants: 40, slots: 12, degree: 5, mostPlaces: 2, seed: 3 });
      const random = seededRandom(4);
      const market = new Market(instance);
      const live = new LiveAssignment(instance);
      return Array.from({ length: 40 }, () => {
        const change = randomChange(market, random, 9000);
        if (live.repair(change).ok) market.take(change);
        return change;
      });
    };
    expect(run()).toEqual(run());
  });
});
