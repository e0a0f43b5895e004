import type { LocalDate, ParticipantId, SlotId } from '@fotfeste/kernel';
import type { Geography } from '@fotfeste/geography';
import type { Taxonomy } from '@fotfeste/occupation';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import type { SearchSettings } from '../market/settle.js';
import type { RuleCode, RuleTable } from '../rules/index.js';
import type { WeightTable } from '../score/weights.js';

/** A pair a person has decided on (pin) or ruled out (veto). */
export interface DecidedPair {
  readonly participant: ParticipantId;
  readonly slot: SlotId;
}

/** Everything a run depends on. The same input gives the same output, to the byte. */
export interface MatchInput {
  readonly participants: readonly ParticipantFacts[];
  readonly slots: readonly SlotFacts[];
  readonly taxonomy: Taxonomy;
  readonly geography: Geography;
  readonly weights: WeightTable;
  readonly rules: RuleTable;
  readonly on: LocalDate;
  readonly pins?: readonly DecidedPair[];
  readonly vetoes?: readonly DecidedPair[];
  readonly search?: SearchSettings;
}

/** Why a run cannot be made as asked. Each names what to correct. */
export type MatchProblem =
  | { readonly code: 'NO_RULES_FOR_DATE'; readonly on: LocalDate }
  | { readonly code: 'NO_WEIGHTS_FOR_DATE'; readonly on: LocalDate }
  | { readonly code: 'WEIGHTS_DO_NOT_SUM'; readonly version: string }
  | { readonly code: 'DUPLICATE_PARTICIPANT'; readonly participant: ParticipantId }
  | { readonly code: 'DUPLICATE_SLOT'; readonly slot: SlotId }
  | (DecidedPair & { readonly code: 'PIN_OF_UNKNOWN_PARTICIPANT' | 'PIN_OF_UNKNOWN_SLOT' })
  | (DecidedPair & { readonly code: 'VETO_OF_UNKNOWN_PARTICIPANT' | 'VETO_OF_UNKNOWN_SLOT' })
  | (DecidedPair & { readonly code: 'PIN_OF_PERSON_OUTSIDE_RUN' })
  | (DecidedPair & { readonly code: 'PIN_IS_VETOED' })
  | (DecidedPair & { readonly code: 'PINNED_TWICE'; readonly other: SlotId })
  | (DecidedPair & { readonly code: 'PIN_EXCEEDS_PLACES'; readonly places: number })
  | (DecidedPair & { readonly code: 'PIN_AGAINST_RULE'; readonly rules: readonly RuleCode[] });

/** Something that does not stop a run, but that somebody should look at. */
export type MatchNote =
  | { readonly code: 'UNKNOWN_SKILL'; readonly skill: string; readonly uses: number }
  | { readonly code: 'UNKNOWN_OCCUPATION'; readonly occupation: string; readonly uses: number }
  | { readonly code: 'PLACE_NOT_ON_MAP'; readonly place: string; readonly uses: number };
