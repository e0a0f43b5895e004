export { maskValue, type RowProblem, type RowProblemCode } from './row-problem.js';
export { describeProblem, problemLine, type ProblemWording, type ReportLanguage } from './problem-wording.js';
export {
  comparable,
  farAhead,
  isUnknown,
  readDate,
  readDecimal,
  readEmail,
  readList,
  readNumber,
  readPhone,
  readPostcode,
  readWholeNumber,
  readYesOrNo,
  type CellRefusal,
  type CellResult,
} from './cell-values.js';
export {
  readIdentityNumber,
  withDufCheckDigits,
  withPersonCheckDigits,
  type IdentityNumber,
  type IdentityNumberRefusal,
  type IdentityNumberRules,
} from './identity-number.js';
export { readOrganisationNumber } from './organisation-number.js';
export { RowReader, readKnown, readText, type Cells, type ReadCell } from './row-reader.js';
export { readWeekGrid, weeklyHoursOf, writeWeekGrid } from './week-grid.js';
export type { IntakeColumn, IntakeContext, KnownWorkplace } from './intake-context.js';
export { employerColumns, participantColumns, slotColumns } from './columns.js';
export type { SettlementBasis } from './enum-words.js';
export {
  missingStartingFacts,
  readParticipantRow,
  startingFacts,
  type ParticipantIntake,
  type ParticipantIntakeFacts,
  type StartingFact,
} from './participant-row.js';
export { readEmployerRow, type EmployerContactIntake, type EmployerIntake } from './employer-row.js';
export { readSlotRow, type SlotIntake, type SlotIntakeFacts } from './slot-row.js';
export { lookUps, type LookUpSource } from './look-ups.js';
export { presentMunicipalityName } from './former-municipalities.js';
