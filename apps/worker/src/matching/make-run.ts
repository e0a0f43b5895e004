import { systemViewer } from '@fotfeste/access';
import {
  claimOnce,
  completeRun,
  failRun,
  matchingParticipants,
  matchingSlots,
  noteProgress,
  publish,
  runToDo,
  storeOutcomes,
  type Database,
  type GroundKeeper,
  type OwnedOutcome,
  type Reader,
  type RequestedRun,
  type Transaction,
} from '@fotfeste/db';
import { localDate, type ParticipantId, type SlotId } from '@fotfeste/kernel';
import {
  openRun,
  standardRules,
  standardWeights,
  type DecidedPair,
  type MatchInput,
  type OpenRun,
} from '@fotfeste/matching';

/** What matching in the worker works with. */
export interface MatchingParts {
  readonly database: Database;
  readonly ground: GroundKeeper;
}

const percent = { loading: 5, matching: 25, storing: 75, stored: 99 };
const batch = 500;

/**
 * Makes a match run: loads the region, matches, stores everything at once. Killed anywhere, it starts again and ends with
 * one set of suggestions; cancelled, it leaves the last complete run in force.
 */
export async function makeRun(
  { database, ground }: MatchingParts,
  { eventId, runId }: { readonly eventId: string; readonly runId: string },
): Promise<void> {
  const note = (progress: number): Promise<boolean> =>
    database.transaction(systemViewer, (transaction) => noteProgress(transaction, runId, progress));
  const run = await database.transaction(systemViewer, (transaction) => runToDo(transaction, runId));
  if (!run || !(await note(percent.loading))) return;
  const input = await database.transaction(systemViewer, (transaction) => inputOf(transaction, ground, run));
  if (!(await note(percent.matching))) return;
  const opened = openRun(input);
  if (!(await note(percent.storing))) return;
  await database
    .transaction(systemViewer, async (transaction) => {
      if (!(await claimOnce(transaction, 'match.run', eventId))) return;
      if (!opened.ok) return failRun(transaction, runId, JSON.stringify(opened.refusal.problems));
      await storeAll(transaction, { runId, input, opened: opened.value, note });
      if (!(await completeRun(transaction, runId, opened.value.summary))) throw new Cancelled();
      await publish(transaction, { type: 'match.completed', runId });
    })
    .catch((error: unknown) => {
      if (!(error instanceof Cancelled)) throw error;
    });
}

/** Rolls back what was stored of a run that somebody cancelled. */
class Cancelled extends Error {}

/** Everything a run is made from, as it stands now. */
export async function inputOf(reader: Reader, ground: GroundKeeper, run: RequestedRun): Promise<MatchInput> {
  const { municipalities } = run;
  const { taxonomy, geography } = await ground(reader);
  return {
    participants: await matchingParticipants(reader, { municipalities }),
    slots: await matchingSlots(reader, { municipalities }),
    taxonomy,
    geography,
    rules: standardRules,
    weights: standardWeights,
    on: localDate(run.rulesOn),
    pins: run.pins.map(asPair),
    vetoes: run.vetoes.map(asPair),
  };
}

const asPair = (pair: { readonly participantId: string; readonly slotId: string }): DecidedPair => ({
  participant: pair.participantId as ParticipantId,
  slot: pair.slotId as SlotId,
});

interface Storing {
  readonly runId: string;
  readonly input: MatchInput;
  readonly opened: OpenRun;
  readonly note: (progress: number) => Promise<boolean>;
}

/** Explains and stores some people at a time, so that no more than those are in memory. */
async function storeAll(transaction: Transaction, { runId, input, opened, note }: Storing): Promise<void> {
  const municipalityOf = new Map(input.participants.map(({ id, municipality }) => [id, municipality]));
  const all = opened.summary.totals.participants;
  let stored = 0;
  let outcomes: OwnedOutcome[] = [];
  const flush = async (): Promise<void> => {
    if (outcomes.length === 0) return;
    await storeOutcomes(transaction, { runId }, outcomes);
    stored += outcomes.length;
    outcomes = [];
    const share = (percent.stored - percent.storing) * (stored / Math.max(all, 1));
    if (!(await note(percent.storing + Math.floor(share)))) throw new Cancelled();
  };
  for (const outcome of opened.outcomes()) {
    outcomes.push({ outcome, municipality: municipalityOf.get(outcome.participant) ?? '' });
    if (outcomes.length === batch) await flush();
  }
  await flush();
}
