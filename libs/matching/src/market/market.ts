import type { LocalDate, ParticipantId } from '@fotfeste/kernel';
import type { Commute, Geography, Place } from '@fotfeste/geography';
import type { Taxonomy } from '@fotfeste/occupation';
import { placesOn } from '../capacity.js';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import type { HistoryRule, JourneyRule, PairVerdict, ParticipantRule, RuleCode, RuleTable } from '../rules/index.js';
import { commuteShare } from '../score/practical-fit.js';
import { pointsOf } from '../score/share.js';
import type { Weights } from '../score/weights.js';
import { isNear, isPerhaps, Journeys, type Travel, type Way } from './journeys.js';
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
  /** Open slots by place. Scores and signatures are kept in this order, so that a place is read in one go. */
  private readonly slotsAt: Grouped;
  private readonly signatureAt: Int32Array;
  private readonly positionOf: Int32Array;
  private readonly scores: Int32Array;
  private readonly journeyRules: readonly JourneyRule[];
  private readonly historyRules: readonly HistoryRule[];
  private readonly mayJoin: Uint8Array;
  private readonly slotNumbers: ReadonlyMap<string, number>;
  private readonly vetoed = new Map<ParticipantId, number[]>();
  private order: Int32Array | undefined;
  private focused: ParticipantFacts | undefined;
  private closed: ReadonlySet<number> = new Set();

  constructor(readonly parts: MarketParts) {
    const { slots, rules, on, taxonomy, weights, geography, participants } = parts;
    this.screen = new RuleScreen(rules, slots, on);
    this.placeOf = Int32Array.from(slots, (slot) => this.places.of(placeKey(placeOfSlot(slot)), placeOfSlot(slot)));
    this.journeys = new Journeys(geography, this.places.things);
    this.capacity = Int32Array.from(slots, (slot, s) => (this.screen.open(s) ? placesOn(slot, on) : 0));
    const openAt = this.placeOf.map((place, slot) => (this.screen.open(slot) ? place : -1));
    this.slotsAt = grouped(openAt, this.places.things.length);
    const inOrder = Array.from(this.slotsAt.item, (slot) => slots[slot]!);
    this.scorer = new PairScorer(inOrder, taxonomy, weights);
    this.signatureAt = this.slotsAt.item.map((slot) => this.screen.signature(slot));
    this.positionOf = new Int32Array(slots.length).fill(-1);
    this.scores = new Int32Array(slots.length);
    this.slotsAt.item.forEach((slot, position) => (this.positionOf[slot] = position));
    this.journeyRules = rules.filter((rule): rule is JourneyRule => rule.concerns === 'JOURNEY');
    this.historyRules = rules.filter((rule): rule is HistoryRule => rule.concerns === 'HISTORY');
    this.mayJoin = Uint8Array.from(participants, (person) => (mayJoin(rules, person, on) ? 1 : 0));
    this.slotNumbers = new Map(slots.map(({ id }, slot) => [id, slot]));
    for (const { participant, slot } of parts.vetoes ?? []) {
      const { id } = this.person(participant);
      this.vetoed.set(id, [...(this.vetoed.get(id) ?? []), slot]);
    }
  }

  /** Whether the participant may be in a run at all. */
  joins(participant: number): boolean {
    return this.mayJoin[participant] === 1;
  }

  /** Visits every slot the participant may have, in a fixed order. */
  visitAllowed(participant: number, visit: Visit): void {
    if (this.joins(participant)) this.visitAllowedTo(this.person(participant), visit);
  }

  /** Visits every allowed pair of the market, participant by participant. */
  forEachPair(visit: (participant: number, slot: number, score: number) => void): void {
    for (const participant of this.byHome()) {
      this.visitAllowed(participant, (slot, score) => visit(participant, slot, score));
    }
  }

  /** Visits every slot that somebody outside the list may have: a newcomer, or a person whose facts have changed. */
  visitAllowedTo(person: ParticipantFacts, visit: Visit): void {
    this.focus(person);
    const travel = travelOf(person, this.parts.weights);
    const ways = this.journeys.around(homeOf(person), travel);
    let found = 0;
    let next = 0;
    for (; next < ways.length && isNear(ways[next]!, travel.limit); next++) {
      found += this.visitPlace(person, ways[next]!, visit);
    }
    if (found >= enoughNear) return;
    for (; next < ways.length; next++) {
      if (isPerhaps(ways[next]!, travel.limit)) this.visitPlace(person, ways[next]!, visit);
    }
  }

  /**
   * The score of a pair, allowed or not.
   *
   * @throws RangeError for a slot that nobody may have today
   */
  scoreOf(participant: number, slot: number): number {
    const position = this.positionOf[slot] ?? -1;
    if (position < 0) throw new RangeError(`slot ${slot} is not open`);
    const person = this.person(participant);
    this.focus(person);
    return this.scorer.score(position) + this.commutePoints(person, this.journeyOf(participant, slot));
  }

  /** What all rules say of a pair: `judgePair`, quicker where many pairs are asked about. */
  verdictOf(participant: number, slot: number, journey: Commute | undefined): PairVerdict {
    const person = this.person(participant);
    const facts = this.parts.slots[slot];
    if (!facts) throw new RangeError(`no slot ${slot} in this market`);
    this.focus(person);
    return this.screen.verdict(slot, { participant: person, slot: facts, journey, on: this.parts.on });
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
    const person = this.person(participant);
    this.focus(person);
    const inReach = this.journeys.within(homeOf(person), travelOf(person, this.parts.weights));
    const tooFar = this.journeyRules.map(({ code }) => code);
    for (let slot = 0; slot < this.placeOf.length; slot++) {
      if (!inReach.has(this.placeOf[slot]!)) count(tooFar);
      else count([...this.screen.blockers(slot), ...this.historyAgainst(person, slot)]);
    }
  }

  private historyAgainst(person: ParticipantFacts, slot: number): readonly RuleCode[] {
    if (!this.closed.has(slot)) return [];
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
  private visitPlace(person: ParticipantFacts, { place, commute }: Way, visit: Visit): number {
    const { ptr, item } = this.slotsAt;
    const end = ptr[place + 1]!;
    if (ptr[place] === end || this.isTooFar(person, commute)) return 0;
    const points = this.commutePoints(person, commute);
    const from = ptr[place]!;
    const { screen, signatureAt, closed, scores } = this;
    this.scorer.scoreAll(from, end, scores);
    let visited = 0;
    for (let position = from; position < end; position++) {
      const slot = item[position]!;
      if (screen.blocks(signatureAt[position]!) || (closed.size > 0 && closed.has(slot))) continue;
      visit(slot, scores[position - from]! + points);
      visited += 1;
    }
    return visited;
  }

  private isTooFar(person: ParticipantFacts, commute: Commute | undefined): boolean {
    for (const rule of this.journeyRules) if (rule.judge(person, commute).verdict === 'NOT_ALLOWED') return true;
    return false;
  }

  private focus(person: ParticipantFacts): void {
    if (this.focused === person) return;
    this.focused = person;
    this.scorer.focus(person, this.parts.on);
    this.screen.focus(person);
    this.closed = new Set([...this.closedByHistory(person), ...(this.vetoed.get(person.id) ?? [])]);
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

  private commutePoints(person: ParticipantFacts, commute: Commute | undefined): number {
    const { weights } = this.parts;
    return pointsOf(weights, 'COMMUTE', commuteShare(commute, person.maxCommuteMinutes, weights));
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
