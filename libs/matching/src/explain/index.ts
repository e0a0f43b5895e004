export * from './reason.js';
export * from './render-reason.js';
export { namingFrom, type Naming } from './naming.js';
export { textLanguages, ruleNames, type TextLanguage } from './texts.js';
export { draftPlanReason, type PlanDraft } from './plan-draft.js';
export { ruleReason } from './risks-of.js';
