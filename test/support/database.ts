import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';

/** A migrated, empty database of one test file's own. */
export interface TestDatabase {
  /** As the application's role: row-level security holds. */
  readonly appUrl: string;
  /** As the owner of the tables: to look behind the policies, and to set things up. */
  readonly ownerUrl: string;
  /** As the server's superuser. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/**
 * Clones the run's template database, in some twelve milliseconds. Call it in `beforeAll` and `drop()` in `afterAll`;
 * connections that are still open then are closed by the server.
 *
 * @throws Error when jest's project has no `start-database` as its global setup
 */
export async function aDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const adminUrl = fromEnvironment('FOTFESTE_TEST_ADMIN_URL');
  const template = fromEnvironment('FOTFESTE_TEST_TEMPLATE');
  // copying files is quicker than the log for a small template, on a server that forces nothing to disk
  await onServer(
    adminUrl,
    `create database ${escapeIdentifier(name)} owner fotfeste_owner
       template ${escapeIdentifier(template)} strategy file_copy`,
  );
  return {
    appUrl: withDatabase(fromEnvironment('FOTFESTE_TEST_APP_URL'), name),
    ownerUrl: withDatabase(fromEnvironment('FOTFESTE_TEST_OWNER_URL'), name),
    adminUrl: withDatabase(adminUrl, name),
    drop: () => onServer(adminUrl, `drop database if exists ${escapeIdentifier(name)} with (force)`),
  };
}

async function onServer(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this test belongs in the medium or large project of jest.config.js`);
  return value;
}

function withDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}
