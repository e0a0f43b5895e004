import type { Adjacency } from './adjacency.js';
import type { CandidateEdges } from './candidate-edges.js';

/** Has no slot. */
export const UNASSIGNED = -1;
/** Takes no part in the optimisation: not yet inserted, gone, or pinned. */
export const ABSENT = -2;

/**
 * The state every step works on: edges both ways, who holds which place, and the slots' prices.
 *
 * Kept between steps, for everyone taking part:
 * - nobody would gain by leaving their slot at the present prices, and nobody unassigned would gain by any slot;
 * - whoever holds a place holds it on a tight edge, so their profit is `worth - price` and need not be stored.
 * The assignment is optimal once every slot with a price is full as well.
 */
export class Network {
  readonly edges: Adjacency;
  readonly applicants: Int32Array;
  capacity: Int32Array;
  /** How many places are taken. */
  taken: Int32Array;
  price: Float64Array;
  slotOf: Int32Array;
  /** Score of the edge each participant is assigned on. */
  worth: Float64Array;
  /** The people of a slot as a ring-free double list. */
  firstIn: Int32Array;
  nextIn: Int32Array;
  previousIn: Int32Array;
  private reversed: Adjacency | undefined;

  constructor({ edges, applicants }: CandidateEdges, capacity: Int32Array) {
    const participants = edges.rows;
    const slots = capacity.length;
    this.edges = edges;
    this.applicants = applicants;
    this.capacity = capacity;
    this.taken = new Int32Array(slots);
    this.price = new Float64Array(slots);
    this.slotOf = new Int32Array(participants).fill(ABSENT);
    this.worth = new Float64Array(participants);
    this.firstIn = new Int32Array(slots).fill(-1);
    this.nextIn = new Int32Array(participants).fill(-1);
    this.previousIn = new Int32Array(participants).fill(-1);
  }

  get participants(): number {
    return this.slotOf.length;
  }

  get slots(): number {
    return this.capacity.length;
  }

  /** The edges from the slots' side, built when first needed. */
  get incoming(): Adjacency {
    this.reversed ??= this.edges.transposed(this.applicants);
    return this.reversed;
  }

  /** Gives the participant, who holds no place, a place in the slot. */
  enter(participant: number, slot: number, worth: number): void {
    const first = this.firstIn[slot]!;
    this.nextIn[participant] = first;
    this.previousIn[participant] = -1;
    if (first >= 0) this.previousIn[first] = participant;
    this.firstIn[slot] = participant;
    this.slotOf[participant] = slot;
    this.worth[participant] = worth;
    this.taken[slot]!++;
  }

  /** Takes the participant out of their slot, if any; `state` is what they are from then on. */
  leave(participant: number, state: typeof UNASSIGNED | typeof ABSENT): void {
    const slot = this.slotOf[participant]!;
    this.slotOf[participant] = state;
    if (slot < 0) return;
    const next = this.nextIn[participant]!;
    const previous = this.previousIn[participant]!;
    if (previous >= 0) this.nextIn[previous] = next;
    else this.firstIn[slot] = next;
    if (next >= 0) this.previousIn[next] = previous;
    this.taken[slot]!--;
  }

  hasFreePlace(slot: number): boolean {
    return this.taken[slot]! < this.capacity[slot]!;
  }
}
