export * from './facts.js';
export * from './rules/index.js';
export * from './score/index.js';
export * from './explain/index.js';
export * from './run/index.js';
export * from './week.js';
export { firstPeriod, placesOn, startHorizonDays } from './capacity.js';
export { usualSearch, type SearchSettings } from './market/settle.js';
export * from './assignment/index.js';
