import type { EntitySchema } from 'typeorm';
import { idempotencyTable, messageTable, outboxTable } from './foundation.js';

/** Every table that the application writes through TypeORM. */
export const tables: EntitySchema[] = [outboxTable, idempotencyTable, messageTable];

export * from './foundation.js';
export { table } from './table.js';
