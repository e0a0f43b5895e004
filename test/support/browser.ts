import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { systemViewer } from '@fotfeste/access';
import { readConfig } from '@fotfeste/config';
import { openDatabase } from '@fotfeste/db';
import { Client } from 'pg';
import { DEMO_USERS } from '../../apps/standalone/src/demo-users.js';
import { enlivenDemo, seedDemo } from '../../apps/standalone/src/demo.js';
import { logFile } from '../../apps/standalone/src/supervisor/log-file.js';
import { endProcess, startNode } from '../../apps/standalone/src/supervisor/node-process.js';
import { buildWeb } from '../../apps/standalone/src/supervisor/web-build.js';
import { aTestEnvironment } from './app.js';
import { aDatabase } from './database.js';

/** The whole product on a demo region of its own, and a browser to use it with. */
export interface BrowserApp {
  readonly url: string;
  /** Its database, as the application's role. */
  readonly databaseUrl: string;
  /** Signs a demo user in through the issuer's form, in a browser session of its own; ends on their first screen. */
  signIn(username: string, options?: BrowserContextOptions): Promise<Page>;
  /** Lets a participant's account of the issuer stand for another person, as somebody new has no account there. */
  standsFor(username: string, participantId: string): Promise<void>;
  /** Ends the browser, the processes and the database. */
  close(): Promise<void>;
}

/** A rule of WCAG 2.2 A or AA that a page breaks, and where. */
export interface Breach {
  readonly rule: string;
  readonly impact: string;
  readonly where: readonly string[];
}

/** A screen of a desk, and of a phone held upright. */
export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PROGRAMS = { api: '../../apps/standalone/src/api-process.ts', worker: '../../apps/worker/src/main.ts' };
const BUILT_WEB = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));
const GRACE_MS = 5_000;
const ACTION_TIMEOUT_MS = 30_000;

/**
 * Builds the web app if need be, fills a database and starts the API with its issuer, the worker and Chromium. In a demo
 * region that is `alive` something goes on already, as after `npm start`.
 */
export async function startBrowserApp({ alive = false }: { readonly alive?: boolean } = {}): Promise<BrowserApp> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const dataDir = mkdtempSync(join(tmpdir(), 'fotfeste-browser-'));
    closing.push(async () => rmSync(dataDir, { recursive: true, force: true }));
    const environment = await aFilledProduct(dataDir, { closing, alive });
    const url = environment['PUBLIC_URL'] ?? '';
    closing.push(startProgram('api', dataDir, environment), startProgram('worker', dataDir, environment));
    const browser = await launchChromium();
    closing.push(() => browser.close());
    await untilReady(url, dataDir);
    return {
      url,
      databaseUrl: environment['DATABASE_URL'] ?? '',
      close,
      signIn: (username, options) => signIn(browser, { url, username, options }),
      standsFor: (username, participantId) => standsFor(environment['DATABASE_URL'] ?? '', { username, participantId }),
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** Chromium as npm brings it: with its own libraries, unpacked once for each version and user. */
export async function launchChromium(): Promise<Browser> {
  const own = join(tmpdir(), `fotfeste-chromium-147-${userInfo().username}`);
  mkdirSync(own, { recursive: true });
  const before = process.env['TMPDIR'];
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', TMPDIR: own });
  try {
    // the package looks at the environment when it is loaded
    const { default: packaged } = await import('@sparticuz/chromium');
    return await chromium.launch({
      executablePath: await packaged.executablePath(),
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Waits until the page has a heading and fetches nothing any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('main .aksel-loader, main .aksel-skeleton') === null);
}

/** What the page breaks of WCAG 2.2 A and AA, as far as a machine can see it. */
export async function breachesOn(page: Page): Promise<readonly Breach[]> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.map(({ id, impact, nodes }) => ({
    rule: id,
    impact: impact ?? 'unknown',
    where: nodes.map(({ html, any }) => `${html.slice(0, 200)} ${any.map(({ message }) => message).join(' ')}`),
  }));
}

/** GraphQL as the user of the page. @throws Error when the answer holds errors */
export async function askAs<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const address = new URL('/graphql', page.url()).href;
  const response = await page.request.post(address, { headers: { 'x-fotfeste': '1' }, data: { query, variables } });
  const answer: { data?: Data; errors?: unknown } = JSON.parse(await response.text());
  if (answer.errors || answer.data === undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/**
 * Builds and copies under a lock that all test files of the run share: on a clean clone several find no build at once,
 * and one would take away the files another is copying. The server lets go of the lock when its holder dies.
 */
async function oneAtATime(work: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: process.env['FOTFESTE_TEST_ADMIN_URL'] });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('the web build of the browser tests'))`);
    await work();
  } finally {
    await client.end();
  }
}

async function aFilledProduct(
  dataDir: string,
  { closing, alive }: { readonly closing: (() => Promise<unknown>)[]; readonly alive: boolean },
): Promise<Readonly<Record<string, string>>> {
  const urls = await aDatabase();
  closing.push(() => urls.drop());
  const webDir = join(dataDir, 'web');
  await oneAtATime(async () => {
    await buildWeb(dataDir, new AbortController().signal);
    // a copy, so that a build while the test runs takes no file away from it
    cpSync(BUILT_WEB, webDir, { recursive: true });
  });
  const port = String(await freePort());
  const environment = {
    ...aTestEnvironment(urls.appUrl),
    ...{ DATA_DIR: dataDir, WEB_DIR: webDir, PORT: port, PUBLIC_URL: `http://localhost:${port}`, LOG_LEVEL: 'warn' },
    ...(process.env['REDIS_URL'] && { REDIS_URL: process.env['REDIS_URL'] }),
  };
  const config = readConfig(environment);
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  const demo = { config: config.value, users: DEMO_USERS };
  await seedDemo(demo);
  if (alive) await enlivenDemo(demo);
  return environment;
}

function startProgram(
  name: keyof typeof PROGRAMS,
  dataDir: string,
  environment: Readonly<Record<string, string>>,
): () => Promise<void> {
  const { NODE_OPTIONS: _jestsOwn, ...inherited } = process.env;
  const child = startNode({
    name,
    entry: fileURLToPath(new URL(PROGRAMS[name], import.meta.url)),
    env: { ...inherited, ...environment },
    log: logFile(dataDir, name),
  });
  return () => endProcess(child, GRACE_MS);
}

async function untilReady(url: string, dataDir: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new Error(`The product did not become ready: ${logFile(dataDir, 'api').tail()}`);
}

async function standsFor(
  appUrl: string,
  { username, participantId }: { readonly username: string; readonly participantId: string },
): Promise<void> {
  const database = await openDatabase(appUrl, { poolSize: 1 });
  try {
    await database.transaction(systemViewer, (transaction) =>
      transaction.query(
        `update role_grant g set participant_id = p.id, municipality = p.municipality
           from participant p, app_user u where u.subject = $1 and g.user_id = u.id and p.id = $2`,
        [username, participantId],
      ),
    );
  } finally {
    await database.close();
  }
}

interface SignIn {
  readonly url: string;
  readonly username: string;
  readonly options: BrowserContextOptions | undefined;
}

async function signIn(browser: Browser, { url, username, options = DESK }: SignIn): Promise<Page> {
  const context = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', ...options });
  context.setDefaultTimeout(ACTION_TIMEOUT_MS);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('main').getByRole('button', { name: 'Logg inn' }).click();
  await page.locator(`input[name=username][value="${username}"]`).check();
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.waitForURL((address) => address.origin === url && !address.pathname.startsWith('/oidc'));
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port was given');
  return address.port;
}
