export * from './percent.js';
export * from './indicators.js';
export * from './places.js';
export * from './published/sources.js';
export * from './published/published-figure.js';
export * from './published-figures.js';
export type { CountCell, CountSum, CountTable } from './count-table.js';
export * from './suppression.js';
