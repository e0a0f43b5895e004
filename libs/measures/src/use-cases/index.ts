export * from './measure-act.js';
export * from './ports.js';
export { draftContent, splitName, type PlacementSources } from './draft-content.js';
export { draftFromPlacement } from './draft-measure.js';
export { clearLateRegistration, editMeasure, setNeedGroup, type EditMeasure } from './edit-measure.js';
export { partiesOf, revokeSignatures, signMeasure, type SignMeasure } from './sign-measure.js';
export { approveSubsidyPeriod, resubmitMeasure, returnSubsidyPeriod } from './decide-period.js';
export { approveInBulk, returnInBulk, type BulkCommand, type BulkReturnCommand } from './approve-in-bulk.js';
export { annulMeasure, extendMeasure, shortenMeasure } from './change-measure.js';
export {
  confirmHours,
  logHours,
  sendRefundClaim,
  type ClaimAnswers,
  type ClaimPort,
  type EarlierClaims,
  type KeptHours,
  type NewClaim,
} from './after-approval.js';
export {
  prepareEndings,
  tellWhatIsDue,
  type DailyPort,
  type EndingPlacement,
  type NewNotice,
} from './tell-what-is-due.js';
export { lookAgain, type DrawnDecision, type LookPort, type SecondLook } from './look-again.js';
export { registerAtNav, type NavRegistration, type RegisterPort } from './register-at-nav.js';
export { addRateRow, setEmployerRates, type EmployerYearRates, type RatesPort } from './add-rates.js';
export { setBudget, setBulkLimit, setDecides, type SetBudget } from './set-budget.js';
