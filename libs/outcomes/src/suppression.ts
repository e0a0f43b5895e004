import {
  checkTable,
  indexSums,
  neighboursOf,
  type CountCell,
  type CountSum,
  type CountTable,
  type SumIndex,
} from './count-table.js';
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
 * others fall together without changing any shown cell or breaking any sum. Noughts that are shown and counts to
 * keep take no part unless nothing else does: nobody would believe that an empty category holds people. As long as such a move has room, the
 * published table fits several values of the hidden count. Cells are added to the hidden ones until every hidden cell
 * lies on a move with room for `leastSpread` steps, counting no hidden cell below 1: even a reader who knows that
 * noughts are shown learns no more. A hidden nought keeps at least one other value open.
 * Where no move is found, ever more around the cell is hidden, in the end the whole connected table.
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
  const sumsOf = indexSums(table.sums);
  const small = smallCells(table, { counts, sumsOf, rule });
  const hidden = new Set(small);
  const isSafe = new Set<string>();
  const stages = stagesOf(table);
  for (const target of bySizeOf(small, counts)) {
    if (isSafe.has(target)) continue;
    const leastSpread = counts.get(target) === 0 ? 1 : rule.leastSpread;
    const { move, around } = protect(target, { counts, sumsOf, hidden, leastSpread }, stages);
    for (const id of [...move, ...around]) hidden.add(id);
    for (const id of move) if (counts.get(target) !== 0 || counts.get(id) === 0) isSafe.add(id);
  }
  return new Map(table.cells.map(({ id }) => [id, small.has(id) ? 'SMALL' : hidden.has(id) ? 'PROTECTING' : 'SHOWN']));
}

/** The cells to hide for one that is hidden already: those of its move, and those that had to go for there to be one. */
interface Protection {
  readonly move: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

/** What must stay shown, less and less: noughts and kept counts, then kept counts, then nothing. */
function stagesOf({ cells }: CountTable): readonly ReadonlySet<string>[] {
  const ids = (fixed: (cell: CountCell) => boolean): ReadonlySet<string> =>
    new Set(cells.filter(fixed).map(({ id }) => id));
  return [ids(({ count, keep }) => keep === true || count === 0), ids(({ keep }) => keep === true), new Set<string>()];
}

/**
 * A move, with ever less that must stay shown; else ever wider rings of cells around the target are hidden until there
 * is a move among them; else everything connected, where no sum says anything any more.
 */
function protect(
  target: string,
  search: Omit<MoveSearch, 'fixed'>,
  stages: readonly ReadonlySet<string>[],
): Protection {
  const around = new Set([target]);
  for (const stage of stages) {
    const fixed = new Set([...stage].filter((id) => !search.hidden.has(id)));
    const move = findMove(target, { ...search, fixed });
    if (move) return { move, around };
  }
  for (let size = 0; around.size > size;) {
    size = around.size;
    for (const id of neighboursOf(around, search.sumsOf)) around.add(id);
    const hidden = new Set([...search.hidden, ...around]);
    const move = findMove(target, { ...search, hidden, fixed: new Set() });
    if (move) return { move, around };
  }
  return { move: around, around };
}

/** The smallest need most room elsewhere, so they choose first; ties by the order of the table. */
const bySizeOf = (cells: ReadonlySet<string>, counts: ReadonlyMap<string, number>): readonly string[] =>
  [...cells].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));

interface SmallSearch {
  readonly counts: ReadonlyMap<string, number>;
  readonly sumsOf: SumIndex;
  readonly rule: SuppressionRule;
}

/**
 * Small and confidential cells, and every part of a hidden group: of three people whose number is hidden, a shown
 * nought would still tell what none of them did. A nought in another year tells nothing of them, and neither does one
 * that everybody shares.
 */
function smallCells({ cells, sums }: CountTable, { counts, sumsOf, rule }: SmallSearch): ReadonlySet<string> {
  const count = (id: string): number => counts.get(id) ?? 0;
  const isSmall = (id: string): boolean => count(id) > 0 && count(id) < rule.smallestShown;
  const small = new Set(cells.filter((cell) => cell.confidential || isSmall(cell.id)).map(({ id }) => id));
  for (const id of small)
    for (const sum of sumsOf.get(id) ?? [])
      if (sum.total === id && !sum.overTime && count(id) < rule.smallestShown)
        for (const part of sum.parts) small.add(part);
  const known = knownNoughts(sums, small, count);
  return new Set([...small].filter((id) => !known.has(id)));
}

/** Noughts among the hidden that follow from a shown nought: nobody at all is there. */
function knownNoughts(
  sums: readonly CountSum[],
  small: ReadonlySet<string>,
  count: (id: string) => number,
): ReadonlySet<string> {
  const empty = sums.filter(({ total }) => count(total) === 0);
  const known = new Set<string>();
  for (let grew = true; grew;) {
    const before = known.size;
    for (const { total, parts } of empty)
      if (!small.has(total) || known.has(total)) for (const part of parts) if (small.has(part)) known.add(part);
    grew = known.size > before;
  }
  return known;
}
