import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const folder = fileURLToPath(new URL('../../../migrations/', import.meta.url));

/** What another part of the product must set up in the same database, as the owner; it may run any number of times. */
export type MigrationStep = (client: pg.Client) => Promise<void>;

/**
 * Brings the database up to the newest migration, as its owner. Files run in order, each in a transaction of its own;
 * side by side starts wait for each other. `after` then sets up what others keep in it (the job queue's tables).
 *
 * @throws Error if a file that already ran has changed: merged migrations are never edited
 */
export async function migrate(ownerUrl: string, after: readonly MigrationStep[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('fotfeste migrations'))`);
    await client.query(`create table if not exists schema_migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
    for (const name of await migrationNames()) await applyOnce(client, name);
    for (const step of after) await step(client);
  } finally {
    await client.end();
  }
}

const migrationNames = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort();

async function applyOnce(client: pg.Client, name: string): Promise<void> {
  const sql = await readFile(folder + name, 'utf8');
  const checksum = createHash('sha256').update(sql).digest('hex');
  const { rows } = await client.query<{ checksum: string }>('select checksum from schema_migration where name = $1', [
    name,
  ]);
  if (rows[0]) {
    if (rows[0].checksum !== checksum) throw new Error(`migration ${name} was changed after it ran; write a new one`);
    return;
  }
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed`, { cause: error });
  }
}
