import fc from 'fast-check';
import type { CountCell, CountSum, CountTable } from './count-table.js';
import { suppress, type CellVisibility } from './suppression.js';
import { attack, leaks } from './testing/attack.js';

/** A table of two or more crossings with every margin: `*` stands for all of a dimension. */
function crossed(sizes: readonly number[], count: (indices: readonly number[]) => number): CountTable {
  const all = (of: readonly number[]): readonly (readonly number[])[] =>
    of.reduce<readonly (readonly number[])[]>(
      (done, size) => done.flatMap((indices) => Array.from({ length: size }, (_, index) => [...indices, index])),
      [[]],
    );
  const cells = all(sizes.map((size) => size + 1)).map((indices): CountCell => {
    const inner = all(sizes).filter((leaf) =>
      leaf.every((at, dim) => indices[dim] === sizes[dim] || indices[dim] === at),
    );
    return { id: idOf(indices, sizes), count: inner.reduce((sum, leaf) => sum + count(leaf), 0) };
  });
  const sums = all(sizes.map((size) => size + 1)).flatMap((indices) =>
    indices.flatMap((at, dim): readonly CountSum[] => {
      if (at !== sizes[dim]) return [];
      const parts = Array.from({ length: at }, (_, index) => idOf(indices.with(dim, index), sizes));
      return [{ total: idOf(indices, sizes), parts }];
    }),
  );
  return { cells, sums };
}

const idOf = (indices: readonly number[], sizes: readonly number[]): string =>
  indices.map((at, dim) => (at === sizes[dim] ? '*' : at)).join(',');

const ids = (table: CountTable, wanted: CellVisibility): readonly string[] =>
  [...suppress(table)].filter(([, visibility]) => visibility === wanted).map(([id]) => id);

describe('small groups in a table', () => {
  const row = (...counts: number[]): CountTable => crossed([counts.length], ([at]) => counts[at ?? 0] ?? 0);

  it('are hidden from one to four people; none and five are shown', () => {
    expect(ids(row(0, 1, 4, 5, 40), 'SMALL')).toEqual(['1', '2']);
    expect(ids(row(0, 5, 40), 'SMALL')).toEqual([]);
  });

  it('take another with them, so that the total does not give them away', () => {
    expect(ids(row(2, 20, 40), 'PROTECTING')).toEqual(['1']);
  });

  it('protect each other when there is room, and not when both must be one', () => {
    expect(ids(row(3, 3, 40), 'PROTECTING')).toEqual([]);
    expect(ids(row(1, 1, 40), 'PROTECTING')).toEqual(['2']);
  });

  it('are hidden whole: of three people not even the noughts are shown', () => {
    expect(ids(row(3, 0, 0), 'SMALL')).toEqual(['0', '1', '2', '*']);
  });

  it('may leave nothing to show', () => {
    expect(
      ids(
        crossed([2, 2], () => 1),
        'SHOWN',
      ),
    ).toEqual([]);
  });

  it('of a cohort of one are hidden, and of nobody are shown', () => {
    expect(ids(row(1, 0), 'SHOWN')).toEqual([]);
    expect(ids(row(0, 0), 'SHOWN')).toEqual(['0', '1', '*']);
  });

  it('cannot be worked out by differencing rows and columns', () => {
    const table = crossed(
      [3, 3],
      ([a = 0, b = 0]) =>
        [
          [3, 20, 30],
          [25, 18, 22],
          [40, 12, 50],
        ][a]?.[b] ?? 0,
    );
    expect(ids(table, 'SMALL')).toEqual(['0,0']);
    expect(ids(table, 'PROTECTING')).toHaveLength(3);
    expect(leaks(table)).toEqual([]);
  });

  it('could be worked out if only they were hidden: the attack is a real one', () => {
    const table = crossed([3, 3], ([a = 0, b = 0]) => 5 + 3 * a + b);
    const only = new Map(table.cells.map(({ id }) => [id, id === '0,0' ? 'SMALL' : 'SHOWN'] as const));
    expect(attack(table, only)).toEqual([{ id: '0,0', low: 5, high: 5 }]);
  });

  it('with a shielded identity are never shown, whatever their number, nor are derived from the national total', () => {
    const cells: CountCell[] = [
      { id: 'asker', count: 60 },
      { id: 'bærum', count: 90 },
      { id: 'lier', count: 30 },
      { id: 'shielded', count: 36, confidential: true },
      { id: 'national', count: 216 },
    ];
    const table = { cells, sums: [{ total: 'national', parts: ['asker', 'bærum', 'lier', 'shielded'] }] };
    expect(ids(table, 'SMALL')).toEqual(['shielded']);
    expect(ids(table, 'PROTECTING')).toEqual(['lier']);
  });
});

describe('an attacker with every sum and a solver', () => {
  const small = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
    { weight: 2, arbitrary: fc.integer({ min: 5, max: 60 }) },
  );
  const table = (sizes: readonly number[]) =>
    fc
      .array(small, { minLength: sizes.reduce((a, b) => a * b, 1), maxLength: sizes.reduce((a, b) => a * b, 1) })
      .map((counts) =>
        crossed(sizes, (at) => counts[at.reduce((index, each, dim) => index * (sizes[dim] ?? 1) + each, 0)] ?? 0),
      );

  it.each([[[6]], [[3, 4]], [[2, 3, 3]], [[2, 2, 2, 2]]])('cannot narrow a hidden count of a table of %p', (sizes) => {
    fc.assert(
      fc.property(table(sizes), (given) => {
        expect(leaks(given, sizes.length)).toEqual([]);
      }),
      { numRuns: sizes.length > 2 ? 4 : 10, endOnFailure: true },
    );
  });

  it('is met with the same answer for the same table', () => {
    fc.assert(fc.property(table([3, 4]), (given) => expect([...suppress(given)]).toEqual([...suppress(given)])));
  });
});

describe('a table that is none', () => {
  it('is refused as a bug', () => {
    const cells = [
      { id: 'a', count: 3 },
      { id: 'b', count: 4 },
      { id: 'all', count: 8 },
    ];
    expect(() => suppress({ cells, sums: [{ total: 'all', parts: ['a', 'b'] }] })).toThrow('all is 8, its parts are 7');
    expect(() => suppress({ cells, sums: [{ total: 'all', parts: ['a', 'c'] }] })).toThrow(RangeError);
    expect(() => suppress({ cells: [{ id: 'a', count: -1 }], sums: [] })).toThrow(RangeError);
    expect(() => suppress({ cells: [...cells, ...cells], sums: [] })).toThrow(RangeError);
  });
});
