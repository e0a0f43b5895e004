import type { ParticipantId, SlotId } from '@fotfeste/kernel';
import { placesOn } from '../capacity.js';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import { homeOf, placeOfSlot } from '../market/market.js';
import { isHandledByPerson, judgePair, rulesOn } from '../rules/index.js';
import { arePointsComplete, weightsOn } from '../score/weights.js';
import type { DecidedPair, MatchInput, MatchNote, MatchProblem } from './match-input.js';

/** All that stops a run, in a fixed order; empty when it can be made. */
export function problemsOf(input: MatchInput): readonly MatchProblem[] {
  return [...tableProblems(input), ...duplicates(input), ...pinProblems(input), ...vetoProblems(input)];
}

function tableProblems({ rules, weights, on }: MatchInput): readonly MatchProblem[] {
  const version = weightsOn(weights, on);
  return [
    ...(rulesOn(rules, on).length === 0 ? [{ code: 'NO_RULES_FOR_DATE', on } as const] : []),
    ...(version ? [] : [{ code: 'NO_WEIGHTS_FOR_DATE', on } as const]),
    ...(version && !arePointsComplete(version)
      ? [{ code: 'WEIGHTS_DO_NOT_SUM', version: version.version } as const]
      : []),
  ];
}

const duplicates = ({ participants, slots }: MatchInput): readonly MatchProblem[] => [
  ...repeated(participants.map(({ id }) => id)).map(
    (participant) => ({ code: 'DUPLICATE_PARTICIPANT', participant }) as const,
  ),
  ...repeated(slots.map(({ id }) => id)).map((slot) => ({ code: 'DUPLICATE_SLOT', slot }) as const),
];

function repeated<Id>(ids: readonly Id[]): readonly Id[] {
  const seen = new Set<Id>();
  const twice = new Set<Id>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
}

interface Known {
  readonly people: ReadonlyMap<ParticipantId, ParticipantFacts>;
  readonly slots: ReadonlyMap<SlotId, SlotFacts>;
}

const knownIn = ({ participants, slots }: MatchInput): Known => ({
  people: new Map(participants.map((person) => [person.id, person])),
  slots: new Map(slots.map((slot) => [slot.id, slot])),
});

function pinProblems(input: MatchInput): readonly MatchProblem[] {
  const known = knownIn(input);
  const pins = input.pins ?? [];
  const taken = new Map<SlotId, number>();
  const slotOf = new Map<ParticipantId, SlotId>();
  return pins.flatMap((pin) => {
    const other = slotOf.get(pin.participant);
    if (other === pin.slot) return [];
    if (other !== undefined) return [{ ...pin, code: 'PINNED_TWICE', other } as const];
    slotOf.set(pin.participant, pin.slot);
    taken.set(pin.slot, (taken.get(pin.slot) ?? 0) + 1);
    return pinProblem(input, pin, { ...known, taken: taken.get(pin.slot) ?? 0 });
  });
}

function pinProblem(
  input: MatchInput,
  pin: DecidedPair,
  { people, slots, taken }: Known & { readonly taken: number },
): readonly MatchProblem[] {
  const participant = people.get(pin.participant);
  const slot = slots.get(pin.slot);
  if (!participant) return [{ ...pin, code: 'PIN_OF_UNKNOWN_PARTICIPANT' }];
  if (!slot) return [{ ...pin, code: 'PIN_OF_UNKNOWN_SLOT' }];
  if (isHandledByPerson(participant)) return [{ ...pin, code: 'PIN_OF_PERSON_OUTSIDE_RUN' }];
  const isVetoed = input.vetoes?.some((veto) => veto.participant === pin.participant && veto.slot === pin.slot);
  if (isVetoed) return [{ ...pin, code: 'PIN_IS_VETOED' }];
  const against = rulesAgainst(input, participant, slot);
  if (against.length > 0) return [{ ...pin, code: 'PIN_AGAINST_RULE', rules: against }];
  const places = placesOn(slot, input.on);
  return taken > places ? [{ ...pin, code: 'PIN_EXCEEDS_PLACES', places }] : [];
}

function rulesAgainst({ rules, geography, on }: MatchInput, participant: ParticipantFacts, slot: SlotFacts) {
  const mode = participant.travelMode ?? 'PUBLIC_TRANSPORT';
  const journey = geography.commute(homeOf(participant), placeOfSlot(slot), mode);
  const { findings } = judgePair(rulesOn(rules, on), { participant, slot, journey, on });
  return findings.filter(({ verdict }) => verdict === 'NOT_ALLOWED').map(({ code }) => code);
}

function vetoProblems(input: MatchInput): readonly MatchProblem[] {
  if (!input.vetoes?.length) return [];
  const { people, slots } = knownIn(input);
  return input.vetoes.flatMap((veto): readonly MatchProblem[] => {
    if (!people.has(veto.participant)) return [{ ...veto, code: 'VETO_OF_UNKNOWN_PARTICIPANT' }];
    return slots.has(veto.slot) ? [] : [{ ...veto, code: 'VETO_OF_UNKNOWN_SLOT' }];
  });
}

/** Skills, occupations and places that the run has to do without, with how often they occur. */
export function notesOn({ participants, slots, taxonomy, geography }: MatchInput): readonly MatchNote[] {
  const skills = [
    ...participants.flatMap((person) => (person.skills ?? []).map(({ skill }) => skill)),
    ...slots.flatMap((slot) => (slot.skills ?? []).map(({ skill }) => skill)),
  ].filter((skill) => !taxonomy.skills.has(skill));
  const occupations = [
    ...participants.flatMap(({ workHistory, wishes }) => [...(workHistory ?? []), ...(wishes ?? [])]),
    ...slots,
  ]
    .map(({ occupation }) => occupation)
    .filter((occupation) => !taxonomy.occupations.has(occupation));
  const places = [...participants.map(homeOf), ...slots.map(placeOfSlot)]
    .filter((place) => geography.spotOf(place) === undefined)
    .map(({ postcode, municipality }) => postcode ?? municipality);
  return [
    ...counted(skills).map(([skill, uses]) => ({ code: 'UNKNOWN_SKILL', skill, uses }) as const),
    ...counted(occupations).map(([occupation, uses]) => ({ code: 'UNKNOWN_OCCUPATION', occupation, uses }) as const),
    ...counted(places).map(([place, uses]) => ({ code: 'PLACE_NOT_ON_MAP', place, uses }) as const),
  ];
}

function counted(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
