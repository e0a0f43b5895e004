import { addDays, type LocalDate } from '@fotfeste/kernel';
import { livePeriods } from '../agreement/agreement-periods.js';
import type { MeasureAgreement, SubsidyPeriod } from '../agreement/agreement.js';
import { measureRule, requiredRow } from '../rules/in-force.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { claimStatus, type ClaimStatus } from './claim-status.js';
import { claimDeadline } from './deadlines.js';
import { isMentorMoneyDue, type MentorHours } from './mentor-hours.js';

/** What a claim still wants before it can be sent. */
export type ClaimGap = 'ACCOUNT' | 'HOURS_LOGGED' | 'HOURS_CONFIRMED' | 'INCOME';

/** One approved period in the calendar of refund claims. */
export interface ClaimLine {
  readonly period: SubsidyPeriod;
  /** The day after the period. */
  readonly opensOn: LocalDate;
  /** The last day; the last of a month stays the last of a month. */
  readonly deadline: LocalDate;
  /** From this day the employer is reminded. */
  readonly remindFrom: LocalDate;
  readonly status: ClaimStatus;
  readonly missing: readonly ClaimGap[];
}

/** What the calendar is made from, beside the agreement. */
export interface CalendarFacts {
  readonly today: LocalDate;
  readonly hours: readonly MentorHours[];
}

/** The claims of an agreement in order: when each opens, by when it must be sent, and what is missing. */
export const claimCalendar = (
  agreement: MeasureAgreement,
  facts: CalendarFacts,
  rules: MeasureRules,
): readonly ClaimLine[] =>
  livePeriods(agreement.periods)
    .filter((period) => period.status === 'APPROVED')
    .map((period) => lineOf(agreement, { ...facts, period }, rules));

function lineOf(
  agreement: MeasureAgreement,
  { period, today, hours }: CalendarFacts & { readonly period: SubsidyPeriod },
  rules: MeasureRules,
): ClaimLine {
  const deadline = claimDeadline({ periodEnd: period.to, approvedOn: period.approval?.on }, rules);
  const days = requiredRow(rules.procedures, period.to).claimReminderDaysBefore;
  const outcome = outcomeOf(period);
  const status = claimStatus({ periodEnd: period.to, deadline, today, ...(outcome && { outcome }) });
  const isOpen = status === 'READY' || status === 'TOO_EARLY';
  return {
    period,
    opensOn: addDays(period.to, 1),
    deadline,
    remindFrom: addDays(deadline, -days),
    status,
    missing: isOpen ? gapsOf(agreement, { period, hours, today }, rules) : [],
  };
}

/** What has happened to the claim; what dates tell is not a fact. */
function outcomeOf({ claim }: SubsidyPeriod): Exclude<ClaimStatus, 'TOO_EARLY' | 'READY' | 'EXPIRED'> | undefined {
  return claim === 'TOO_EARLY' || claim === 'READY' || claim === 'EXPIRED' ? undefined : claim;
}

function gapsOf(
  agreement: MeasureAgreement,
  { period, hours, today }: CalendarFacts & { readonly period: SubsidyPeriod },
  rules: MeasureRules,
): readonly ClaimGap[] {
  const { rate } = measureRule(rules, agreement.kind, agreement.content.start);
  const account: readonly ClaimGap[] = agreement.content.accountNumber ? [] : ['ACCOUNT'];
  if (rate.type === 'FLAT_MONTHLY') return account;
  if (rate.type !== 'FULL_COST') return [...account, 'INCOME'];
  const own = hoursIn(hours, period);
  if (own.length === 0) return [...account, 'HOURS_LOGGED'];
  return isMentorMoneyDue(own, period, today) || own.every(({ isConfirmed }) => isConfirmed)
    ? account
    : [...account, 'HOURS_CONFIRMED'];
}

/** The hours that were given in a period. */
export const hoursIn = <Hours extends Pick<MentorHours, 'on'>>(
  hours: readonly Hours[],
  { from, to }: Pick<SubsidyPeriod, 'from' | 'to'>,
): readonly Hours[] => hours.filter(({ on }) => from <= on && on <= to);
