import type { AssignmentInstance, AssignmentSolution } from './assignment-instance.js';
import { checkInstance } from './assignment-instance.js';
import { candidateEdges } from './candidate-edges.js';
import { Insertion } from './insertion.js';
import { Network } from './network.js';
import { heldPins } from './pins.js';
import { placeMore } from './place-more.js';
import { provenSolution } from './proven-solution.js';
import { Refill } from './refill.js';

/**
 * The best assignment there is, with the prices that prove it.
 *
 * Maximises the sum of scores; among equal sums the one that places most people; among those what the order of
 * participants and edges in the instance leads to, so the same instance always gives the same answer.
 *
 * @throws AssignmentFault MALFORMED_INSTANCE, SCORE_OUT_OF_RANGE, or DUALITY_GAP if the result were not proven optimal
 */
export function solveAssignment(instance: AssignmentInstance): AssignmentSolution {
  checkInstance(instance);
  const pins = heldPins(instance);
  const network = new Network(candidateEdges(instance, 0), pins.capacityLeft);
  const insertion = new Insertion(network, 0);
  for (let p = 0; p < instance.participants; p++) if (pins.slotOf[p]! < 0) insertion.insert(p);
  const refill = new Refill(network);
  for (let s = 0; s < instance.slots; s++) refill.settle(s);
  placeMore(network);
  return provenSolution(network, pins);
}
