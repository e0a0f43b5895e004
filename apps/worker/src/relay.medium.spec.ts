import { pino } from 'pino';
import { v7 } from 'uuid';
import { systemViewer } from '@fotfeste/access';
import { claimOnce, openDatabase, publish, type Database } from '@fotfeste/db';
import { openQueue, startWorker, type JobHandlers, type JobQueue, type QueueConnection } from '@fotfeste/queue';
import { aDatabase, type TestDatabase } from '../../../test/support/database.js';
import { startRelay } from './relay.js';

describe('an event in the outbox', () => {
  let urls: TestDatabase;
  let database: Database;
  let queue: JobQueue;
  let connection: QueueConnection;

  beforeAll(async () => {
    urls = await aDatabase();
    database = await openDatabase(urls.appUrl);
    const redis = process.env['REDIS_URL'];
    connection = redis ? { kind: 'REDIS', url: redis } : { kind: 'POSTGRES', url: urls.appUrl };
    queue = await openQueue(connection);
  });
  afterAll(async () => {
    await queue.close();
    await database.close();
    await urls.drop();
  });

  it('has its effect exactly once, although it is handed on twice', async () => {
    const effects: string[] = [];
    let done = (): void => undefined;
    let fail = (_error: Error): void => undefined;
    const delivered = new Promise<void>((resolve, reject) => {
      done = resolve;
      fail = reject;
    });
    const idle = (): Promise<void> => Promise.resolve();
    const handlers: JobHandlers = {
      'match.run': async ({ eventId, runId }) => {
        await database.transaction(systemViewer, async (transaction) => {
          if (await claimOnce(transaction, 'match.run', eventId)) effects.push(runId);
        });
        if (effects.length === 3) done();
      },
      'match.repair': idle,
      'import.run': idle,
      'notify.parties': idle,
      'message.send': idle,
      'clocks.check': idle,
      'audit.verify': idle,
    };
    const worker = startWorker(connection, handlers, { concurrency: 4, onFailure: ({ error }) => fail(error) });
    const relays = [
      await startRelay(database, queue, pino({ level: 'silent' })),
      await startRelay(database, queue, pino({ level: 'silent' })),
    ];
    const runs = [v7(), v7(), v7()];
    for (const runId of runs)
      await database.transaction(systemViewer, (transaction) => publish(transaction, { type: 'match.requested', runId }));
    await delivered;
    await database.transaction(systemViewer, (transaction) => transaction.query('update outbox set relayed_at = null'));
    await Promise.all(relays.map((relay) => relay.stop()));
    await worker.close();
    expect([...effects].sort()).toEqual([...runs].sort());
  });

  it('is not published when its change is rolled back', async () => {
    const runId = v7();
    await expect(
      database.transaction(systemViewer, async (transaction) => {
        await publish(transaction, { type: 'match.requested', runId });
        throw new Error('the change failed');
      }),
    ).rejects.toThrow('the change failed');
    const rows = await database.transaction(systemViewer, (transaction) =>
      transaction.query(`select id from outbox where payload->>'runId' = $1`, [runId]),
    );
    expect(rows).toEqual([]);
  });
});
