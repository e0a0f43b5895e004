export * from './levels.js';
export * from './results.js';
export * from './requirement.js';
export * from './language-goals.js';
