import {
  geographySourceOf,
  isId,
  matchingParticipants,
  matchingSlots,
  standingDecisions,
  type Reader,
} from '@fotfeste/db';
import { buildGeography } from '@fotfeste/geography';
import type { LocalDate, ParticipantId, Refusal, SlotId } from '@fotfeste/kernel';
import {
  openRun,
  ruleNames,
  standardRules,
  standardWeights,
  type DecidedPair,
  type MatchProblem,
} from '@fotfeste/matching';
import { buildTaxonomy } from '@fotfeste/occupation';

/** A pair as it is sent. */
export interface SentPair {
  readonly participantId: string;
  readonly slotId: string;
}

/** What people have decided for a run: pairs that shall be, and pairs that shall not. */
export interface DecidedPairs {
  readonly pins: readonly SentPair[];
  readonly vetoes: readonly SentPair[];
}

/** The pins and vetoes in force, with those sent for one run. What has left the caseload decides nothing any more. */
export async function withStanding(
  reader: Reader,
  municipalities: readonly string[],
  sent: DecidedPairs,
): Promise<DecidedPairs> {
  const standing = await standingDecisions(reader, municipalities);
  const participantIds = standing.map(({ participantId }) => participantId);
  const slotIds = standing.map(({ slotId }) => slotId);
  const people = new Set<string>(
    (await matchingParticipants(reader, { municipalities, participantIds })).map(({ id }) => id),
  );
  const slots = new Set<string>((await matchingSlots(reader, { municipalities, slotIds })).map(({ id }) => id));
  const there = standing.filter(({ participantId, slotId }) => people.has(participantId) && slots.has(slotId));
  const of = (kind: 'PIN' | 'VETO'): readonly SentPair[] =>
    there.flatMap(({ participantId, slotId, ...row }) => (row.kind === kind ? [{ participantId, slotId }] : []));
  return { pins: unique([...of('PIN'), ...sent.pins]), vetoes: unique([...of('VETO'), ...sent.vetoes]) };
}

const unique = (pairs: readonly SentPair[]): readonly SentPair[] => [
  ...new Map(pairs.map((pair) => [`${pair.participantId} ${pair.slotId}`, pair])).values(),
];

/** Where and when pairs are decided on, and who is told. */
export interface ProblemContext {
  readonly municipalities: readonly string[];
  readonly on: LocalDate;
  readonly language: 'nb' | 'en';
}

/** What stands against decided pairs: contradictions, and rules in the way of a pin. The run itself would say the same. */
export async function problemsOfPairs(
  reader: Reader,
  { municipalities, on, language }: ProblemContext,
  decided: DecidedPairs,
): Promise<readonly Refusal[]> {
  const all = [...decided.pins, ...decided.vetoes];
  if (all.length === 0) return [];
  const participantIds = all.map(({ participantId }) => participantId).filter(isId);
  const slotIds = all.map(({ slotId }) => slotId).filter(isId);
  const asPair = ({ participantId, slotId }: SentPair): DecidedPair => ({
    participant: participantId as ParticipantId,
    slot: slotId as SlotId,
  });
  const opened = openRun({
    participants: await matchingParticipants(reader, { municipalities, participantIds }),
    slots: await matchingSlots(reader, { municipalities, slotIds }),
    taxonomy: buildTaxonomy({ version: 'none', skills: [], concepts: [] }),
    geography: buildGeography(await geographySourceOf(reader)),
    rules: standardRules,
    weights: standardWeights,
    on,
    pins: decided.pins.map(asPair),
    vetoes: decided.vetoes.map(asPair),
  });
  return opened.ok ? [] : opened.refusal.problems.map((problem) => refusalOf(problem, language));
}

function refusalOf(problem: MatchProblem, language: 'nb' | 'en'): Refusal {
  const { code } = problem;
  if (code === 'PIN_AGAINST_RULE')
    return { code, field: 'pins', facts: { rule: problem.rules.map((rule) => ruleNames[rule][language]).join(', ') } };
  if (code === 'PIN_EXCEEDS_PLACES') return { code, field: 'pins', facts: { places: problem.places } };
  return { code, field: code.startsWith('VETO') ? 'vetoes' : 'pins' };
}
