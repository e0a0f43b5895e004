import type { JobPayload, JobRun } from '@fotfeste/queue';
import type { MatchHandlerParts } from '../handlers.js';

/** Has a match run made in the matching thread; a stop of the process ends it, and the job is done again elsewhere. */
export const runMatch = (
  { matching }: MatchHandlerParts,
  { eventId, runId }: JobPayload<'match.run'>,
  { signal }: JobRun,
): Promise<void> => matching.ask({ kind: 'RUN', eventId, runId }, signal);

/** Has the runs in force mended around an event, so that suggestions hold a second later. */
export const repairMatch = (
  { matching }: MatchHandlerParts,
  { eventId, cause, subject, id }: JobPayload<'match.repair'>,
  { signal }: JobRun,
): Promise<void> => matching.ask({ kind: 'REPAIR', eventId, cause, subject, id }, signal);
