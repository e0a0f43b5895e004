/**
 * A process of its own that holds the database server of one test run. It prints one line of JSON when the server is
 * ready, and ends the server and its folder when its input closes, which the system does even for a killed parent.
 */
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import {
  APP_ROLE,
  withConnection,
  ensureRoles,
  OWNER_ROLE,
  startPostgres,
} from '../../apps/standalone/src/postgres/index.js';

const PASSWORDS = { owner: 'owner-of-test-databases', app: 'application-in-tests' };

const input = new Promise<void>((resolve) => process.stdin.resume().once('end', resolve).once('close', resolve));
process.on('SIGINT', () => undefined);
// a parent that is gone before the line is written must not end this process before the server
process.stdout.on('error', () => undefined);
process.on('SIGTERM', () => process.stdin.destroy());

const existing = process.env['FOTFESTE_TEST_DATABASE_URL'];
const server = existing ? { adminUrl: existing, end: async () => undefined } : await ownServer();
const template = existing ? `fotfeste_template_${process.pid}` : 'fotfeste_template';
try {
  const urls = await prepareTemplate(server.adminUrl, template);
  process.stdout.write(`${JSON.stringify(urls)}\n`);
  await input;
} finally {
  if (existing) await dropTemplate(existing, template);
  await server.end();
}
process.exit();

async function ownServer(): Promise<{ readonly adminUrl: string; end(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'fotfeste-test-'));
  // as root the server runs under another user, which has to pass through here
  chmodSync(folder, 0o711);
  const postgres = await startPostgres({ dataDir: folder, fast: true });
  const end = async (): Promise<void> => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { adminUrl: postgres.adminUrl, end };
}

async function prepareTemplate(adminUrl: string, name: string): Promise<Record<string, string>> {
  await ensureRoles(adminUrl, PASSWORDS);
  const database = escapeIdentifier(name);
  await withConnection(adminUrl, async (client) => {
    await client.query(`create database ${database} owner ${OWNER_ROLE} template template0`);
  });
  await migrateProduct(addressOf(adminUrl, OWNER_ROLE, PASSWORDS.owner, name));
  await withConnection(adminUrl, (client) => seal(client, database));
  return {
    FOTFESTE_TEST_ADMIN_URL: adminUrl,
    FOTFESTE_TEST_TEMPLATE: name,
    FOTFESTE_TEST_OWNER_URL: addressOf(adminUrl, OWNER_ROLE, PASSWORDS.owner, name),
    FOTFESTE_TEST_APP_URL: addressOf(adminUrl, APP_ROLE, PASSWORDS.app, name),
  };
}

/** An open connection to the template would block every clone, so nobody may connect to it any more. */
async function seal(client: Client, database: string): Promise<void> {
  await client.query(`alter database ${database} with is_template true allow_connections false`);
}

async function dropTemplate(adminUrl: string, name: string): Promise<void> {
  await withConnection(adminUrl, async (client) => {
    await client.query(`alter database ${escapeIdentifier(name)} with is_template false`);
    await client.query(`drop database ${escapeIdentifier(name)} with (force)`);
  });
}

async function migrateProduct(ownerUrl: string): Promise<void> {
  const { migrate } = await import('@fotfeste/db');
  const { migrateQueue } = await import('@fotfeste/queue');
  await migrate(ownerUrl, [migrateQueue]);
}

function addressOf(adminUrl: string, role: string, password: string, database: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}
