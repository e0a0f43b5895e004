import type { AssignmentInstance } from '@fotfeste/matching';

/** What is reached when everyone in turn takes the best slot that still has a place. */
export function firstCome({ participants, ptr, slot, score, capacity }: AssignmentInstance): number {
  const left = Int32Array.from(capacity);
  let total = 0;
  for (let p = 0; p < participants; p++) {
    let best = -1;
    for (let e = ptr[p]!; e < ptr[p + 1]!; e++)
      if (left[slot[e]!]! > 0 && (best < 0 || score[e]! > score[best]!)) best = e;
    if (best < 0) continue;
    left[slot[best]!]!--;
    total += score[best]!;
  }
  return total;
}

/** What is reached when the pair with the highest score is settled first, then the next that still can be. */
export function greedy({ participants, ptr, slot, score, capacity }: AssignmentInstance): number {
  const left = Int32Array.from(capacity);
  const owner = new Int32Array(slot.length);
  for (let p = 0; p < participants; p++) owner.fill(p, ptr[p]!, ptr[p + 1]!);
  const placed = new Uint8Array(participants);
  const order = Int32Array.from({ length: slot.length }, (_, e) => e).sort((a, b) => score[b]! - score[a]!);
  let total = 0;
  for (const e of order) {
    if (placed[owner[e]!] || left[slot[e]!]! === 0) continue;
    placed[owner[e]!] = 1;
    left[slot[e]!]!--;
    total += score[e]!;
  }
  return total;
}
