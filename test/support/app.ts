import { randomBytes, randomUUID } from 'node:crypto';
import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { startApi, type Api } from '../../apps/api/src/index.js';
import { systemViewer } from '@fotfeste/access';
import { readConfig, type Config } from '@fotfeste/config';
import { addAccount, openDatabase, openSession, type Database, type NewAccount } from '@fotfeste/db';
import { aDatabase, type TestDatabase } from './database.js';

/** The product's API on a database of the test file's own. */
export interface TestApp {
  readonly url: string;
  readonly database: Database;
  readonly urls: TestDatabase;
  readonly config: Config;
  /** Everything the API wrote to its log. */
  readonly log: () => string;
  /** Signs an account in (it is entered first if it is new) and answers with a client that acts as it. */
  as(account: NewAccount): Promise<TestClient>;
  /** Nobody signed in. */
  readonly nobody: TestClient;
  close(): Promise<void>;
}

/** GraphQL over HTTP, as one user. */
export interface TestClient {
  /** @throws Error with the messages when the answer holds errors */
  ask<Data = Record<string, unknown>>(document: string, variables?: object): Promise<Data>;
  /** The answer as it came, errors and all. */
  send(document: string, variables?: object): Promise<TestAnswer>;
  readonly cookie: string;
}

/** An answer with its HTTP status. */
export interface TestAnswer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A fresh idempotency key. */
export const aKey = (): string => randomUUID();

/** What a process of the product is told in tests. */
export function aTestEnvironment(appUrl: string): Record<string, string> {
  return {
    STANDALONE: 'true',
    ALLOW_SYNTHETIC_IDS: 'true',
    DATABASE_URL: appUrl,
    // Test files share one Redis, where there is one.
    QUEUE_PREFIX: new URL(appUrl).pathname.slice(1),
    SESSION_SECRET: 'a-session-secret-of-thirty-two-characters',
    FIELD_KEY: Buffer.alloc(32, 7).toString('base64'),
    PUBLIC_URL: 'http://localhost:3999',
    LOCAL_CLIENT_SECRET: 'a-local-client-secret-of-the-tests',
    // tests ask faster than people; the limits have a test of their own
    ...{ RATE_PER_ACTOR: '0', RATE_PER_ADDRESS: '0', RATE_SIGN_INS: '0' },
  };
}

/** Starts the API on a clone of the template database. `now` fixes its clock. */
export async function startTestApp({ now }: { readonly now?: () => number } = {}): Promise<TestApp> {
  const urls = await aDatabase();
  const config = readConfig(aTestEnvironment(urls.appUrl));
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  const database = await openDatabase(urls.appUrl, { poolSize: 8 });
  const lines: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const api: Api = await startApi({ config: config.value, database, logger, now }, 0);
  return {
    url: api.url,
    database,
    urls,
    config: config.value,
    log: () => lines.join(''),
    nobody: clientOf(api.url, ''),
    as: async (account) => clientOf(api.url, await cookieOf(database, account)),
    async close() {
      await api.close();
      await database.close();
      await urls.drop();
    },
  };
}

async function cookieOf(database: Database, account: NewAccount): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest('hex');
  await database.transaction(systemViewer, async (transaction) => {
    await addAccount(transaction, account);
    await openSession(transaction, account, { tokenHash, maxHours: 8 });
  });
  return `fotfeste=${token}`;
}

function clientOf(url: string, cookie: string): TestClient {
  const send = async (document: string, variables: object = {}): Promise<TestAnswer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-fotfeste': '1', ...(cookie && { cookie }) },
      body: JSON.stringify({ query: document, variables }),
    });
    const body: Omit<TestAnswer, 'status'> = JSON.parse(await response.text());
    return { status: response.status, ...body };
  };
  return {
    cookie,
    send,
    async ask<Data>(document: string, variables?: object): Promise<Data> {
      const answer = await send(document, variables);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data as Data;
    },
  };
}

/** An account with one role in one municipality. Say what the test is about. */
export const aConsultant = (municipality = '3203', name = 'Kari Konsulent'): NewAccount => ({
  issuer: 'local',
  subject: `consultant-${municipality}-${name}`,
  name,
  email: 'kari@asker.demo',
  grants: [{ role: 'CONSULTANT', municipality }],
});
