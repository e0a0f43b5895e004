import { ok, refuse, type ParticipantId, type Result, type SlotId } from '@fotfeste/kernel';
import { LiveAssignment, type AssignmentChange } from '../assignment/index.js';
import { placesOn } from '../capacity.js';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import { openMarket } from '../ask/open-market.js';
import type { CandidateGraph } from '../market/candidate-graph.js';
import type { Market } from '../market/market.js';
import { isHandledByPerson } from '../rules/index.js';
import { problemsOf } from '../run/check-input.js';
import { inOrderOfIds, settledMarket, type RunRefusal } from '../run/match-caseload.js';
import type { DecidedPair, MatchInput } from '../run/match-input.js';
import { weightsOn } from '../score/weights.js';

/** Something that happened after the last run. */
export type CaseloadEvent =
  | ({ readonly kind: 'DECLINED' } & DecidedPair)
  | ({ readonly kind: 'PLACED' } & DecidedPair)
  | { readonly kind: 'PLACES_CHANGED'; readonly slot: SlotId; readonly places: number }
  | { readonly kind: 'SLOT_LOST'; readonly slot: SlotId }
  | { readonly kind: 'SLOT_OPENED'; readonly slot: SlotFacts }
  | { readonly kind: 'PERSON_JOINED'; readonly person: ParticipantFacts }
  | { readonly kind: 'PERSON_CHANGED'; readonly person: ParticipantFacts }
  | { readonly kind: 'PERSON_LEFT'; readonly participant: ParticipantId };

/** Why an event could not be taken in; nothing has changed. */
export interface EventRefusal {
  readonly code: 'UNKNOWN_PARTICIPANT' | 'UNKNOWN_SLOT' | 'ALREADY_THERE' | 'HANDLED_BY_PERSON' | 'PAIR_NOT_POSSIBLE';
}

/** Someone whose suggested slot is another than before the event. */
export interface LiveMove {
  readonly participant: ParticipantId;
  readonly from?: SlotId;
  readonly to?: SlotId;
}

/** What an event led to. The total is that of a fresh solve of the same candidates. */
export interface LiveChange {
  readonly moves: readonly LiveMove[];
  readonly total: number;
}

/**
 * A caseload that stays optimal while people answer, places fill and slots come and go, without a new run.
 *
 * It keeps the candidates of the run it was opened with: an event changes what it names and the optimum is mended around
 * it. A new run finds candidates afresh.
 */
export class LiveCaseload {
  private readonly people: ParticipantFacts[];
  private readonly slots: SlotFacts[];
  private readonly personNumbers: Map<ParticipantId, number>;
  private readonly slotNumbers: Map<SlotId, number>;
  private readonly live: LiveAssignment;

  private constructor(
    private readonly input: MatchInput,
    private readonly market: Market,
    private readonly graph: CandidateGraph,
    pins: readonly { readonly participant: number; readonly slot: number }[],
  ) {
    this.people = [...input.participants];
    this.slots = [...input.slots];
    this.personNumbers = new Map(this.people.map(({ id }, index) => [id, index]));
    this.slotNumbers = new Map(this.slots.map(({ id }, index) => [id, index]));
    this.live = new LiveAssignment({
      participants: this.people.length,
      slots: this.slots.length,
      capacity: market.capacity,
      ptr: graph.ptr,
      slot: graph.slot,
      score: graph.score,
      pins,
    });
  }

  /** Opens a caseload, refusing what `matchCaseload` refuses. */
  static open(unsorted: MatchInput): Result<LiveCaseload, RunRefusal> {
    const problems = problemsOf(unsorted);
    const weights = weightsOn(unsorted.weights, unsorted.on);
    if (problems.length > 0 || !weights) return refuse({ code: 'INPUT_HAS_PROBLEMS', problems });
    const input = inOrderOfIds(unsorted);
    const { market, settlement, isPinned } = settledMarket(input, weights);
    const pins = [...isPinned.keys()]
      .filter((participant) => isPinned[participant] === 1)
      .map((participant) => ({ participant, slot: settlement.solution.slotOf[participant] ?? -1 }));
    return ok(new LiveCaseload(input, market, settlement.graph, pins));
  }

  get total(): number {
    return this.live.total;
  }

  /** The slot suggested to a participant now. */
  slotOf(participant: ParticipantId): SlotId | undefined {
    const number = this.personNumbers.get(participant);
    return number === undefined ? undefined : this.slots[this.live.slotOf(number)]?.id;
  }

  /** What one more place in a slot would be worth to others now. */
  priceOf(slot: SlotId): number | undefined {
    const number = this.slotNumbers.get(slot);
    return number === undefined ? undefined : this.live.price(number);
  }

  /** Takes an event in and mends the optimum around it. */
  apply(event: CaseloadEvent): Result<LiveChange, EventRefusal> {
    switch (event.kind) {
      case 'DECLINED':
        return this.onPair(event, (pair) => ({ kind: 'VETO', ...pair }));
      case 'PLACED':
        return this.onPair(event, (pair) => ({ kind: 'PIN', ...pair }));
      case 'PLACES_CHANGED':
        return this.onSlot(event.slot, Math.max(0, Math.trunc(event.places)));
      case 'SLOT_LOST':
        return this.onSlot(event.slot, 0);
      case 'SLOT_OPENED':
        return this.openSlot(event.slot);
      case 'PERSON_JOINED':
        return this.join(event.person);
      case 'PERSON_CHANGED':
        return this.changePerson(event.person);
      case 'PERSON_LEFT':
        return this.leave(event.participant);
    }
  }

  /**
   * Who stands ready for a slot, best first: of those who have consented, the ones it is worth most to over what they
   * have now. Used when a slot or a person falls away and somebody is needed the same day.
   */
  standby(slot: SlotId, consented: ReadonlySet<ParticipantId>, most = 3): readonly ParticipantId[] {
    const facts = this.slots[this.slotNumbers.get(slot) ?? -1];
    const weights = weightsOn(this.input.weights, this.input.on);
    if (!facts || !weights) return [];
    const people = this.people.filter(({ id }) => consented.has(id) && this.slotOf(id) !== slot);
    const open: SlotFacts = { ...facts, capacity: [{ from: this.input.on, places: 1 }] };
    const ready: { id: ParticipantId; gain: number }[] = [];
    openMarket(this.input, weights, { participants: people, slots: [open] }).forEachPair((participant, _, score) => {
      const person = people[participant];
      if (person) ready.push({ id: person.id, gain: score - this.worthNow(person.id) });
    });
    return ready
      .sort((a, b) => b.gain - a.gain || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id);
  }

  private worthNow(id: ParticipantId): number {
    const participant = this.personNumbers.get(id) ?? -1;
    const slot = this.live.slotOf(participant);
    for (let e = this.graph.ptr[participant] ?? 0; e < (this.graph.ptr[participant + 1] ?? 0); e++) {
      if (this.graph.slot[e] === slot) return this.graph.score[e] ?? 0;
    }
    return 0;
  }

  private onPair(
    { participant, slot }: DecidedPair,
    change: (pair: { readonly participant: number; readonly slot: number }) => AssignmentChange,
  ): Result<LiveChange, EventRefusal> {
    const person = this.personNumbers.get(participant);
    const place = this.slotNumbers.get(slot);
    if (person === undefined) return refuse({ code: 'UNKNOWN_PARTICIPANT' });
    if (place === undefined) return refuse({ code: 'UNKNOWN_SLOT' });
    return this.mend(change({ participant: person, slot: place }));
  }

  private onSlot(id: SlotId, capacity: number): Result<LiveChange, EventRefusal> {
    const slot = this.slotNumbers.get(id);
    return slot === undefined ? refuse({ code: 'UNKNOWN_SLOT' }) : this.mend({ kind: 'SET_CAPACITY', slot, capacity });
  }

  private openSlot(slot: SlotFacts): Result<LiveChange, EventRefusal> {
    if (this.slotNumbers.has(slot.id)) return refuse({ code: 'ALREADY_THERE' });
    const weights = weightsOn(this.input.weights, this.input.on);
    if (!weights) return refuse({ code: 'PAIR_NOT_POSSIBLE' });
    const edges: { participant: number; score: number }[] = [];
    const present = this.people.filter(({ id }) => this.personNumbers.has(id));
    openMarket(this.input, weights, { participants: present, slots: [slot] }).forEachPair((index, _, score) => {
      const person = present[index];
      const participant = person && this.personNumbers.get(person.id);
      if (participant !== undefined) edges.push({ participant, score });
    });
    const mended = this.live.repair({ kind: 'ADD_SLOT', capacity: placesOn(slot, this.input.on), edges });
    if (!mended.ok) return refuse({ code: 'PAIR_NOT_POSSIBLE' });
    this.slotNumbers.set(slot.id, mended.value.added);
    this.slots[mended.value.added] = slot;
    return ok(this.told(mended.value));
  }

  private join(person: ParticipantFacts): Result<LiveChange, EventRefusal> {
    if (this.personNumbers.has(person.id)) return refuse({ code: 'ALREADY_THERE' });
    if (isHandledByPerson(person)) return refuse({ code: 'HANDLED_BY_PERSON' });
    const mended = this.live.repair({ kind: 'ADD_PARTICIPANT', edges: this.edgesOf(person) });
    if (!mended.ok) return refuse({ code: 'PAIR_NOT_POSSIBLE' });
    this.personNumbers.set(person.id, mended.value.added);
    this.people[mended.value.added] = person;
    return ok(this.told(mended.value));
  }

  /** New facts of a person already there. A change of address class takes them out of the run at once. */
  private changePerson(person: ParticipantFacts): Result<LiveChange, EventRefusal> {
    if (isHandledByPerson(person)) return this.leave(person.id);
    const participant = this.personNumbers.get(person.id);
    if (participant === undefined) return refuse({ code: 'UNKNOWN_PARTICIPANT' });
    this.people[participant] = person;
    return this.mend({ kind: 'CHANGE_EDGES', participant, edges: this.edgesOf(person) });
  }

  private leave(id: ParticipantId): Result<LiveChange, EventRefusal> {
    const participant = this.personNumbers.get(id);
    if (participant === undefined) return refuse({ code: 'UNKNOWN_PARTICIPANT' });
    const mended = this.mend({ kind: 'REMOVE_PARTICIPANT', participant });
    if (mended.ok) this.personNumbers.delete(id);
    return mended;
  }

  private edgesOf(person: ParticipantFacts): readonly { readonly slot: number; readonly score: number }[] {
    const edges: { slot: number; score: number }[] = [];
    this.market.visitAllowedTo(person, (slot, score) => edges.push({ slot, score }));
    return edges;
  }

  private mend(change: AssignmentChange): Result<LiveChange, EventRefusal> {
    const mended = this.live.repair(change);
    return mended.ok ? ok(this.told(mended.value)) : refuse({ code: 'PAIR_NOT_POSSIBLE' });
  }

  private told({
    moves,
    total,
  }: {
    readonly moves: readonly { readonly participant: number; readonly from: number; readonly to: number }[];
    readonly total: number;
  }): LiveChange {
    const told = moves.flatMap(({ participant, from, to }): readonly LiveMove[] => {
      const person = this.people[participant];
      const before = this.slots[from]?.id;
      const after = this.slots[to]?.id;
      return person ? [{ participant: person.id, ...(before && { from: before }), ...(after && { to: after }) }] : [];
    });
    return { moves: told, total };
  }
}
