import { addDays, ok, osloDate, refuse, type Instant } from '@fotfeste/kernel';
import type { Day } from './act.js';
import type { Card } from './card.js';
import { startClock } from './clocks.js';
import type {
  ClosedReason,
  EmployerAnswer,
  MeetingOutcome,
  OralConsent,
  Proposal,
  ProposalChange,
} from './proposal.js';
import type { PlacementRefusal, PlacementRefusalCode, Step } from './refusals.js';
import { checkLength, checkRequired, longestSentence } from './text-check.js';

const no = (code: PlacementRefusalCode, field?: string): Step<never> => refuse([{ code, ...(field ? { field } : {}) }]);

/** What closing changes. An employer that has said no keeps the card for the rest of the day, others lose it at once. */
export const closing = (closedReason: ClosedReason, { now, today }: Day): ProposalChange => ({
  closedAt: now,
  closedReason,
  awaits: null,
  due: null,
  closesOn: null,
  shownUntil: closedReason === 'EMPLOYER_NOT_NOW' ? today : addDays(today, -1),
});

/** The participant's yes or no to one proposal. */
export interface ConsentAnswer {
  readonly consent: boolean;
  /** Made from the facts of this very moment: what the person was shown is what the employer sees. */
  readonly card: Card;
  readonly oral?: OralConsent;
  /** Whether the person reads the text without an interpreter: an unread consent is none. */
  readonly canReadText: boolean;
}

/**
 * The answer to being asked. A yes fixes the card and starts the employer's clock; a no closes the proposal, and nothing
 * of the person was ever shown. Somebody who needs an interpreter for the text answers orally, before a witness.
 */
export function answerConsent(proposal: Proposal, answer: ConsentAnswer, day: Day): Step<ProposalChange> {
  if (proposal.closedAt) return no('PROPOSAL_CLOSED');
  if (proposal.consentedAt) return no('CONSENT_ALREADY_ANSWERED');
  if (!answer.consent) return ok(closing('CONSENT_REFUSED', day));
  if (!answer.canReadText && !answer.oral) return no('CONSENT_NEEDS_INTERPRETER');
  const ask = startClock('EMPLOYER_ANSWER', day.today, day.settings);
  return ok({
    ...ask,
    consentedAt: day.now,
    ...(answer.oral ? { consentOnBehalf: answer.oral } : {}),
    card: answer.card,
    employerDue: ask.due,
    shownUntil: addDays(day.today, day.settings.limits.cardShownDays),
  });
}

/** What an oral consent must say. */
export const checkWitness = (witness: string): readonly PlacementRefusal[] => [
  ...checkRequired('witness', witness),
  ...checkLength('witness', witness, longestSentence),
];

/**
 * A consent can be withdrawn until there is a binding agreement (then the placement is stopped instead). What the
 * employer saw is gone from the same moment.
 */
export function withdrawConsent(proposal: Proposal, day: Day): Step<ProposalChange> {
  if (proposal.closedAt || proposal.placedAt) return no('PROPOSAL_CLOSED');
  if (!proposal.consentedAt) return no('CONSENT_MISSING');
  return ok(closing('CONSENT_WITHDRAWN', day));
}

/** The consultant takes a proposal back, at any time before the agreement binds. */
export const withdrawProposal = (proposal: Proposal, day: Day): Step<ProposalChange> =>
  proposal.closedAt || proposal.placedAt ? no('PROPOSAL_CLOSED') : ok(closing('WITHDRAWN_BY_CONSULTANT', day));

/**
 * The employer's answer to the card. "Meet" reveals the first name (the database fetches it: the employer's own
 * transaction cannot read a person). "Not now" needs a reason, which the consultant passes on. An answer can be changed
 * until a meeting has been recorded.
 */
export function answerAsEmployer(
  proposal: Proposal,
  { answer, reason }: { readonly answer: EmployerAnswer; readonly reason: string },
  day: Day,
): Step<ProposalChange> {
  if (proposal.closedAt) return no('PROPOSAL_CLOSED');
  if (!proposal.consentedAt) return no('CONSENT_MISSING');
  if (proposal.meetingOutcome || proposal.agreementDraftedAt) return no('MEETING_ALREADY_RECORDED');
  const problems = [
    ...(answer === 'NOT_NOW' ? checkRequired('reason', reason) : []),
    ...checkLength('reason', reason, longestSentence),
  ];
  if (problems.length > 0) return refuse(problems);
  const said = { employerAnswer: answer, employerReason: reason || null, employerAnsweredAt: day.now };
  if (answer === 'NOT_NOW') return ok({ ...said, ...closing('EMPLOYER_NOT_NOW', day) });
  return ok({ ...said, ...startClock('MEETING_BOOKING', day.today, day.settings) });
}

/** A meeting on a day from today on; it can be moved until its outcome is recorded. */
export function bookMeeting(
  proposal: Proposal,
  { at, place }: { readonly at: Instant; readonly place: string },
  day: Day,
): Step<ProposalChange> {
  if (proposal.closedAt || proposal.placedAt) return no('PROPOSAL_CLOSED');
  if (proposal.employerAnswer === null) return no('EMPLOYER_HAS_NOT_ANSWERED');
  if (proposal.meetingOutcome) return no('MEETING_ALREADY_RECORDED');
  const problems = [
    ...(osloDate(at) < day.today ? [{ code: 'MEETING_IN_THE_PAST' as const, field: 'at' }] : []),
    ...checkRequired('place', place),
    ...checkLength('place', place, longestSentence),
  ];
  if (problems.length > 0) return refuse(problems);
  return ok({ meetingAt: at, meetingPlace: place, ...startClock('MEETING_OUTCOME', osloDate(at), day.settings) });
}

/** What the meeting came to. Only "agreed" goes on; whoever said no is named, and the proposal is closed. */
export function recordMeeting(proposal: Proposal, outcome: MeetingOutcome, day: Day): Step<ProposalChange> {
  if (proposal.closedAt || proposal.placedAt) return no('PROPOSAL_CLOSED');
  if (proposal.employerAnswer === null) return no('EMPLOYER_HAS_NOT_ANSWERED');
  if (proposal.meetingOutcome) return no('MEETING_ALREADY_RECORDED');
  if (proposal.meetingAt && osloDate(proposal.meetingAt) > day.today) return no('MEETING_NOT_HELD_YET', 'outcome');
  if (outcome !== 'AGREED') return ok({ meetingOutcome: outcome, ...closing(outcome, day) });
  return ok({ meetingOutcome: outcome, ...startClock('AGREEMENT_DRAFT', day.today, day.settings) });
}

/**
 * What becomes of an ask that nobody answered in time: the silence is the answer, and the person is free for other
 * places. Undefined while there is time, and where a person must close it.
 */
export function closeSilent(proposal: Proposal, day: Day): ProposalChange | undefined {
  if (proposal.closedAt || proposal.placedAt || proposal.closesOn === null) return undefined;
  if (proposal.closesOn >= day.today) return undefined;
  switch (proposal.awaits) {
    case 'CONSENT':
      return closing('CONSENT_NOT_ANSWERED', day);
    case 'EMPLOYER_ANSWER':
      return closing('EMPLOYER_SILENT', day);
    case null:
    case 'MEETING_BOOKING':
    case 'MEETING_OUTCOME':
    case 'AGREEMENT_DRAFT':
    case 'SIGNATURES':
    case 'EVALUATION':
      return undefined;
  }
}
