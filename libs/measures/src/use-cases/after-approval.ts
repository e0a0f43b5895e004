import { nok, ok, refuse, yearOf, type LocalDate, type Nok, type SubsidyPeriodId } from '@fotfeste/kernel';
import { livePeriods } from '../agreement/agreement-periods.js';
import type { MeasureAgreement, SubsidyPeriod } from '../agreement/agreement.js';
import { hoursIn } from '../claims/claim-calendar.js';
import { sendClaim } from '../claims/claim-status.js';
import { claimDeadline } from '../claims/deadlines.js';
import { isMentorMoneyDue, logMentorHours, type MentorHours } from '../claims/mentor-hours.js';
import { refundSum, type RefundSum } from '../money/refund.js';
import { measureRule } from '../rules/in-force.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { notThere, type MeasureAct, type MeasureOutcome } from './measure-act.js';
import type { LoadedMeasure, MeasurePort } from './ports.js';

/** Mentor hours as they are kept. */
export interface KeptHours extends MentorHours {
  readonly id: string;
  readonly loggedBy: string;
}

/** What the employer answers for a month, and what a claim is computed from. Kroner. */
export interface ClaimAnswers {
  /** Each counting income of the month, as in the report to the tax administration. */
  readonly incomes: readonly number[];
  /** Whether all of it comes from the measure; else the gross that does. */
  readonly isAllFromMeasure: boolean;
  readonly statedGross?: number | undefined;
  readonly holidayDeduction?: number | undefined;
  readonly otherRefunds?: number | undefined;
}

/** A claim as it is kept. */
export interface NewClaim {
  readonly id: string;
  readonly agreementId: string;
  readonly periodId: SubsidyPeriodId;
  readonly facts: ClaimAnswers;
  readonly amount: Nok;
  readonly agreedAmount: Nok;
  readonly sum: RefundSum;
  readonly outcome: 'SENT' | 'APPROVED_ZERO' | 'APPROVED_MINUS';
  readonly sentAt: string;
}

/** What has been claimed before for the same person, employer and measure. */
export interface EarlierClaims {
  readonly paidThisYear: Nok;
  /** What earlier claims left below zero and no claim has taken since; 0 or negative. */
  readonly carriedMinus: Nok;
}

/** What follows an approval needs of its transaction. */
export interface ClaimPort extends MeasurePort {
  hours(agreementId: string): Promise<readonly KeptHours[]>;
  addHours(
    agreementId: string,
    hours: { readonly id: string; readonly on: LocalDate; readonly hours: number; readonly at: string },
  ): Promise<void>;
  confirmHours(ids: readonly string[], at: string): Promise<void>;
  agreementOfPeriod(periodId: string): Promise<string | undefined>;
  earlierClaims(agreementId: string, year: number): Promise<EarlierClaims>;
  /** Keeps the claim; a minus that it took is marked as taken. */
  addClaim(claim: NewClaim): Promise<void>;
}

const approvedOn = (agreement: MeasureAgreement, on: LocalDate): SubsidyPeriod | undefined =>
  livePeriods(agreement.periods).find(({ status, from, to }) => status === 'APPROVED' && from <= on && on <= to);

/** Notes the hours a mentor gave on a day, in an approved month and not more than are agreed. */
export async function logHours(
  port: ClaimPort,
  act: MeasureAct,
  command: { readonly id: string; readonly on: LocalDate; readonly hours: number },
): Promise<MeasureOutcome> {
  const loaded = await port.measure(command.id);
  if (!loaded || !act.may('LOG_HOURS', loaded.owners)) return notThere;
  const { agreement, owners } = loaded;
  if (agreement.kind !== 'MENTOR') return refuse({ code: 'NO_MENTOR_HERE' });
  const period = approvedOn(agreement, command.on);
  if (!period || command.on > act.today) return refuse({ code: 'HOURS_DAY_NOT_APPROVED' });
  const kept = await port.hours(agreement.id);
  if (kept.some(({ on }) => on === command.on)) return refuse({ code: 'HOURS_ALREADY_LOGGED' });
  const agreed = { period, hours: agreement.content.mentorHoursPerMonth ?? 0 };
  const logged = logMentorHours(command, hoursIn(kept, period), agreed);
  if (!logged.ok) return logged;
  const { on, hours } = command;
  await port.addHours(agreement.id, { id: act.newId(), on, hours, at: act.at });
  await port.record({ action: 'mentorHours.logged', owners, detail: { agreementId: agreement.id, on, hours } });
  return ok({ id: agreement.id });
}

/** Confirms what somebody else has logged: nobody vouches for their own hours. */
export async function confirmHours(
  port: ClaimPort,
  act: MeasureAct,
  { id }: { readonly id: string },
): Promise<MeasureOutcome> {
  const loaded = await port.measure(id);
  if (!loaded || !act.may('CONFIRM_HOURS', loaded.owners)) return notThere;
  const open = (await port.hours(id)).filter(({ isConfirmed, loggedBy }) => !isConfirmed && loggedBy !== act.by);
  if (open.length === 0) return refuse({ code: 'NO_HOURS_TO_CONFIRM' });
  await port.confirmHours(
    open.map((hours) => hours.id),
    act.at,
  );
  await port.record({
    action: 'mentorHours.confirmed',
    owners: loaded.owners,
    detail: { agreementId: id, entries: open.length },
  });
  return ok({ id });
}

/**
 * Sends the claim for one approved month: computed from what the employer answers, cut at what was approved and at the
 * year's ceiling, less what earlier claims left below zero. Mentor money is not due before its hours are confirmed.
 */
export async function sendRefundClaim(
  port: ClaimPort,
  act: MeasureAct,
  { periodId, ...answers }: ClaimAnswers & { readonly periodId: string },
): Promise<MeasureOutcome> {
  const id = await port.agreementOfPeriod(periodId);
  const loaded = id === undefined ? undefined : await port.measure(id);
  if (!loaded || !act.may('CLAIM', loaded.owners)) return notThere;
  const period = livePeriods(loaded.agreement.periods).find((each) => each.id === periodId);
  if (period?.status !== 'APPROVED') return refuse({ code: 'PERIOD_UNKNOWN' });
  const rules = await port.rules();
  const wants = await mentorGap(port, loaded, { period, rules, today: act.today });
  if (wants) return refuse(wants);
  const sum = await sumOf(port, loaded, { period, rules, answers });
  if (sum.amount === undefined) return refuse({ code: 'BASIC_AMOUNT_UNKNOWN' });
  const sent = sendClaim({
    periodEnd: period.to,
    deadline: claimDeadline({ periodEnd: period.to, approvedOn: period.approval?.on }, rules),
    today: act.today,
    ...(period.claim && period.claim !== 'TOO_EARLY' && period.claim !== 'READY' && period.claim !== 'EXPIRED'
      ? { outcome: period.claim }
      : {}),
    amount: sum.amount,
    accountNumber: loaded.agreement.content.accountNumber,
    unansweredLines: 0,
    isGrossConfirmed: isFixed(loaded, rules) || answers.isAllFromMeasure || answers.statedGross !== undefined,
  });
  if (!sent.ok) return sent;
  await keep(port, act, { loaded, period, sum, amount: sum.amount, answers, outcome: sent.value });
  return ok({ id: loaded.agreement.id });
}

const isFixed = ({ agreement }: LoadedMeasure, rules: MeasureRules): boolean => {
  const { type } = measureRule(rules, agreement.kind, agreement.content.start).rate;
  return type === 'FULL_COST' || type === 'FLAT_MONTHLY';
};

async function mentorGap(
  port: ClaimPort,
  { agreement }: LoadedMeasure,
  { period, today }: { readonly period: SubsidyPeriod; readonly rules: MeasureRules; readonly today: LocalDate },
): Promise<{ readonly code: 'MENTOR_HOURS_UNCONFIRMED' } | undefined> {
  if (agreement.kind !== 'MENTOR' || today <= period.to) return undefined;
  const own = hoursIn(await port.hours(agreement.id), period);
  return isMentorMoneyDue(own, period, today) ? undefined : { code: 'MENTOR_HOURS_UNCONFIRMED' };
}

async function sumOf(
  port: ClaimPort,
  { agreement }: LoadedMeasure,
  facts: { readonly period: SubsidyPeriod; readonly rules: MeasureRules; readonly answers: ClaimAnswers },
): Promise<RefundSum> {
  const { period, rules, answers } = facts;
  const { content, kind } = agreement;
  const earlier = await port.earlierClaims(agreement.id, yearOf(period.from));
  return refundSum(
    {
      kind,
      agreedAmount: period.amount ?? nok(0),
      percent: period.percent,
      holidayPayRate: content.holidayPayRate,
      pensionRate: content.pensionRate,
      employerTaxRate: content.employerTaxRate,
      incomes: answers.incomes,
      ...(!answers.isAllFromMeasure && { statedGross: answers.statedGross }),
      holidayDeduction: answers.holidayDeduction,
      otherRefunds: answers.otherRefunds,
      carriedMinus: earlier.carriedMinus,
      periodFrom: period.from,
      refundedThisYear: earlier.paidThisYear,
    },
    rules,
  );
}

async function keep(
  port: ClaimPort,
  act: MeasureAct,
  claim: {
    readonly loaded: LoadedMeasure;
    readonly period: SubsidyPeriod;
    readonly sum: RefundSum;
    readonly amount: Nok;
    readonly answers: ClaimAnswers;
    readonly outcome: NewClaim['outcome'];
  },
): Promise<void> {
  const { loaded, period, sum, amount, answers, outcome } = claim;
  const { agreement, owners } = loaded;
  await port.addClaim({
    id: act.newId(),
    agreementId: agreement.id,
    periodId: period.id as SubsidyPeriodId,
    facts: answers,
    amount,
    agreedAmount: period.amount ?? nok(0),
    sum,
    outcome,
    sentAt: act.at,
  });
  await port.publish({ type: 'claim.sent', agreementId: agreement.id });
  const detail = { agreementId: agreement.id, number: period.number, amount, outcome };
  await port.record({ action: 'claim.sent', owners, detail });
}
