import { EDGE } from './adjacency.js';
import { ABSENT, UNASSIGNED, type Network } from './network.js';

/**
 * Places as many people as an assignment of the same value can.
 *
 * Moves along tight edges only, from someone left out to a free place, so neither the total nor the prices change. A
 * slot from which no free place was reached stays closed for the rest of the pass: no later path could use it either.
 */
export function placeMore(network: Network): void {
  const paths = new TightPaths(network);
  for (let p = 0; p < network.participants; p++) if (network.slotOf[p] === UNASSIGNED) paths.place(p);
}

class TightPaths {
  private readonly closed: Uint8Array;
  private readonly mover: Int32Array;
  private readonly moverWorth: Float64Array;
  private readonly queue: number[] = [];

  constructor(private readonly network: Network) {
    this.closed = new Uint8Array(network.slots);
    this.mover = new Int32Array(network.slots);
    this.moverWorth = new Float64Array(network.slots);
  }

  place(participant: number): void {
    const { network, queue } = this;
    queue.length = 0;
    let free = this.reach(participant, 0);
    for (let at = 0; free < 0 && at < queue.length; at++) {
      const slot = queue[at]!;
      for (let person = network.firstIn[slot]!; person >= 0 && free < 0; person = network.nextIn[person]!)
        free = this.reach(person, network.worth[person]! - network.price[slot]!);
    }
    if (free >= 0) this.shift(free);
  }

  /** Queues the slots on the participant's tight edges; answers the first with a free place. */
  private reach(participant: number, profit: number): number {
    const { network, closed } = this;
    const { cells, start, end } = network.edges;
    const stop = end[participant]!;
    for (let e = start[participant]!; e < stop; e += EDGE) {
      const slot = cells[e]!;
      if (closed[slot] || cells[e + 1]! - network.price[slot]! !== profit) continue;
      this.mover[slot] = participant;
      this.moverWorth[slot] = cells[e + 1]!;
      if (network.hasFreePlace(slot)) return slot;
      closed[slot] = 1;
      this.queue.push(slot);
    }
    return -1;
  }

  private shift(free: number): void {
    const { network, closed, queue } = this;
    for (let slot = free; slot >= 0;) {
      const person = this.mover[slot]!;
      const left = network.slotOf[person]!;
      network.leave(person, ABSENT);
      network.enter(person, slot, this.moverWorth[slot]!);
      slot = left;
    }
    for (const slot of queue) closed[slot] = 0;
  }
}
