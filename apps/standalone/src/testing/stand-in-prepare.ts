import { withConnection } from '../postgres/index.js';

/** Prepares a table as the owner; fails when told to, as a broken migration does. */
const { MIGRATION_DATABASE_URL: ownerUrl = '', STAND_IN_BREAKS: broken } = process.env;
if (broken === 'prepare') throw new Error('migration 0042 failed');
await withConnection(ownerUrl, (client) =>
  client.query(`create table if not exists drained (process text, at timestamptz default clock_timestamp());
                grant select, insert on drained to fotfeste_app`),
);
process.exit(0);
