import { withRoom, type Adjacency } from './adjacency.js';
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
  /** The people of a slot, a list linked both ways; -1 ends it. */
  firstIn: Int32Array;
  nextIn: Int32Array;
  previousIn: Int32Array;
  /** When set, is told of everyone who leaves or enters a slot, before they do. */
  beforeMove: ((participant: number) => void) | undefined;
  private reversed: Adjacency | undefined;
  private participantCount: number;
  private slotCount: number;

  constructor({ edges, applicants }: CandidateEdges, capacity: Int32Array) {
    const participants = edges.rows;
    const slots = capacity.length;
    this.edges = edges;
    this.applicants = applicants;
    this.participantCount = participants;
    this.slotCount = slots;
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
    return this.participantCount;
  }

  get slots(): number {
    return this.slotCount;
  }

  /** The edges from the slots' side, built when first needed. */
  get incoming(): Adjacency {
    this.reversed ??= this.edges.transposed(this.applicants);
    return this.reversed;
  }

  /** What a participant who takes part gains over the prices. */
  profit(participant: number): number {
    const slot = this.slotOf[participant]!;
    return slot < 0 ? 0 : this.worth[participant]! - this.price[slot]!;
  }

  /** Gives the participant, who holds no place, a place in the slot. */
  enter(participant: number, slot: number, worth: number): void {
    this.beforeMove?.(participant);
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
    this.beforeMove?.(participant);
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

  /** Appends an absent participant without edges and returns their number. */
  addParticipant(): number {
    const number = this.participantCount++;
    this.edges.addRow();
    this.slotOf = withRoom(this.slotOf, this.participantCount, ABSENT);
    this.worth = withRoom(this.worth, this.participantCount);
    this.nextIn = withRoom(this.nextIn, this.participantCount, -1);
    this.previousIn = withRoom(this.previousIn, this.participantCount, -1);
    return number;
  }

  /** Appends a slot without places and without edges, at the price given, and returns its number. */
  addSlot(price: number): number {
    const number = this.slotCount++;
    this.incoming.addRow();
    this.capacity = withRoom(this.capacity, this.slotCount);
    this.taken = withRoom(this.taken, this.slotCount);
    this.price = withRoom(this.price, this.slotCount);
    this.firstIn = withRoom(this.firstIn, this.slotCount, -1);
    this.price[number] = price;
    return number;
  }

  addEdge(participant: number, slot: number, score: number): void {
    // The other side first: were it built now, it would hold the new edge already.
    this.incoming.add(slot, participant, score);
    this.edges.add(participant, slot, score);
  }

  /** Takes the edge out if it is there; the participant must not hold their place on it. */
  removeEdge(participant: number, slot: number): void {
    this.edges.remove(participant, slot);
    this.incoming.remove(slot, participant);
  }
}
