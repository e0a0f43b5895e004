import { Auction } from './auction.js';
import type { AssignmentInstance, AssignmentSolution } from './assignment-instance.js';
import { checkInstance } from './assignment-instance.js';
import { candidateEdges } from './candidate-edges.js';
import { Insertion } from './insertion.js';
import { Network } from './network.js';
import { heldPins, unpinned } from './pins.js';
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
  const largest = checkInstance(instance);
  const pins = heldPins(instance);
  const network = new Network(candidateEdges(instance, largest, 0), pins.capacityLeft);
  const insertion = new Insertion(network, 0);
  const free = unpinned(pins);
  const auction = new Auction(network, 0);
  auction.run(free, Math.ceil(largest / 10));
  for (const p of auction.handOver(free)) insertion.insert(p);
  const refill = new Refill(network);
  for (let s = 0; s < instance.slots; s++) refill.settle(s);
  placeMore(network);
  return provenSolution(network, pins);
}
