import { Adjacency, type Numbers } from './adjacency.js';
import type { AssignmentInstance } from './assignment-instance.js';

/**
 * The edges an optimum may use: each pair once with its larger score, none below 0, none that was ruled out.
 *
 * Copies, so that the caller's arrays are never written to.
 */
export function candidateEdges(instance: AssignmentInstance, largest: number): Adjacency {
  const { participants, ptr, slot, score } = instance;
  const node = new Int32Array(slot.length);
  const kept = scoresFor(largest, slot.length);
  const start = new Int32Array(participants);
  const length = new Int32Array(participants);
  /** Where this row holds the slot; a position before the row's start belongs to an earlier row. */
  const position = new Int32Array(instance.slots).fill(-1);
  let used = 0;
  for (let p = 0; p < participants; p++) {
    const from = used;
    const end = ptr[p + 1]!;
    for (let e = ptr[p]!; e < end; e++) {
      const worth = score[e]!;
      if (worth < 0) continue;
      const seen = position[slot[e]!]!;
      if (seen >= from) {
        if (worth > kept[seen]!) kept[seen] = worth;
        continue;
      }
      position[slot[e]!] = used;
      node[used] = slot[e]!;
      kept[used++] = worth;
    }
    start[p] = from;
    length[p] = used - from;
  }
  const edges = new Adjacency({ start, length, node, score: kept });
  for (const veto of instance.vetoes ?? []) edges.remove(veto.participant, veto.slot);
  return edges;
}

/** Leaves room for sums and differences of a few scores in 32 bits. */
const scoresFor = (largest: number, length: number): Numbers =>
  largest < 2 ** 27 ? new Int32Array(length) : new Float64Array(length);
