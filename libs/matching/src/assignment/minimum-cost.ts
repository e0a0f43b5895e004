import { ok, refuse, type Result } from '@fotfeste/kernel';
import { AssignmentFault, inspectInstance, type AssignmentInstance } from './assignment-instance.js';
import { candidateEdges } from './candidate-edges.js';
import { Insertion } from './insertion.js';
import { Network } from './network.js';
import { heldPins, unpinned } from './pins.js';
import { provenSolution } from './proven-solution.js';
import { auctioned } from './solve-assignment.js';

/** Edge `e` joins row `row[e]` to column `column[e]`, both from 0, at the integer `cost[e]`, which may be negative. */
export interface CostEdges {
  readonly row: ArrayLike<number>;
  readonly column: ArrayLike<number>;
  readonly cost: ArrayLike<number>;
}

/** A cheapest way to give every row a column of its own, proven as `AssignmentSolution` is. */
export interface MinimumCost {
  readonly columnOf: Int32Array;
  readonly total: number;
  readonly matched: number;
  readonly gap: number;
}

/** No rearrangement gives every row a column of its own; `row` is one that is left over. */
export interface NoPerfectMatching {
  readonly code: 'NO_PERFECT_MATCHING';
  readonly row: number;
}

/**
 * The cheapest perfect matching of `size` rows and `size` columns, by the same steps as `solveAssignment`: a cost is a
 * score counted down from the largest cost, and staying out is not allowed. Of a pair named twice the lower cost counts.
 *
 * @throws AssignmentFault MALFORMED_INSTANCE, SCORE_OUT_OF_RANGE or DUALITY_GAP
 */
export function solveMinimumCost(size: number, edges: CostEdges): Result<MinimumCost, NoPerfectMatching> {
  const dearest = largestOf(edges.cost);
  const instance = asAssignment(size, edges, dearest);
  const range = inspectInstance(instance);
  if (typeof range !== 'number') throw new AssignmentFault(range.code, range.message);

  const pins = heldPins(instance);
  const network = new Network(candidateEdges(instance, range, 0), pins.capacityLeft);
  const insertion = new Insertion(network, -Infinity);
  // A row nobody else's giving way can place would bid for ever; far below the range it is left to the exact step.
  for (const row of auctioned(network, unpinned(pins), { outside: -4 * (range + 1), range }))
    if (!insertion.insert(row)) return refuse({ code: 'NO_PERFECT_MATCHING', row });

  const { slotOf, total, matched, gap } = provenSolution(network, pins, -Infinity);
  return ok({ columnOf: slotOf, total: size * dearest - total, matched, gap });
}

function largestOf(cost: ArrayLike<number>): number {
  let largest = cost.length === 0 ? 0 : -Infinity;
  for (let e = 0; e < cost.length; e++) if (cost[e]! > largest) largest = cost[e]!;
  return largest;
}

/** Sorts the edges by row, keeping their order within one. */
function asAssignment(size: number, { row, column, cost }: CostEdges, dearest: number): AssignmentInstance {
  const ptr = new Int32Array(size + 1);
  for (let e = 0; e < row.length; e++) {
    if (!(row[e]! >= 0 && row[e]! < size))
      throw new AssignmentFault('MALFORMED_INSTANCE', `edge ${e} names row ${row[e]} of ${size}`);
    ptr[row[e]! + 1]!++;
  }
  for (let r = 0; r < size; r++) ptr[r + 1]! += ptr[r]!;
  const next = ptr.slice();
  const slot = new Float64Array(row.length);
  const score = new Float64Array(row.length);
  for (let e = 0; e < row.length; e++) {
    const at = next[row[e]!]!++;
    slot[at] = column[e]!;
    score[at] = dearest - cost[e]!;
  }
  return { participants: size, slots: size, capacity: new Int32Array(size).fill(1), ptr, slot, score };
}
