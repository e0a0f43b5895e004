import {
  createPostgresBackend,
  createRedisBackend,
  UnrecoverableError,
  withBackend,
  type Job,
  type JobType,
} from 'bullmq';
import { Redis } from 'ioredis';
import { jobs, type JobHandlers, type JobItem, type JobName } from './jobs.js';

/** Where jobs are kept: in PostgreSQL (the default) or in Redis. Either way the outbox is the record, the queue never is. */
export type QueueConnection =
  | { readonly kind: 'POSTGRES'; readonly url: string }
  /** The prefix keeps installations that share a Redis apart. */
  | { readonly kind: 'REDIS'; readonly url: string; readonly prefix: string };

/** The sending side. */
export interface JobQueue {
  /** Adds jobs; one whose event and name are already there is not added twice. */
  add(items: readonly JobItem[]): Promise<void>;
  /** How many jobs wait, run, wait for a retry, or have failed for good. */
  counts(): Promise<{
    readonly waiting: number;
    readonly active: number;
    readonly delayed: number;
    readonly failed: number;
  }>;
  close(): Promise<void>;
}

/** The working side. */
export interface JobWorker {
  /** Lets running jobs finish, then stops. */
  close(): Promise<void>;
}

const name = 'fotfeste';
const hour = 3600;

// A killed worker's jobs start again after about ten seconds, and may be killed many times before they count as failed.
const pace = { lockDuration: 5_000, stalledInterval: 5_000, maxStalledCount: 10 };

/** By age only: removal by count deadlocks on PostgreSQL under load. */
const keep = { removeOnComplete: { age: 24 * hour }, removeOnFail: { age: 30 * 24 * hour } };

/** Ids may not hold a colon nor be all digits. */
const jobId = ({ name: job, payload }: JobItem): string => `${payload.eventId}-${job.replaceAll('.', '-')}`;

const asJob = (item: JobItem): { name: JobName; data: object; opts: object } => ({
  name: item.name,
  data: item.payload,
  opts: {
    jobId: jobId(item),
    attempts: jobs[item.name].attempts,
    backoff: { type: 'exponential', delay: jobs[item.name].backoffMs },
    ...keep,
  },
});

/** Opens the sending side. @throws Error if a Redis would silently drop jobs when its memory is full */
export async function openQueue(connection: QueueConnection): Promise<JobQueue> {
  if (connection.kind === 'REDIS') {
    await refuseForgetfulRedis(connection.url);
    const redis = redisClient(connection.url);
    const backed = withBackend(createRedisBackend);
    return queueOn(new backed.Queue(name, { connection: redis, prefix: connection.prefix }), () => redis.quit());
  }
  const backed = withBackend(createPostgresBackend);
  return queueOn(new backed.Queue(name, { connection: { connectionString: connection.url, max: 4 } }));
}

/** What is used of a queue, whichever backend it is on. */
interface Sending {
  addBulk(jobs: { name: string; data: object; opts: object }[]): Promise<unknown>;
  getJobCounts(...types: JobType[]): Promise<Record<string, number>>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

/** What is used of a worker, whichever backend it is on. */
interface Working {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: Job | undefined, error: Error) => void): unknown;
  close(): Promise<void>;
}

function queueOn(queue: Sending, disconnect?: () => Promise<unknown>): JobQueue {
  queue.on('error', ignoreRepeatedOutage);
  return {
    add: async (items) => void (await queue.addBulk(items.map(asJob))),
    async counts() {
      const {
        waiting = 0,
        active = 0,
        delayed = 0,
        failed = 0,
      } = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
      return { waiting, active, delayed, failed };
    },
    async close() {
      await queue.close();
      await disconnect?.();
    },
  };
}

/** What the working side tells about a job that did not end well. */
export interface JobFailure {
  readonly job: string;
  readonly id: string;
  readonly attempt: number;
  readonly final: boolean;
  readonly error: Error;
}

/** Starts the working side. A payload its schema refuses is failed at once: no retry can mend it. */
export function startWorker(
  connection: QueueConnection,
  handlers: JobHandlers,
  options: { readonly concurrency: number; readonly onFailure: (failure: JobFailure) => void },
): JobWorker {
  const stopping = new AbortController();
  const process = (job: Job): Promise<void> => runJob(job, handlers, stopping.signal);
  const shared = { ...pace, concurrency: options.concurrency };
  const redis = connection.kind === 'REDIS' ? redisClient(connection.url) : undefined;
  const worker: Working =
    connection.kind === 'REDIS' && redis
      ? new (withBackend(createRedisBackend).Worker)(name, process, {
          ...shared,
          connection: redis,
          prefix: connection.prefix,
        })
      : new (withBackend(createPostgresBackend).Worker)(name, process, {
          ...shared,
          connection: { connectionString: connection.url, max: options.concurrency + 4 },
        });
  worker.on('error', ignoreRepeatedOutage);
  worker.on('failed', (job: Job | undefined, error: Error) => {
    if (!job) return;
    const attempt = job.attemptsMade;
    options.onFailure({ job: job.name, id: job.id ?? '', attempt, final: attempt >= (job.opts.attempts ?? 1), error });
  });
  return {
    async close() {
      stopping.abort();
      await worker.close();
      await redis?.quit();
    },
  };
}

async function runJob(job: Job, handlers: JobHandlers, signal: AbortSignal): Promise<void> {
  if (!(job.name in jobs)) throw new UnrecoverableError(`no such job: ${job.name}`);
  const known = job.name as JobName;
  const payload = jobs[known].payload.safeParse(job.data);
  if (!payload.success) throw new UnrecoverableError(`the payload of ${known} cannot be read`);
  const handle = handlers[known] as (payload: unknown, run: { signal: AbortSignal }) => Promise<void>;
  await handle(payload.data, { signal });
}

/** The connection reports every failed reconnect; a job that fails for it is reported through `onFailure`. */
const ignoreRepeatedOutage = (): void => undefined;

const redisClient = (url: string): Redis => new Redis(url, { maxRetriesPerRequest: null, enableOfflineQueue: true });

async function refuseForgetfulRedis(url: string): Promise<void> {
  const client = redisClient(url);
  client.on('error', ignoreRepeatedOutage);
  try {
    const memory = await client.info('memory');
    const policy = /maxmemory_policy:(\S+)/.exec(memory)?.[1];
    if (policy && policy !== 'noeviction')
      throw new Error(`refusing to start: Redis has maxmemory-policy ${policy}; set it to noeviction`);
  } finally {
    await client.quit();
  }
}
