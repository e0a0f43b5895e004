export * from './backtest.js';
export * from './past-placements.js';
