import { createHash } from 'node:crypto';
import type { JobQueue } from '@fotfeste/queue';
import { instantFromMilliseconds, osloDate } from '@fotfeste/kernel';

/** What is done once each day in Oslo, whatever else happens. */
const daily = ['clocks.check', 'audit.verify', 'measures.daily', 'measures.rebuild'] as const;

/** A UUID that is the same for the same day and job everywhere, so that several workers schedule one job. */
function eventIdOf(day: string, job: string): string {
  const hex = createHash('sha256').update(`${day} ${job}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Asks for the day's jobs now and then every quarter of an hour: a job of a day already there is not added twice. */
export function startSchedule(queue: JobQueue, now: () => number, onFault: (error: unknown) => void): () => void {
  const ask = (): void => {
    const day = osloDate(instantFromMilliseconds(now()));
    queue.add(daily.map((name) => ({ name, payload: { eventId: eventIdOf(day, name) } }))).catch(onFault);
  };
  ask();
  const timer = setInterval(ask, 15 * 60_000);
  return () => clearInterval(timer);
}
