import { ok, refuse, type Result } from '@fotfeste/kernel';
import { Market, type NumberedPair } from '../market/market.js';
import { settle, usualSearch, type Settlement } from '../market/settle.js';
import { rulesOn } from '../rules/index.js';
import { weightsOn, type Weights } from '../score/weights.js';
import { baselines, type Baselines } from './baselines.js';
import { notesOn, problemsOf } from './check-input.js';
import { contendersOf } from './contenders.js';
import { leftOut, summaryOf } from './left-out.js';
import type { DecidedPair, MatchInput, MatchProblem } from './match-input.js';
import type { MatchRun, ParticipantOutcome, SlotOutcome } from './match-run.js';
import { suggestionsFor, type SettledMarket } from './suggest.js';

/** Why there is no run; nothing was matched. */
export interface RunRefusal {
  readonly code: 'INPUT_HAS_PROBLEMS';
  readonly problems: readonly MatchProblem[];
}

/**
 * The best assignment of a whole caseload at once, with reasons, prices and runners-up.
 *
 * Exact over every allowed pair in reach (`provenOverAll`), and deterministic: participants and slots are put in the
 * order of their ids first, so the order they come in does not matter. People with a protected address and the office's
 * own staff are left to a person. A run yields suggestions; nothing is proposed by it.
 *
 * Refuses, naming every problem, when there are no rules or weights for the day, an id comes twice, or a pin contradicts
 * another pin, a veto, the places or a hard rule. No participants or no slots is not a problem but an empty run.
 *
 * @throws AssignmentFault if optimality could not be proven: a fault of the program
 */
export function matchCaseload(input: MatchInput): Result<MatchRun, RunRefusal> {
  const opened = openRun(input);
  if (!opened.ok) return opened;
  const { summary, outcomes } = opened.value;
  const participants = [...outcomes()];
  return ok({ ...summary, participants, leftOutSummary: summaryOf(participants) });
}

/** A run whose outcomes are made one at a time, so that a national one can be stored without holding all of them. */
export interface OpenRun {
  readonly summary: Omit<MatchRun, 'participants' | 'leftOutSummary'>;
  /** The outcomes in the order of participants' ids; each call starts again. */
  outcomes(): Generator<ParticipantOutcome>;
}

/** `matchCaseload`, one participant at a time; refuses the same. */
export function openRun(unsorted: MatchInput): Result<OpenRun, RunRefusal> {
  const problems = problemsOf(unsorted);
  const weights = weightsOn(unsorted.weights, unsorted.on);
  if (problems.length > 0 || !weights) return refuse({ code: 'INPUT_HAS_PROBLEMS', problems });
  const input = inOrderOfIds(unsorted);
  const settled = settledMarket(input, weights);
  return ok({ summary: summaryOfRun(input, settled, baselinesOf(settled)), outcomes: () => outcomesOf(settled) });
}

/** The outcomes of participants by number, all of them where no others are named. */
export function* outcomesOf(
  settled: SettledMarket,
  participants: Iterable<number> = settled.market.parts.participants.keys(),
): Generator<ParticipantOutcome> {
  for (const participant of participants) {
    if (settled.market.joins(participant)) yield outcomeOf(settled, participant);
  }
}

/** The input with its people and slots in the order of their ids, so that the order they came in does not matter. */
export const inOrderOfIds = (input: MatchInput): MatchInput => ({
  ...input,
  participants: byId(input.participants),
  slots: byId(input.slots),
});

/** A market with its optimum. The input must be free of problems and in the order of ids. */
export function settledMarket(input: MatchInput, weights: Weights): SettledMarket {
  const { market, pins } = openedMarket(input, weights);
  return settledBy(market, pins, settle(market, pins, input.search ?? usualSearch));
}

/** The market of an input that is free of problems and in the order of ids, with the pairs decided on by number. */
export function openedMarket(
  input: MatchInput,
  weights: Weights,
): { readonly market: Market; readonly pins: readonly NumberedPair[] } {
  const { participants, slots, taxonomy, geography, on } = input;
  const rules = rulesOn(input.rules, on);
  const vetoes = numbered(input, input.vetoes ?? []);
  const pins = numbered(input, input.pins ?? []);
  return { market: new Market({ participants, slots, taxonomy, geography, rules, weights, on, vetoes }), pins };
}

/** A market with an optimum found for it, here or elsewhere. */
export function settledBy(market: Market, pins: readonly NumberedPair[], settlement: Settlement): SettledMarket {
  const { participants, slots } = market.parts;
  const isPinned = new Uint8Array(participants.length);
  for (const { participant } of pins) isPinned[participant] = 1;
  return { market, settlement, contenders: contendersOf(settlement, slots.length), isPinned };
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] =>
  [...things].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

function numbered({ participants, slots }: MatchInput, pairs: readonly DecidedPair[]): readonly NumberedPair[] {
  if (pairs.length === 0) return [];
  const people = new Map(participants.map(({ id }, index) => [id, index]));
  const places = new Map(slots.map(({ id }, index) => [id, index]));
  return pairs.flatMap((pair) => {
    const participant = people.get(pair.participant);
    const slot = places.get(pair.slot);
    return participant === undefined || slot === undefined ? [] : [{ participant, slot }];
  });
}

/** What simpler methods would have reached on a settled market, with the same pins. */
export function baselinesOf({ market, settlement: { graph, solution }, isPinned }: SettledMarket): Baselines {
  const pins: NumberedPair[] = [];
  isPinned.forEach((pinned, participant) => {
    const slot = solution.slotOf[participant] ?? -1;
    if (pinned === 1 && slot >= 0) pins.push({ participant, slot });
  });
  return baselines(market, graph, pins);
}

/** Everything a run says but the outcomes of single participants. */
export function summaryOfRun(input: MatchInput, settled: SettledMarket, simpler: Baselines): OpenRun['summary'] {
  const { market } = settled;
  const numbers = [...input.participants.keys()];
  const outside = numbers.filter((participant) => !market.joins(participant));
  return {
    on: input.on,
    weightsVersion: market.parts.weights.version,
    taxonomyVersion: input.taxonomy.version,
    travelVersion: input.geography.travel.version,
    rulesInForce: market.parts.rules.map(({ code, validFrom }) => `${code} ${validFrom}`),
    totals: { ...totalsOf(settled, numbers.length - outside.length), ...simpler, gap: settled.settlement.solution.gap },
    provenOverAll: settled.settlement.provenOverAll,
    slots: slotOutcomes(settled),
    handledByPerson: outside.flatMap((participant) => input.participants[participant]?.id ?? []),
    notes: notesOn(input),
  };
}

function outcomeOf(settled: SettledMarket, participant: number): ParticipantOutcome {
  const { market, settlement } = settled;
  const person = market.parts.participants[participant];
  if (!person) throw new RangeError(`no participant ${participant}`);
  const assigned = market.parts.slots[settlement.solution.slotOf[participant] ?? -1];
  const suggestions = suggestionsFor(settled, participant);
  if (assigned) return { participant: person.id, assigned: assigned.id, suggestions };
  const reachable = settlement.graph.reachable[participant] ?? 0;
  return { participant: person.id, suggestions, leftOut: leftOut(market, participant, reachable) };
}

const totalsOf = ({ market, settlement: { solution } }: SettledMarket, participants: number) => ({
  participants,
  slots: market.parts.slots.length,
  places: market.capacity.reduce((sum, places) => sum + places, 0),
  assigned: solution.matched,
  optimum: solution.total,
});

function slotOutcomes({ market, settlement: { solution }, contenders }: SettledMarket): readonly SlotOutcome[] {
  const { participants, slots } = market.parts;
  const idOf = (participant: number) => participants[participant]?.id;
  const assigned = slots.map((): number[] => []);
  solution.slotOf.forEach((slot, participant) => assigned[slot]?.push(participant));
  return slots.map(({ id, occupation }, slot) => ({
    slot: id,
    occupation,
    places: market.capacity[slot] ?? 0,
    price: solution.price[slot] ?? 0,
    assigned: (assigned[slot] ?? []).flatMap((participant) => idOf(participant) ?? []),
    best: (contenders.best[slot] ?? []).flatMap(({ participant, score }) => {
      const person = idOf(participant);
      return person ? [{ participant: person, score }] : [];
    }),
  }));
}
