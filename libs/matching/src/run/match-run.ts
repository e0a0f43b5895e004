import type { LocalDate, OccupationCode, ParticipantId, SlotId } from '@fotfeste/kernel';
import type { Commute } from '@fotfeste/geography';
import type { Reason } from '../explain/reason.js';
import type { RuleCode, RuleFinding, Verdict } from '../rules/index.js';
import type { ScoreComponent } from '../score/describe-score.js';
import type { Band } from '../score/weights.js';
import type { MatchNote } from './match-input.js';

/** One slot for one participant, with everything needed to show and defend it. A person decides what becomes of it. */
export interface Suggestion {
  readonly slot: SlotId;
  /** 1 is the participant's best: by score, what is within their own longest commute first. */
  readonly rank: number;
  readonly score: number;
  readonly band: Band;
  /** 0-100: how well the facts behind the score are known. */
  readonly certainty: number;
  readonly components: readonly ScoreComponent[];
  readonly verdict: Exclude<Verdict, 'NOT_ALLOWED'>;
  readonly findings: readonly RuleFinding[];
  readonly journey?: Commute;
  /** What one more place of this slot would be worth to others: 0 when there are places enough. */
  readonly price: number;
  readonly assigned: boolean;
  readonly pinned: boolean;
  /** The participant's next best slot at today's prices. */
  readonly runnerUpSlot?: SlotId;
  /** Who would get the place instead. */
  readonly runnerUpParticipant?: ParticipantId;
  /** Up to three, the weightiest first. */
  readonly reasons: readonly Reason[];
  readonly risks: readonly Reason[];
  /** What has to be done or asked for first. */
  readonly actions: readonly Reason[];
}

/** How often a rule stands in the way of one participant, over all slots of the run. */
export interface BindingRule {
  readonly code: RuleCode;
  /** Slots it says no to. */
  readonly slots: number;
  /** Slots where it is the only one that says no: what lifting it would open. */
  readonly only: number;
}

/** Why a participant got no slot. */
export interface LeftOut {
  /** Slots the participant may have; all of them were worth more to others. */
  readonly allowedSlots: number;
  readonly allSlots: number;
  readonly bindingRules: readonly BindingRule[];
  readonly reasons: readonly Reason[];
}

/** What a run says of one participant. */
export interface ParticipantOutcome {
  readonly participant: ParticipantId;
  readonly assigned?: SlotId;
  readonly suggestions: readonly Suggestion[];
  readonly leftOut?: LeftOut;
}

/** What a run says of one slot. */
export interface SlotOutcome {
  readonly slot: SlotId;
  readonly occupation: OccupationCode;
  readonly places: number;
  readonly price: number;
  readonly assigned: readonly ParticipantId[];
  /** The best participants by score, assigned or not, at most five. */
  readonly best: readonly { readonly participant: ParticipantId; readonly score: number }[];
}

/** The run in figures. Totals are points of score. */
export interface RunTotals {
  readonly participants: number;
  readonly slots: number;
  readonly places: number;
  readonly assigned: number;
  readonly optimum: number;
  readonly firstCome: number;
  readonly greedy: number;
  /** Dual minus primal value: always 0. */
  readonly gap: number;
}

/** How many of those left out a rule stands in the way of. */
export interface LeftOutSummary {
  readonly code: RuleCode;
  readonly participants: number;
  readonly leftOut: number;
}

/** A finished run. Byte-identical for the same input. */
export interface MatchRun {
  readonly on: LocalDate;
  readonly weightsVersion: string;
  readonly taxonomyVersion: string;
  readonly travelVersion: string;
  /** Rules in force on the day, by code and first day, so that a decision can name them. */
  readonly rulesInForce: readonly string[];
  readonly totals: RunTotals;
  /** Whether no allowed pair in reach, candidate or not, could raise the total. */
  readonly provenOverAll: boolean;
  readonly participants: readonly ParticipantOutcome[];
  readonly slots: readonly SlotOutcome[];
  readonly leftOutSummary: readonly LeftOutSummary[];
  /** People a run may not touch. The list goes to their own handlers and nowhere else; it does not say why. */
  readonly handledByPerson: readonly ParticipantId[];
  readonly notes: readonly MatchNote[];
}
