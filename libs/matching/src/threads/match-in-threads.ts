import { ok, refuse, type Result } from '@fotfeste/kernel';
import { usualSearch } from '../market/settle.js';
import type { OpenRun, RunRefusal } from '../run/match-caseload.js';
import type { MatchProblem } from '../run/match-input.js';
import type { LeftOutSummary, ParticipantOutcome } from '../run/match-run.js';
import { Explaining } from './explaining.js';
import type { FactsChunk, MatchThread, Prices, Stretch, ThreadedSettings } from './match-port.js';
import { RunCancelled, ThreadPool } from './thread-pool.js';

/** What a run is doing. */
export type RunPhase = 'READING' | 'SEARCHING' | 'SOLVING' | 'PROVING' | 'EXPLAINING';

/** A run in threads: who does the work, on what, and who is told. */
export interface ThreadedWork<Packed> {
  /** At least one; each runs `serveMatching`. They stay the caller's, who ends them when the run is over. */
  readonly threads: readonly MatchThread<Packed>[];
  /** People and slots in any order and in pieces of any size; each piece may be forgotten once it is handed over. */
  readonly facts: AsyncIterable<FactsChunk> | Iterable<FactsChunk>;
  readonly settings: ThreadedSettings;
  /** Called often, with whole percent from 0 to 100 that never fall. */
  readonly onProgress?: (percent: number, phase: RunPhase) => void;
  /** An `AbortSignal`, or anything like it: looked at before every piece of work. */
  readonly signal?: { readonly aborted: boolean };
}

/** A run that is solved, and whose outcomes are being made ahead of their reader. */
export interface ThreadedRun<Packed> {
  readonly summary: OpenRun['summary'];
  /** The outcomes in the order of participants' ids, to be read once. Throws RunCancelled when the signal says so. */
  outcomes(): AsyncGenerator<Packed>;
  /** Complete when `outcomes` has been read to its end. */
  leftOutSummary(): readonly LeftOutSummary[];
}

/** The run was cancelled before it was solved. */
export interface CancelledRun {
  readonly code: 'RUN_CANCELLED';
}

/**
 * `openRun` in threads: the same summary and the same outcomes, to the byte, whatever the number of threads.
 *
 * The country is not cut into regions that are solved apart: commutes cross every border between them, so a cut would give
 * up places on both sides of it and with them the optimum. What is shared out is what depends on one person at a time -
 * finding candidates, asking the prices, explaining - by where people live; the assignment is solved once, over all.
 *
 * Refuses what `openRun` refuses, and RUN_CANCELLED. Rejects when a thread ends or fails.
 */
export async function matchInThreads<Packed = ParticipantOutcome>(
  work: ThreadedWork<Packed>,
): Promise<Result<ThreadedRun<Packed>, RunRefusal | CancelledRun>> {
  try {
    return await new RunInThreads(work).run();
  } catch (error) {
    if (error instanceof RunCancelled) return refuse({ code: 'RUN_CANCELLED' });
    throw error;
  }
}

/** Where each phase ends, in percent of the whole; from runs of the country. */
const endOf: { readonly [phase in RunPhase]: number } = {
  READING: 5,
  SEARCHING: 20,
  SOLVING: 25,
  PROVING: 35,
  EXPLAINING: 100,
};

/** Stretches per thread when the same work is shared out: enough that all end about together. */
const stretchesPerThread = 16;
/** The thread that solves; the others wait for it. */
const solver = 0;

class RunInThreads<Packed> {
  private readonly pool: ThreadPool<Packed>;
  private participants = 0;
  private percent = 0;

  constructor(private readonly work: ThreadedWork<Packed>) {
    if (work.threads.length === 0) throw new RangeError('a run in threads needs at least one thread');
    this.pool = new ThreadPool(work.threads, () => work.signal?.aborted === true);
  }

  async run(): Promise<Result<ThreadedRun<Packed>, RunRefusal>> {
    const problems = await this.read();
    if (problems.length > 0) return refuse({ code: 'INPUT_HAS_PROBLEMS', problems });
    await this.search();
    const provenOverAll = await this.solve();
    await this.spread(provenOverAll);
    const explaining = new Explaining(this.pool, this.participants, (part) => this.note('EXPLAINING', part));
    const { baselines } = await this.pool.ask({ kind: 'BASELINES' }, 'BASELINES_FOUND');
    const { summary } = await this.pool.ask({ kind: 'SUMMARY', baselines }, 'SUMMED_UP');
    return ok({
      summary,
      outcomes: () => explaining.outcomes(),
      leftOutSummary: () => explaining.leftOutSummary(),
    });
  }

  private async read(): Promise<readonly MatchProblem[]> {
    const { pool, work } = this;
    for await (const facts of work.facts) {
      await pool.askAll({ kind: 'FACTS', facts }, 'DONE');
      this.note('READING', 0);
    }
    const [opened] = await pool.askAll({ kind: 'OPEN', settings: work.settings }, 'OPENED');
    this.participants = opened?.participants ?? 0;
    this.note('READING', 1);
    return opened?.problems ?? [];
  }

  private async search(): Promise<void> {
    await this.shareOut('SEARCHING', 1, (stretch) => this.pool.ask({ kind: 'FIND', ...stretch }, 'DONE'));
  }

  /** Solves, asks the prices, and solves again with what they miss; answers whether the optimum is proven over all. */
  private async solve(): Promise<boolean> {
    const { pool } = this;
    const collected = await pool.askAll({ kind: 'COLLECT' }, 'FOUND');
    const found = collected.map((part) => part.found);
    let { prices } = await pool.ask({ kind: 'SOLVE', found }, 'SOLVED', solver);
    this.note('SOLVING', 1);
    const { rounds } = this.work.settings.search ?? usualSearch;
    for (let round = 0; round < rounds; round++) {
      const missed = await this.missedBy(prices, { from: round / rounds, to: (round + 1) / rounds });
      if (missed.every(({ slot }) => slot.length === 0)) return true;
      ({ prices } = await pool.ask({ kind: 'SOLVE_WITH', missed }, 'SOLVED', solver));
    }
    return false;
  }

  private async missedBy(prices: Prices, part: Stretch) {
    await this.pool.askAll({ kind: 'TAKE_PRICES', prices }, 'DONE');
    const answers = await this.shareOut('PROVING', part.to, (stretch) =>
      this.pool.ask({ kind: 'PRICE', ...stretch }, 'MISSED'),
    );
    return answers.map(({ missed }) => missed);
  }

  private async spread(provenOverAll: boolean): Promise<void> {
    const { settlement } = await this.pool.ask({ kind: 'HAND_OUT', provenOverAll }, 'SETTLED', solver);
    await this.pool.askAll({ kind: 'SETTLE', settlement }, 'DONE');
    this.note('PROVING', 1);
  }

  /** Cuts the participants into stretches of neighbours; answers come in the order of the stretches. */
  private async shareOut<Answer>(
    phase: RunPhase,
    upTo: number,
    ask: (stretch: Stretch) => Promise<Answer>,
  ): Promise<readonly Answer[]> {
    const stretches = cut(this.participants, this.pool.size * stretchesPerThread);
    let finished = 0;
    return Promise.all(
      stretches.map(async (stretch) => {
        const answer = await ask(stretch);
        finished += 1;
        this.note(phase, (upTo * finished) / stretches.length);
        return answer;
      }),
    );
  }

  private note(phase: RunPhase, part: number): void {
    const begin = startOf(phase);
    const percent = Math.floor(begin + part * (endOf[phase] - begin));
    this.percent = Math.max(this.percent, percent);
    this.work.onProgress?.(this.percent, phase);
  }
}

const phases: readonly RunPhase[] = ['READING', 'SEARCHING', 'SOLVING', 'PROVING', 'EXPLAINING'];

function startOf(phase: RunPhase): number {
  const before = phases[phases.indexOf(phase) - 1];
  return before === undefined ? 0 : endOf[before];
}

function cut(length: number, most: number): readonly Stretch[] {
  const size = Math.max(1, Math.ceil(length / most));
  return Array.from({ length: Math.ceil(length / size) }, (_, i) => ({
    from: i * size,
    to: Math.min(length, (i + 1) * size),
  }));
}
