import { checkTable, connectedTo, indexSums, type CountTable } from './count-table.js';
import { findMove } from './suppression-move.js';

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
 * published table fits several values of the hidden count. Cells are added to the hidden ones until every hidden cell
 * lies on a move with room for `leastSpread` steps, counting no hidden cell below 1: even a reader who knows that
 * noughts are shown learns no more. Where no move is found, the whole connected table is hidden.
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
  checkTable(table);
  const counts = new Map(table.cells.map(({ id, count }) => [id, count]));
  const importance = new Map(table.cells.map((cell) => [cell.id, cell.importance ?? 1]));
  const small = smallCells(table, counts, rule);
  const hidden = new Set(small);
  const protectedCells = new Set<string>();
  const sumsOf = indexSums(table.sums);
  for (const target of bySizeOf(small, counts)) {
    if (protectedCells.has(target)) continue;
    const move = findMove(target, { counts, importance, sumsOf, hidden, leastSpread: rule.leastSpread });
    for (const id of move ?? connectedTo(target, sumsOf)) {
      hidden.add(id);
      protectedCells.add(id);
    }
  }
  return new Map(table.cells.map(({ id }) => [id, small.has(id) ? 'SMALL' : hidden.has(id) ? 'PROTECTING' : 'SHOWN']));
}

/** The smallest need most room elsewhere, so they choose first; ties by the order of the table. */
const bySizeOf = (cells: ReadonlySet<string>, counts: ReadonlyMap<string, number>): readonly string[] =>
  [...cells].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));

/**
 * Small and confidential cells, and every part of a hidden group: of three people whose number is hidden, a shown
 * nought would still tell what none of them did.
 */
function smallCells(
  { cells, sums }: CountTable,
  counts: ReadonlyMap<string, number>,
  { smallestShown }: SuppressionRule,
): ReadonlySet<string> {
  const isSmall = (count: number): boolean => count > 0 && count < smallestShown;
  const small = new Set(cells.filter((cell) => cell.confidential || isSmall(cell.count)).map(({ id }) => id));
  let grew = true;
  while (grew) {
    const parts = sums
      .filter(({ total }) => small.has(total) && isSmall(counts.get(total) ?? 0))
      .flatMap((sum) => sum.parts);
    const before = small.size;
    for (const part of parts) small.add(part);
    grew = small.size > before;
  }
  return small;
}
