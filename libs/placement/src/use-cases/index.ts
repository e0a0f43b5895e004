export type * from './ports.js';
export * from './propose.js';
export * from './change-proposal.js';
