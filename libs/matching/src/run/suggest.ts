import { reasonsFor } from '../explain/reasons-for.js';
import { actionsOf, risksOf } from '../explain/risks-of.js';
import { consultantOnly, type Reason } from '../explain/reason.js';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import type { Market } from '../market/market.js';
import type { Settlement } from '../market/settle.js';
import { describeScore } from '../score/describe-score.js';
import { isWithinLimit } from '../score/practical-fit.js';
import { bandOf } from '../score/weights.js';
import type { Contenders } from './contenders.js';
import type { Suggestion } from './match-run.js';

const mostSuggestions = 5;

/** A settled market with what is read off it for suggestions. */
export interface SettledMarket {
  readonly market: Market;
  readonly settlement: Settlement;
  readonly contenders: Contenders;
  readonly isPinned: Uint8Array;
}

/**
 * The participant's best slots by score, at most five; the assigned one is always among them. Those within the person's
 * own longest commute by estimate come before those that a timetable would have to bring within it.
 *
 * @throws RangeError if the components of a pair did not sum to the score that was matched on: a fault of the program
 */
export function suggestionsFor(settled: SettledMarket, participant: number): readonly Suggestion[] {
  const assigned = settled.settlement.solution.slotOf[participant] ?? -1;
  const shown: { readonly slot: number; readonly rank: number }[] = [];
  let hasOwn = assigned < 0;
  let rank = 0;
  for (const slot of inOrder(settled, participant)) {
    rank += 1;
    if (shown.length < mostSuggestions) shown.push({ slot, rank });
    else if (slot === assigned) shown[mostSuggestions - 1] = { slot, rank };
    hasOwn ||= slot === assigned;
    if (hasOwn && shown.length === mostSuggestions) break;
  }
  return shown.map((entry) => ({ rank: entry.rank, ...suggestion(settled, participant, entry.slot) }));
}

/** A participant's candidates in the order they are suggested in. */
function* inOrder({ market, settlement: { graph } }: SettledMarket, participant: number): Generator<number> {
  const person = at(market.parts.participants, participant);
  const further: number[] = [];
  for (let e = graph.ptr[participant]!; e < graph.ptr[participant + 1]!; e++) {
    const slot = graph.slot[e]!;
    if (isWithinLimit(person, market.journeyOf(participant, slot), market.parts.weights)) yield slot;
    else further.push(slot);
  }
  yield* further;
}

function suggestion(settled: SettledMarket, participant: number, slot: number): Omit<Suggestion, 'rank'> {
  const { market, settlement } = settled;
  const { rules, weights, taxonomy, on } = market.parts;
  const person = at(market.parts.participants, participant);
  const place = at(market.parts.slots, slot);
  const journey = market.journeyOf(participant, slot);
  const pair = { participant: person, slot: place, journey, taxonomy, weights, on };
  const { score, certainty, components } = describeScore(pair);
  checkSum(settled, { participant, slot, score });
  const verdict = market.verdictOf(participant, slot, journey);
  const price = settlement.solution.price[slot] ?? 0;
  const assigned = settlement.solution.slotOf[participant] === slot;
  return {
    slot: place.id,
    score,
    band: bandOf(score, weights),
    certainty,
    components,
    verdict: verdict.verdict === 'ALLOWED' ? 'ALLOWED' : 'ALLOWED_WITH_ACTION',
    findings: verdict.findings,
    ...(journey ? { journey } : {}),
    price,
    assigned,
    pinned: assigned && settled.isPinned[participant] === 1,
    ...runnersUp(settled, participant, slot),
    reasons: reasonsFor(pair, components),
    risks: [...risksOf(pair, components, { verdict, rules }), ...demand(price)],
    actions: actionsOf(verdict),
  };
}

const demand = (price: number): readonly Reason[] =>
  price > 0
    ? [{ code: 'PLACE_IN_DEMAND', kind: 'MARKET', audiences: consultantOnly, params: { price }, facts: [] }]
    : [];

function runnersUp(
  { market, settlement, contenders }: SettledMarket,
  participant: number,
  slot: number,
): Pick<Suggestion, 'runnerUpSlot' | 'runnerUpParticipant'> {
  const nextSlot = nextBest(settlement, participant, slot);
  const first = contenders.first[slot] ?? -1;
  const other = first === participant ? (contenders.second[slot] ?? -1) : first;
  const slotFacts: SlotFacts | undefined = market.parts.slots[nextSlot];
  const personFacts: ParticipantFacts | undefined = market.parts.participants[other];
  return {
    ...(slotFacts ? { runnerUpSlot: slotFacts.id } : {}),
    ...(personFacts ? { runnerUpParticipant: personFacts.id } : {}),
  };
}

/** The best other slot at today's prices; -1 when there is none. */
function nextBest({ graph, solution }: Settlement, participant: number, slot: number): number {
  let best = -1;
  let most = -Infinity;
  for (let e = graph.ptr[participant]!; e < graph.ptr[participant + 1]!; e++) {
    const other = graph.slot[e]!;
    const gain = graph.score[e]! - solution.price[other]!;
    if (other === slot || gain <= most) continue;
    best = other;
    most = gain;
  }
  return best;
}

function checkSum(
  { settlement: { graph } }: SettledMarket,
  { participant, slot, score }: { readonly participant: number; readonly slot: number; readonly score: number },
): void {
  for (let e = graph.ptr[participant]!; e < graph.ptr[participant + 1]!; e++) {
    if (graph.slot[e] === slot && graph.score[e] !== score) {
      throw new RangeError(`components sum to ${score}, but the pair was matched on ${graph.score[e]}`);
    }
  }
}

function at<Thing>(things: readonly Thing[], index: number): Thing {
  const thing = things[index];
  if (thing === undefined) throw new RangeError(`nothing at ${index}`);
  return thing;
}
