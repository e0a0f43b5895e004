import type { Logger } from 'pino';
import { systemViewer } from '@fotfeste/access';
import { relayOutbox, type Database } from '@fotfeste/db';
import type { JobQueue } from '@fotfeste/queue';
import { jobsFor } from './reactions.js';

const batch = 200;
const pollMs = 1_000;

/** The relay, until it is stopped. */
export interface Relay {
  stop(): Promise<void>;
}

/**
 * Carries events from the outbox to the queue: at once when the database says there is one, and every second in case it
 * did not get through. A queue that is down delays the work and loses nothing.
 */
export async function startRelay(database: Database, queue: JobQueue, logger: Logger): Promise<Relay> {
  let stopped = false;
  let wake = (): void => undefined;
  const unlisten = await database.listen('outbox', () => wake());
  const drain = async (): Promise<void> => {
    let relayed = batch;
    while (relayed === batch && !stopped)
      relayed = await database.transaction(systemViewer, (transaction) =>
        relayOutbox(transaction, batch, async (events) => {
          const items = events.flatMap(({ id, event }) => jobsFor(event, id));
          if (items.length > 0) await queue.add(items);
        }),
      );
  };
  const turn = async (): Promise<void> => {
    while (!stopped) {
      const notice = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pollMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      await drain().catch((error: unknown) => logger.warn({ fault: String(error) }, 'the outbox waits'));
      if (!stopped) await notice;
    }
  };
  const turning = turn();
  return {
    async stop() {
      stopped = true;
      wake();
      await turning;
      await unlisten();
    },
  };
}
