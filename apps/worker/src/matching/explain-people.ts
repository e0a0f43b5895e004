import type { ParticipantId, SlotId } from '@fotfeste/kernel';
import {
  judgePair,
  Market,
  openRun,
  rulesOn,
  weightsOn,
  type BindingRule,
  type LeftOut,
  type MatchInput,
  type ParticipantFacts,
  type ParticipantOutcome,
  type RuleCode,
  type SlotFacts,
  type Suggestion,
} from '@fotfeste/matching';

/** How the optimum stands, as far as an explanation speaks of it. */
export interface Standing {
  slotOf(participant: string): string | undefined;
  priceOf(slot: string): number;
  /** The best people who are not assigned to the slot, best first. */
  contenders(slot: string): readonly string[];
}

/**
 * What a run would say of some people as the optimum stands now: their five best slots, the one suggested among them, and
 * the rules in the way of those who have none. Only these people are looked at; nobody is matched.
 */
export function explainPeople(
  input: MatchInput,
  people: readonly ParticipantFacts[],
  standing: Standing,
): readonly ParticipantOutcome[] {
  const roomy = input.slots.map((slot) => withRoom(slot, people.length));
  return outcomesOf({ ...input, participants: people, slots: roomy }).map((outcome) => {
    const person = people.find(({ id }) => id === outcome.participant);
    if (!person) return outcome;
    const slot = standing.slotOf(person.id);
    const own = outcome.suggestions;
    const assigned = slot === undefined || own.some((each) => each.slot === slot) ? [] : ownSlot(input, person, slot);
    const shown = [...own.slice(0, own.length - (own.length === 5 ? assigned.length : 0)), ...assigned];
    const suggestions = shown.map((each) => asItStands(each, { person, shown, standing }));
    return slot === undefined
      ? { participant: person.id, suggestions, leftOut: leftOutOf(input, person) }
      : { participant: person.id, suggestions, assigned: slot as SlotId };
  });
}

/** Room for everybody, so that each person's best are their best and nobody else's. */
const withRoom = (slot: SlotFacts, people: number): SlotFacts => ({
  ...slot,
  capacity: (slot.capacity ?? []).map((period) => (period.places > 0 ? { ...period, places: people } : period)),
});

function outcomesOf(input: MatchInput): ParticipantOutcome[] {
  const opened = openRun({ ...input, pins: [], vetoes: vetoesAmong(input) });
  return opened.ok ? [...opened.value.outcomes()] : [];
}

const vetoesAmong = ({ vetoes = [], participants, slots }: MatchInput): MatchInput['vetoes'] =>
  vetoes.filter(
    (veto) => participants.some(({ id }) => id === veto.participant) && slots.some(({ id }) => id === veto.slot),
  );

/** The slot that the optimum gives somebody and that is not among their five best, with its true rank. */
function ownSlot(input: MatchInput, person: ParticipantFacts, slot: string): readonly Suggestion[] {
  const facts = input.slots.filter(({ id }) => id === slot);
  const [outcome] = outcomesOf({ ...input, participants: [person], slots: facts });
  const [suggestion] = outcome?.suggestions ?? [];
  return suggestion ? [{ ...suggestion, rank: rankOf(input, person, suggestion) }] : [];
}

function rankOf(input: MatchInput, person: ParticipantFacts, { score }: Suggestion): number {
  const { slots, taxonomy, geography, on } = input;
  const weights = weightsOn(input.weights, on);
  if (!weights) return 1;
  const rules = rulesOn(input.rules, on);
  const market = new Market({ participants: [person], slots, taxonomy, geography, rules, weights, on });
  let better = 0;
  market.visitAllowed(0, (_, other) => (better += other > score ? 1 : 0));
  return better + 1;
}

interface Shown {
  readonly person: ParticipantFacts;
  readonly shown: readonly Suggestion[];
  readonly standing: Standing;
}

function asItStands(suggestion: Suggestion, { person, shown, standing }: Shown): Suggestion {
  const { runnerUpSlot: _slot, runnerUpParticipant: _participant, ...own } = suggestion;
  const gain = ({ slot, score }: Suggestion): number => score - standing.priceOf(slot);
  const [next] = shown.filter(({ slot }) => slot !== suggestion.slot).sort((a, b) => gain(b) - gain(a));
  const other = standing.contenders(suggestion.slot).find((id) => id !== person.id);
  return {
    ...own,
    price: standing.priceOf(suggestion.slot),
    assigned: standing.slotOf(person.id) === suggestion.slot,
    pinned: false,
    ...(next ? { runnerUpSlot: next.slot } : {}),
    ...(other ? { runnerUpParticipant: other as ParticipantId } : {}),
    risks: own.risks.filter(({ code }) => code !== 'PLACE_IN_DEMAND'),
  };
}

function leftOutOf(input: MatchInput, participant: ParticipantFacts): LeftOut {
  const { slots, geography, on } = input;
  const rules = rulesOn(input.rules, on);
  const counts = new Map<RuleCode, { slots: number; only: number }>();
  let allowedSlots = 0;
  for (const slot of slots) {
    const home = placeOf(participant.municipality, participant.homePostcode);
    const journey = geography.commute(
      home,
      placeOf(slot.municipality, slot.postcode),
      participant.travelMode ?? 'PUBLIC_TRANSPORT',
    );
    const { findings } = judgePair(rules, { participant, slot, journey, on });
    const codes = new Set(findings.flatMap(({ verdict, code }) => (verdict === 'NOT_ALLOWED' ? [code] : [])));
    if (codes.size === 0) allowedSlots += 1;
    for (const code of codes) {
      const count = counts.get(code) ?? { slots: 0, only: 0 };
      counts.set(code, { slots: count.slots + 1, only: count.only + (codes.size === 1 ? 1 : 0) });
    }
  }
  const bindingRules = [...counts]
    .map(([code, count]): BindingRule => ({ code, ...count }))
    .sort((a, b) => b.only - a.only || b.slots - a.slots || (a.code < b.code ? -1 : 1));
  return { allowedSlots, allSlots: slots.length, bindingRules, reasons: [] };
}

const placeOf = <Number extends string>(
  municipality: Number,
  postcode: string | undefined,
): { readonly municipality: Number; readonly postcode?: string } => ({
  municipality,
  ...(postcode ? { postcode } : {}),
});
