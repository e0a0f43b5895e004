import type { RepairSubject } from '@fotfeste/db';

/** Make a run that was asked for. */
export interface RunTask {
  readonly kind: 'RUN';
  readonly eventId: string;
  readonly runId: string;
}

/** Mend the runs in force around something that happened. */
export interface RepairTask {
  readonly kind: 'REPAIR';
  readonly eventId: string;
  /** The type of the event. */
  readonly cause: string;
  readonly subject: RepairSubject;
  readonly id: string;
}

/** What the matching thread is asked to do. */
export type MatchTask = RunTask | RepairTask;

/** What the matching thread is given when it starts. */
export interface MatchThreadData {
  readonly databaseUrl: string;
}
