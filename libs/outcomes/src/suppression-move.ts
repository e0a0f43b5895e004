import type { IndexedTable } from './count-table.js';

/** What a move is looked for in. Cells go by their position in the table. */
export interface MoveSearch {
  readonly table: IndexedTable;
  readonly hidden: ReadonlySet<number>;
  /** Cells that are shown and must stay so. */
  readonly fixed: ReadonlySet<number>;
  readonly leastSpread: number;
}

/** A cell that rises (+1) or falls (-1), and the steps before it. */
interface Step {
  readonly cell: number;
  readonly sign: 1 | -1;
  readonly before: Step | undefined;
}

/** A half-made move. */
interface Draft {
  readonly last: Step | undefined;
  /** Sums that do not yet hold again, with what they are too high by. */
  readonly broken: readonly (readonly [sum: number, excess: number])[];
  /** Steps the move can take downwards (limited by cells that rise) and upwards (by cells that fall). */
  readonly down: number;
  readonly up: number;
  /** What hiding cells would lose: by the logarithm, so that a large one is dearer than two small ones but not a hundred times. */
  readonly cost: number;
  readonly priority: number;
  /** Tells sets of steps apart, whatever their order. */
  readonly key: number;
}

/**
 * Moves tried before giving up on a cell. A move has 4 to 30 cells and is found in tens or hundreds of tries; at 1 500 a
 * municipality with a handful of leavers a year took longer, since each search that gave up was in vain.
 */
const mostTries = 6000;

/** What a broken sum is reckoned to cost while it waits: steers towards moves that are nearly closed. */
const costOfBrokenSum = 3;

/**
 * The cells of a cheap move through a cell: raising some by one and lowering others by one keeps every sum, and there
 * is room for at least `leastSpread` steps in the two directions together.
 *
 * Best-first over half-made moves: take a sum that does not hold, mend it with another of its cells, hidden ones
 * costing nothing. Cells of the move that are not yet hidden must be hidden by the caller.
 *
 * @returns undefined if there is no such move or the search was given up
 */
export function findMove(target: number, search: MoveSearch): ReadonlySet<number> | undefined {
  const heap: Draft[] = [taken(nothing, target, 1, search)];
  const seen = new Set<number>();
  for (let tries = 0; tries < mostTries; tries += 1) {
    const draft = takeCheapest(heap);
    if (!draft) return undefined;
    if (draft.broken.length === 0) return cellsOf(draft);
    for (const next of mended(draft, search)) {
      if (next.down + next.up < search.leastSpread || seen.has(next.key)) continue;
      seen.add(next.key);
      add(heap, next);
    }
  }
  return undefined;
}

const nothing: Draft = { last: undefined, broken: [], down: Infinity, up: Infinity, cost: 0, priority: 0, key: 0 };

function cellsOf({ last }: Draft): ReadonlySet<number> {
  const cells = new Set<number>();
  for (let step = last; step; step = step.before) cells.add(step.cell);
  return cells;
}

/** Every way to mend the shortest broken sum of a draft by one more cell: what must be so is settled first. */
function mended(draft: Draft, search: MoveSearch): readonly Draft[] {
  const { sums } = search.table;
  const length = ([sum]: readonly [number, number]): number => sums[sum]?.parts.length ?? 0;
  const [first, ...others] = draft.broken;
  if (!first) return [];
  const shortest = others.reduce((best, entry) => (length(entry) < length(best) ? entry : best), first);
  const sum = sums[shortest[0]];
  if (!sum) return [];
  const fall = shortest[1] > 0 ? -1 : 1;
  const moved = cellsOf(draft);
  const free = (cell: number): boolean => !moved.has(cell) && !search.fixed.has(cell);
  const next = sum.parts.filter(free).map((part) => taken(draft, part, fall, search));
  if (free(sum.total)) next.push(taken(draft, sum.total, fall === 1 ? -1 : 1, search));
  return next;
}

/** A draft with one more step. */
function taken(draft: Draft, cell: number, sign: 1 | -1, { table, hidden }: MoveSearch): Draft {
  const count = table.counts[cell] ?? 0;
  const room = Math.max(0, count - 1);
  const broken = brokenAfter(draft, cell, sign, table);
  const cost = draft.cost + (hidden.has(cell) ? 0 : 1 + Math.log2(count + 1));
  return {
    last: { cell, sign, before: draft.last },
    broken,
    down: sign === 1 ? Math.min(draft.down, room) : draft.down,
    up: sign === -1 ? Math.min(draft.up, room) : draft.up,
    cost,
    priority: cost + costOfBrokenSum * broken.length,
    key: draft.key + scattered(2 * cell + (sign === 1 ? 1 : 0)),
  };
}

function brokenAfter({ broken }: Draft, cell: number, sign: 1 | -1, { sums, sumsOf }: IndexedTable): Draft['broken'] {
  const touched = sumsOf[cell] ?? [];
  const after = broken.filter(([sum]) => !touched.includes(sum));
  for (const sum of touched) {
    const before = broken.find(([known]) => known === sum)?.[1] ?? 0;
    const excess = before + (sums[sum]?.total === cell ? -sign : sign);
    if (excess !== 0) after.push([sum, excess]);
  }
  return after;
}

/**
 * A number below 2^47 that looks like chance but is always the same for the same step. Sums of them tell sets of steps
 * apart; a collision would only cost the search one draft.
 */
function scattered(step: number): number {
  const mix = (seed: number): number => {
    const once = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
    return (Math.imul(once ^ (once >>> 16), 0x45d9f3b) ^ (once >>> 13)) >>> 0;
  };
  return mix(step + 1) * 32_768 + (mix(step + 0x9e3779b9) >>> 17);
}

/** Adds to a binary heap, the cheapest at the root. */
function add(heap: Draft[], draft: Draft): void {
  let at = heap.push(draft) - 1;
  for (let parent = (at - 1) >> 1; at > 0; parent = (at - 1) >> 1) {
    const above = heap[parent];
    if (!above || above.priority <= draft.priority) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = draft;
}

function takeCheapest(heap: Draft[]): Draft | undefined {
  const [cheapest] = heap;
  const last = heap.pop();
  if (last && heap.length > 0) sink(heap, last);
  return cheapest;
}

function sink(heap: Draft[], draft: Draft): void {
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    const child = right && left && right.priority < left.priority ? 2 * at + 2 : 2 * at + 1;
    const below = heap[child];
    if (!below || below.priority >= draft.priority) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = draft;
}
