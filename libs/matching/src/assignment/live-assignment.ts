import { ok, refuse, type Result } from '@fotfeste/kernel';
import type { AssignmentChange, ChangeRefusal, Repair, SlotScore } from './assignment-change.js';
import {
  AssignmentFault,
  inspectInstance,
  sumsExactly,
  type AssignmentInstance,
  type AssignmentSolution,
  type Pair,
  type RefusedPin,
} from './assignment-instance.js';
import { candidateEdges } from './candidate-edges.js';
import { Insertion } from './insertion.js';
import { leastPrices } from './least-prices.js';
import { MoveJournal } from './move-journal.js';
import { ABSENT, Network } from './network.js';
import { heldPins, unpinned } from './pins.js';
import { provenSolution } from './proven-solution.js';
import { Refill } from './refill.js';
import { Rulings } from './rulings.js';
import { optimise } from './solve-assignment.js';

type Refused = { readonly ok: false; readonly refusal: ChangeRefusal };

/**
 * An assignment that stays optimal while things change, without being solved again.
 *
 * One change disturbs the optimum in one place. It is mended there by the same two exact steps that end a solve:
 * someone who has no place is inserted along a shortest path, a free place that still asks a price is refilled along
 * one. The total after a repair is that of a fresh solve; among equal totals the people placed may differ.
 */
export class LiveAssignment {
  private readonly network: Network;
  private readonly insertion: Insertion;
  private readonly refill: Refill;
  private readonly rulings = new Rulings();
  private readonly journal: MoveJournal;
  private readonly refusedPins: readonly RefusedPin[];
  private readonly gone = new Set<number>();
  private sum = 0;

  /** @throws AssignmentFault as `solveAssignment` */
  constructor(instance: AssignmentInstance) {
    const largest = inspectInstance(instance);
    if (typeof largest !== 'number') throw new AssignmentFault(largest.code, largest.message);
    const pins = heldPins(instance);
    this.network = new Network(candidateEdges({ ...instance, vetoes: [] }, largest, 0), pins.capacityLeft);
    this.refusedPins = pins.refused;
    for (const veto of instance.vetoes ?? []) this.ruleOut(veto);
    optimise(this.network, unpinned(pins), largest);
    pins.slotOf.forEach((slot, participant) => {
      if (slot >= 0) this.rulings.pin({ participant, slot }, pins.worth[participant]!);
    });
    this.insertion = new Insertion(this.network, 0);
    this.refill = new Refill(this.network);
    this.journal = new MoveJournal((participant) => this.placeOf(participant));
    this.sum = this.solution().total;
    this.network.beforeMove = (participant) => this.journal.note(participant);
  }

  get total(): number {
    return this.sum;
  }

  /** The participant's slot, -1 for none. */
  slotOf(participant: number): number {
    return this.placeOf(participant).slot;
  }

  /** At least what one more place in the slot would bring; exactly that in a `solution()`. */
  price(slot: number): number {
    return this.network.price[slot]!;
  }

  /**
   * The assignment as it stands, at its least prices, with the proof checked from the edges up.
   *
   * @throws AssignmentFault DUALITY_GAP if it were not optimal
   */
  solution(): AssignmentSolution {
    leastPrices(this.network);
    const { participants, slots, capacity } = this.network;
    const slotOf = new Int32Array(participants).fill(-1);
    const worth = new Float64Array(participants);
    for (let p = 0; p < participants; p++) {
      const pin = this.rulings.pinOf(p);
      slotOf[p] = pin?.slot ?? -1;
      worth[p] = pin?.worth ?? 0;
    }
    const capacityLeft = capacity.slice(0, slots);
    return provenSolution(this.network, { slotOf, worth, capacityLeft, refused: this.refusedPins });
  }

  /**
   * Takes one change in and mends the optimum around it.
   *
   * @returns who moved, or why the change cannot be; then nothing has changed
   * @throws AssignmentFault UNKNOWN_NUMBER for a participant or slot that never was or is gone, SCORE_OUT_OF_RANGE
   */
  repair(change: AssignmentChange): Result<Repair, ChangeRefusal> {
    this.journal.clear();
    const done = this.apply(change);
    if (!done.ok) return done;
    const { moves, gain } = this.journal.read();
    this.sum += gain;
    return ok({ moves, added: done.value, total: this.sum });
  }

  /** Answers with the number of what was added, -1 when nothing was. */
  private apply(change: AssignmentChange): Result<number, ChangeRefusal> {
    switch (change.kind) {
      case 'ADD_PARTICIPANT':
        return this.addParticipant(change.edges);
      case 'REMOVE_PARTICIPANT':
        return this.removeParticipant(change.participant);
      case 'CHANGE_EDGES':
        return this.changeEdges(change.participant, change.edges);
      case 'ADD_SLOT':
        return this.addSlot(change);
      case 'SET_CAPACITY':
        return this.setCapacity(change.slot, change.capacity);
      case 'PIN':
        return this.pin(change);
      case 'UNPIN':
        return this.unpin(change.participant);
      case 'VETO':
        return this.veto(change);
      case 'LIFT_VETO':
        return this.liftVeto(change);
    }
  }

  private addParticipant(edges: readonly SlotScore[]): Result<number, never> {
    this.checkEdges(edges);
    const participant = this.network.addParticipant();
    this.addEdges(participant, edges);
    this.insertion.insert(participant);
    return ok(participant);
  }

  private removeParticipant(participant: number): Result<number, never> {
    this.checkParticipant(participant);
    const pin = this.rulings.pinOf(participant);
    const slot = pin?.slot ?? this.network.slotOf[participant]!;
    this.journal.note(participant);
    if (pin) this.givePlaceBack(participant, pin.slot);
    this.network.leave(participant, ABSENT);
    this.dropEdges(participant);
    this.gone.add(participant);
    if (slot >= 0) this.refill.settle(slot);
    return ok(-1);
  }

  private changeEdges(participant: number, edges: readonly SlotScore[]): Result<number, ChangeRefusal> {
    this.checkParticipant(participant);
    this.checkEdges(edges);
    if (this.rulings.pinOf(participant)) return refuse({ code: 'PINNED' });
    this.reinsert(participant, () => {
      this.dropEdges(participant);
      this.addEdges(participant, edges);
    });
    return ok(-1);
  }

  private addSlot({ capacity, edges }: Extract<AssignmentChange, { kind: 'ADD_SLOT' }>): Result<number, never> {
    checkCapacity(capacity);
    const best = new Map<number, number>();
    for (const { participant, score } of edges) {
      this.checkParticipant(participant);
      this.checkScore(score);
      if (score >= 0) best.set(participant, Math.max(score, best.get(participant) ?? 0));
    }
    // Dear enough that nobody wants it yet; refilling brings the price down to what it is worth.
    let price = 0;
    for (const [participant, score] of best) price = Math.max(price, score - this.network.profit(participant));
    const slot = this.network.addSlot(price);
    for (const [participant, score] of best) this.network.addEdge(participant, slot, score);
    this.network.capacity[slot] = capacity;
    this.refill.settle(slot);
    return ok(slot);
  }

  private setCapacity(slot: number, capacity: number): Result<number, ChangeRefusal> {
    this.checkSlot(slot);
    checkCapacity(capacity);
    const left = capacity - this.rulings.placesPinned(slot);
    if (left < 0) return refuse({ code: 'PLACES_PINNED' });
    this.network.capacity[slot] = left;
    while (this.network.taken[slot]! > left) this.insertion.expelFrom(slot);
    this.refill.settle(slot);
    return ok(-1);
  }

  private pin(pair: Pair): Result<number, ChangeRefusal> {
    const { network, rulings } = this;
    const { participant, slot } = pair;
    this.checkPair(pair);
    const before = rulings.pinOf(participant);
    if (before) return before.slot === slot ? ok(-1) : refuse({ code: 'PINNED_ELSEWHERE' });
    const problem = this.pinProblem(pair);
    if (problem) return problem;

    const left = network.slotOf[participant]!;
    const worth = network.edges.cells[network.edges.find(participant, slot) + 1]!;
    network.leave(participant, ABSENT);
    rulings.pin(pair, worth);
    network.capacity[slot]!--;
    if (network.taken[slot]! > network.capacity[slot]!) this.insertion.expelFrom(slot);
    if (left >= 0) this.refill.settle(left);
    return ok(-1);
  }

  private pinProblem(pair: Pair): Refused | undefined {
    if (this.rulings.isVetoed(pair)) return refuse({ code: 'VETOED' });
    if (this.network.edges.find(pair.participant, pair.slot) < 0) return refuse({ code: 'NOT_A_CANDIDATE' });
    if (this.network.capacity[pair.slot]! === 0) return refuse({ code: 'SLOT_FULL' });
    return undefined;
  }

  private unpin(participant: number): Result<number, never> {
    this.checkParticipant(participant);
    const pin = this.rulings.pinOf(participant);
    if (!pin) return ok(-1);
    this.journal.note(participant);
    this.givePlaceBack(participant, pin.slot);
    this.insertion.insert(participant);
    this.refill.settle(pin.slot);
    return ok(-1);
  }

  private veto(pair: Pair): Result<number, ChangeRefusal> {
    this.checkPair(pair);
    if (this.rulings.pinOf(pair.participant)?.slot === pair.slot) return refuse({ code: 'PINNED' });
    if (this.rulings.isVetoed(pair)) return ok(-1);
    if (this.network.slotOf[pair.participant] === pair.slot) this.reinsert(pair.participant, () => this.ruleOut(pair));
    else this.ruleOut(pair);
    return ok(-1);
  }

  private liftVeto(pair: Pair): Result<number, never> {
    this.checkPair(pair);
    const { participant, slot } = pair;
    const score = this.rulings.lift(pair);
    if (score === undefined) return ok(-1);
    const gains = score - this.network.price[slot]! > this.network.profit(participant);
    if (gains && this.network.slotOf[participant] !== ABSENT)
      this.reinsert(participant, () => this.network.addEdge(participant, slot, score));
    else this.network.addEdge(participant, slot, score);
    return ok(-1);
  }

  /** Takes the participant out, changes their edges and lets them in again. */
  private reinsert(participant: number, change: () => void): void {
    const left = this.network.slotOf[participant]!;
    this.network.leave(participant, ABSENT);
    change();
    if (left === ABSENT) return;
    this.insertion.insert(participant);
    if (left >= 0) this.refill.settle(left);
  }

  private givePlaceBack(participant: number, slot: number): void {
    this.rulings.unpin(participant);
    this.network.capacity[slot]!++;
  }

  private ruleOut(pair: Pair): void {
    const { edges } = this.network;
    const at = edges.find(pair.participant, pair.slot);
    this.rulings.veto(pair, at < 0 ? undefined : edges.cells[at + 1]!);
    this.network.removeEdge(pair.participant, pair.slot);
  }

  private addEdges(participant: number, edges: readonly SlotScore[]): void {
    const best = new Map<number, number>();
    for (const { slot, score } of edges) if (score >= 0) best.set(slot, Math.max(score, best.get(slot) ?? 0));
    for (const [slot, score] of best)
      if (this.rulings.isVetoed({ participant, slot })) this.rulings.veto({ participant, slot }, score);
      else this.network.addEdge(participant, slot, score);
  }

  private dropEdges(participant: number): void {
    const { edges, incoming } = this.network;
    for (let e = edges.start[participant]!; e < edges.end[participant]!; e += 2)
      incoming.remove(edges.cells[e]!, participant);
    edges.clear(participant);
    this.rulings.forgetScores(participant);
  }

  private placeOf(participant: number): { readonly slot: number; readonly worth: number } {
    const pin = this.rulings.pinOf(participant);
    if (pin) return pin;
    const slot = this.network.slotOf[participant]!;
    return slot < 0 ? { slot: -1, worth: 0 } : { slot, worth: this.network.worth[participant]! };
  }

  private checkPair({ participant, slot }: Pair): void {
    this.checkParticipant(participant);
    this.checkSlot(slot);
  }

  private checkParticipant(participant: number): void {
    const exists = participant >= 0 && participant < this.network.participants && !this.gone.has(participant);
    if (!exists) unknown(`participant ${participant}`);
  }

  private checkSlot(slot: number): void {
    if (!(slot >= 0 && slot < this.network.slots)) unknown(`slot ${slot}`);
  }

  private checkEdges(edges: readonly SlotScore[]): void {
    for (const { slot, score } of edges) {
      this.checkSlot(slot);
      this.checkScore(score);
    }
  }

  private checkScore(score: number): void {
    const { edges, participants, slots } = this.network;
    const fits = edges.holds(score) && sumsExactly(Math.abs(score), participants + slots);
    if (!fits) throw new AssignmentFault('SCORE_OUT_OF_RANGE', `score ${score} does not fit into this assignment`);
  }
}

function checkCapacity(capacity: number): void {
  if (!Number.isInteger(capacity) || capacity < 0 || capacity >= 2 ** 31)
    throw new AssignmentFault('MALFORMED_INSTANCE', `capacity ${capacity} is no whole number from 0`);
}

function unknown(what: string): never {
  throw new AssignmentFault('UNKNOWN_NUMBER', `there is no ${what}`);
}
