export type * from './ports.js';
export type * from './agreement-ports.js';
export type * from './placement-ports.js';
export { propose, type ProposeCommand } from './propose.js';
export {
  answerConsent,
  answerProposal,
  bookMeeting,
  closeForWithdrawnSlot,
  closeSilentProposals,
  recordMeeting,
  recordOralConsent,
  withdrawConsent,
  withdrawProposal,
  type AnswerCommand,
  type MeetingCommand,
  type OralConsentCommand,
} from './change-proposal.js';
export { draftAgreement, editAgreement, signAgreement, type EditCommand, type SignCommand } from './agreement.js';
export {
  confirmAttendance,
  evaluatePlacement,
  recordAttendance,
  recordFollowUp,
  type AttendanceCommand,
  type EvaluateCommand,
  type FollowUpCommand,
} from './run-placement.js';
export {
  checkHire,
  correctHire,
  endHire,
  recordHire,
  type HireCommand,
  type HirePerson,
  type HirePort,
  type NewHire,
} from './hire.js';
export { keepAsksMoving, type AskPort, type NamedPerson, type NewSignal } from './keep-asks-moving.js';
