import { Worker } from 'node:worker_threads';
import { systemViewer } from '@fotfeste/access';
import {
  claimOnce,
  failRun,
  geographySourceOf,
  matchingParticipants,
  matchingSlots,
  noteProgress,
  publish,
  runToDo,
  storeRun,
  taxonomySourceOf,
  type RequestedRun,
} from '@fotfeste/db';
import { localDate, type ParticipantId, type Result, type SlotId } from '@fotfeste/kernel';
import type { DecidedPair, MatchRun, RunRefusal } from '@fotfeste/matching';
import type { JobPayload, JobRun } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';
import type { MatchWork } from './match-thread.js';

const progress = { loading: 5, matching: 25, storing: 75 };

/**
 * Makes a match run: loads the region, matches in a thread, stores everything at once. Killed anywhere, it starts again
 * and ends with one set of suggestions; cancelled, it leaves the last complete run in force.
 */
export async function runMatch(
  { database }: HandlerParts,
  { eventId, runId }: JobPayload<'match.run'>,
  { signal }: JobRun,
): Promise<void> {
  const note = (percent: number): Promise<boolean> =>
    database.transaction(systemViewer, (transaction) => noteProgress(transaction, runId, percent));
  const run = await database.transaction(systemViewer, (transaction) => runToDo(transaction, runId));
  if (!run || !(await note(progress.loading))) return;
  const work = await database.transaction(systemViewer, (transaction) => load(transaction, run));
  if (!(await note(progress.matching))) return;
  const matched = await inThread(work, signal);
  if (!(await note(progress.storing))) return;
  await database.transaction(systemViewer, async (transaction) => {
    if (!(await claimOnce(transaction, 'match.run', eventId))) return;
    if (!matched.ok) return failRun(transaction, runId, JSON.stringify(matched.refusal.problems));
    const municipalityOf = new Map(
      work.participants.map(({ id, municipality }): [string, string] => [id, municipality]),
    );
    const stored = await storeRun(transaction, runId, { run: matched.value, municipalityOf });
    if (stored) await publish(transaction, { type: 'match.completed', runId });
  });
}

async function load(reader: Parameters<typeof matchingSlots>[0], run: RequestedRun): Promise<MatchWork> {
  const { municipalities } = run;
  return {
    participants: await matchingParticipants(reader, { municipalities }),
    slots: await matchingSlots(reader, { municipalities }),
    taxonomy: await taxonomySourceOf(reader),
    geography: await geographySourceOf(reader),
    on: localDate(run.rulesOn),
    pins: run.pins.map(asPair),
    vetoes: run.vetoes.map(asPair),
  };
}

const asPair = (pair: { readonly participantId: string; readonly slotId: string }): DecidedPair => ({
  participant: pair.participantId as ParticipantId,
  slot: pair.slotId as SlotId,
});

/** Computes in a thread of its own; a stop of the process ends it, and the job is done again elsewhere. */
function inThread(work: MatchWork, signal: AbortSignal): Promise<Result<MatchRun, RunRefusal>> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./match-thread.ts', import.meta.url), {
      workerData: work,
      execArgv: ['--import', '@swc-node/register/esm-register'],
    });
    const stop = (): void => void thread.terminate();
    signal.addEventListener('abort', stop, { once: true });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      signal.removeEventListener('abort', stop);
      reject(new Error(`the matching thread ended with ${code} before it answered`));
    });
  });
}
