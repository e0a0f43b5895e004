import { nok, ok, sumNok, type Nok, type Period, type Result } from '@fotfeste/kernel';
import type { MeasureRules } from '../rules/measure-rules.js';
import { amountForPeriod } from './part-month.js';
import type { MentorMonth } from './mentor-pay.js';
import type { Step } from './steps.js';
import { computePeriods, costOf, type ComputedPeriod, type MoneyFacts, type PeriodRefusal } from './subsidy-periods.js';

/** What one calendar month costs the employer. */
export interface EmployerMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly days: Period;
  /** Wages, holiday pay, pension and employer's tax for those days. */
  readonly cost: Nok;
  readonly subsidy: Nok;
  readonly net: Nok;
  readonly steps: readonly Step[];
}

/** What the whole agreement comes to. */
export interface MeasurePreview {
  readonly cost: MentorMonth;
  readonly periods: readonly ComputedPeriod[];
  /** Absent while any period lacks an amount. */
  readonly total?: Nok;
  /** The total by budget year. */
  readonly totalByYear: readonly { readonly year: number; readonly amount: Nok }[];
  /** Empty where the measure pays no share of a cost. */
  readonly employerMonths: readonly EmployerMonth[];
}

/**
 * Everything the money screen shows for a draft, computed and not stored: a month's cost, the periods, totals by year, and
 * what each month costs the employer net. A what-if is the same call with other hours, wage or dates.
 */
export function previewMeasure(facts: MoneyFacts, rules: MeasureRules): Result<MeasurePreview, PeriodRefusal> {
  const cost = costOf(facts, rules);
  if (!cost.ok) return cost;
  const periods = computePeriods(facts, rules);
  if (!periods.ok) return periods;
  const amounts = periods.value.flatMap((period) => period.amount ?? []);
  const isComplete = amounts.length === periods.value.length && amounts.length > 0;
  return ok({
    cost: cost.value,
    periods: periods.value,
    ...(isComplete && { total: sumNok(amounts) }),
    totalByYear: totalsByYear(periods.value),
    employerMonths: cost.value.total === undefined ? [] : employerMonths(periods.value, cost.value.total),
  });
}

function totalsByYear(periods: readonly ComputedPeriod[]): MeasurePreview['totalByYear'] {
  const totals = new Map<number, number>();
  for (const period of periods) {
    const year = Number(period.from.slice(0, 'YYYY'.length));
    totals.set(year, (totals.get(year) ?? 0) + (period.amount ?? 0));
  }
  return [...totals].map(([year, amount]) => ({ year, amount: nok(amount) }));
}

/**
 * The employer's net cost per calendar month: the cost of the days the agreement covers, less the subsidy of the month's
 * periods. A month with a step-down in it is one month here, priced from its two periods.
 */
export function employerMonths(periods: readonly ComputedPeriod[], monthlyTotal: Nok): readonly EmployerMonth[] {
  return [...byMonth(periods).values()].flatMap((own) => {
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [employerMonth({ from: first.from, to: last.to }, own, monthlyTotal)] : [];
  });
}

function byMonth(periods: readonly ComputedPeriod[]): ReadonlyMap<string, readonly ComputedPeriod[]> {
  const months = new Map<string, ComputedPeriod[]>();
  for (const period of periods) {
    const month = monthOf(period);
    months.set(month, [...(months.get(month) ?? []), period]);
  }
  return months;
}

const monthOf = (period: Period): string => period.from.slice(0, 'YYYY-MM'.length);

function employerMonth(days: Period, periods: readonly ComputedPeriod[], monthlyTotal: Nok): EmployerMonth {
  const cost = amountForPeriod(days, monthlyTotal);
  const subsidy = sumNok(periods.flatMap((period) => period.amount ?? []));
  const net = nok(cost - subsidy);
  const steps: readonly Step[] = [
    { key: 'TOTAL_COST', inputs: { from: days.from, to: days.to, monthly: monthlyTotal }, amount: cost },
    { key: 'PERIOD_AMOUNT', inputs: { periods: periods.length }, amount: subsidy },
    { key: 'NET_COST', inputs: { cost, subsidy }, amount: net },
  ];
  return { month: monthOf(days), days, cost, subsidy, net, steps };
}
