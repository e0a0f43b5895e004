import { ok, type Period, type Result } from '@fotfeste/kernel';
import { computePeriods, type ComputedPeriod, type PeriodRefusal } from '../money/subsidy-periods.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import type { MeasureAgreement, MeasureEvent, SubsidyPeriod } from './agreement.js';

/** What periods are numbered after and among. */
export interface Numbering {
  readonly first: number;
  /** Those that stay; annulled ones among them count as earlier sendings of their number. */
  readonly kept: readonly SubsidyPeriod[];
  /** Only these days of the agreement, instead of its whole span. */
  readonly part?: Period;
}

/** New undecided periods of an agreement, over its whole span or a part, numbered from a number. */
export function newPeriods(
  agreement: MeasureAgreement,
  rules: MeasureRules,
  numbering: Numbering,
): Result<readonly SubsidyPeriod[], PeriodRefusal> {
  const computed = computePeriods(agreement, rules, numbering.part);
  if (!computed.ok) return computed;
  return ok(computed.value.map((period, index) => undecided(period, numbering.first + index, numbering.kept)));
}

const undecided = (period: ComputedPeriod, number: number, kept: readonly SubsidyPeriod[]): SubsidyPeriod => ({
  ...period,
  number,
  resend: kept.filter((other) => other.number === number && other.status === 'ANNULLED').length,
  status: 'UNDECIDED',
  isActive: true,
});

/**
 * Replaces each returned period by an undecided copy with the same number; the returned one stays, inactive, as the record
 * of what was said. Called by every change, since a change is the answer to a return.
 */
export const reopenReturned = (periods: readonly SubsidyPeriod[]): readonly SubsidyPeriod[] =>
  periods.flatMap((period) =>
    period.status === 'RETURNED' && period.isActive ? [{ ...period, isActive: false }, copyOf(period)] : [period],
  );

/** What is told of the periods that `reopenReturned` reopens. */
export const resubmissions = (periods: readonly SubsidyPeriod[]): readonly MeasureEvent[] =>
  periods
    .filter((period) => period.status === 'RETURNED' && period.isActive)
    .map(({ number }) => ({ type: 'period.resubmitted', number }));

const copyOf = (period: SubsidyPeriod): SubsidyPeriod => ({
  ...period,
  id: undefined,
  returned: undefined,
  status: 'UNDECIDED',
  isActive: true,
});

/** Prices the undecided periods again; what a decider has looked at keeps its amount. */
export function repriceUndecided(
  agreement: MeasureAgreement,
  rules: MeasureRules,
): Result<readonly SubsidyPeriod[], PeriodRefusal> {
  const periods: SubsidyPeriod[] = [];
  for (const period of agreement.periods) {
    if (period.status !== 'UNDECIDED') {
      periods.push(period);
      continue;
    }
    const computed = computePeriods(agreement, rules, { from: period.from, to: period.to });
    if (!computed.ok) return computed;
    periods.push(repriced(period, computed.value[0]));
  }
  return ok(periods);
}

const repriced = (period: SubsidyPeriod, computed: ComputedPeriod | undefined): SubsidyPeriod => ({
  ...period,
  percent: computed?.percent,
  monthly: computed?.monthly,
  amount: computed?.amount,
  steps: computed?.steps ?? [],
});

/** The periods that count: not annulled, not replaced by a copy. In order of number. */
export const livePeriods = (periods: readonly SubsidyPeriod[]): readonly SubsidyPeriod[] =>
  periods.filter((period) => period.isActive && period.status !== 'ANNULLED').sort((a, b) => a.number - b.number);
