import {
  addDays,
  addMonths,
  firstOfMonth,
  lastOfMonth,
  later,
  millisecondsOf,
  type Instant,
  type LocalDate,
} from '@fotfeste/kernel';
import { requiredRow } from '../rules/in-force.js';
import type { MeasureRules } from '../rules/measure-rules.js';

/**
 * Months later, where the last day of a month stays the last day: 30 June + 2 months is 31 August.
 * @source navikt/tiltak-refusjon-api@13aa089
 */
export function addMonthsKeepingMonthEnd(date: LocalDate, months: number): LocalDate {
  const moved = addMonths(date, months);
  return date === lastOfMonth(date) ? lastOfMonth(moved) : moved;
}

export interface ClaimDeadlineFacts {
  readonly periodEnd: LocalDate;
  /** The day the decider approved; a late approval moves the deadline. */
  readonly approvedOn?: LocalDate;
  /** NAV has granted the one extension there is. */
  readonly isExtended?: boolean;
  /** Sick pay is deducted from the claim, and may come late. */
  readonly hasSickPay?: boolean;
}

/**
 * The last day an employer may send a refund claim: two months after the later of the period's end and the approval, one
 * more month if extended; where sick pay is deducted, twelve (thirteen) months after the period's end. Never earlier than
 * the ordinary deadline.
 */
export function claimDeadline(facts: ClaimDeadlineFacts, rules: MeasureRules): LocalDate {
  const procedure = requiredRow(rules.procedures, facts.periodEnd);
  const extra = facts.isExtended ? procedure.claimExtensionMonths : 0;
  const from = later(facts.periodEnd, facts.approvedOn ?? facts.periodEnd);
  const ordinary = addMonthsKeepingMonthEnd(from, procedure.claimWithinMonths + extra);
  if (!facts.hasSickPay) return ordinary;
  return later(ordinary, addMonthsKeepingMonthEnd(facts.periodEnd, procedure.claimMonthsWithSickPay + extra));
}

export interface FollowUp {
  /** From this day the adviser is reminded. */
  readonly notice: LocalDate;
  /** The last day; later, the decider is stopped. */
  readonly deadline: LocalDate;
  /** Whether there is anything left to follow up before the agreement ends. */
  readonly valid: boolean;
}

export interface FollowUpFacts {
  readonly today: LocalDate;
  readonly start: LocalDate;
  readonly end?: LocalDate;
  readonly previousDeadline?: LocalDate;
}

/**
 * The next follow-up that adapted work (VTAO) demands: by the last day of the month that lies `everyMonths` after today or
 * after the previous deadline (the start, the first time), whichever is later; noticed from the first day of the month before.
 *
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc Oppfolging
 */
export function nextFollowUp(facts: FollowUpFacts, everyMonths: number): FollowUp {
  const from = later(facts.today, facts.previousDeadline ?? facts.start);
  const deadline = lastOfMonth(addMonths(from, everyMonths));
  const notice = monthBefore(deadline);
  return { notice, deadline, valid: facts.end === undefined || notice < monthBefore(facts.end) };
}

const monthBefore = (date: LocalDate): LocalDate => addMonths(firstOfMonth(date), -1);

/** What the nightly job does with a draft nobody has touched. */
export type DraftExpiry = 'NONE' | 'WARN_ONE_WEEK' | 'WARN_ONE_DAY' | 'EXPIRE';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Whether an idle draft is warned about or annulled: expired after twelve weeks, warned during the last day before, and
 * during the one day that is a week before. The windows are a day wide because the job runs daily; whoever runs it more
 * often must remember what was sent.
 *
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc AvtaleUtlopHandling
 */
export function draftExpiry(
  draft: { readonly isDraft: boolean; readonly changedAt: Instant; readonly now: Instant },
  rules: MeasureRules,
): DraftExpiry {
  if (!draft.isDraft) return 'NONE';
  const weeks = requiredRow(rules.procedures, undefined).draftExpiresAfterWeeks;
  const now = millisecondsOf(draft.now);
  const expires = millisecondsOf(draft.changedAt) + weeks * 7 * dayMs;
  const weekBefore = expires - 7 * dayMs;
  if (expires < now) return 'EXPIRE';
  if (expires - dayMs < now) return 'WARN_ONE_DAY';
  return weekBefore < now && now < weekBefore + dayMs ? 'WARN_ONE_WEEK' : 'NONE';
}

/** The day a follow-on subsidy period should be prepared, four weeks before it is needed. */
export const prepareFollowOnFrom = (periodStart: LocalDate, rules: MeasureRules): LocalDate =>
  addDays(periodStart, -7 * requiredRow(rules.procedures, periodStart).prepareFollowOnWeeksBefore);

/** The last day employer and mentor see the agreement: twelve weeks after its end or its annulment, whichever came first. */
export const accessEnds = (lastDay: LocalDate, rules: MeasureRules): LocalDate =>
  addDays(lastDay, 7 * requiredRow(rules.procedures, lastDay).accessWeeksAfterEnd);
