import {
  claimDeadline,
  costOf,
  decidableFrom,
  livePeriods,
  ordinaryRange,
  tellsOfNeedGroup,
  type Step,
  type SubsidyPeriod,
} from '@fotfeste/measures';
import type { LocalDate } from '@fotfeste/kernel';
import type { MeasureView } from './measure-view.js';

/** A period as the schema has it. */
export interface PeriodView {
  readonly id: string;
  readonly number: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly percent: number | undefined;
  readonly amount: number | undefined;
  readonly status: SubsidyPeriod['status'];
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly returnCodes: readonly string[];
  readonly returnText: string | null;
  readonly decidableFrom: LocalDate | undefined;
  readonly claimDeadline: LocalDate | undefined;
}

/** Whether the viewer may see amounts: outside NAV not before the conclusion, where they would tell of the need group. */
export const showsAmounts = ({ kind, content, concludedAt, rules }: MeasureView, isNav: boolean): boolean =>
  isNav || concludedAt !== null || !tellsOfNeedGroup(kind, content, rules);

/** The periods the viewer may see: those in force, and the approved ones that were annulled. */
export const periodsView = (view: MeasureView, isNav: boolean): readonly PeriodView[] =>
  showsAmounts(view, isNav)
    ? view.agreement.periods
        .filter((period) => period.isActive)
        .sort((a, b) => a.number - b.number)
        .map((period) => periodView(view, period, isNav))
    : [];

/** One period. Until it is stored, its number under the agreement stands for its id. */
export function periodView(view: MeasureView, period: SubsidyPeriod, isNav: boolean): PeriodView {
  const { id, number, from, to, percent, amount, status, approval } = period;
  const stored = view.periods.find((each) => each.id === id);
  return {
    id: id ?? `${view.id}:${number}`,
    ...{ number, from, to, percent, amount, status },
    decidedBy: stored?.decidedByName ?? null,
    decidedAt: stored?.decidedAt ? new Date(stored.decidedAt).toISOString() : null,
    returnCodes: isNav ? (stored?.returnCodes ?? []) : [],
    returnText: isNav ? (stored?.returnText ?? null) : null,
    decidableFrom: decidableFrom(period, view.rules),
    claimDeadline: approval && claimDeadline({ periodEnd: to, approvedOn: approval.on }, view.rules),
  };
}

/** What an agreement comes to, as far as the viewer may know. */
export interface AmountsView {
  readonly steps: readonly Step[];
  readonly monthlyAmount: number | undefined;
  readonly total: number | undefined;
  readonly employerNetCostPerMonth: number | undefined;
}

/** The sum of a month line by line, the whole, and what is left for the employer. */
export function amountsView(view: MeasureView, isNav: boolean): AmountsView {
  const cost = costOf(view.agreement, view.rules);
  const costSteps = cost.ok ? cost.value.steps : [];
  const periods = showsAmounts(view, isNav) ? livePeriods(view.agreement.periods) : [];
  const first = periods[0];
  const amounts = periods.flatMap(({ amount }) => amount ?? []);
  const isComplete = periods.length > 0 && amounts.length === periods.length;
  const monthlyAmount = first?.monthly;
  const costTotal = cost.ok ? cost.value.total : undefined;
  return {
    steps: first ? first.steps.filter(({ key }) => !key.startsWith('PERIOD_')) : costSteps,
    monthlyAmount,
    total: isComplete ? amounts.reduce<number>((sum, amount) => sum + amount, 0) : undefined,
    employerNetCostPerMonth:
      costTotal === undefined || monthlyAmount === undefined ? undefined : costTotal - monthlyAmount,
  };
}

/** What a month can come to, the same for everyone; nothing once the amounts themselves are there for all. */
export function estimateView(view: MeasureView): { readonly lowest: number; readonly highest: number } | undefined {
  if (view.concludedAt !== null || view.annulledAt !== null) return undefined;
  const range = ordinaryRange(view.kind, view.content, view.rules);
  return range?.lowest === undefined || range.highest === undefined
    ? undefined
    : { lowest: range.lowest, highest: range.highest };
}
