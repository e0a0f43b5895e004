import type { CountSum, SumIndex } from './count-table.js';

/** What a move is looked for in. */
export interface MoveSearch {
  readonly counts: ReadonlyMap<string, number>;
  readonly sumsOf: SumIndex;
  readonly hidden: ReadonlySet<string>;
  readonly leastSpread: number;
  /** Cells that are shown and must stay so. */
  readonly fixed: ReadonlySet<string>;
}

/** A half-made move: cells that rise (+1) and fall (-1), and the sums that do not yet hold again. */
interface Draft {
  readonly steps: ReadonlyMap<string, 1 | -1>;
  readonly broken: ReadonlyMap<CountSum, number>;
  /** Steps the move can take downwards (limited by cells that rise) and upwards (by cells that fall). */
  readonly down: number;
  readonly up: number;
  /** What hiding the cells that are still shown would lose: by the logarithm, so that a large cell is dearer than two small ones but not a hundred times. */
  readonly cost: number;
  readonly priority: number;
}

/**
 * Moves tried before giving up on a cell. A move has 4 to 30 cells and is found in tens or hundreds of tries; at 1 500 a
 * municipality with three leavers a year took four times as long, since giving up hides the surroundings step by step.
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
export function findMove(target: string, search: MoveSearch): ReadonlySet<string> | undefined {
  const nothing: Draft = { steps: new Map(), broken: new Map(), down: Infinity, up: Infinity, cost: 0, priority: 0 };
  const heap: Draft[] = [step(nothing, target, 1, search)];
  const seen = new Set<string>();
  for (let tries = 0; tries < mostTries; tries += 1) {
    const draft = takeCheapest(heap);
    if (!draft) return undefined;
    if (draft.broken.size === 0) return new Set(draft.steps.keys());
    for (const next of mended(draft, search)) {
      if (next.down + next.up < search.leastSpread) continue;
      const key = keyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      add(heap, next);
    }
  }
  return undefined;
}

const keyOf = ({ steps }: Draft): string => [...steps.keys()].sort().join('\n');

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

/** Every way to mend one broken sum of a draft by one more cell. */
function mended(draft: Draft, search: MoveSearch): readonly Draft[] {
  const broken = mostBound(draft);
  if (!broken) return [];
  const [sum, excess] = broken;
  const fall = excess > 0 ? -1 : 1;
  const rise = fall === 1 ? -1 : 1;
  const free = (id: string): boolean => !draft.steps.has(id) && !search.fixed.has(id);
  const byPart = sum.parts.filter(free).map((part) => step(draft, part, fall, search));
  return free(sum.total) ? [...byPart, step(draft, sum.total, rise, search)] : byPart;
}

/** The broken sum with fewest cells: what must be so is settled first. */
function mostBound({ broken }: Draft): readonly [CountSum, number] | undefined {
  let best: readonly [CountSum, number] | undefined;
  for (const entry of broken) if (!best || entry[0].parts.length < best[0].parts.length) best = entry;
  return best;
}

function step(draft: Draft, id: string, sign: 1 | -1, search: MoveSearch): Draft {
  const { counts, sumsOf, hidden } = search;
  const count = counts.get(id) ?? 0;
  const room = Math.max(0, count - 1);
  const broken = new Map(draft.broken);
  for (const sum of sumsOf.get(id) ?? []) {
    const excess = (broken.get(sum) ?? 0) + (sum.total === id ? -sign : sign);
    if (excess === 0) broken.delete(sum);
    else broken.set(sum, excess);
  }
  const cost = draft.cost + (hidden.has(id) ? 0 : 1 + Math.log2(count + 1));
  return {
    steps: new Map(draft.steps).set(id, sign),
    broken,
    down: sign === 1 ? Math.min(draft.down, room) : draft.down,
    up: sign === -1 ? Math.min(draft.up, room) : draft.up,
    cost,
    priority: cost + costOfBrokenSum * broken.size,
  };
}
