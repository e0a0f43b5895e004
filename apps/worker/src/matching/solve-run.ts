import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { systemViewer } from '@fotfeste/access';
import {
  firstId,
  groundSourceOf,
  matchingParticipants,
  matchingSlots,
  type Database,
  type OutcomeRows,
  type RequestedRun,
  type RunSummary,
} from '@fotfeste/db';
import { localDate } from '@fotfeste/kernel';
import { matchInThreads, openRun, type FactsChunk, type MatchInput, type MatchProblem } from '@fotfeste/matching';
import { asPair } from './as-pair.js';
import { outcomeRows } from './outcome-rows.js';

/** A solved run whose outcomes are made as they are read. */
export interface SolvedRun {
  readonly ok: true;
  readonly summary: RunSummary;
  outcomes(): AsyncGenerator<OutcomeRows> | Generator<OutcomeRows>;
  /** Ends what was needed to make them. */
  end(): Promise<void>;
}

/** A run that could not be made as asked. */
export interface UnsolvedRun {
  readonly ok: false;
  readonly problems: readonly MatchProblem[];
}

/** Matches a region in this thread. */
export function solveHere(input: MatchInput): SolvedRun | UnsolvedRun {
  const opened = openRun(input);
  if (!opened.ok) return { ok: false, problems: opened.refusal.problems };
  const { summary, outcomes } = opened.value;
  return {
    ok: true,
    summary,
    *outcomes() {
      for (const outcome of outcomes()) yield outcomeRows(outcome);
    },
    end: () => Promise.resolve(),
  };
}

/** What a large run is told of as it goes. */
export interface LargeRun {
  readonly database: Database;
  readonly run: RequestedRun;
  /** Called with whole percent that never fall. */
  readonly onProgress: (percent: number) => void;
  readonly signal: AbortSignal;
  /** Told of every person and where they live, as they are read. */
  readonly onPerson: (id: string, municipality: string) => void;
}

const atATime = 1_000;
const most = { threads: 4, oldMb: 600, youngMb: 32 };

/** Matches the country: two threads or more hold the facts, this one only passes messages and stores. */
export async function solveInThreads(large: LargeRun): Promise<SolvedRun | UnsolvedRun | undefined> {
  const { database, run, onProgress, signal } = large;
  const { taxonomy, geography } = await database.transaction(systemViewer, (transaction) =>
    groundSourceOf(transaction, ''),
  );
  const workers = Array.from(
    { length: Math.min(Math.max(availableParallelism(), 2), most.threads) },
    () =>
      new Worker(new URL('./pair-thread.ts', import.meta.url), {
        execArgv: ['--import', '@swc-node/register/esm-register'],
        resourceLimits: { maxOldGenerationSizeMb: most.oldMb, maxYoungGenerationSizeMb: most.youngMb },
      }),
  );
  const end = async (): Promise<void> => void (await Promise.all(workers.map((worker) => worker.terminate())));
  try {
    const matched = await matchInThreads<OutcomeRows>({
      threads: workers,
      facts: factsOf(large),
      settings: {
        ...{ taxonomy, geography, on: localDate(run.rulesOn) },
        pins: run.pins.map(asPair),
        vetoes: run.vetoes.map(asPair),
        search: { keep: 50, rounds: 1, addedPerRound: 5 },
      },
      onProgress,
      signal,
    });
    if (matched.ok) return { ok: true, summary: matched.value.summary, outcomes: () => matched.value.outcomes(), end };
    await end();
    return 'problems' in matched.refusal ? { ok: false, problems: matched.refusal.problems } : undefined;
  } catch (error) {
    await end();
    throw error;
  }
}

async function* factsOf({ database, run, onPerson }: LargeRun): AsyncGenerator<FactsChunk> {
  const { municipalities } = run;
  for (let after = firstId; ;) {
    const piece = { after, size: atATime };
    const slots = await database.transaction(systemViewer, (transaction) =>
      matchingSlots(transaction, { municipalities, piece }),
    );
    yield { slots };
    const last = slots.at(-1);
    if (!last || slots.length < atATime) break;
    after = last.id;
  }
  for (let after = firstId; ;) {
    const piece = { after, size: atATime };
    const participants = await database.transaction(systemViewer, (transaction) =>
      matchingParticipants(transaction, { municipalities, piece }),
    );
    for (const { id, municipality } of participants) onPerson(id, municipality);
    yield { participants };
    const last = participants.at(-1);
    if (!last || participants.length < atATime) break;
    after = last.id;
  }
}
