import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AssignmentInstance } from './assignment-instance.js';
import { solveAssignment } from './solve-assignment.js';
import { bruteForce } from './testing/brute-force.js';
import { randomInstance } from './testing/random-instance.js';

type Row = readonly (readonly [slot: number, score: number])[];

/** An instance from one row of `[slot, score]` per participant. */
const instanceOf = (capacity: readonly number[], rows: readonly Row[]): AssignmentInstance => {
  const ptr = [0];
  for (const row of rows) ptr.push(ptr.at(-1)! + row.length);
  const edges = rows.flat();
  return {
    participants: rows.length,
    slots: capacity.length,
    capacity,
    ptr,
    slot: edges.map(([slot]) => slot),
    score: edges.map(([, score]) => score),
  };
};

const smallInstance = (mostScore: number): fc.Arbitrary<AssignmentInstance> =>
  fc
    .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 5 }))
    .chain(([participants, slots]) =>
      fc.tuple(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: slots, maxLength: slots }),
        fc.array(
          fc.array(fc.tuple(fc.integer({ min: 0, max: slots - 1 }), fc.integer({ min: 0, max: mostScore })), {
            maxLength: 5,
          }),
          { minLength: participants, maxLength: participants },
        ),
      ),
    )
    .map(([capacity, rows]) => instanceOf(capacity, rows));

describe('solving an assignment', () => {
  it('gives way where someone else gains more than one loses', () => {
    const solution = solveAssignment(
      instanceOf(
        [1, 1],
        [
          [
            [0, 90],
            [1, 80],
          ],
          [[0, 85]],
        ],
      ),
    );
    expect([...solution.slotOf]).toEqual([1, 0]);
    expect(solution.total).toBe(165);
  });

  it('prices a place at exactly what one more of it would bring', () => {
    fc.assert(
      fc.property(smallInstance(50), fc.nat(), (instance, any) => {
        const slot = any % instance.slots;
        const { price, total } = solveAssignment(instance);
        const capacity = Array.from(instance.capacity, (places, s) => (s === slot ? places + 1 : places));
        expect(price[slot]).toBe(solveAssignment({ ...instance, capacity }).total - total);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves someone out rather than overfill a slot', () => {
    const { slotOf, matched } = solveAssignment(instanceOf([1], [[[0, 5]], [[0, 9]]]));
    expect([...slotOf]).toEqual([-1, 0]);
    expect(matched).toBe(1);
  });

  it('places as many people as the same total allows', () => {
    const { total, matched } = solveAssignment(
      instanceOf(
        [1, 1],
        [
          [
            [0, 10],
            [1, 5],
          ],
          [[0, 5]],
        ],
      ),
    );
    expect({ total, matched }).toEqual({ total: 10, matched: 2 });
  });

  it.each([
    ['nobody and no slots', instanceOf([], []), { total: 0, matched: 0 }],
    ['nobody', instanceOf([3], []), { total: 0, matched: 0 }],
    ['no slots', instanceOf([], [[], []]), { total: 0, matched: 0 }],
    [
      'no places',
      instanceOf(
        [0, 0],
        [
          [
            [0, 9],
            [1, 3],
          ],
        ],
      ),
      { total: 0, matched: 0 },
    ],
    ['scores of nothing', instanceOf([1], [[[0, 0]], [[0, 0]]]), { total: 0, matched: 1 }],
    ['a pair worth less than nothing', instanceOf([1], [[[0, -4]]]), { total: 0, matched: 0 }],
    [
      'a pair named twice',
      instanceOf(
        [1],
        [
          [
            [0, 3],
            [0, 8],
            [0, 5],
          ],
        ],
      ),
      { total: 8, matched: 1 },
    ],
  ])('has an answer for %s', (_, instance, expected) => {
    expect(solveAssignment(instance)).toMatchObject({ ...expected, gap: 0 });
  });

  it('fills the places when everyone is the same', () => {
    const rows: Row[] = Array.from({ length: 60 }, () => [
      [0, 500],
      [1, 500],
      [2, 500],
    ]);
    expect(solveAssignment(instanceOf([10, 10, 10], rows))).toMatchObject({ total: 15_000, matched: 30, gap: 0 });
  });

  it('gives the same answer to the same question', () => {
    const ask = () =>
      solveAssignment(randomInstance({ participants: 300, slots: 80, degree: 12, mostPlaces: 4, seed: 5 }));
    expect(ask()).toEqual(ask());
  });

  it('does not write to the arrays it was given', () => {
    const instance = randomInstance({ participants: 40, slots: 10, degree: 5, mostPlaces: 2, seed: 6 });
    const before = structuredClone(instance);
    solveAssignment({ ...instance, vetoes: [{ participant: 0, slot: instance.slot[0]! }] });
    expect(instance).toEqual(before);
  });

  it('finds what trying everything finds, people placed included', () => {
    fc.assert(
      fc.property(fc.oneof(smallInstance(4), smallInstance(10_000)), (instance) => {
        const { total, matched, gap } = solveAssignment(instance);
        expect({ total, matched, gap }).toEqual({ ...bruteForce(instance), gap: 0 });
      }),
      { numRuns: 500 },
    );
  });
});

describe('pins and vetoes', () => {
  const rows: Row[] = [
    [
      [0, 90],
      [1, 80],
    ],
    [
      [0, 85],
      [1, 10],
    ],
  ];

  it('keeps a pin whatever it costs, and shows the cost as a loss', () => {
    const solution = solveAssignment({ ...instanceOf([1, 1], rows), pins: [{ participant: 0, slot: 0 }] });
    expect([...solution.slotOf]).toEqual([0, 1]);
    expect(solution.total).toBe(100);
    expect(solution.gap).toBe(0);
  });

  it('keeps a vetoed pair apart', () => {
    const solution = solveAssignment({ ...instanceOf([1, 1], rows), vetoes: [{ participant: 1, slot: 0 }] });
    expect([...solution.slotOf]).toEqual([0, 1]);
  });

  it('names each pin that cannot hold and solves without it', () => {
    const { refusedPins, slotOf } = solveAssignment({
      ...instanceOf([1, 1], [...rows, []]),
      pins: [
        { participant: 0, slot: 1 },
        { participant: 0, slot: 0 },
        { participant: 1, slot: 1 },
        { participant: 2, slot: 0 },
        { participant: 1, slot: 0 },
        { participant: 9, slot: 0 },
      ],
      vetoes: [{ participant: 1, slot: 0 }],
    });
    expect(refusedPins.map(({ code }) => code)).toEqual([
      'PINNED_ELSEWHERE',
      'SLOT_FULL',
      'NOT_A_CANDIDATE',
      'VETOED',
      'NOT_A_CANDIDATE',
    ]);
    expect([...slotOf]).toEqual([1, -1, -1]);
  });

  it('stays optimal around any pins and vetoes that can hold', () => {
    fc.assert(
      fc.property(smallInstance(20), fc.array(fc.nat()), fc.array(fc.nat()), (instance, pinned, vetoed) => {
        const pairs = Array.from({ length: instance.participants }, (_, p) =>
          Array.from(instance.slot)
            .slice(instance.ptr[p], instance.ptr[p + 1])
            .map((slot) => ({ participant: p, slot })),
        ).flat();
        const some = (which: readonly number[]) =>
          pairs.length === 0 ? [] : which.slice(0, 4).map((n) => pairs[n % pairs.length]!);
        const asked = { ...instance, pins: some(pinned), vetoes: some(vetoed) };
        const solution = solveAssignment(asked);
        const held = asked.pins.filter(
          (pin) => !solution.refusedPins.some((r) => r.participant === pin.participant && r.slot === pin.slot),
        );
        for (const pin of held) expect(solution.slotOf[pin.participant]).toBe(pin.slot);
        const { total, matched } = solution;
        expect({ total, matched }).toEqual(bruteForce({ ...asked, pins: held }));
      }),
      { numRuns: 300 },
    );
  });
});

describe('an instance that is none', () => {
  const sound = instanceOf(
    [1, 1],
    [
      [
        [0, 90],
        [1, 80],
      ],
      [[0, 85]],
    ],
  );
  it.each([
    ['a slot that does not exist', { slot: [0, 2, 0] }, 'MALFORMED_INSTANCE'],
    ['a score with a fraction', { score: [1.5, 1, 1] }, 'MALFORMED_INSTANCE'],
    ['a negative capacity', { capacity: [1, -1] }, 'MALFORMED_INSTANCE'],
    ['rows that run backwards', { ptr: [0, 3, 2] }, 'MALFORMED_INSTANCE'],
    ['a row too few', { ptr: [0, 3] }, 'MALFORMED_INSTANCE'],
    ['a score too large to add up exactly', { score: [2 ** 52, 1, 1] }, 'SCORE_OUT_OF_RANGE'],
  ])('faults on %s', (_, change, code) => {
    expect(() => solveAssignment({ ...sound, ...change })).toThrow(expect.objectContaining({ code }));
  });
});

const folder = '../shared/cases/solver';
const cases = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];

(cases.length > 0 ? describe : describe.skip)(`the proven instances (skipped unless ${folder} is there)`, () => {
  it.each(cases)('%s', (file) => {
    const instance: AssignmentInstance & { optimum: object } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    expect(solveAssignment(instance)).toMatchObject(instance.optimum);
  });
});
