import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { solveMinimumCost } from './minimum-cost.js';
import { solveFile } from './solve-file.js';
import { parseSolverFile } from './solver-file.js';

/** The cheapest permutation, by trying them all; undefined when none is allowed. */
const cheapest = (size: number, costs: ReadonlyMap<string, number>): number | undefined => {
  let best = Infinity;
  const place = (row: number, taken: ReadonlySet<number>, total: number): void => {
    if (row === size) best = Math.min(best, total);
    for (let column = 0; row < size && column < size; column++) {
      const cost = costs.get(`${row}:${column}`);
      if (cost !== undefined && !taken.has(column)) place(row + 1, new Set([...taken, column]), total + cost);
    }
  };
  place(0, new Set(), 0);
  return best === Infinity ? undefined : best;
};

describe('the cheapest perfect matching', () => {
  it('is what trying everything finds, or refused when there is none', () => {
    const instance = fc.integer({ min: 0, max: 6 }).chain((size) =>
      fc.tuple(
        fc.constant(size),
        fc.array(
          fc.tuple(fc.nat(Math.max(0, size - 1)), fc.nat(Math.max(0, size - 1)), fc.integer({ min: -9, max: 99 })),
          {
            maxLength: size === 0 ? 0 : size * size,
          },
        ),
      ),
    );
    fc.assert(
      fc.property(instance, ([size, list]) => {
        const costs = new Map<string, number>();
        for (const [row, column, cost] of list)
          costs.set(`${row}:${column}`, Math.min(cost, costs.get(`${row}:${column}`) ?? Infinity));
        const solved = solveMinimumCost(size, {
          row: list.map(([row]) => row),
          column: list.map(([, column]) => column),
          cost: list.map(([, , cost]) => cost),
        });
        expect(solved.ok ? solved.value.total : undefined).toBe(cheapest(size, costs));
        if (solved.ok) expect(solved.value).toMatchObject({ matched: size, gap: 0 });
      }),
      { numRuns: 500 },
    );
  });
});

describe('telling the formats apart', () => {
  it('reads a dense instance however its lines are broken', () => {
    expect(solveFile(' 2\n 1 9\n 9 1\n')).toEqual({ ok: true, value: { total: 2, matched: 2, gap: 0 } });
    expect(solveFile('2 1 9 9\n1')).toEqual({ ok: true, value: { total: 2, matched: 2, gap: 0 } });
  });

  it('reads pairs with their costs, counted from 1', () => {
    expect(solveFile('2\n1 1 5\n1 2 1\n2 1 1\n')).toEqual({ ok: true, value: { total: 2, matched: 2, gap: 0 } });
  });

  it('takes three by three numbers for pairs only where they pair every row with a column', () => {
    expect(parseSolverFile('3\n1 1 7\n2 2 7\n3 3 7')).toMatchObject({ value: { edges: { cost: { length: 3 } } } });
    expect(parseSolverFile('3\n1 2 3\n1 2 3\n1 2 3')).toMatchObject({ value: { edges: { cost: { length: 9 } } } });
    expect(parseSolverFile('3\n10 20 30\n4 5 6\n7 8 9')).toMatchObject({ value: { edges: { cost: { length: 9 } } } });
  });

  it('reads places and scores from JSON, other fields left alone', () => {
    const file = { name: 'x', participants: 2, slots: 1, capacity: [1], ptr: [0, 1, 2], slot: [0, 0], score: [4, 7] };
    expect(solveFile(JSON.stringify(file))).toEqual({ ok: true, value: { total: 7, matched: 1, gap: 0 } });
  });

  it('has an answer for nobody', () => {
    expect(solveFile('0')).toEqual({ ok: true, value: { total: 0, matched: 0, gap: 0 } });
  });
});

describe('a file that is malformed', () => {
  const json = { participants: 1, slots: 1, capacity: [1], ptr: [0, 1], slot: [0], score: [4] };
  it.each([
    ['nothing', ' \n', { code: 'EMPTY_FILE' }],
    ['prose', 'Dear all', { code: 'UNKNOWN_FORMAT', line: 1 }],
    ['a word among the costs', '2\n1 2\n3 four', { code: 'NOT_AN_INTEGER', line: 3 }],
    ['a fraction', '1\n2.5', { code: 'NOT_AN_INTEGER', line: 2 }],
    ['a number beyond exact integers', '1\n99999999999999999999', { code: 'NOT_AN_INTEGER', line: 2 }],
    ['a cost beyond exact totals', '1\n9007199254740991', { code: 'SCORE_OUT_OF_RANGE', line: 2 }],
    ['a negative size', '-2\n1 2', { code: 'SIZE_OUT_OF_RANGE', line: 1 }],
    ['a cost too few', '2\n1 2\n3', { code: 'WRONG_NUMBER_OF_COSTS', line: 3 }],
    ['a pair out of range', '2\n1 1 5\n\n2 3 5', { code: 'INDEX_OUT_OF_RANGE', line: 4 }],
    ['a pair without a cost', '3\n1 1 5\n2 2 5\n3 3', { code: 'NOT_THREE_NUMBERS', line: 4 }],
    ['pairs that match nobody', '2\n1 1 5\n2 1 5', { code: 'NO_PERFECT_MATCHING' }],
    ['broken JSON', '{"participants": 1,\n "slots": }', { code: 'MALFORMED_JSON', line: 2 }],
    ['JSON that breaks off', JSON.stringify(json).slice(0, -4), { code: 'MALFORMED_JSON', line: 1 }],
    ['a field that is missing', JSON.stringify({ ...json, ptr: undefined }), { code: 'MISSING_FIELD' }],
    ['a field of another type', JSON.stringify({ ...json, slot: ['0'] }), { code: 'MALFORMED_INSTANCE' }],
    ['a count that is none', JSON.stringify({ ...json, slots: '1' }), { code: 'MALFORMED_INSTANCE' }],
    ['a slot that does not exist', JSON.stringify({ ...json, slot: [1] }), { code: 'MALFORMED_INSTANCE' }],
    ['a score beyond exact totals', JSON.stringify({ ...json, score: [2 ** 52] }), { code: 'SCORE_OUT_OF_RANGE' }],
  ])('is refused by name: %s', (_, text, refusal) => {
    expect(solveFile(text)).toMatchObject({ ok: false, refusal: { ...refusal, message: expect.any(String) } });
  });
});

const folder = '../shared/cases/solver';
const optima = new Map([['assign100.txt', 305]]);
const cases = existsSync(folder) ? readdirSync(folder).filter((file) => optima.has(file)) : [];

(cases.length > 0 ? describe : describe.skip)(`the OR-Library's instances (skipped unless ${folder} is there)`, () => {
  it.each(cases)('%s', (file) => {
    expect(solveFile(readFileSync(`${folder}/${file}`, 'utf8'))).toMatchObject({
      value: { total: optima.get(file), gap: 0 },
    });
  });
});
