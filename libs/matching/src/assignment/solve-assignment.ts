import { Auction } from './auction.js';
import {
  AssignmentFault,
  inspectInstance,
  type AssignmentInstance,
  type AssignmentSolution,
} from './assignment-instance.js';
import { candidateEdges } from './candidate-edges.js';
import { Insertion } from './insertion.js';
import { leastPrices } from './least-prices.js';
import { nearApplicants } from './near-applicants.js';
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
  const largest = inspectInstance(instance);
  if (typeof largest !== 'number') throw new AssignmentFault(largest.code, largest.message);
  const pins = heldPins(instance);
  const network = new Network(candidateEdges(instance, largest, 0), pins.capacityLeft);
  optimise(network, unpinned(pins), largest);
  return provenSolution(network, pins);
}

/** Brings the participants given, all absent so far, into an optimal assignment. */
export function optimise(network: Network, participants: Int32Array, largest: number): void {
  const insertion = new Insertion(network, 0);
  for (const p of auctioned(network, participants, { outside: 0, range: largest })) insertion.insert(p);
  const open = slotsToRefill(network);
  if (open.length > 0) {
    const refill = new Refill(network, nearApplicants(network, Math.ceil(largest / 10)));
    for (const slot of open) refill.settle(slot);
  }
  placeMore(network);
  leastPrices(network);
}

/** Lets an auction place most of the participants, first in steps of a tenth of the range; returns the others. */
export function auctioned(
  network: Network,
  participants: Int32Array,
  { outside, range }: { readonly outside: number; readonly range: number },
): Int32Array {
  const auction = new Auction(network, outside);
  auction.run(participants, Math.max(1, Math.ceil(range / 10)));
  return auction.handOver(participants);
}

/** The slots with a free place and a price. A refill ends at price 0 or someone left out, so it never makes another. */
function slotsToRefill(network: Network): readonly number[] {
  const open: number[] = [];
  for (let s = 0; s < network.slots; s++) if (network.price[s]! > 0 && network.hasFreePlace(s)) open.push(s);
  return open;
}
