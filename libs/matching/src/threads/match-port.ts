import type { GeographySource } from '@fotfeste/geography';
import type { LocalDate } from '@fotfeste/kernel';
import type { TaxonomySource } from '@fotfeste/occupation';
import type { AssignmentSolution } from '../assignment/index.js';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import type { FoundCandidates, PairList } from '../market/candidate-graph.js';
import type { SearchSettings, Settlement } from '../market/settle.js';
import type { Baselines } from '../run/baselines.js';
import type { OpenRun } from '../run/match-caseload.js';
import type { DecidedPair, MatchProblem } from '../run/match-input.js';
import type { LeftOutSummary } from '../run/match-run.js';

/** People and slots to be matched, as many or as few at a time as suits the reader of them. */
export interface FactsChunk {
  readonly participants?: readonly ParticipantFacts[];
  readonly slots?: readonly SlotFacts[];
}

/** What a run in threads depends on besides its people and slots: plain values that can cross to a thread. */
export interface ThreadedSettings {
  readonly taxonomy: TaxonomySource;
  readonly geography: GeographySource;
  readonly on: LocalDate;
  readonly pins?: readonly DecidedPair[];
  readonly vetoes?: readonly DecidedPair[];
  readonly search?: SearchSettings;
}

/** A stretch of a list: from a position up to, not including, another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The prices a round of pricing asks, as `AssignmentSolution` has them. */
export type Prices = Pick<AssignmentSolution, 'price' | 'profit'>;

/** What a thread is asked. Every request is answered once, in the order they were asked in. */
export type MatchRequest =
  | { readonly kind: 'FACTS'; readonly facts: FactsChunk }
  | { readonly kind: 'OPEN'; readonly settings: ThreadedSettings }
  | ({ readonly kind: 'FIND' } & Stretch)
  | { readonly kind: 'COLLECT' }
  | { readonly kind: 'SOLVE'; readonly found: readonly FoundCandidates[] }
  | { readonly kind: 'TAKE_PRICES'; readonly prices: Prices }
  | ({ readonly kind: 'PRICE' } & Stretch)
  | { readonly kind: 'SOLVE_WITH'; readonly missed: readonly PairList[] }
  | { readonly kind: 'HAND_OUT'; readonly provenOverAll: boolean }
  | { readonly kind: 'SETTLE'; readonly settlement: Settlement }
  | { readonly kind: 'BASELINES' }
  | { readonly kind: 'SUMMARY'; readonly baselines: Baselines }
  | ({ readonly kind: 'EXPLAIN' } & Stretch);

/** Some participants that were left out: how many, and how many of them each rule stands in the way of. */
export interface LeftOutCounts {
  readonly all: number;
  readonly rules: readonly LeftOutSummary[];
}

/** What a thread answers. `Packed` is what the thread was told to make of an outcome. */
export type MatchAnswer<Packed> =
  | { readonly kind: 'DONE' }
  | { readonly kind: 'OPENED'; readonly participants: number; readonly problems: readonly MatchProblem[] }
  | { readonly kind: 'FOUND'; readonly found: FoundCandidates }
  | { readonly kind: 'SOLVED'; readonly prices: Prices }
  | { readonly kind: 'MISSED'; readonly missed: PairList }
  | { readonly kind: 'SETTLED'; readonly settlement: Settlement }
  | { readonly kind: 'BASELINES_FOUND'; readonly baselines: Baselines }
  | { readonly kind: 'SUMMED_UP'; readonly summary: OpenRun['summary'] }
  | { readonly kind: 'EXPLAINED'; readonly outcomes: readonly Packed[]; readonly leftOut: LeftOutCounts };

/** A thread as the run sees it; a `Worker` of `node:worker_threads` is one as it is. */
export interface MatchThread<Packed> {
  postMessage(request: MatchRequest): void;
  on(event: 'message', listener: (answer: MatchAnswer<Packed>) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
}

/** The run as a thread sees it; the `parentPort` of `node:worker_threads` is one as it is. */
export interface MatchPort<Packed> {
  postMessage(answer: MatchAnswer<Packed>): void;
  on(event: 'message', listener: (request: MatchRequest) => void): unknown;
}
