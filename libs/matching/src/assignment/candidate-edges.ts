import { Adjacency, EDGE, SMALL_SCORE, type Numbers } from './adjacency.js';
import type { AssignmentInstance } from './assignment-instance.js';

/** What an optimum may use of an instance. */
export interface CandidateEdges {
  readonly edges: Adjacency;
  /** How many participants could take each slot, vetoed ones included. */
  readonly applicants: Int32Array;
}

/**
 * The edges an optimum may use: each pair once with its larger score, none below `least`, none that was ruled out.
 *
 * Copies, so that the caller's arrays are never written to.
 */
export function candidateEdges(instance: AssignmentInstance, largest: number, least: number): CandidateEdges {
  const { participants, ptr, slot, score } = instance;
  const cells = cellsFor(largest, slot.length);
  const start = new Int32Array(participants);
  const end = new Int32Array(participants);
  const applicants = new Int32Array(instance.slots);
  /** Where each slot was last met; a place before the row's start belongs to an earlier row. */
  const met = new Int32Array(instance.slots).fill(-1);
  let used = 0;
  for (let p = 0; p < participants; p++) {
    const from = used;
    const stop = ptr[p + 1]!;
    for (let e = ptr[p]!; e < stop; e++) {
      const worth = score[e]!;
      const node = slot[e]!;
      if (worth < least) continue;
      const twin = met[node]!;
      if (twin >= from) {
        if (worth > cells[twin + 1]!) cells[twin + 1] = worth;
        continue;
      }
      met[node] = used;
      applicants[node]!++;
      cells[used] = node;
      cells[used + 1] = worth;
      used += EDGE;
    }
    start[p] = from;
    end[p] = used;
  }
  const edges = new Adjacency({ cells, start, end });
  for (const veto of instance.vetoes ?? []) edges.remove(veto.participant, veto.slot);
  return { edges, applicants };
}

const cellsFor = (largest: number, edges: number): Numbers =>
  largest < SMALL_SCORE ? new Int32Array(edges * EDGE) : new Float64Array(edges * EDGE);
