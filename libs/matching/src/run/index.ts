export * from './match-input.js';
export * from './match-run.js';
export { matchCaseload, openRun, type OpenRun, type RunRefusal } from './match-caseload.js';
export * from './rank-slots.js';
