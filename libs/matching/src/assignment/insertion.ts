import { EDGE, withRoom } from './adjacency.js';
import { LabelHeap } from './label-heap.js';
import { ABSENT, UNASSIGNED, type Network } from './network.js';

/**
 * Takes one participant more into an optimal assignment, by a shortest path over reduced costs.
 *
 * The path leads from the newcomer over slots, each of whose people may move on, to a free place or to someone who is
 * better left out. Prices rise by what the path saves (Dijkstra with potentials, as in successive shortest paths:
 * Edmonds and Karp 1972; Jonker and Volgenant 1987; Crouse 2016). Ties go to a free place before leaving someone out,
 * then to the label set first.
 */
export class Insertion {
  private distance: Float64Array;
  /** Who would move into the slot, and on an edge worth how much. */
  private mover: Int32Array;
  private moverWorth: Float64Array;
  private readonly heap: LabelHeap;
  private readonly touched: number[] = [];
  private readonly scanned: number[] = [];
  private bound = 0;
  /** Where the best path found so far ends: a free slot, or a participant who leaves. */
  private endSlot = -1;
  private endParticipant = -1;

  constructor(
    private readonly network: Network,
    /** What staying out is worth: 0, or -Infinity where everyone must have a place. */
    private readonly outside: number,
  ) {
    this.distance = new Float64Array(network.slots).fill(Infinity);
    this.mover = new Int32Array(network.slots);
    this.moverWorth = new Float64Array(network.slots);
    this.heap = new LabelHeap(network.slots);
  }

  /**
   * Inserts a participant who is absent or unassigned.
   *
   * @returns false when everyone must have a place and no rearrangement has one more
   */
  insert(participant: number): boolean {
    this.makeRoom();
    this.bound = -this.outside;
    this.endSlot = -1;
    this.endParticipant = participant;
    this.relax(participant, 0);
    this.search();
    const found = this.bound !== Infinity;
    if (found) {
      this.raisePrices();
      this.shift(participant);
    }
    this.reset();
    return found;
  }

  /** Makes one person of the slot move on, because it holds one more than it has places for. */
  expelFrom(slot: number): void {
    this.makeRoom();
    this.bound = Infinity;
    this.endSlot = -1;
    this.endParticipant = -1;
    this.label(slot, 0, -1);
    this.search();
    this.raisePrices();
    this.shift(-1);
    this.reset();
  }

  private makeRoom(): void {
    const slots = this.network.slots;
    if (slots <= this.distance.length) return;
    this.distance = withRoom(this.distance, slots, Infinity);
    this.mover = withRoom(this.mover, slots);
    this.moverWorth = withRoom(this.moverWorth, slots);
    this.heap.grow(this.distance.length);
  }

  private search(): void {
    const { heap, distance } = this;
    while (!heap.isEmpty && heap.least(distance) < this.bound) {
      const slot = heap.pop(distance);
      this.scanned.push(slot);
      this.scan(slot);
    }
    heap.clear();
  }

  private scan(slot: number): void {
    const { network, outside } = this;
    const { nextIn, worth } = network;
    const from = this.distance[slot]! - network.price[slot]!;
    for (let person = network.firstIn[slot]!; person >= 0; person = nextIn[person]!) {
      const reached = from + worth[person]!;
      if (reached - outside < this.bound) {
        this.bound = reached - outside;
        this.endSlot = -1;
        this.endParticipant = person;
      }
      this.relax(person, reached);
    }
  }

  private relax(participant: number, reached: number): void {
    const { distance, network } = this;
    const { price, taken, capacity } = network;
    const { cells } = network.edges;
    const end = network.edges.end[participant]!;
    for (let e = network.edges.start[participant]!; e < end; e += EDGE) {
      const slot = cells[e]!;
      const worth = cells[e + 1]!;
      const length = reached + price[slot]! - worth;
      if (length > this.bound || length >= distance[slot]!) continue;
      if (taken[slot]! < capacity[slot]!) this.finishAt(slot, length, participant, worth);
      else if (length < this.bound) this.label(slot, length, participant, worth);
    }
  }

  private finishAt(slot: number, length: number, mover: number, worth: number): void {
    if (length === this.bound && this.endSlot >= 0) return;
    if (this.distance[slot] === Infinity) this.touched.push(slot);
    this.distance[slot] = length;
    this.mover[slot] = mover;
    this.moverWorth[slot] = worth;
    this.bound = length;
    this.endSlot = slot;
  }

  private label(slot: number, length: number, mover: number, worth = 0): void {
    if (this.distance[slot] === Infinity) this.touched.push(slot);
    this.distance[slot] = length;
    this.mover[slot] = mover;
    this.moverWorth[slot] = worth;
    this.heap.push(slot, this.distance);
  }

  private raisePrices(): void {
    const { price } = this.network;
    for (const slot of this.scanned) price[slot]! += this.bound - this.distance[slot]!;
  }

  /** Moves everyone along the path, from its far end back to where it began. */
  private shift(newcomer: number): void {
    const { network } = this;
    let slot = this.endSlot;
    if (slot < 0) {
      const leaver = this.endParticipant;
      slot = leaver === newcomer ? -1 : network.slotOf[leaver]!;
      network.leave(leaver, UNASSIGNED);
    }
    while (slot >= 0) {
      const person = this.mover[slot]!;
      if (person < 0) return;
      const left = network.slotOf[person]!;
      const worth = this.moverWorth[slot]!;
      network.leave(person, ABSENT);
      network.enter(person, slot, worth);
      slot = left;
    }
  }

  private reset(): void {
    for (const slot of this.touched) this.distance[slot] = Infinity;
    this.touched.length = 0;
    this.scanned.length = 0;
  }
}
