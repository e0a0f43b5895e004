export * from './intake/index.js';
export * from './refusals.js';
export type { Act, Day } from './act.js';
export * from './clocks.js';
export * from './standing-asks.js';
export { addWorkingDays, easterSunday, isHoliday, isWorkingDay } from './working-days.js';
export * from './proposal.js';
export type { CandidateStanding, ProposeFacts, RunView, SlotStanding } from './propose.js';
export { makeCard } from './card.js';
export { canReadConsent, isReviewedLanguage } from './consent-language.js';
export type * from './card.js';
export {
  agreementStatus,
  maySignAs,
  missingContent,
  parties,
  type Agreement,
  type AgreementContent,
  type AgreementStatus,
  type Party,
  type Signature,
  type Signatures,
} from './agreement.js';
export type { DraftSlot, DraftSources } from './agreement-draft.js';
export * from './placement.js';
export type { AttendanceEntry, AttendanceKind } from './attendance.js';
export type { EvaluationDecision, EvaluationInput, EvaluationOutcome } from './evaluation.js';
export type { FollowUpKind, FollowUpNote } from './follow-up.js';
export type { Hire, HireCheck, HireKind, HireReport, HireSource } from './hire.js';
export * from './next-step.js';
export * from './use-cases/index.js';
