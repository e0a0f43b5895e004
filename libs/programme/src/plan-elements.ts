import { localDate, type LocalDate, type Period } from '@fotfeste/kernel';
import { inForce, type DatedRule } from './dated-rule.js';

/** What an introduction programme is made of (elementer, integreringsloven section 14 a). */
export type PlanElementKind =
  | 'NORWEGIAN'
  | 'SOCIAL_STUDIES'
  | 'LIFE_SKILLS_COURSE'
  | 'PARENT_GUIDANCE'
  | 'WORKPLACE_PRACTICE'
  | 'PART_TIME_WORK'
  | 'SHORT_TRADE_COURSE'
  | 'NAV_MEASURE'
  | 'SIMILAR_WORK_DIRECTED'
  | 'PRIMARY_OR_LOWER_SECONDARY'
  | 'UPPER_SECONDARY'
  | 'HIGHER_EDUCATION_PREPARATION'
  | 'OTHER_EDUCATION';

/** An element of one participant's plan. */
export interface PlanElement {
  readonly id: string;
  readonly kind: PlanElementKind;
  readonly from: LocalDate;
  /** The last day; absent for an element that runs to the end of the programme. */
  readonly to?: LocalDate;
  readonly minutesPerWeek: number;
  /** Why this element was chosen; section 15 demands it for work and education. */
  readonly reason?: string;
}

const education: readonly PlanElementKind[] = [
  'PRIMARY_OR_LOWER_SECONDARY',
  'UPPER_SECONDARY',
  'HIGHER_EDUCATION_PREPARATION',
  'OTHER_EDUCATION',
];

const workDirected: readonly DatedRule<readonly PlanElementKind[]>[] = [
  {
    value: ['WORKPLACE_PRACTICE', 'PART_TIME_WORK', 'SHORT_TRADE_COURSE', 'NAV_MEASURE', 'SIMILAR_WORK_DIRECTED'],
    validFrom: localDate('2021-01-01'),
    source: 'integreringsloven section 14 a(4); before 2026 taken as the same, not read',
    verified: true,
  },
];

/** The kinds of element that count towards the 15 hours on a day. */
export const workDirectedKinds = (on: LocalDate): readonly PlanElementKind[] => inForce(workDirected, on)?.value ?? [];

/** Full time (heltid), minutes a week: 37.5 hours, or 30 where the participant must study much alone. */
export const fullTimeMinutes: Readonly<Record<'ORDINARY' | 'MUCH_SELF_STUDY', DatedRule<number>>> = {
  ORDINARY: {
    value: 2250,
    validFrom: localDate('2021-01-01'),
    source: 'IMDi, extent and content of the programme, January 2021',
    verified: true,
  },
  MUCH_SELF_STUDY: {
    value: 1800,
    validFrom: localDate('2021-01-01'),
    source: 'IMDi, extent and content of the programme, January 2021',
    verified: true,
  },
};

/** What a plan lacks. */
export type PlanGap =
  | { readonly code: 'ELEMENT_MISSING'; readonly kind: PlanElementKind; readonly source: string }
  | { readonly code: 'NO_WORK_OR_EDUCATION'; readonly source: string }
  | { readonly code: 'REASON_MISSING'; readonly elementId: string; readonly source: string }
  | {
      readonly code: 'NOT_FULL_TIME';
      readonly minutesPerWeek: number;
      readonly required: number;
      readonly source: string;
    };

/** What the content of a plan is checked against. */
export interface PlanFacts {
  readonly elements: readonly PlanElement[];
  /** Has a child under 18, or has had one during the programme. */
  readonly hasChildUnder18: boolean;
  readonly collectiveProtection: boolean;
  readonly study: 'ORDINARY' | 'MUCH_SELF_STUDY';
  readonly on: LocalDate;
}

/**
 * What the law demands of a plan and this plan lacks, on a day. Courses that are over still count as content.
 *
 * @source integreringsloven sections 13(full time), 14 a(1)-(2), 15 and 37 c (no social studies under collective protection)
 */
export function planGaps(facts: PlanFacts): readonly PlanGap[] {
  return [...missingContent(facts), ...missingReasons(facts), ...missingTime(facts)];
}

function missingContent({ elements, hasChildUnder18, collectiveProtection, on }: PlanFacts): readonly PlanGap[] {
  const has = (kind: PlanElementKind): boolean => elements.some((element) => element.kind === kind);
  const required: PlanElementKind[] = ['NORWEGIAN', 'LIFE_SKILLS_COURSE'];
  if (!collectiveProtection) required.push('SOCIAL_STUDIES');
  if (hasChildUnder18) required.push('PARENT_GUIDANCE');
  const gaps: PlanGap[] = required
    .filter((kind) => !has(kind))
    .map((kind) => ({ code: 'ELEMENT_MISSING', kind, source: 'integreringsloven section 14 a' }));
  const directed = [...workDirectedKinds(on), ...education];
  if (!directed.some(has)) gaps.push({ code: 'NO_WORK_OR_EDUCATION', source: 'integreringsloven section 14 a(1)' });
  return gaps;
}

function missingReasons({ elements, on }: PlanFacts): readonly PlanGap[] {
  const needsReason = [...workDirectedKinds(on), ...education];
  return elements
    .filter((element) => needsReason.includes(element.kind) && !element.reason?.trim())
    .map((element) => ({ code: 'REASON_MISSING', elementId: element.id, source: 'integreringsloven section 15' }));
}

function missingTime({ elements, study, on }: PlanFacts): readonly PlanGap[] {
  const { value: required, source } = fullTimeMinutes[study];
  const minutesPerWeek = elements
    .filter((element) => element.from <= on && (element.to === undefined || on <= element.to))
    .reduce((sum, element) => sum + element.minutesPerWeek, 0);
  return minutesPerWeek < required ? [{ code: 'NOT_FULL_TIME', minutesPerWeek, required, source }] : [];
}

/** The days of an element inside a period; undefined when they do not meet. */
export function daysInside(element: Pick<PlanElement, 'from' | 'to'>, period: Period): Period | undefined {
  const from = element.from > period.from ? element.from : period.from;
  const to = element.to !== undefined && element.to < period.to ? element.to : period.to;
  return from <= to ? { from, to } : undefined;
}
