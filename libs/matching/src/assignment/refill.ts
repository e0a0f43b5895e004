import { EDGE, withRoom, type Rows } from './adjacency.js';
import { LabelHeap } from './label-heap.js';
import type { NearApplicants } from './near-applicants.js';
import { ABSENT, type Network } from './network.js';

/**
 * Fills one free place of a slot that still asks a price, the mirror of an insertion.
 *
 * The hole travels: whoever fills it leaves a hole behind, until someone unassigned steps in or the hole ends in a slot
 * whose price has come down to 0. Prices fall by what the path allows.
 */
export class Refill {
  private distance: Float64Array;
  /** Who would leave the slot, for which one, on an edge worth how much. */
  private mover: Int32Array;
  private target: Int32Array;
  private moverWorth: Float64Array;
  private readonly heap: LabelHeap;
  private readonly touched: number[] = [];
  private readonly scanned: number[] = [];
  private bound = 0;
  /** Where the best path found so far ends: a slot that stays open, or someone unassigned who enters `endSlot`. */
  private endSlot = -1;
  private endParticipant = -1;
  private endWorth = 0;
  /** No edge left out of `near` can lead anywhere in less than this. */
  private horizon = Infinity;

  /** @param near enough for most searches; where it is not, or missing, all edges are searched */
  constructor(
    private readonly network: Network,
    private near?: NearApplicants,
  ) {
    this.distance = new Float64Array(network.slots).fill(Infinity);
    this.mover = new Int32Array(network.slots);
    this.target = new Int32Array(network.slots);
    this.moverWorth = new Float64Array(network.slots);
    this.heap = new LabelHeap(network.slots);
  }

  /** Repeats until the slot is full or its price 0. */
  settle(slot: number): void {
    this.makeRoom();
    const { network } = this;
    while (network.price[slot]! > 0 && network.hasFreePlace(slot)) this.fillOne(slot);
  }

  private fillOne(slot: number): void {
    this.findPath(slot);
    if (this.bound > this.horizon) {
      this.near = undefined;
      this.reset();
      this.findPath(slot);
    }
    this.lowerPrices();
    this.shift();
    this.reset();
  }

  private findPath(slot: number): void {
    this.horizon = Infinity;
    this.bound = this.network.price[slot]!;
    this.endSlot = slot;
    this.endParticipant = -1;
    this.distance[slot] = 0;
    this.target[slot] = -1;
    this.touched.push(slot);
    this.heap.push(slot, this.distance);
    this.search();
  }

  private makeRoom(): void {
    const slots = this.network.slots;
    if (slots <= this.distance.length) return;
    this.distance = withRoom(this.distance, slots, Infinity);
    this.mover = withRoom(this.mover, slots);
    this.target = withRoom(this.target, slots);
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

  private rows(): Rows {
    return this.near?.rows ?? this.network.incoming;
  }

  private scan(slot: number): void {
    const { network } = this;
    const { slotOf, worth, price } = network;
    const { cells, start, end } = this.rows();
    const stop = end[slot]!;
    const from = this.distance[slot]! + price[slot]!;
    if (this.near) this.horizon = Math.min(this.horizon, from + this.near.reach - this.near.priceThen[slot]!);
    for (let e = start[slot]!; e < stop; e += EDGE) {
      const person = cells[e]!;
      const own = slotOf[person]!;
      if (own === slot || own === ABSENT) continue;
      const length = from - cells[e + 1]! + (own >= 0 ? worth[person]! - price[own]! : 0);
      if (length >= this.bound) continue;
      if (own < 0) this.endWith(person, slot, length, cells[e + 1]!);
      else if (length < this.distance[own]!) this.label(own, length, { person, worth: cells[e + 1]!, target: slot });
    }
  }

  private endWith(person: number, slot: number, length: number, worth: number): void {
    this.bound = length;
    this.endSlot = slot;
    this.endParticipant = person;
    this.endWorth = worth;
  }

  private label(slot: number, length: number, move: { person: number; worth: number; target: number }): void {
    if (this.distance[slot] === Infinity) this.touched.push(slot);
    this.distance[slot] = length;
    this.mover[slot] = move.person;
    this.moverWorth[slot] = move.worth;
    this.target[slot] = move.target;
    this.heap.push(slot, this.distance);
    const open = length + this.network.price[slot]!;
    if (open >= this.bound) return;
    this.bound = open;
    this.endSlot = slot;
    this.endParticipant = -1;
  }

  private lowerPrices(): void {
    const { price } = this.network;
    for (const slot of this.scanned) price[slot]! -= this.bound - this.distance[slot]!;
  }

  /** Moves everyone along the path, from its far end back to the slot that was open. */
  private shift(): void {
    const { network } = this;
    let hole = this.endSlot;
    if (this.endParticipant >= 0) network.enter(this.endParticipant, hole, this.endWorth);
    for (let target = this.target[hole]!; target >= 0; target = this.target[hole]!) {
      const person = this.mover[hole]!;
      network.leave(person, ABSENT);
      network.enter(person, target, this.moverWorth[hole]!);
      hole = target;
    }
  }

  private reset(): void {
    for (const slot of this.touched) this.distance[slot] = Infinity;
    this.touched.length = 0;
    this.scanned.length = 0;
  }
}
