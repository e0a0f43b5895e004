import type { Settlement } from '../market/settle.js';

/** Who else a slot is for, as numbers of participants; -1 for nobody. */
export interface Contenders {
  /** The two outside the slot who are nearest to getting a place, first and second. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** The best by score, assigned or not: `best[slot]`. */
  readonly best: readonly (readonly { readonly participant: number; readonly score: number }[])[];
}

const mostBest = 5;

/** Reads the candidates from the slots' side. Nearest is who gains most from the place over what they have now. */
export function contendersOf({ graph, solution }: Settlement, slots: number): Contenders {
  const first = new Int32Array(slots).fill(-1);
  const second = new Int32Array(slots).fill(-1);
  const gainOfFirst = new Float64Array(slots).fill(-Infinity);
  const gainOfSecond = new Float64Array(slots).fill(-Infinity);
  const best: { participant: number; score: number }[][] = Array.from({ length: slots }, () => []);
  for (let p = 0; p + 1 < graph.ptr.length; p++) {
    for (let e = graph.ptr[p]!; e < graph.ptr[p + 1]!; e++) {
      const slot = graph.slot[e]!;
      const score = graph.score[e]!;
      keepBest(best[slot]!, { participant: p, score });
      if (solution.slotOf[p] === slot) continue;
      const gain = score - solution.profit[p]!;
      if (gain > gainOfFirst[slot]!) {
        second[slot] = first[slot]!;
        gainOfSecond[slot] = gainOfFirst[slot]!;
        first[slot] = p;
        gainOfFirst[slot] = gain;
      } else if (gain > gainOfSecond[slot]!) {
        second[slot] = p;
        gainOfSecond[slot] = gain;
      }
    }
  }
  return { first, second, best };
}

function keepBest(best: { participant: number; score: number }[], next: { participant: number; score: number }): void {
  let at = best.length;
  while (at > 0 && best[at - 1]!.score < next.score) at -= 1;
  if (at >= mostBest) return;
  best.splice(at, 0, next);
  if (best.length > mostBest) best.pop();
}
