import { EDGE } from './adjacency.js';
import { AssignmentFault, type AssignmentSolution } from './assignment-instance.js';
import type { Network } from './network.js';
import type { HeldPins } from './pins.js';

/**
 * Reads the solution off the network and proves it from nothing but edges, scores, prices and places.
 *
 * Any prices from 0 up bound every assignment from above (weak duality), so a gap of 0 is a proof, however the prices
 * were found.
 *
 * @param outside what staying unassigned is worth, -Infinity where everyone has a place
 * @throws AssignmentFault DUALITY_GAP when the prices do not prove the assignment optimal
 */
export function provenSolution(network: Network, pins: HeldPins, outside = 0): AssignmentSolution {
  const participants = network.participants;
  const slotOf = new Int32Array(participants);
  const profit = new Float64Array(participants);
  const left = pins.capacityLeft.slice(0, network.slots);
  let total = 0;
  let matched = 0;
  let dual = 0;
  for (let p = 0; p < participants; p++) {
    const pinned = pins.slotOf[p]!;
    const slot = pinned >= 0 ? pinned : Math.max(-1, network.slotOf[p]!);
    const worth = pinned >= 0 ? pins.worth[p]! : network.worth[p]!;
    slotOf[p] = slot;
    if (slot >= 0) {
      total += worth;
      matched++;
    }
    if (pinned >= 0) {
      profit[p] = worth - network.price[slot]!;
      dual += worth;
    } else {
      profit[p] = bestProfit(network, p, outside);
      dual += profit[p]!;
      if (slot >= 0) left[slot]!--;
    }
  }
  const gap = dual + pricesPaid(network, pins.capacityLeft) - total;
  if (gap !== 0 || !isWithin(left, network.price))
    throw new AssignmentFault('DUALITY_GAP', `total ${total} is not proven: the prices leave a gap of ${gap}`);
  return {
    slotOf,
    price: network.price.slice(0, network.slots),
    profit,
    total,
    matched,
    gap: 0,
    refusedPins: pins.refused,
  };
}

function bestProfit({ edges, price }: Network, participant: number, outside: number): number {
  const { cells, start, end } = edges;
  const stop = end[participant]!;
  let best = outside;
  for (let e = start[participant]!; e < stop; e += EDGE) {
    const profit = cells[e + 1]! - price[cells[e]!]!;
    if (profit > best) best = profit;
  }
  return best;
}

function pricesPaid(network: Network, capacity: Int32Array): number {
  let sum = 0;
  for (let s = 0; s < network.slots; s++) sum += network.price[s]! * capacity[s]!;
  return sum;
}

/** No slot holds more than its places, and none pays anyone to come. */
function isWithin(left: Int32Array, price: Float64Array): boolean {
  for (let s = 0; s < left.length; s++) if (left[s]! < 0 || price[s]! < 0) return false;
  return true;
}
