import type { Nok } from '@fotfeste/kernel';
import type { MeasureKind } from '../kinds.js';
import { measureRule } from '../rules/in-force.js';
import type { MeasureRules, RateRule } from '../rules/measure-rules.js';
import { monthlySubsidy } from '../money/monthly-cost.js';
import { costOf } from '../money/subsidy-periods.js';
import type { MeasureContent } from './content.js';
import type { MeasureRefusal } from './refusals.js';

/** The lowest and highest a month's subsidy can be over the measure's ordinary rates. */
export interface OrdinaryRange {
  readonly lowestPercent: number;
  readonly highestPercent: number;
  readonly lowest?: Nok;
  readonly highest?: Nok;
}

/**
 * What everyone outside NAV is shown before NAV has prepared the case: the range over all ordinary rates. It takes no need
 * group, so nothing about one can be read from it, whatever the case.
 *
 * @returns undefined for measures that pay no share of a cost (work training, inclusion grant, adapted work)
 */
export function ordinaryRange(
  kind: MeasureKind,
  content: MeasureContent,
  rules: MeasureRules,
): OrdinaryRange | undefined {
  const percents = ordinaryPercents(measureRule(rules, kind, content.start).rate);
  if (percents.length === 0) return undefined;
  const cost = costOf({ kind, content }, rules);
  const total = cost.ok ? cost.value.total : undefined;
  const [lowestPercent, highestPercent] = [Math.min(...percents), Math.max(...percents)];
  const lowest = monthlySubsidy(total, lowestPercent);
  const highest = monthlySubsidy(total, highestPercent);
  return {
    lowestPercent,
    highestPercent,
    ...(lowest !== undefined && { lowest }),
    ...(highest !== undefined && { highest }),
  };
}

/**
 * Whether the amounts of a measure, or where its periods are cut, would tell of the need group: they stay NAV's until the
 * agreement is concluded.
 */
export const tellsOfNeedGroup = (kind: MeasureKind, content: MeasureContent, rules: MeasureRules): boolean =>
  measureRule(rules, kind, content.start).rate.type === 'BY_NEED_GROUP';

function ordinaryPercents(rate: RateRule): readonly number[] {
  switch (rate.type) {
    case 'NONE':
    case 'DOCUMENTED_COSTS':
    case 'FLAT_MONTHLY':
      return [];
    case 'FULL_COST':
      return [100];
    case 'BY_NEED_GROUP':
      return rate.tracks.flatMap((track) => track.steps.map((step) => step.percent));
    case 'CHOSEN_WITHIN':
      return [0, ...rate.ceilings.map((step) => step.percent)];
    case 'CHOSEN_AMONG':
      return rate.percents;
    case 'FIXED_STEPS':
      return rate.steps.map((step) => step.percent);
  }
}

const codesOfNeedGroup: ReadonlySet<MeasureRefusal['code']> = new Set([
  'NEED_GROUP_UNKNOWN',
  'NEED_GROUP_NOT_ELIGIBLE',
  'NEED_GROUP_CHANGED',
  'ADVISER_NOT_ASSIGNED',
  'CALCULATION_MISSING',
]);

/**
 * A refusal as everyone outside NAV may read it. Whatever could tell one need group from another becomes the same
 * `NAV_MUST_ASSESS`: also a duration that is too long for some groups and not for others.
 */
export function neutralRefusal(refusal: MeasureRefusal): MeasureRefusal {
  const isGroupLimit =
    refusal.code === 'LASTS_TOO_LONG' && (refusal.limit.needGroups || refusal.limit.isForOtherGroups);
  return isGroupLimit || codesOfNeedGroup.has(refusal.code) ? { code: 'NAV_MUST_ASSESS' } : refusal;
}
