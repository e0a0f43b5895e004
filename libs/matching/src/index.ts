export * from './facts.js';
export * from './rules/index.js';
export * from './week.js';
export { firstPeriod, placesOn, startHorizonDays } from './capacity.js';
export * from './assignment/index.js';
