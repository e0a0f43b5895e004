import type { Logger } from 'pino';
import type { Config } from '@fotfeste/config';
import type { Database } from '@fotfeste/db';
import {
  openQueue,
  startWorker as startJobWorker,
  warmThread,
  type JobQueue,
  type QueueConnection,
  type WarmThread,
} from '@fotfeste/queue';
import { createHandlers } from './handlers.js';
import type { MatchTask, MatchThreadData } from './matching/match-task.js';
import { startRelay } from './relay.js';
import { startSchedule } from './schedule.js';

/** What the worker is made of; tests hand in their own database and clock. */
export interface WorkerParts {
  readonly config: Config;
  readonly database: Database;
  readonly logger: Logger;
  readonly now?: () => number;
}

/** A running worker. */
export interface RunningWorker {
  readonly queue: JobQueue;
  /** Lets running jobs finish, then stops. The database stays open. */
  close(): Promise<void>;
}

/** The queue a configuration names: Redis where one is given, else the database itself. */
export const queueConnection = (config: Config): QueueConnection =>
  config.queue.redisUrl
    ? { kind: 'REDIS', url: config.queue.redisUrl.reveal(), prefix: config.queue.prefix }
    : { kind: 'POSTGRES', url: config.database.url.reveal() };

/** Starts the relay, the day's schedule and the handlers of all jobs. */
export async function startWorker(parts: WorkerParts): Promise<RunningWorker> {
  const { config, database, logger } = parts;
  const now = parts.now ?? Date.now;
  const connection = queueConnection(config);
  const queue = await openQueue(connection);
  const matching = matchingThread(config);
  const worker = startJobWorker(connection, createHandlers({ config, database, logger, now, matching }), {
    concurrency: config.queue.concurrency,
    onFailure: ({ error, ...failure }) =>
      logger.error({ ...failure, fault: { name: error.name, message: error.message } }, 'a job failed'),
  });
  const relay = await startRelay(database, queue, logger);
  const stopSchedule = startSchedule(queue, now, (error) =>
    logger.warn({ fault: String(error) }, 'the schedule waits'),
  );
  return {
    queue,
    async close() {
      stopSchedule();
      await relay.stop();
      await worker.close();
      await matching.close();
      await queue.close();
    },
  };
}

const matchingThread = (config: Config): WarmThread<MatchTask, void> =>
  warmThread({
    module: new URL('./matching/match-thread.ts', import.meta.url),
    data: { databaseUrl: config.database.url.reveal() } satisfies MatchThreadData,
  });
