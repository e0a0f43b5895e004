import type { CountSum, SumIndex } from './count-table.js';

/** What a move is looked for in. */
export interface MoveSearch {
  readonly counts: ReadonlyMap<string, number>;
  readonly importance: ReadonlyMap<string, number>;
  readonly sumsOf: SumIndex;
  readonly hidden: ReadonlySet<string>;
  readonly leastSpread: number;
}

/** A half-made move: cells that rise (+1) and fall (-1), and the sums that do not yet hold again. */
interface Draft {
  readonly steps: ReadonlyMap<string, 1 | -1>;
  readonly broken: ReadonlyMap<CountSum, number>;
  /** Steps the move can take downwards (limited by cells that rise) and upwards (by cells that fall). */
  readonly down: number;
  readonly up: number;
  /** What hiding the cells that are still shown would lose: a logarithm, so that one large cell is dearer than two small but not a hundred times. */
  readonly cost: number;
}

/**
 * Moves tried before giving up on a cell. A move in a table of two or three crossings has 4 to 8 cells and is found in
 * tens of tries; at 4 000 a table is so nearly empty that hiding all of it is the honest answer.
 */
const mostTries = 4000;

/** What a broken sum is reckoned to cost while it waits: steers towards moves that are nearly closed. */
const costOfBrokenSum = 6;

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
  const first = step({ steps: new Map(), broken: new Map(), down: Infinity, up: Infinity, cost: 0 }, target, 1, search);
  const queue = [first];
  const seen = new Set<string>();
  for (let tries = 0; queue.length > 0 && tries < mostTries; tries += 1) {
    const draft = takeCheapest(queue);
    if (draft.broken.size === 0) return new Set(draft.steps.keys());
    for (const next of mended(draft, search)) {
      const key = keyOf(next);
      if (seen.has(key) || next.down + next.up < search.leastSpread) continue;
      seen.add(key);
      queue.push(next);
    }
  }
  return undefined;
}

const keyOf = ({ steps }: Draft): string =>
  [...steps]
    .map(([id, sign]) => `${sign}${id}`)
    .sort()
    .join('|');

const priority = ({ cost, broken }: Draft): number => cost + costOfBrokenSum * broken.size;

/** The queue stays short (hundreds), so a scan costs less than keeping a heap would. */
function takeCheapest(queue: Draft[]): Draft {
  let best = 0;
  for (let index = 1; index < queue.length; index += 1)
    if (priorityAt(queue, index) < priorityAt(queue, best)) best = index;
  const [draft] = queue.splice(best, 1);
  if (!draft) throw new RangeError('nothing to take');
  return draft;
}

const priorityAt = (queue: readonly Draft[], index: number): number => {
  const draft = queue[index];
  return draft ? priority(draft) : Infinity;
};

/** Every way to mend one broken sum of a draft by one more cell. */
function mended(draft: Draft, search: MoveSearch): readonly Draft[] {
  const broken = mostBound(draft);
  if (!broken) return [];
  const [sum, excess] = broken;
  const fall = excess > 0 ? -1 : 1;
  const byPart = sum.parts.filter((part) => !draft.steps.has(part)).map((part) => step(draft, part, fall, search));
  return draft.steps.has(sum.total) ? byPart : [...byPart, step(draft, sum.total, fall === 1 ? -1 : 1, search)];
}

/** The broken sum with fewest cells left to choose among: what must be so is settled first. */
function mostBound({ broken, steps }: Draft): readonly [CountSum, number] | undefined {
  const free = (sum: CountSum): number => sum.parts.filter((part) => !steps.has(part)).length;
  let best: readonly [CountSum, number] | undefined;
  for (const entry of broken) if (!best || free(entry[0]) < free(best[0])) best = entry;
  return best;
}

function step(draft: Draft, id: string, sign: 1 | -1, { counts, importance, sumsOf, hidden }: MoveSearch): Draft {
  const count = counts.get(id) ?? 0;
  const room = Math.max(0, count - 1);
  const broken = new Map(draft.broken);
  for (const sum of sumsOf.get(id) ?? []) {
    const excess = (broken.get(sum) ?? 0) + (sum.total === id ? -sign : sign);
    if (excess === 0) broken.delete(sum);
    else broken.set(sum, excess);
  }
  return {
    steps: new Map([...draft.steps, [id, sign]]),
    broken,
    down: sign === 1 ? Math.min(draft.down, room) : draft.down,
    up: sign === -1 ? Math.min(draft.up, room) : draft.up,
    cost: draft.cost + (hidden.has(id) ? 0 : (importance.get(id) ?? 1) * (1 + Math.log2(count + 1))),
  };
}
