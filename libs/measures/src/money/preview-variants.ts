import { ok, type Result } from '@fotfeste/kernel';
import { checkContent } from '../agreement/check-content.js';
import type { MeasureContent } from '../agreement/content.js';
import { checkDates, type DateRefusal } from '../agreement/date-limits.js';
import type { ContentRefusal } from '../agreement/refusals.js';
import type { MeasureKind, NeedGroup } from '../kinds.js';
import { measureRule } from '../rules/in-force.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { previewMeasure, type MeasurePreview } from './employer-cost.js';
import type { MoneyFacts, PeriodRefusal } from './subsidy-periods.js';

/** What a measure would come to at one of its percentages. */
export interface PreviewVariant extends MeasurePreview {
  /** The percentage it begins with; undefined for flat rates. */
  readonly percent: number | undefined;
}

export type PreviewRefusal = PeriodRefusal | ContentRefusal | DateRefusal;

/**
 * The previews of a draft, one for each percentage it may come to: the need group is NAV's alone, so whoever asks is shown
 * them all. A percentage whose longest duration the dates exceed is left out.
 *
 * Judges content and dates as `checkContent` and `checkDates` do. Measures without amounts have no variant.
 */
export function previewVariants(
  kind: MeasureKind,
  content: MeasureContent,
  rules: MeasureRules,
): Result<readonly PreviewVariant[], PreviewRefusal> {
  const checked = checkContent(kind, content, rules);
  if (!checked.ok) return checked;
  const { start, end, positionKind } = content;
  const facts = { kind, start, end, positionKind };
  const dates = checkDates({ ...facts, isBeforeAssessment: true }, rules);
  if (!dates.ok) return dates;
  const variants: PreviewVariant[] = [];
  for (const variant of moneyVariants(kind, content, rules)) {
    if (variant.needGroup && !checkDates({ ...facts, needGroup: variant.needGroup }, rules).ok) continue;
    const preview = previewMeasure(variant, rules);
    if (!preview.ok) return preview;
    variants.push({ ...preview.value, percent: preview.value.periods[0]?.percent });
  }
  return ok(variants);
}

/** The cases of one draft that the rules tell apart: by track of need groups, or by the percentage that may be chosen. */
function moneyVariants(kind: MeasureKind, content: MeasureContent, rules: MeasureRules): readonly MoneyFacts[] {
  const { rate } = measureRule(rules, kind, content.start);
  switch (rate.type) {
    case 'NONE':
    case 'DOCUMENTED_COSTS':
      return [];
    case 'BY_NEED_GROUP':
      return rate.tracks.map((track) => ({ kind, content, needGroup: firstOf(track.needGroups) }));
    case 'CHOSEN_AMONG':
      return chosen(kind, content, rate.percents);
    case 'CHOSEN_WITHIN':
      return chosen(kind, content, [Math.max(...rate.ceilings.map((step) => step.percent))]);
    case 'FULL_COST':
    case 'FLAT_MONTHLY':
    case 'FIXED_STEPS':
      return [{ kind, content }];
  }
}

const chosen = (kind: MeasureKind, content: MeasureContent, offered: readonly number[]): readonly MoneyFacts[] =>
  (content.chosenPercent === undefined ? offered : [content.chosenPercent]).map((chosenPercent) => ({
    kind,
    content: { ...content, chosenPercent },
  }));

const firstOf = (groups: readonly NeedGroup[]): NeedGroup | undefined => groups[0];
