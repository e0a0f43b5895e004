import { indexed, connectedTo, type CountCell, type CountTable, type IndexedTable } from './count-table.js';
import { findMove, type MoveSearch } from './suppression-move.js';

/** How small a group may be shown, and how little may be learnt of one that is not. */
export interface SuppressionRule {
  /** Counts from 1 up to this one, exclusive, are hidden; 0 is shown, unless the group it is part of is hidden. */
  readonly smallestShown: number;
  /** The least spread of values that a hidden count must leave open: 3 leaves at least four possible values. */
  readonly leastSpread: number;
  readonly source: string;
}

/** Fewer than five, as the directorate lists municipalities; the spread is our own choice. */
export const defaultSuppression: SuppressionRule = {
  smallestShown: 5,
  leastSpread: 3,
  source: 'IMDi lists municipalities with at least five who ended the programme',
};

/** SMALL: too few people, or confidential. PROTECTING: hidden so that a small one cannot be worked out. */
export type CellVisibility = 'SHOWN' | 'SMALL' | 'PROTECTING';

/**
 * Which counts of a table may be shown, so that no hidden one can be worked out from totals or by differencing.
 *
 * Small counts are hidden first. Then each is protected by a move: a set of hidden cells of which some can rise and
 * others fall together without changing any shown cell or breaking any sum. As long as such a move has room, the
 * published table fits several values of the hidden count. Cells are added to the hidden ones until every small one
 * lies on a move with room for `leastSpread` steps, counting no hidden cell below 1: even a reader who knows that
 * noughts are shown learns no more. A hidden nought keeps at least one other value open. Shown noughts and counts to
 * keep take no part unless nothing else does: nobody would believe that an empty category holds people. Where no move
 * is found, the whole connected table is hidden.
 *
 * The choice among moves prefers to hide few people; ties go by the order of the cells. It does not guard against a
 * reader who re-runs this very algorithm on every possible table, nor against reports made on two days: publish closed
 * years.
 *
 * @returns the visibility of each cell by id
 * @throws RangeError if a sum does not hold, a cell is missing or a count is not a whole number: a caller's bug
 */
export function suppress(
  table: CountTable,
  rule: SuppressionRule = defaultSuppression,
): ReadonlyMap<string, CellVisibility> {
  const cells = indexed(table);
  const small = smallCells(table, cells, rule);
  const hidden = new Set(small);
  const isSafe = new Set<number>();
  const stages = stagesOf(table);
  for (const target of smallestFirst(small, cells)) {
    if (isSafe.has(target)) continue;
    const leastSpread = cells.counts[target] === 0 ? 1 : rule.leastSpread;
    for (const cell of protect(target, { table: cells, hidden, leastSpread }, stages)) {
      hidden.add(cell);
      if (cells.counts[target] !== 0 || cells.counts[cell] === 0) isSafe.add(cell);
    }
  }
  const visibilityOf = (cell: number): CellVisibility =>
    small.has(cell) ? 'SMALL' : hidden.has(cell) ? 'PROTECTING' : 'SHOWN';
  return new Map(cells.ids.map((id, cell) => [id, visibilityOf(cell)]));
}

/** What must stay shown, less and less: noughts and kept counts, then kept counts, then nothing. */
function stagesOf({ cells }: CountTable): readonly ReadonlySet<number>[] {
  const positions = (fixed: (cell: CountCell) => boolean): ReadonlySet<number> =>
    new Set(cells.flatMap((cell, index) => (fixed(cell) ? [index] : [])));
  return [
    positions(({ count, keep }) => keep === true || count === 0),
    positions(({ keep }) => keep === true),
    new Set<number>(),
  ];
}

/**
 * The cells to hide for one that is hidden already: those of a move, with ever less that must stay shown; else
 * everything connected, where no sum says anything any more.
 */
function protect(
  target: number,
  search: Omit<MoveSearch, 'fixed'>,
  stages: readonly ReadonlySet<number>[],
): ReadonlySet<number> {
  for (const stage of stages) {
    const fixed = new Set([...stage].filter((cell) => !search.hidden.has(cell)));
    const move = findMove(target, { ...search, fixed });
    if (move) return move;
  }
  return connectedTo(target, search.table);
}

/** The smallest need most room elsewhere, so they choose first; ties by the order of the table. */
const smallestFirst = (cells: ReadonlySet<number>, { counts }: IndexedTable): readonly number[] =>
  [...cells].sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);

/**
 * Small and confidential cells, and every part of a hidden group: of three people whose number is hidden, a shown
 * nought would still tell what none of them did. A nought in another year tells nothing of them, and neither does one
 * that everybody shares.
 */
function smallCells(
  { cells }: CountTable,
  table: IndexedTable,
  { smallestShown }: SuppressionRule,
): ReadonlySet<number> {
  const isSmall = ({ count, confidential }: CountCell): boolean =>
    confidential === true || (count > 0 && count < smallestShown);
  const small = new Set(cells.flatMap((cell, index) => (isSmall(cell) ? [index] : [])));
  for (const cell of small)
    for (const index of table.sumsOf[cell] ?? []) {
      const sum = table.sums[index];
      if (sum?.total === cell && !sum.overTime && (table.counts[cell] ?? 0) < smallestShown)
        for (const part of sum.parts) small.add(part);
    }
  const known = knownNoughts(table, small);
  return new Set([...small].filter((cell) => !known.has(cell)));
}

/** Noughts among the hidden that follow from a shown nought: nobody at all is there. */
function knownNoughts({ sums, counts }: IndexedTable, small: ReadonlySet<number>): ReadonlySet<number> {
  const empty = sums.filter(({ total }) => counts[total] === 0);
  const known = new Set<number>();
  for (let grew = true; grew;) {
    const before = known.size;
    for (const { total, parts } of empty)
      if (!small.has(total) || known.has(total)) for (const part of parts) if (small.has(part)) known.add(part);
    grew = known.size > before;
  }
  return known;
}
