import { addMonths, ok, refuse, type LocalDate, type Period, type Result } from '@fotfeste/kernel';
import type { MeasureKind, NeedGroup } from '../kinds.js';
import { measureRule } from '../rules/in-force.js';
import type { MeasureRules, RateRule, RateStep } from '../rules/measure-rules.js';

/** What decides the percentage of a measure. */
export interface RateFacts {
  readonly kind: MeasureKind;
  /** Decides temporary wage subsidy; absent until NAV has assessed. */
  readonly needGroup?: NeedGroup;
  /** Decides permanent wage subsidy and summer jobs; ignored where the measure fixes the percentage. */
  readonly chosenPercent?: number;
  /** The agreement's first day. */
  readonly start?: LocalDate;
}

/** From this day, this percentage. */
export interface DatedRate {
  readonly from: LocalDate;
  readonly percent: number;
}

export type RateRefusal = { readonly code: 'PERCENT_NOT_ALLOWED' } | { readonly code: 'BEYOND_SCHEME' };

/**
 * The percentages of an agreement in order, the first from its first day. Months are added by the calendar and clamp
 * (31 August + 6 months is 28 or 29 February). Steps that change nothing are left out: a permanent subsidy of 60 %
 * never meets its second-year ceiling of 67 %. Empty where the measure has no percentage, or it is not known yet.
 *
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc, one BeregningStrategy per measure
 */
export function datedRates(facts: RateFacts, rules: MeasureRules): readonly DatedRate[] {
  const { start } = facts;
  if (start === undefined) return [];
  return stepsOf(measureRule(rules, facts.kind, start).rate, facts)
    .filter((step, index, all) => step.percent !== all[index - 1]?.percent)
    .map((step) => ({ from: addMonths(start, step.afterMonths), percent: step.percent }));
}

/**
 * The days on which the percentage drops, inside the agreement. A drop on the last day counts and makes a one-day
 * period; without an end date nothing drops yet.
 */
export function rateReductionDates(
  facts: RateFacts & { readonly end?: LocalDate },
  rules: MeasureRules,
): readonly LocalDate[] {
  const { end } = facts;
  if (end === undefined) return [];
  return datedRates(facts, rules)
    .slice(1)
    .map((rate) => rate.from)
    .filter((date) => date <= end);
}

/**
 * The percentage of one period: the one in force on its last day, which is the whole period's since periods are cut
 * where it changes. Undefined where it is not known; 0 where NAV has not chosen a permanent subsidy's percentage.
 *
 * Refuses `PERCENT_NOT_ALLOWED` for a negative choice and `BEYOND_SCHEME` where the period outlasts the measure's steps
 * (four-year subsidy after four years).
 */
export function rateForPeriod(
  facts: RateFacts,
  period: Period,
  rules: MeasureRules,
): Result<number | undefined, RateRefusal> {
  const start = facts.start ?? period.from;
  const rule = measureRule(rules, facts.kind, start).rate;
  if ((facts.chosenPercent ?? 0) < 0) return refuse({ code: 'PERCENT_NOT_ALLOWED' });
  if (rule.type === 'FIXED_STEPS' && period.to >= addMonths(start, rule.endsAfterMonths))
    return refuse({ code: 'BEYOND_SCHEME' });
  return ok(datedRates({ ...facts, start }, rules).findLast((rate) => rate.from <= period.to)?.percent);
}

/**
 * Whether a percentage may be chosen. Where the measure fixes it, any choice is accepted and ignored: `ignored` says so.
 * Refuses `PERCENT_NOT_ALLOWED` outside 0-75 (permanent) or other than 50 and 75 (summer job).
 */
export function checkChosenPercent(
  facts: RateFacts,
  rules: MeasureRules,
): Result<{ readonly ignored: boolean }, RateRefusal> {
  const { chosenPercent } = facts;
  const rule = measureRule(rules, facts.kind, facts.start).rate;
  if (chosenPercent === undefined) return ok({ ignored: false });
  if (rule.type !== 'CHOSEN_WITHIN' && rule.type !== 'CHOSEN_AMONG') return ok({ ignored: true });
  return isAllowed(chosenPercent, rule) ? ok({ ignored: false }) : refuse({ code: 'PERCENT_NOT_ALLOWED' });
}

type ChoiceRule = Extract<RateRule, { readonly type: 'CHOSEN_WITHIN' | 'CHOSEN_AMONG' }>;

const isAllowed = (percent: number, rule: ChoiceRule): boolean =>
  rule.type === 'CHOSEN_AMONG'
    ? rule.percents.includes(percent)
    : percent >= 0 && percent <= Math.max(...rule.ceilings.map((step) => step.percent));

function stepsOf(rule: RateRule, facts: RateFacts): readonly RateStep[] {
  const { chosenPercent } = facts;
  switch (rule.type) {
    case 'NONE':
    case 'DOCUMENTED_COSTS':
    case 'FLAT_MONTHLY':
      return [];
    case 'FULL_COST':
      return [{ afterMonths: 0, percent: 100 }];
    case 'BY_NEED_GROUP':
      return trackOf(rule, facts.needGroup);
    case 'CHOSEN_WITHIN':
      return underCeilings(chosenPercent, rule.ceilings);
    case 'CHOSEN_AMONG':
      return chosenPercent === undefined ? [] : [{ afterMonths: 0, percent: chosenPercent }];
    case 'FIXED_STEPS':
      return rule.steps;
  }
}

const trackOf = (
  rule: Extract<RateRule, { readonly type: 'BY_NEED_GROUP' }>,
  needGroup: NeedGroup | undefined,
): readonly RateStep[] =>
  rule.tracks.find((track) => needGroup !== undefined && track.needGroups.includes(needGroup))?.steps ?? [];

/** Nothing chosen is nothing paid. */
const underCeilings = (percent: number | undefined, ceilings: readonly RateStep[]): readonly RateStep[] =>
  ceilings.map((step) => ({ ...step, percent: Math.min(percent ?? 0, step.percent) }));
