export * from './municipality.js';
export { knownChanges, type MunicipalityChange } from './municipality-changes.js';
export * from './distance.js';
export * from './commute.js';
export * from './geography.js';
