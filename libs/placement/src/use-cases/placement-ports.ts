import type { Instant, LocalDate } from '@fotfeste/kernel';
import type { Party } from '../agreement.js';
import type { AttendanceEntry } from '../attendance.js';
import type { EvaluationDecision } from '../evaluation.js';
import type { FollowUpNote } from '../follow-up.js';
import type { Placement } from '../placement.js';
import type { Ledger } from './ports.js';

/** A placement with what has been said of it. */
export interface PlacementFacts extends Placement {
  readonly confirmedDays: readonly LocalDate[];
  readonly unconfirmedDays: readonly LocalDate[];
  readonly evaluatedBy: readonly Party[];
}

/** Placements while they run and after, in one transaction. */
export interface PlacementPort extends Ledger {
  /** Loads, and locks for those who may change it. */
  placement(id: string): Promise<PlacementFacts | undefined>;
  /** A day that is recorded again replaces the earlier one and waits to be confirmed anew. */
  saveAttendance(placement: Placement, days: readonly AttendanceEntry[], at: Instant): Promise<void>;
  confirmUpTo(placement: Placement, upTo: LocalDate, at: Instant): Promise<void>;
  /** Adds the note and moves the person's day of last contact. */
  addFollowUp(placement: Placement, note: FollowUpNote & { readonly id: string }, at: Instant): Promise<void>;
  addEvaluation(placement: Placement, evaluation: StoredEvaluation): Promise<void>;
  stop(
    placement: Placement,
    stop: { readonly on: LocalDate; readonly reason: string; readonly accessUntil: LocalDate },
  ): Promise<void>;
}

/** One party's evaluation with its day. */
export interface StoredEvaluation extends EvaluationDecision {
  readonly id: string;
  readonly by: Party;
  readonly on: LocalDate;
  readonly at: Instant;
}
