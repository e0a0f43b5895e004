import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { v7 } from 'uuid';
import { systemViewer } from '@fotfeste/access';
import { readConfig } from '@fotfeste/config';
import { addAccount, openDatabase, openSession, publish, type Database } from '@fotfeste/db';
import { localDate } from '@fotfeste/kernel';
import { seedDemo } from '../../apps/standalone/src/demo.js';
import { DEMO_USERS } from '../../apps/standalone/src/demo-users.js';
import { aConsultant, aTestEnvironment } from '../support/app.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { startProcess, type ProductProcess } from '../support/product-process.js';

const redis: Record<string, string> = process.env['REDIS_URL'] ? { REDIS_URL: process.env['REDIS_URL'] } : {};

describe(`a process that is killed (jobs on ${redis['REDIS_URL'] ? 'Redis' : 'PostgreSQL'})`, () => {
  let urls: TestDatabase;
  let database: Database;
  let environment: Record<string, string>;

  beforeAll(async () => {
    urls = await aDatabase();
    database = await openDatabase(urls.appUrl, { poolSize: 4 });
    environment = { ...aTestEnvironment(urls.appUrl), ...redis };
    const config = readConfig(environment);
    if (!config.ok) throw new Error(JSON.stringify(config.refusal));
    await seedDemo({ config: config.value, users: DEMO_USERS, today: localDate('2026-11-23') });
  });
  afterAll(async () => {
    await database.close();
    await urls.drop();
  });

  const asSystem = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    database.transaction(systemViewer, (transaction) => transaction.query<Row>(sql, parameters));

  async function untilProgress(runId: string, least: number): Promise<number> {
    for (let tries = 0; tries < 2_400; tries += 1) {
      const [run] = await asSystem<{ progress: number }>('select progress from match_run where id = $1', [runId]);
      if (run && run.progress >= least) return run.progress;
      await wait(50);
    }
    throw new Error(`the run did not reach ${least} percent`);
  }

  it('in the middle of a match run, at three points of the same job, leaves one complete run and nothing twice', async () => {
    const runId = v7();
    await database.transaction(systemViewer, async (transaction) => {
      await transaction.query(
        `insert into match_run (id, region, municipalities, status, requested_by, rules_on, weights_version)
         select $1, 'drill', array_agg(number), 'QUEUED', $2, '2026-11-23', '' from municipality where region = (select region from municipality where number = '3203')`,
        [runId, systemViewer.userId],
      );
      await publish(transaction, { type: 'match.requested', runId });
    });
    for (const point of [5, 25, 75]) {
      const worker = await startProcess('worker', environment);
      await untilProgress(runId, point);
      await worker.kill();
    }
    const worker = await startProcess('worker', environment);
    await untilProgress(runId, 100);
    await worker.stop();
    const [counted] = await asSystem<{ all: number; pairs: number; people: number; events: number; claims: number }>(
      `select count(*)::int as all, count(distinct (participant_id, slot_id))::int as pairs, count(distinct participant_id)::int as people,
              (select count(*)::int from outbox where type = 'match.completed' and payload->>'runId' = $1::uuid::text) as events,
              (select count(*)::int from inbox where handler = 'match.run') as claims
         from suggestion where run_id = $1::uuid`,
      [runId],
    );
    expect(counted?.all).toBeGreaterThan(1_000);
    expect(counted).toMatchObject({ pairs: counted?.all, events: 1, claims: 1 });
  }, 240_000);

  it('in the middle of a mutation, and asked again with the same key, has done it once', async () => {
    const token = randomBytes(32).toString('base64url');
    const account = aConsultant();
    await database.transaction(systemViewer, async (transaction) => {
      await addAccount(transaction, account);
      const tokenHash = createHash('sha256').update(token).digest('hex');
      await openSession(transaction, account, { tokenHash, maxHours: 8 });
    });
    const ask = (
      api: ProductProcess,
      key: string,
    ): Promise<{ data?: { addParticipant?: { id: string } } } | undefined> =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-fotfeste': '1', cookie: `fotfeste=${token}` },
        body: JSON.stringify({
          query: `mutation ($key: IdempotencyKey!) { addParticipant(municipality: "3203", input: { givenName: "Drill", familyName: "${key}" }, key: $key) { ... on Participant { id } } }`,
          variables: { key },
        }),
      })
        .then(async (response) => JSON.parse(await response.text()))
        .catch(() => undefined);

    const keys = Array.from({ length: 4 }, (_, index) => `drill-${index}-${v7()}`);
    for (const [index, key] of keys.entries()) {
      const api = await startProcess('api', environment);
      const answer = ask(api, key);
      await wait(5 + index * 20);
      await api.kill();
      await answer;
    }
    const api = await startProcess('api', environment);
    const answers = [];
    for (const key of keys) answers.push([await ask(api, key), await ask(api, key)]);
    await api.stop();
    for (const [first, again] of answers) expect(again?.data?.addParticipant?.id).toBe(first?.data?.addParticipant?.id);
    const rows = await asSystem<{ name: string; times: number }>(
      `select family_name as name, count(*)::int as times from participant where given_name = 'Drill' group by 1 order by 1`,
    );
    expect(rows).toEqual([...keys].sort().map((name) => ({ name, times: 1 })));
  }, 240_000);
});
