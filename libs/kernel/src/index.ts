export * from './result.js';
export * from './money.js';
export * from './dates.js';
export * from './ids.js';
export type { Refusal } from './refusal.js';
export { modulo11CheckDigit, isOrganisationNumber, isSyntheticOrganisationNumber } from './check-digits.js';
