import { z } from 'zod';

/** What every job carries: the outbox event it came from, which is what makes its effect land once. */
const event = { eventId: z.uuid() };

/**
 * Every job in the system. Payloads carry ids, never personal data: a queue is not a register. Attempts are tries in
 * all, backoff is milliseconds before the second, doubling after.
 */
export const jobs = {
  'match.run': { payload: z.object({ ...event, runId: z.uuid() }), attempts: 5, backoffMs: 1_000 },
  'match.repair': {
    payload: z.object({
      ...event,
      cause: z.string(),
      subject: z.enum(['PARTICIPANT', 'SLOT', 'PROPOSAL', 'AGREEMENT', 'PLACEMENT', 'IMPORT', 'RUN', 'DECISION']),
      id: z.uuid(),
    }),
    attempts: 8,
    backoffMs: 500,
  },
  'slot.close': { payload: z.object({ ...event, slotId: z.uuid() }), attempts: 8, backoffMs: 1_000 },
  'import.run': { payload: z.object({ ...event, jobId: z.uuid() }), attempts: 3, backoffMs: 1_000 },
  'notify.parties': { payload: z.object({ ...event, about: z.string(), id: z.uuid() }), attempts: 8, backoffMs: 5_000 },
  'message.send': { payload: z.object({ ...event, messageId: z.uuid() }), attempts: 8, backoffMs: 10_000 },
  'ask.tell': { payload: z.object({ ...event, signalId: z.uuid() }), attempts: 8, backoffMs: 5_000 },
  'clocks.check': { payload: z.object({ ...event }), attempts: 3, backoffMs: 10_000 },
  'measures.daily': { payload: z.object({ ...event }), attempts: 3, backoffMs: 60_000 },
  'measures.rebuild': { payload: z.object({ ...event }), attempts: 3, backoffMs: 60_000 },
  'audit.verify': { payload: z.object({ ...event }), attempts: 3, backoffMs: 60_000 },
} as const satisfies Record<string, { payload: z.ZodType; attempts: number; backoffMs: number }>;

/** A job's name. */
export type JobName = keyof typeof jobs;

/** A job's payload, as its schema reads it. */
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]['payload']>;

/** A job to be done, with its payload. */
export type JobItem = { [Name in JobName]: { readonly name: Name; readonly payload: JobPayload<Name> } }[JobName];

/** What a handler is given beside its payload. */
export interface JobRun {
  /** Aborted when the process is told to stop: long work ends at its next safe point and is done again elsewhere. */
  readonly signal: AbortSignal;
}

/** One handler per job: forgetting one is a compile error, not a job that silently vanishes. */
export type JobHandlers = {
  readonly [Name in JobName]: (payload: JobPayload<Name>, run: JobRun) => Promise<void>;
};
