import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createLogger, startApi } from '@fotfeste/api';
import { describeProblems, readConfig, type Config } from '@fotfeste/config';
import { migrate, openDatabase, openSession, type Database } from '@fotfeste/db';
import { instantFromMilliseconds, osloDate } from '@fotfeste/kernel';
import { migrateQueue } from '@fotfeste/queue';
import { demoViewer } from '../demo/demo-seed.js';
import { enterCountry, nationalAccount } from '../national/enter-country.js';
import { startPostgres } from '../postgres/index.js';

/**
 * `npm run match:national`: a made-up country in a scratch database, matched as in production: asked for through the API,
 * carried by the queue, made by a worker process, stored, and read back through GraphQL.
 *
 * `-- PARTICIPANTS SLOTS` makes a smaller one. It ends with 1 where the run took more than a minute or 1.5 GB.
 */
const [participants = 34_578, slots = 20_000] = process.argv.slice(2).map(Number);
const loader = ['--no-warnings', '--import', '@swc-node/register/esm-register'];
const mostSeconds = 60;
const mostMegabytes = 1_536;

/** The country is made in a process of its own, so that the others start with empty hands. */
async function fill(): Promise<void> {
  const config = configured();
  const database = await openDatabase(config.database.url.reveal(), { poolSize: 2, statementTimeout: 120_000 });
  const today = osloDate(instantFromMilliseconds(Date.now()));
  await enterCountry(database, { participants, slots, today, fieldKey: config.identity.fieldKey.reveal() });
  await database.transaction(demoViewer, (transaction) => transaction.query('analyze participant'));
  await database.close();
}

function configured(): Config {
  const config = readConfig(process.env);
  if (config.ok) return config.value;
  throw new Error(describeProblems(config.refusal));
}

async function measure(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'fotfeste-national-'));
  chmodSync(folder, 0o711);
  const postgres = await startPostgres({ dataDir: folder });
  try {
    await migrate(postgres.ownerUrl, [migrateQueue]);
    Object.assign(process.env, environmentOf(postgres.appUrl));
    say(`a country of ${participants} people and ${slots} slots is being entered`);
    const filling = process.argv.slice(1);
    spawnSync(process.execPath, [...loader, ...filling], { env: { ...process.env, FILL: 'yes' }, stdio: 'inherit' });
    return await matchIt();
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const environmentOf = (databaseUrl: string): Record<string, string> => ({
  STANDALONE: 'true',
  ALLOW_SYNTHETIC_IDS: 'true',
  DATABASE_URL: databaseUrl,
  SESSION_SECRET: randomBytes(24).toString('hex'),
  FIELD_KEY: randomBytes(32).toString('base64'),
  PUBLIC_URL: 'http://localhost:3999',
  LOCAL_CLIENT_SECRET: randomBytes(24).toString('hex'),
  LOG_LEVEL: 'warn',
});

async function matchIt(): Promise<number> {
  const config = configured();
  const database = await openDatabase(config.database.url.reveal(), { poolSize: 8 });
  const api = await startApi({ config, database, logger: createLogger(config, 'api') }, 0);
  const worker = spawn(
    process.execPath,
    [...loader, fileURLToPath(import.meta.resolve('../../../worker/src/main.ts'))],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  try {
    const ask = asConsultant(api.url, await cookieOf(database));
    const run = await follow(ask, worker);
    await readBack(ask, run.id);
    const isMet = run.seconds <= mostSeconds && run.megabytes <= mostMegabytes;
    say(`asked: <= ${mostSeconds} s and <= ${mostMegabytes} MB: ${isMet ? 'met' : 'MISSED'}`);
    return isMet ? 0 : 1;
  } finally {
    const ended = once(worker, 'exit');
    worker.kill('SIGTERM');
    await ended;
    await api.close();
    await database.close();
  }
}

type Ask = <Data>(document: string, variables?: object) => Promise<Data>;

async function cookieOf(database: Database): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest('hex');
  await database.transaction(demoViewer, (transaction) =>
    openSession(transaction, nationalAccount, { tokenHash, maxHours: 8 }),
  );
  return `fotfeste=${token}`;
}

const asConsultant =
  (url: string, cookie: string): Ask =>
  async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-fotfeste': '1', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors }: { data: Data; errors?: unknown } = JSON.parse(await answer.text());
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

interface Run {
  readonly id: string;
  readonly status: string;
  readonly progress: number;
  readonly failure: string | null;
}

async function follow(
  ask: Ask,
  worker: ChildProcess,
): Promise<{ readonly id: string; readonly seconds: number; readonly megabytes: number }> {
  await wait(5_000);
  const asked = performance.now();
  const seconds = (): number => Math.round((performance.now() - asked) / 100) / 10;
  const { startMatchRun } = await ask<{ startMatchRun: { id: string } }>(
    `mutation ($key: IdempotencyKey!) { startMatchRun(key: $key) { ... on MatchRun { id } } }`,
    { key: randomBytes(12).toString('hex') },
  );
  let said = -10;
  for (;;) {
    const { matchRun: run } = await ask<{ matchRun: Run }>(
      'query ($id: ID!) { matchRun(id: $id) { id status progress failure participants slots placesOpen assigned total greedyTotal firstComeTotal dualityGap milliseconds } }',
      { id: startMatchRun.id },
    );
    if (run.progress >= said + 10)
      say(
        `${String(run.progress).padStart(4)} %  ${seconds()} s, the worker's processor ${processorSeconds(worker)} s`,
      );
    if (run.progress >= said + 10) said = run.progress;
    if (run.status === 'QUEUED' || run.status === 'RUNNING') await wait(200);
    else {
      const took = seconds();
      const megabytes = peakMegabytes(worker);
      say(JSON.stringify(run));
      say(
        `${run.status} after ${took} s from the mutation, queue included; the worker's processor ${processorSeconds(worker)} s, peak ${megabytes} MB; load ${loadavg()[0]?.toFixed(1)}`,
      );
      if (run.status !== 'COMPLETED') throw new Error(`the run ended as ${run.status}: ${run.failure}`);
      return { id: run.id, seconds: took, megabytes };
    }
  }
}

/** Seconds of processor that the worker with all its threads has used, as Linux counts them. */
function processorSeconds({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return Math.round((Number(fields[11]) + Number(fields[12])) / 10) / 10;
  } catch {
    return 0;
  }
}

/** The most memory the worker with all its threads has had, as Linux counts it; 0 where it is not told. */
function peakMegabytes({ pid }: ChildProcess): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}

interface Shown {
  readonly rank: number;
  readonly score: number;
  readonly price: number;
  readonly parts: readonly { readonly points: number }[];
  readonly runnerUpSlot: { readonly title: string } | null;
  readonly runnerUpParticipant: { readonly id: string } | null;
}

/** Reads some people's top five back as a consultant sees them, and checks the sums. */
async function readBack(ask: Ask, runId: string): Promise<void> {
  const { suggestions } = await ask<{ suggestions: { totalCount: number; nodes: readonly Shown[] } }>(
    `{ suggestions(first: 100) { totalCount nodes { rank score price assigned runId parts { code points maximum }
        runnerUpSlot { title } runnerUpParticipant { id } reasons { text } } } }`,
  );
  const { totalCount, nodes } = suggestions;
  const wrong = nodes.filter(({ score, parts }) => parts.reduce((sum, { points }) => sum + points, 0) !== score);
  if (nodes.length === 0 || wrong.length > 0) throw new Error(`${wrong.length} of ${nodes.length} do not sum`);
  const withRunnerUp = nodes.filter(({ runnerUpSlot }) => runnerUpSlot !== null).length;
  say(
    `run ${runId}: ${totalCount} suggestions for the people of one municipality; of ${nodes.length} read back all sum to their score, ${withRunnerUp} name a runner-up slot`,
  );
  const [first] = nodes;
  say(JSON.stringify(first));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (process.env['FILL'] === 'yes') await fill();
else process.exitCode = await measure();
