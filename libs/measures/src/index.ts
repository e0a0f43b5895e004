export * from './kinds.js';
export * from './rules/measure-rules.js';
export * from './rules/in-force.js';
export * from './rules/employer-rates.js';
export * from './rules/legal-bases.js';
export * from './rules/rate-tables.js';
export { shippedRules } from './rules/shipped-rules.js';
export * from './money/steps.js';
export * from './money/monthly-cost.js';
export * from './money/mentor-pay.js';
export * from './money/split-period.js';
export * from './money/part-month.js';
export * from './money/subsidy-rate.js';
export * from './money/subsidy-periods.js';
export * from './money/refund.js';
export * from './claims/deadlines.js';
export * from './agreement/content.js';
export * from './agreement/date-limits.js';
export * from './agreement/content-diff.js';
export * from './agreement/missing-fields.js';
export * from './agreement/check-content.js';
export * from './agreement/check-people.js';
export * from './agreement/agreement.js';
export * from './agreement/refusals.js';
export * from './agreement/status.js';
export { livePeriods } from './agreement/agreement-periods.js';
export {
  draftMeasure,
  editDraft,
  prepareCase,
  takeOver,
  toggleLateRegistration,
  withDraftPeriods,
  checkAgreementDates,
  type Edit,
  type Edited,
  type NewDraft,
} from './agreement/draft.js';
export { sign, withdrawSignatures, type SigningFacts, type Signing } from './agreement/sign.js';
export { annulAgreement, extendAgreement, shortenAgreement } from './agreement/change-end.js';
export { changeSection, sectionsOf, type SectionChange } from './agreement/change-section.js';
export { contentVersionOf, versionDiff } from './agreement/versions.js';
export * from './agreement/overlap.js';
export * from './agreement/need-group-neutral.js';
export * from './decision/decide.js';
export * from './decision/budget.js';
export * from './decision/bulk-approval.js';
export * from './decision/queue.js';
export * from './decision/burn.js';
export * from './decision/rebuild.js';
export * from './agreement/nav-form.js';
export * from './claims/claim-status.js';
export * from './claims/mentor-hours.js';
export * from './claims/claim-calendar.js';
export * from './claims/notices.js';
export * from './money/employer-cost.js';
export * from './money/preview-variants.js';
export * from './money/participant-income.js';
export { navRefusalNames, navMeasures, navNeedGroups } from './nav-names.js';
export { runMeasureCases, type MeasureCaseAnswer } from './cases-command.js';
export * from './use-cases/index.js';
