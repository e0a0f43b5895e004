import { systemViewer } from '@fotfeste/access';
import {
  claimOnce,
  completeRun,
  countMatchable,
  failRun,
  matchingParticipants,
  matchingSlots,
  noteProgress,
  publish,
  runToDo,
  storeRows,
  type Database,
  type GroundKeeper,
  type OwnedRows,
  type Reader,
  type RequestedRun,
  type Transaction,
} from '@fotfeste/db';
import { localDate } from '@fotfeste/kernel';
import { RunCancelled, standardRules, standardWeights, type MatchInput } from '@fotfeste/matching';
import { asPair } from './as-pair.js';
import { solveHere, solveInThreads, type SolvedRun, type UnsolvedRun } from './solve-run.js';

/** What matching in the worker works with. */
export interface MatchingParts {
  readonly database: Database;
  readonly ground: GroundKeeper;
}

const percent = { loading: 5, matching: 25, storing: 75, stored: 99 };
const batch = 250;
/** From so many people on a run is shared out over threads. */
const largeFrom = 5_000;

/**
 * Makes a match run: reads the region, matches, stores everything at once. Killed anywhere, it starts again and ends with
 * one set of suggestions; cancelled, it leaves the last complete run in force.
 */
export async function makeRun(
  { database, ground }: MatchingParts,
  { eventId, runId }: { readonly eventId: string; readonly runId: string },
): Promise<void> {
  const run = await database.transaction(systemViewer, (transaction) => runToDo(transaction, runId));
  if (!run) return;
  const noting = new Noting(database, runId);
  if (!(await noting.note(percent.loading))) return;
  const municipalityOf = new Map<string, string>();
  const large = await database.transaction(systemViewer, (transaction) =>
    countMatchable(transaction, run.municipalities),
  );
  const solved = await (large >= largeFrom
    ? solveInThreads({
        ...{ database, run, signal: noting.cancelled },
        onProgress: (done) => noting.noteSoon(percent.loading + Math.floor(done * 0.94)),
        onPerson: (id, municipality) => municipalityOf.set(id, municipality),
      })
    : solveRegion({ database, ground }, run, { noting, municipalityOf }));
  if (!solved) return;
  try {
    await database.transaction(systemViewer, async (transaction) => {
      if (!(await claimOnce(transaction, 'match.run', eventId))) return;
      if (!solved.ok) return failRun(transaction, runId, JSON.stringify(solved.problems));
      await storeAll(transaction, { runId, solved, municipalityOf, noting });
      if (!(await completeRun(transaction, runId, solved.summary))) throw new RunCancelled();
      await publish(transaction, { type: 'match.completed', runId });
    });
  } catch (error) {
    if (!(error instanceof RunCancelled)) throw error;
  } finally {
    if (solved.ok) await solved.end();
  }
}

/** Notes how far a run has come, and hears from the same note whether somebody has cancelled it. */
class Noting {
  private readonly stopped = new AbortController();
  private last = 0;
  private noting: Promise<unknown> | undefined;

  constructor(
    private readonly database: Database,
    private readonly runId: string,
  ) {}

  get cancelled(): AbortSignal {
    return this.stopped.signal;
  }

  /** False when the run was cancelled. */
  async note(progress: number): Promise<boolean> {
    this.last = progress;
    const goesOn = await this.database.transaction(systemViewer, (transaction) =>
      noteProgress(transaction, this.runId, progress),
    );
    if (!goesOn) this.stopped.abort();
    return goesOn;
  }

  /** Notes it beside the work, one note at a time. */
  noteSoon(progress: number): void {
    if (progress <= this.last || this.noting) return;
    this.noting = this.note(progress)
      .catch(() => undefined)
      .finally(() => (this.noting = undefined));
  }

  /** The last note has been written: nothing holds the run's row any more. */
  async settled(): Promise<void> {
    await this.noting;
  }
}

async function solveRegion(
  { database, ground }: MatchingParts,
  run: RequestedRun,
  { noting, municipalityOf }: { readonly noting: Noting; readonly municipalityOf: Map<string, string> },
): Promise<SolvedRun | UnsolvedRun | undefined> {
  const input = await database.transaction(systemViewer, (transaction) => inputOf(transaction, ground, run));
  for (const { id, municipality } of input.participants) municipalityOf.set(id, municipality);
  if (!(await noting.note(percent.matching))) return undefined;
  const solved = solveHere(input);
  return (await noting.note(percent.storing)) ? solved : undefined;
}

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

interface Storing {
  readonly runId: string;
  readonly solved: SolvedRun;
  readonly municipalityOf: ReadonlyMap<string, string>;
  readonly noting: Noting;
}

/** Stores some people at a time while the next are being explained, so that no more than those are in memory. */
async function storeAll(transaction: Transaction, { runId, solved, municipalityOf, noting }: Storing): Promise<void> {
  let storing: Promise<void> = Promise.resolve();
  let outcomes: OwnedRows[] = [];
  const flush = async (): Promise<void> => {
    await storing;
    if (noting.cancelled.aborted) throw new RunCancelled();
    storing = storeRows(transaction, { runId }, outcomes);
    storing.catch(() => undefined);
    outcomes = [];
  };
  for await (const rows of solved.outcomes()) {
    outcomes.push({ rows, municipality: municipalityOf.get(rows.participant) ?? '' });
    if (outcomes.length === batch) await flush();
  }
  await flush();
  await storing;
  await noting.settled();
  if (!(await noting.note(percent.stored))) throw new RunCancelled();
}
