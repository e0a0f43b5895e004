import { ok, refuse, type LocalDate } from '@fotfeste/kernel';
import { judgePair, ruleNames, rulesOn, standardRules, type PairToJudge, type RuleCode } from '@fotfeste/matching';
import { startClock, type OpenAsk, type PlacementSettings } from './clocks.js';
import type { PlacementRefusal, PlacementRefusalCode, Step } from './refusals.js';
import { checkLength, longestSentence } from './text-check.js';

/** What is known of the slot and its employer when somebody is proposed for it. Counts are over all municipalities. */
export interface SlotStanding {
  readonly confirmed: boolean;
  readonly paused: boolean;
  readonly to: LocalDate;
  readonly capacity: number;
  /** Placements that run or will run. */
  readonly placed: number;
  readonly proposalCap: number;
  readonly openProposals: number;
  /** Bankrupt, being wound up, deleted from the register, or paused. */
  readonly employerAvailable: boolean;
}

/** What is known of the person. */
export interface CandidateStanding {
  readonly isProtected: boolean;
  readonly exited: boolean;
  readonly openProposals: number;
}

/** What the newest complete match run says of the person and this slot. */
export interface RunView {
  readonly runId: string;
  readonly weightsVersion: string;
  /** Whether the run looked at the person at all. */
  readonly considered: boolean;
  readonly assignedThisSlot: boolean;
  readonly suggestion?: { readonly id: string; readonly score: number };
}

/** Everything that a proposal is decided from. */
export interface ProposeFacts {
  readonly slot: SlotStanding;
  readonly candidate: CandidateStanding;
  readonly run?: RunView | undefined;
  /** What matching knows of the two today; absent where the slot is not one that can be matched at all. */
  readonly pair?: Omit<PairToJudge, 'on'> | undefined;
  /** An open proposal for the same pair. */
  readonly alreadyOpen: boolean;
  /** Either side has said no to the pair before. */
  readonly saidNoBefore: boolean;
}

/** What the proposer says. */
export interface ProposeInput {
  readonly reason: string;
  readonly by: 'PERSON' | 'SYSTEM';
}

/** A proposal that may be made; `override` where it goes against the newest run. */
export interface ProposeDecision {
  readonly ask: OpenAsk;
  readonly override?: { readonly runId: string; readonly weightsVersion: string };
}

/**
 * Whether a person may be proposed for a slot. A person decides and a run only suggests: going against it takes a
 * reason, which is kept and later held against what happened. Answers with everything that stands in the way at once.
 */
export function decideProposal(
  facts: ProposeFacts,
  input: ProposeInput,
  { today, settings }: { readonly today: LocalDate; readonly settings: PlacementSettings },
): Step<ProposeDecision> {
  const refusals = [
    ...slotRefusals(facts.slot, today),
    ...candidateRefusals(facts, input, settings),
    ...hardRules(facts.pair, today),
    ...reasonRefusals(facts, input),
  ];
  if (refusals.length > 0) return refuse(refusals);
  const ask = startClock('CONSENT', today, settings);
  const { run } = facts;
  return ok(isOverride(run) ? { ask, override: { runId: run.runId, weightsVersion: run.weightsVersion } } : { ask });
}

const when = (fails: boolean, code: PlacementRefusalCode, field: string): PlacementRefusal[] =>
  fails ? [{ code, field }] : [];

const slotRefusals = (slot: SlotStanding, today: LocalDate): PlacementRefusal[] => [
  ...when(!slot.confirmed, 'SLOT_NOT_CONFIRMED', 'slotId'),
  ...when(slot.paused, 'SLOT_PAUSED', 'slotId'),
  ...when(slot.to < today, 'SLOT_ENDED', 'slotId'),
  ...when(slot.placed >= slot.capacity, 'SLOT_FULL', 'slotId'),
  ...when(!slot.employerAvailable, 'EMPLOYER_NOT_AVAILABLE', 'slotId'),
  ...(slot.openProposals >= slot.proposalCap
    ? [{ code: 'PROPOSAL_CAP_REACHED' as const, field: 'slotId', facts: { cap: slot.proposalCap } }]
    : []),
];

const candidateRefusals = (
  { candidate, alreadyOpen }: ProposeFacts,
  { by }: ProposeInput,
  { limits }: PlacementSettings,
): PlacementRefusal[] => [
  ...when(candidate.isProtected && by === 'SYSTEM', 'PROTECTED_PERSON', 'participantId'),
  ...when(candidate.exited, 'PROGRAMME_ENDED', 'participantId'),
  ...when(alreadyOpen, 'PROPOSAL_ALREADY_OPEN', 'slotId'),
  ...(candidate.openProposals >= limits.openProposalsPerPerson
    ? [{ code: 'PERSON_CAP_REACHED' as const, field: 'participantId', facts: { cap: limits.openProposalsPerPerson } }]
    : []),
];

/** Rules that this file answers for in words of its own, or that a reason is enough for. */
const answeredHere: readonly RuleCode[] = [
  'EMPLOYER_NOT_IN_BUSINESS',
  'EMPLOYER_PAUSED',
  'EMPLOYER_AT_PROPOSAL_CAP',
  'NO_FREE_PLACE',
  'HANDLED_BY_PERSON',
  'PROTECTION_NOT_CHECKED',
  'PROGRAMME_ENDED',
  'ALREADY_DECLINED',
  'ALREADY_PROPOSED',
];

/** Judged anew on the day, for a run shows no pair that a rule forbids, and facts change after it. */
function hardRules(pair: ProposeFacts['pair'], today: LocalDate): PlacementRefusal[] {
  if (!pair) return [];
  const { findings } = judgePair(rulesOn(standardRules, today), { ...pair, on: today });
  const forbidding = findings
    .filter(({ verdict, code }) => verdict === 'NOT_ALLOWED' && !answeredHere.includes(code))
    .map(({ code }) => ruleNames[code]);
  if (forbidding.length === 0) return [];
  const named = (language: 'nb' | 'en'): string => forbidding.map((name) => name[language]).join(', ');
  return [{ code: 'HARD_RULE', field: 'slotId', facts: { rules: named('nb'), rulesInEnglish: named('en') } }];
}

/** A run that never looked at the person has suggested nothing, and nothing is overridden. */
const isOverride = (run: RunView | undefined): run is RunView =>
  run !== undefined && run.considered && !run.assignedThisSlot;

function reasonRefusals({ run, saidNoBefore }: ProposeFacts, { reason }: ProposeInput): readonly PlacementRefusal[] {
  if (reason !== '') return checkLength('reason', reason, longestSentence);
  if (saidNoBefore) return [{ code: 'REASON_REQUIRED_ASKED_BEFORE', field: 'reason' }];
  return isOverride(run) ? [{ code: 'REASON_REQUIRED_NOT_ASSIGNED', field: 'reason' }] : [];
}
