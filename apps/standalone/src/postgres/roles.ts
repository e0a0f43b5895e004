import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The one database of the product. */
export const DATABASE = 'fotfeste';
/** Owns the tables and runs migrations; nothing else logs in as it. */
export const OWNER_ROLE = 'fotfeste_owner';
/** What every process works as: no superuser, no bypass of row-level security, owner of nothing. */
export const APP_ROLE = 'fotfeste_app';

/** The passwords the two roles log in with. */
export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
}

/**
 * Brings the two roles into being, with these passwords and no powers beyond logging in. May be repeated.
 *
 * @param adminUrl a superuser's address on the server
 */
export async function ensureRoles(adminUrl: string, passwords: RolePasswords): Promise<void> {
  await withConnection(adminUrl, async (client) => {
    await ensureRole(client, OWNER_ROLE, passwords.owner);
    await ensureRole(client, APP_ROLE, passwords.app);
  });
}

/** Makes an empty database owned by the owner role unless it is there; only the two roles may connect to it. */
export async function ensureDatabase(adminUrl: string, name: string = DATABASE): Promise<void> {
  await withConnection(adminUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    const database = escapeIdentifier(name);
    if (rowCount === 0) await client.query(`create database ${database} owner ${OWNER_ROLE}`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to ${APP_ROLE}`);
  });
}

/** Runs one piece of work on a connection of its own and closes it. */
export async function withConnection<Value>(
  adminUrl: string,
  work: (client: Client) => Promise<Value>,
): Promise<Value> {
  const client = new Client({ connectionString: adminUrl });
  // a server that is stopped under us is reported by the query in hand; without a listener it would end the process
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(
    `${verb} role ${role} with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication ` +
      `password ${escapeLiteral(password)}`,
  );
}
