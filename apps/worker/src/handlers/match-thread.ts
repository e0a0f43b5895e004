import { parentPort, workerData } from 'node:worker_threads';
import { buildGeography, type GeographySource } from '@fotfeste/geography';
import {
  matchCaseload,
  standardRules,
  standardWeights,
  type DecidedPair,
  type ParticipantFacts,
  type SlotFacts,
} from '@fotfeste/matching';
import { buildTaxonomy, type TaxonomySource } from '@fotfeste/occupation';
import type { LocalDate } from '@fotfeste/kernel';

/** What a run is computed from, as plain values that can cross to a thread. */
export interface MatchWork {
  readonly participants: readonly ParticipantFacts[];
  readonly slots: readonly SlotFacts[];
  readonly taxonomy: TaxonomySource;
  readonly geography: GeographySource;
  readonly on: LocalDate;
  readonly pins: readonly DecidedPair[];
  readonly vetoes: readonly DecidedPair[];
}

// A thread of its own: seconds of computing in the worker's would let its jobs' locks run out.
const work: MatchWork = workerData;
parentPort?.postMessage(
  matchCaseload({
    ...work,
    taxonomy: buildTaxonomy(work.taxonomy),
    geography: buildGeography(work.geography),
    rules: standardRules,
    weights: standardWeights,
  }),
);
