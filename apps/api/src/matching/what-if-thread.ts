import { parentPort, workerData } from 'node:worker_threads';
import { buildGeography, type GeographySource } from '@fotfeste/geography';
import type { LocalDate } from '@fotfeste/kernel';
import {
  standardRules,
  standardWeights,
  whatIf,
  type ParticipantFacts,
  type SlotFacts,
  type Supposition,
} from '@fotfeste/matching';
import { buildTaxonomy, type TaxonomySource } from '@fotfeste/occupation';

/** What a question is computed from, as plain values that can cross to a thread. */
export interface WhatIfWork {
  readonly participants: readonly ParticipantFacts[];
  readonly slots: readonly SlotFacts[];
  readonly taxonomy: TaxonomySource;
  readonly geography: GeographySource;
  readonly on: LocalDate;
  readonly suppositions: readonly Supposition[];
}

// A thread of its own: two matches of a caseload would keep everybody else's answers waiting.
const { suppositions, ...work }: WhatIfWork = workerData;
parentPort?.postMessage(
  whatIf(
    {
      ...work,
      taxonomy: buildTaxonomy(work.taxonomy),
      geography: buildGeography(work.geography),
      rules: standardRules,
      weights: standardWeights,
    },
    suppositions,
  ),
);
