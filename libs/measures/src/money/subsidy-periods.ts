import { ok, type Nok, type Period, type Result } from '@fotfeste/kernel';
import type { MeasureContent } from '../agreement/content.js';
import type { MeasureKind, NeedGroup } from '../kinds.js';
import { adaptedWorkRateOn, measureRule } from '../rules/in-force.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { mentorMonth, type MentorMonth, type MentorPayRefusal } from './mentor-pay.js';
import { monthlyCost, monthlySubsidy, type MonthlyCost } from './monthly-cost.js';
import { pricePeriod } from './part-month.js';
import { splitAtDates, splitAtMonths } from './split-period.js';
import type { Step } from './steps.js';
import { datedRates, rateForPeriod, type DatedRate, type RateFacts, type RateRefusal } from './subsidy-rate.js';

/** What the money of an agreement is computed from. */
export interface MoneyFacts {
  readonly kind: MeasureKind;
  readonly needGroup?: NeedGroup;
  readonly content: MeasureContent;
}

/** One period as computed: inside one month, at one percentage. */
export interface ComputedPeriod extends Period {
  /** Absent for flat rates, and where it is not known. */
  readonly percent?: number;
  /** NAV's share of a whole month at that percentage. */
  readonly monthly?: Nok;
  /** Absent where something the sum needs is absent: such a period cannot be decided. */
  readonly amount?: Nok;
  readonly steps: readonly Step[];
}

export type PeriodRefusal = RateRefusal | MentorPayRefusal;

/** A month's cost for wage subsidies and mentors; no figures for measures that pay no wage cost. */
export function costOf(facts: MoneyFacts, rules: MeasureRules): Result<MentorMonth, MentorPayRefusal> {
  const { content } = facts;
  switch (measureRule(rules, facts.kind, content.start).rate.type) {
    case 'NONE':
    case 'DOCUMENTED_COSTS':
    case 'FLAT_MONTHLY':
      return ok({ steps: [] });
    case 'FULL_COST':
      return mentorMonth({
        ...content,
        payKind: content.mentorPayKind,
        payAmount: content.mentorPayAmount,
        hoursPerMonth: content.mentorHoursPerMonth,
      });
    case 'BY_NEED_GROUP':
    case 'CHOSEN_WITHIN':
    case 'CHOSEN_AMONG':
    case 'FIXED_STEPS':
      return ok(monthlyCost(content));
  }
}

/**
 * The subsidy periods of an agreement (tilskuddsperioder): cut first where the percentage drops, then at month ends, each
 * priced and rounded alone, so the sum is not forced to tie with the whole. None while the start or end is missing, and
 * none for measures without periods (work training, inclusion grants).
 *
 * `part` computes only those days, at the percentages the whole agreement gives them, for extensions and rebuilt tails.
 *
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc BeregningStrategy
 */
export function computePeriods(
  facts: MoneyFacts,
  rules: MeasureRules,
  part?: Period,
): Result<readonly ComputedPeriod[], PeriodRefusal> {
  const { start } = facts.content;
  const span = part ?? spanOf(facts.content);
  const { rate } = measureRule(rules, facts.kind, start);
  if (!span || rate.type === 'NONE' || rate.type === 'DOCUMENTED_COSTS') return ok([]);
  if (rate.type === 'FLAT_MONTHLY')
    return ok(splitAtMonths(span).map((period) => flatPeriod(period, adaptedWorkRateOn(rules, period.from))));
  const cost = costOf(facts, rules);
  if (!cost.ok) return cost;
  const rateFacts: RateFacts = { ...facts, start, chosenPercent: facts.content.chosenPercent };
  const last = rateForPeriod(rateFacts, span, rules);
  if (!last.ok) return last;
  return ok(pricePeriods(span, isPercentKnown(facts) ? datedRates(rateFacts, rules) : [], cost.value));
}

const spanOf = ({ start, end }: MeasureContent): Period | undefined =>
  start && end ? { from: start, to: end } : undefined;

/**
 * Cuts a span where the percentage changes and at month ends, and prices each part alone. A part whose percentage or cost
 * is not known has no amount.
 */
export function pricePeriods(
  span: Period,
  rates: readonly DatedRate[],
  cost: Pick<MonthlyCost, 'total' | 'steps'>,
): readonly ComputedPeriod[] {
  const cuts = rates.slice(1).map((rate) => rate.from);
  return splitAtDates(span, cuts)
    .flatMap(splitAtMonths)
    .map((period) => sharePeriod(period, cost, rates.findLast((rate) => rate.from <= period.to)?.percent));
}

/** A permanent subsidy whose percentage nobody has chosen is unknown, not free. */
const isPercentKnown = (facts: MoneyFacts): boolean =>
  facts.kind !== 'PERMANENT_WAGE_SUBSIDY' || facts.content.chosenPercent !== undefined;

function flatPeriod(period: Period, monthly: Nok | undefined): ComputedPeriod {
  const flat: Step = {
    key: 'FLAT_RATE',
    inputs: { from: period.from },
    ...(monthly !== undefined && { amount: monthly }),
  };
  return { ...period, ...priced(period, monthly, [flat]) };
}

function sharePeriod(
  period: Period,
  cost: Pick<MonthlyCost, 'total' | 'steps'>,
  percent: number | undefined,
): ComputedPeriod {
  const monthly = monthlySubsidy(cost.total, percent);
  const share: Step = {
    key: 'MONTHLY_SUBSIDY',
    inputs: { total: cost.total ?? '', percent: percent ?? '' },
    ...(monthly !== undefined && { amount: monthly }),
  };
  return { ...period, ...(percent !== undefined && { percent }), ...priced(period, monthly, [...cost.steps, share]) };
}

function priced(period: Period, monthly: Nok | undefined, steps: readonly Step[]) {
  if (monthly === undefined) return { steps };
  const price = pricePeriod(period, monthly);
  return { monthly, amount: price.amount, steps: [...steps, ...price.steps] };
}
