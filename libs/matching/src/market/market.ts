import type { LocalDate } from '@fotfeste/kernel';
import type { Commute, Geography, Place } from '@fotfeste/geography';
import type { Taxonomy } from '@fotfeste/occupation';
import { placesOn } from '../capacity.js';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import type { HistoryRule, JourneyRule, ParticipantRule, RuleCode, RuleTable } from '../rules/index.js';
import { commuteShare } from '../score/practical-fit.js';
import { pointsOf } from '../score/share.js';
import type { Weights } from '../score/weights.js';
import { Journeys, type Travel, type Way, type Ways } from './journeys.js';
import { grouped, Numbering, type Grouped } from './numbering.js';
import { PairScorer } from './pair-scorer.js';
import { RuleScreen } from './rule-screen.js';

/** What a market is made of; rules and weights are those in force on the day. */
export interface MarketParts {
  readonly participants: readonly ParticipantFacts[];
  readonly slots: readonly SlotFacts[];
  readonly taxonomy: Taxonomy;
  readonly geography: Geography;
  readonly rules: RuleTable;
  readonly weights: Weights;
  readonly on: LocalDate;
  /** Pairs a person has ruled out, by their numbers. */
  readonly vetoes?: readonly NumberedPair[];
}

/** A participant and a slot by their places in the lists. */
export interface NumberedPair {
  readonly participant: number;
  readonly slot: number;
}

/** Receives a slot's number and the pair's score. */
export type Visit = (slot: number, score: number) => void;

/** A participant with this many slots near by is not sent looking further away. */
const enoughNear = 50;

/**
 * The people and slots of a run, numbered, with every pair's score and verdict to be had quickly.
 *
 * A pair is searched when the journey is within the participant's limit by estimate; participants with fewer than 50 such
 * slots are searched as far as a best-case journey goes. Everybody with an allowed slot in reach is therefore found, at
 * any level of Norwegian.
 */
export class Market {
  readonly capacity: Int32Array;
  private readonly scorer: PairScorer;
  private readonly screen: RuleScreen;
  private readonly journeys: Journeys;
  private readonly places = new Numbering<Place>();
  private readonly placeOf: Int32Array;
  private readonly slotsAt: Grouped;
  private readonly journeyRules: readonly JourneyRule[];
  private readonly historyRules: readonly HistoryRule[];
  private readonly mayJoin: Uint8Array;
  private readonly slotNumbers: ReadonlyMap<string, number>;
  private readonly vetoed = new Map<number, number[]>();
  private order: Int32Array | undefined;
  private focused = -1;
  private closed: ReadonlySet<number> = new Set();

  constructor(readonly parts: MarketParts) {
    const { slots, rules, on, taxonomy, weights, geography, participants } = parts;
    this.scorer = new PairScorer(slots, taxonomy, weights);
    this.screen = new RuleScreen(rules, slots, on);
    this.placeOf = Int32Array.from(slots, (slot) => this.places.of(placeKey(placeOfSlot(slot)), placeOfSlot(slot)));
    this.journeys = new Journeys(geography, this.places.things);
    this.capacity = Int32Array.from(slots, (slot, s) => (this.screen.open(s) ? placesOn(slot, on) : 0));
    const openAt = this.placeOf.map((place, slot) => (this.screen.open(slot) ? place : -1));
    this.slotsAt = grouped(openAt, this.places.things.length);
    this.journeyRules = rules.filter((rule): rule is JourneyRule => rule.concerns === 'JOURNEY');
    this.historyRules = rules.filter((rule): rule is HistoryRule => rule.concerns === 'HISTORY');
    this.mayJoin = Uint8Array.from(participants, (person) => (mayJoin(rules, person, on) ? 1 : 0));
    this.slotNumbers = new Map(slots.map(({ id }, slot) => [id, slot]));
    for (const { participant, slot } of parts.vetoes ?? []) {
      this.vetoed.set(participant, [...(this.vetoed.get(participant) ?? []), slot]);
    }
  }

  /** Whether the participant may be in a run at all. */
  joins(participant: number): boolean {
    return this.mayJoin[participant] === 1;
  }

  /** Visits every slot the participant may have, in a fixed order. */
  visitAllowed(participant: number, visit: Visit): void {
    if (!this.joins(participant)) return;
    this.focus(participant);
    const ways = this.ways(participant);
    let found = 0;
    for (const way of ways.near) found += this.visitPlace(participant, way, visit);
    if (found >= enoughNear) return;
    for (const way of ways.perhaps) this.visitPlace(participant, way, visit);
  }

  /** The score of a pair, allowed or not. */
  scoreOf(participant: number, slot: number): number {
    this.focus(participant);
    return this.scorer.score(slot) + this.commutePoints(participant, this.journeyOf(participant, slot));
  }

  /** The journey of a pair, whatever its length. */
  journeyOf(participant: number, slot: number): Commute | undefined {
    const person = this.person(participant);
    return this.journeys.to(homeOf(person), this.placeOf[slot]!, person.travelMode ?? 'PUBLIC_TRANSPORT');
  }

  /**
   * Counts, for every slot of the run that the participant may not have, the rules that say no. A slot out of reach is
   * counted under the journey alone: nobody has to know what else would be wrong with it.
   */
  countBlockers(participant: number, count: (codes: readonly RuleCode[]) => void): void {
    this.focus(participant);
    const { near, perhaps } = this.ways(participant);
    const inReach = new Set([...near, ...perhaps].map(({ place }) => place));
    const tooFar = this.journeyRules.map(({ code }) => code);
    for (let slot = 0; slot < this.placeOf.length; slot++) {
      if (!inReach.has(this.placeOf[slot]!)) count(tooFar);
      else count([...this.screen.blockers(slot), ...this.historyAgainst(participant, slot)]);
    }
  }

  private historyAgainst(participant: number, slot: number): readonly RuleCode[] {
    if (!this.closed.has(slot)) return [];
    const person = this.person(participant);
    const facts = this.parts.slots[slot]!;
    return this.historyRules
      .filter((rule) => rule.judge(person, facts).verdict === 'NOT_ALLOWED')
      .map(({ code }) => code);
  }

  /** Participants in an order in which neighbours follow each other, so that journeys are found once. */
  byHome(): Int32Array {
    this.order ??= this.sortedByHome();
    return this.order;
  }

  private sortedByHome(): Int32Array {
    const keys = this.parts.participants.map((person) => placeKey(homeOf(person)) + (person.travelMode ?? ''));
    return Int32Array.from(keys.keys()).sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
  }

  /** Visits the slots of one place; answers how many were visited. */
  private visitPlace(participant: number, { place, commute }: Way, visit: Visit): number {
    const person = this.person(participant);
    if (this.journeyRules.some((rule) => rule.judge(person, commute).verdict === 'NOT_ALLOWED')) return 0;
    const points = this.commutePoints(participant, commute);
    const { ptr, item } = this.slotsAt;
    const anyClosed = this.closed.size > 0;
    let visited = 0;
    for (let i = ptr[place]!; i < ptr[place + 1]!; i++) {
      const slot = item[i]!;
      if (this.screen.blocked(slot) || (anyClosed && this.closed.has(slot))) continue;
      visit(slot, this.scorer.score(slot) + points);
      visited += 1;
    }
    return visited;
  }

  private focus(participant: number): void {
    if (this.focused === participant) return;
    this.focused = participant;
    const person = this.person(participant);
    this.scorer.focus(person, this.parts.on);
    this.screen.focus(person);
    this.closed = new Set([...this.closedByHistory(person), ...(this.vetoed.get(participant) ?? [])]);
  }

  private closedByHistory(person: ParticipantFacts): readonly number[] {
    const named = [...(person.declinedSlots ?? []), ...(person.openProposalSlots ?? [])];
    const numbers = named.flatMap((id) => this.slotNumbers.get(id) ?? []);
    return numbers.filter((slot) => this.isClosed(person, slot));
  }

  private isClosed(person: ParticipantFacts, slot: number): boolean {
    const facts = this.parts.slots[slot];
    return facts !== undefined && this.historyRules.some((rule) => rule.judge(person, facts).verdict === 'NOT_ALLOWED');
  }

  private ways(participant: number): Ways {
    const person = this.person(participant);
    return this.journeys.from(homeOf(person), travelOf(person, this.parts.weights));
  }

  private commutePoints(participant: number, commute: Commute | undefined): number {
    const { weights } = this.parts;
    return pointsOf(weights, 'COMMUTE', commuteShare(commute, this.person(participant).maxCommuteMinutes, weights));
  }

  private person(participant: number): ParticipantFacts {
    const person = this.parts.participants[participant];
    if (!person) throw new RangeError(`no participant ${participant} in this market`);
    return person;
  }
}

/** Where a participant lives, as well as it is known. */
export const homeOf = ({ municipality, homePostcode }: ParticipantFacts): Place => ({
  municipality,
  ...(homePostcode ? { postcode: homePostcode } : {}),
});

/** Where a slot is. */
export const placeOfSlot = ({ municipality, postcode }: SlotFacts): Place => ({
  municipality,
  ...(postcode ? { postcode } : {}),
});

const placeKey = ({ municipality, postcode }: Place): string => `${municipality}/${postcode ?? ''}`;

const travelOf = ({ travelMode, maxCommuteMinutes }: ParticipantFacts, { commute }: Weights): Travel => ({
  mode: travelMode ?? 'PUBLIC_TRANSPORT',
  limit: maxCommuteMinutes ?? commute.usualLimit,
});

const mayJoin = (rules: RuleTable, person: ParticipantFacts, on: LocalDate): boolean =>
  rules
    .filter((rule): rule is ParticipantRule => rule.concerns === 'PARTICIPANT')
    .every((rule) => rule.judge(person, on).verdict !== 'NOT_ALLOWED');
