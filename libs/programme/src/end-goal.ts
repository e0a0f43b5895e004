import type { LocalDate } from '@fotfeste/kernel';
import { hasUpperSecondary, type EndGoal, type Schooling } from './participant-facts.js';
import type { Regime } from './regimes.js';
import { statutoryLimit } from './statutory-limits.js';

/** What the law says about an end goal that does not follow from it. */
export type EndGoalFinding =
  | { readonly code: 'ONLY_WORK_OVER_AGE'; readonly age: number; readonly source: string }
  | { readonly code: 'NEEDS_UPPER_SECONDARY'; readonly source: string }
  | { readonly code: 'HAS_UPPER_SECONDARY'; readonly source: string }
  | { readonly code: 'UPPER_SECONDARY_IS_THE_RULE_UNDER_25'; readonly source: string };

/** What an end goal is checked against. */
export interface EndGoalFacts {
  readonly regime: Regime;
  readonly schooling: Schooling;
  readonly endGoal: EndGoal;
  readonly age: number;
  /** The day the goal is set. */
  readonly on: LocalDate;
}

/**
 * What speaks against an end goal. Under 25 without upper secondary the goal shall be completed upper secondary; work
 * or parts of it are open to those who do not want or cannot, so that finding asks for a reason, it does not forbid.
 *
 * @returns nothing for the older regimes, which set no goals by age and schooling that were read
 * @source integreringsloven sections 13(1) and 14(1)-(3)
 */
export function endGoalFindings({ regime, schooling, endGoal, age, on }: EndGoalFacts): readonly EndGoalFinding[] {
  if (regime !== 'INTEG_2026') return [];
  const upper = hasUpperSecondary(schooling);
  const source = `integreringsloven section ${upper ? 13 : 14}`;
  const workOnlyOver = statutoryLimit('ONLY_WORK_OVER_AGE', on).value;
  const young = age < statutoryLimit('UPPER_SECONDARY_GOAL_UNDER_AGE', on).value;
  const findings: EndGoalFinding[] = [];
  if (age > workOnlyOver && endGoal !== 'WORK') findings.push({ code: 'ONLY_WORK_OVER_AGE', age, source });
  if (!upper && endGoal === 'HIGHER_EDUCATION') findings.push({ code: 'NEEDS_UPPER_SECONDARY', source });
  if (upper && (endGoal === 'UPPER_SECONDARY_COMPLETED' || endGoal === 'UPPER_SECONDARY_PARTS'))
    findings.push({ code: 'HAS_UPPER_SECONDARY', source });
  if (!upper && young && (endGoal === 'WORK' || endGoal === 'UPPER_SECONDARY_PARTS'))
    findings.push({ code: 'UPPER_SECONDARY_IS_THE_RULE_UNDER_25', source });
  return findings;
}
