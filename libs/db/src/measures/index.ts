export * from './claim-port.js';
export * from './daily-port.js';
export * from './office-ports.js';
export * from '../read/measure-office.js';
export { agreementOf, type MeasureFacts, type StoredPeriod } from './measure-facts.js';
export { measureRules } from './rules.js';
export { measureDraftPort, measurePort, measurePreparePort } from './measure-port.js';
export { decisionPort, officePort } from './decision-port.js';
export { measureRefusalOfConstraint } from './constraint-refusals.js';
