export { insertRows, sameColumns, type OnKnown } from './insert-rows.js';
export { insertEmployers, insertParticipants, insertSlots, type Identified } from './insert-population.js';
