import autocannon from 'autocannon';
import { readKnownDocuments } from '../../apps/api/src/edges/known-documents.js';
import startDatabase from '../support/start-database.js';
import stopDatabase from '../support/stop-database.js';
import { aDatabase } from '../support/database.js';
import { aTestEnvironment } from '../support/app.js';
import { startProcess } from '../support/product-process.js';
import { readConfig } from '@fotfeste/config';
import { systemViewer } from '@fotfeste/access';
import { openDatabase, openSession } from '@fotfeste/db';
import { createHash, randomBytes } from 'node:crypto';
import { DEMO_USERS } from '../../apps/standalone/src/demo-users.js';
import { seedDemo } from '../../apps/standalone/src/demo.js';

/**
 * `npm run bench -- api`: the ten main operations on the demo region with row-level security on, against a field that does
 * nothing, at 20 and at 200 requests a second. Both sides run in turn on the same process.
 */
const seconds = Number(process.env['BENCH_SECONDS'] ?? 6);

interface Measured {
  readonly name: string;
  readonly who: string;
  readonly body: string;
}

interface Figures {
  readonly p95: number;
  readonly perSecond: number;
  readonly failed: number;
}

const tokens = new Map<string, string>();

async function main(): Promise<void> {
  const made = await aDatabase();
  const environment = { ...aTestEnvironment(made.appUrl), DATABASE_POOL_SIZE: '20' };
  const config = readConfig(environment);
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  await seedDemo({ config: config.value, users: DEMO_USERS });
  const operations = await theTen(made.appUrl);
  const api = await startProcess('api', environment);
  try {
    await measure(api.url, operations[0] ?? nothing, 50); // warm
    console.log(`| operation | p95 at 20/s | of no-op | p95 at 200/s | of no-op | answered/s | failed |`);
    console.log(`| --- | ---: | ---: | ---: | ---: | ---: | ---: |`);
    for (const operation of operations) {
      const [idleSlow, slow] = [await measure(api.url, nothing, 20), await measure(api.url, operation, 20)];
      const [idleFast, fast] = [await measure(api.url, nothing, 200), await measure(api.url, operation, 200)];
      console.log(
        `| ${operation.name} | ${slow.p95.toFixed(1)} ms | ${ratio(slow, idleSlow)} | ${fast.p95.toFixed(1)} ms | ${ratio(fast, idleFast)} | ${fast.perSecond.toFixed(0)} | ${slow.failed + fast.failed} |`,
      );
    }
  } finally {
    await api.stop();
    await made.drop();
  }
}

const ratio = (figures: Figures, idle: Figures): string =>
  `${(figures.p95 / Math.max(idle.p95, 0.5)).toFixed(1)}x (${idle.p95.toFixed(1)} ms)`;

/** A field of somebody signed in that reads nothing: what any request costs. */
const nothing: Measured = {
  name: 'no-op',
  who: 'kari@asker.demo',
  body: JSON.stringify({ query: '{ viewer { today } }' }),
};

/** The operations that people do most, each as who does it. */
async function theTen(appUrl: string): Promise<readonly Measured[]> {
  const database = await openDatabase(appUrl, { poolSize: 2 });
  try {
    const ids = await database.transaction(systemViewer, async (transaction) => {
      for (const who of [
        'kari@asker.demo',
        'lars@bedrift-en.demo',
        'yusuf@deltaker.demo',
        'dag@nav-asker.demo',
        'anne@asker.demo',
      ]) {
        const token = randomBytes(32).toString('base64url');
        const tokenHash = createHash('sha256').update(token).digest('hex');
        await openSession(transaction, { issuer: 'local', subject: who }, { tokenHash, maxHours: 2 });
        tokens.set(who, token);
      }
      const [row] = await transaction.query<{ person: string; slot: string }>(
        `select (select id from participant where municipality = '3203' and protection = 0 limit 1) as person,
                (select id from slot where municipality = '3203' limit 1) as slot`,
      );
      return row;
    });
    const documents = [...readKnownDocuments().values()];
    const of = (name: string, who: string, variables: object = {}): Measured => {
      const query = documents.find((document) => new RegExp(`query ${name}\\b`).test(document));
      if (query === undefined) throw new Error(`the web app has no document ${name}`);
      return { name, who, body: JSON.stringify({ query, variables }) };
    };
    return [
      of('MyDay', 'kari@asker.demo'),
      of('Caseload', 'kari@asker.demo'),
      of('ParticipantCase', 'kari@asker.demo', { id: ids?.person }),
      of('Slots', 'kari@asker.demo'),
      of('SlotDetail', 'kari@asker.demo', { id: ids?.slot }),
      of('Proposals', 'kari@asker.demo'),
      of('Inbox', 'lars@bedrift-en.demo'),
      of('Home', 'yusuf@deltaker.demo'),
      of('NavQueue', 'dag@nav-asker.demo'),
      of('Outcomes', 'anne@asker.demo', { municipality: '3203' }),
    ];
  } finally {
    await database.close();
  }
}

function measure(url: string, operation: Measured, rate: number): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const times: number[] = [];
    const run = autocannon(
      {
        ...{ url: `${url}/graphql`, method: 'POST', body: operation.body, duration: seconds },
        ...{ connections: rate >= 200 ? 20 : 4, overallRate: rate },
        headers: {
          ...{ 'content-type': 'application/json', 'x-fotfeste': '1' },
          cookie: `fotfeste=${tokens.get(operation.who) ?? ''}`,
        },
      },
      (error, result) => {
        if (error) return reject(error);
        const failed = result.non2xx + result.errors + result.timeouts;
        times.sort((a, b) => a - b);
        const p95 = times[Math.floor(times.length * 0.95)] ?? Number.NaN;
        resolve({ p95, perSecond: result.requests.average, failed });
      },
    );
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
}

await startDatabase();
try {
  await main();
} finally {
  await stopDatabase();
}
process.exit();
