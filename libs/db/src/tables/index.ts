import type { EntitySchema } from 'typeorm';
import { idempotencyTable, messageTable, outboxTable } from './foundation.js';
import { measureTables } from './measures.js';
import { exitTable, identityTable, participantTable } from './people.js';
import { placementTables } from './placement.js';
import { employerTable, slotTable } from './slots.js';

/** Every table that the application writes through TypeORM. */
export const tables: EntitySchema[] = [
  outboxTable,
  idempotencyTable,
  messageTable,
  participantTable,
  identityTable,
  exitTable,
  employerTable,
  slotTable,
  ...placementTables,
  ...measureTables,
];

export * from './foundation.js';
export * from './measures.js';
export * from './people.js';
export * from './placement.js';
export * from './slots.js';
export { table } from './table.js';
