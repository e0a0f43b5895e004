import { addDays, addMonths, earlier, later, type LocalDate } from '@fotfeste/kernel';
import { followUpDue, type FollowUpFacts, type MunicipalSettings } from '@fotfeste/programme';
import { isOverdue, startClock, waitsFor, type Ask, type PlacementSettings, type WaitingFor } from './clocks.js';
import type { ProposalStage } from './proposal.js';

/** Where a case stands, computed from its facts: never typed in. */
export type CaseStage =
  'READY' | 'CONSENT' | 'SENT' | 'MEETING' | 'AGREEMENT' | 'IN_PLACEMENT' | 'EVALUATE' | 'HIRED' | 'EXITED';

/** A proposal as the standing of a case sees it. */
export interface CaseProposal {
  readonly id: string;
  readonly stage: ProposalStage;
  readonly awaits: Ask | null;
  readonly due: LocalDate | null;
}

/** A placement as the standing of a case sees it. */
export interface CasePlacement {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly stoppedOn: LocalDate | null;
  /** Whether the employer's or the consultant's evaluation is in. */
  readonly evaluated: boolean;
}

/** A hire as the standing of a case sees it. */
export interface CaseHire {
  readonly id: string;
  readonly start: LocalDate;
  readonly endedOn: LocalDate | null;
  /** The latest check that was recorded; absent while there is none. */
  readonly checkedOn?: LocalDate | null;
}

/** Everything that the stage and the next step of one participant follow from. */
export interface CaseFacts {
  readonly participantId: string;
  readonly consultantName: string | null;
  readonly exitedOn: LocalDate | null;
  readonly settledOn: LocalDate | null;
  readonly programmeStart: LocalDate | null;
  readonly programmeEnd: LocalDate | null;
  readonly lastContactOn: LocalDate | null;
  readonly proposals: readonly CaseProposal[];
  readonly placements: readonly CasePlacement[];
  readonly hires: readonly CaseHire[];
}

export type NextStepCode =
  | 'WAIT_FOR_CONSENT'
  | 'WAIT_FOR_EMPLOYER'
  | 'BOOK_MEETING'
  | 'RECORD_MEETING'
  | 'DRAFT_AGREEMENT'
  | 'SIGN_AGREEMENT'
  | 'EVALUATE_PLACEMENT'
  | 'FOLLOW_UP'
  | 'CHECK_HIRE'
  | 'PROPOSE_A_PLACE'
  | 'NOTHING_DUE';

/** What happens next in a case, by when, and who must act. */
export interface CaseStep {
  readonly code: NextStepCode;
  readonly due: LocalDate | null;
  readonly waitingFor: WaitingFor | null;
  readonly overdue: boolean;
}

/** The settings a case is read with. */
export interface CaseSettings {
  readonly placement: PlacementSettings;
  readonly programme: MunicipalSettings;
}

const endOf = (placement: CasePlacement): LocalDate =>
  placement.stoppedOn === null ? placement.to : earlier(placement.to, placement.stoppedOn);

const isOpen = (placement: CasePlacement, today: LocalDate): boolean => endOf(placement) >= today;
const isEmployed = (hire: CaseHire, today: LocalDate): boolean => hire.endedOn === null || hire.endedOn >= today;

const order: readonly ProposalStage[] = ['CONSENT', 'SENT', 'MEETING', 'AGREEMENT'];

/** The stage of a case on a day. Of several open proposals the one that has come furthest counts. */
export function caseStage(facts: CaseFacts, today: LocalDate): CaseStage {
  if (facts.exitedOn !== null && facts.exitedOn <= today) return 'EXITED';
  if (facts.hires.some((hire) => isEmployed(hire, today))) return 'HIRED';
  if (facts.placements.some((placement) => isOpen(placement, today))) return 'IN_PLACEMENT';
  const furthest = Math.max(-1, ...facts.proposals.map(({ stage }) => order.indexOf(stage)));
  const stage = order[furthest];
  if (stage === 'CONSENT' || stage === 'SENT' || stage === 'MEETING' || stage === 'AGREEMENT') return stage;
  return facts.placements.some(({ evaluated }) => !evaluated) ? 'EVALUATE' : 'READY';
}

/**
 * The next step of a case: of everything that has a date, the earliest. Somebody ready for a place with nothing under
 * way has one without a date, for proposing is what everything else waits for.
 */
export function nextStepOf(facts: CaseFacts, settings: CaseSettings, today: LocalDate): CaseStep {
  const dated = [
    ...facts.proposals.flatMap((proposal) => proposalStep(proposal)),
    ...facts.placements.flatMap((placement) => evaluationStep(placement, settings, today)),
    ...facts.hires.flatMap((hire) => hireStep(hire, settings.placement, today)),
    ...talkStep(facts, settings, today),
  ];
  const [first, ...rest] = dated;
  const stage = caseStage(facts, today);
  const earliest = first && rest.reduce((soonest, next) => (next.due < soonest.due ? next : soonest), first);
  if (stage === 'READY' && !(earliest && isOverdue(earliest.due, today)))
    return { code: 'PROPOSE_A_PLACE', due: null, waitingFor: 'CONSULTANT', overdue: false };
  if (!earliest) return { code: 'NOTHING_DUE', due: null, waitingFor: null, overdue: false };
  return { ...earliest, overdue: isOverdue(earliest.due, today) };
}

/**
 * The next step as the participant should see it: what waits for their own answer comes before everything else, and a
 * talk that the municipality is late with is not theirs to worry about.
 */
export function participantStepOf(facts: CaseFacts, settings: CaseSettings, today: LocalDate): CaseStep {
  const asks = facts.proposals.flatMap((proposal) => proposalStep(proposal));
  const own = asks.filter(({ code }) => code === 'WAIT_FOR_CONSENT' || code === 'SIGN_AGREEMENT');
  const [first, ...rest] = own.length > 0 ? own : asks;
  if (first) {
    const step = rest.reduce((soonest, next) => (next.due < soonest.due ? next : soonest), first);
    return { ...step, overdue: isOverdue(step.due, today) };
  }
  const step = nextStepOf(facts, settings, today);
  return step.code === 'FOLLOW_UP' && step.due !== null
    ? { ...step, due: later(step.due, today), overdue: false }
    : step;
}

interface DatedStep {
  readonly code: NextStepCode;
  readonly due: LocalDate;
  readonly waitingFor: WaitingFor;
}

const stepOfAsk: Readonly<Record<Ask, NextStepCode>> = {
  CONSENT: 'WAIT_FOR_CONSENT',
  EMPLOYER_ANSWER: 'WAIT_FOR_EMPLOYER',
  MEETING_BOOKING: 'BOOK_MEETING',
  MEETING_OUTCOME: 'RECORD_MEETING',
  AGREEMENT_DRAFT: 'DRAFT_AGREEMENT',
  SIGNATURES: 'SIGN_AGREEMENT',
  EVALUATION: 'EVALUATE_PLACEMENT',
};

const proposalStep = ({ awaits, due }: CaseProposal): DatedStep[] =>
  awaits === null || due === null ? [] : [{ code: stepOfAsk[awaits], due, waitingFor: waitsFor(awaits) }];

function evaluationStep(
  placement: CasePlacement,
  { placement: settings }: CaseSettings,
  today: LocalDate,
): DatedStep[] {
  if (placement.evaluated || isOpen(placement, today)) return [];
  const { due } = startClock('EVALUATION', endOf(placement), settings);
  return [{ code: 'EVALUATE_PLACEMENT', due, waitingFor: 'CONSULTANT' }];
}

/** Months after its start that a hire is looked at again: is the person still there, and how is it going. */
export const hireCheckMonths: readonly number[] = [3, 6, 12];

/** Days a check that was missed still asks for itself; after that the next one does. */
const missedCheckDays = 92;

/** The check that has passed and was not made, else the next that is coming up. */
function hireStep(hire: CaseHire, settings: PlacementSettings, today: LocalDate): DatedStep[] {
  if (!isEmployed(hire, today)) return [];
  const days = hireCheckMonths.map((months) => addMonths(hire.start, months));
  const missed = days.findLast((day) => day <= today && addDays(day, missedCheckDays) > today);
  const isMissed = missed !== undefined && (!hire.checkedOn || hire.checkedOn < missed);
  const due = isMissed ? startClock('HIRE_CHECK', missed, settings).due : days.find((day) => day > today);
  return due ? [{ code: 'CHECK_HIRE', due, waitingFor: 'CONSULTANT' }] : [];
}

/** When the next talk is due, by the cadence of the case's phase. */
export function caseFollowUp(facts: CaseFacts, settings: CaseSettings, today: LocalDate) {
  return followUpDue(followUpFacts(facts, today), settings.programme, today);
}

function followUpFacts(facts: CaseFacts, today: LocalDate): FollowUpFacts {
  const open = facts.placements.find((placement) => isOpen(placement, today));
  return {
    ...(facts.settledOn && { settledOn: facts.settledOn }),
    ...(facts.programmeStart && { startedOn: facts.programmeStart }),
    ...(facts.programmeEnd && { endsOn: facts.programmeEnd }),
    ...(facts.exitedOn && { exitedOn: facts.exitedOn }),
    ...(open && { placementStartedOn: open.from }),
    ...(facts.lastContactOn && { lastTalkOn: facts.lastContactOn }),
  };
}

function talkStep(facts: CaseFacts, settings: CaseSettings, today: LocalDate): DatedStep[] {
  const due = caseFollowUp(facts, settings, today);
  return due && !due.booked ? [{ code: 'FOLLOW_UP', due: due.dueOn, waitingFor: 'CONSULTANT' }] : [];
}

/** The day a placement's next visit is due: the cadence of a placement after its start or its last follow-up. */
export function nextVisitDue(
  placement: CasePlacement,
  lastFollowUpOn: LocalDate | null,
  { programme, today }: { readonly programme: MunicipalSettings; readonly today: LocalDate },
): LocalDate | null {
  if (!isOpen(placement, today)) return null;
  const startUntil = addDays(placement.from, programme.placementStartDays);
  const last = lastFollowUpOn ? later(lastFollowUpOn, placement.from) : placement.from;
  const every = last < startUntil ? programme.followUpEveryDays.PLACEMENT_START : programme.followUpEveryDays.PLACEMENT;
  return earlier(addDays(last, every), endOf(placement));
}
