import { EDGE } from './adjacency.js';
import { LabelHeap } from './label-heap.js';
import { UNASSIGNED, type Network } from './network.js';

/**
 * Lowers the prices of an optimal assignment as far as they can fall while they still prove it.
 *
 * Of all prices that prove an optimum the least are one and the same, whatever way led there, and each is exactly what
 * one more place in the slot would bring (Shapley and Shubik 1971; Demange, Gale and Sotomayor 1986). How far a price
 * can fall is a shortest path: until it is 0, or until somebody would rather come, who is left out or whose own slot
 * cannot follow.
 */
export function leastPrices(network: Network): void {
  const { price, slots } = network;
  const fall = price.slice(0, slots);
  const heap = new LabelHeap(slots);
  fallToUnassigned(network, fall);
  for (let s = 0; s < slots; s++)
    if (price[s] === 0) fallWith(s, network, { fall, heap });
    else heap.push(s, fall);
  while (!heap.isEmpty) fallWith(heap.pop(fall), network, { fall, heap });
  for (let s = 0; s < slots; s++) price[s]! -= fall[s]!;
}

interface Falling {
  readonly fall: Float64Array;
  readonly heap: LabelHeap;
}

/** Where the people of a slot would rather come, no price falls further than theirs and what they would lose by it. */
function fallWith(slot: number, network: Network, { fall, heap }: Falling): void {
  const { price, nextIn, worth } = network;
  const { cells, start, end } = network.edges;
  const from = fall[slot]! - price[slot]!;
  for (let person = network.firstIn[slot]!; person >= 0; person = nextIn[person]!) {
    const reached = from + worth[person]!;
    const stop = end[person]!;
    for (let e = start[person]!; e < stop; e += EDGE) {
      const other = cells[e]!;
      const length = reached - cells[e + 1]! + price[other]!;
      if (length >= fall[other]!) continue;
      fall[other] = length;
      heap.push(other, fall);
    }
  }
}

/** A price stops falling where someone left out would come for it. */
function fallToUnassigned({ price, slotOf, edges, participants }: Network, fall: Float64Array): void {
  const { cells, start, end } = edges;
  for (let p = 0; p < participants; p++) {
    if (slotOf[p] !== UNASSIGNED) continue;
    for (let e = start[p]!; e < end[p]!; e += EDGE) {
      const room = price[cells[e]!]! - cells[e + 1]!;
      if (room < fall[cells[e]!]!) fall[cells[e]!] = room;
    }
  }
}
