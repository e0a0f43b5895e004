export { proposalPort } from './proposal-port.js';
export { consentFacts } from './consent-facts.js';
export { refusalOfConstraint } from './constraint-refusals.js';
export { caseSettingsOf, isId, placementSettingsOf } from './ledger.js';
export { agreementPort } from './agreement-port.js';
export { placementPort } from './placement-port.js';
export { hirePort } from './hire-port.js';
export * from './ask-port.js';
