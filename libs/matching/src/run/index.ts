export * from './match-input.js';
export * from './match-run.js';
export { matchCaseload, type RunRefusal } from './match-caseload.js';
