import type { AssignmentInstance } from '../assignment-instance.js';

/** The best total and, among those, the most people placed, by trying everything. For a handful of participants. */
export function bruteForce(instance: AssignmentInstance): { readonly total: number; readonly matched: number } {
  const left = Array.from(instance.capacity);
  const pinned = new Map((instance.pins ?? []).map((pin) => [pin.participant, pin.slot]));
  const vetoed = new Set((instance.vetoes ?? []).map((veto) => `${veto.participant}:${veto.slot}`));
  let best = { total: -Infinity, matched: 0 };
  const place = (p: number, total: number, matched: number): void => {
    if (p === instance.participants) {
      if (total > best.total || (total === best.total && matched > best.matched)) best = { total, matched };
      return;
    }
    if (!pinned.has(p)) place(p + 1, total, matched);
    for (let e = instance.ptr[p]!; e < instance.ptr[p + 1]!; e++) {
      const s = instance.slot[e]!;
      if (left[s]! <= 0 || vetoed.has(`${p}:${s}`) || (pinned.has(p) && pinned.get(p) !== s)) continue;
      left[s]!--;
      place(p + 1, total + instance.score[e]!, matched + 1);
      left[s]!++;
    }
  };
  place(0, 0, 0);
  return best;
}
