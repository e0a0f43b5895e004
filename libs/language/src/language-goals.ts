import { localDate, type LocalDate } from '@fotfeste/kernel';
import type { LanguageNeed } from './requirement.js';

/** The background a Norwegian goal is set for. */
export type GoalBackground =
  'UPPER_SECONDARY_OR_MORE' | 'IN_UPPER_SECONDARY' | 'LOWER_SECONDARY_WORK_GOAL' | 'LITTLE_SCHOOLING';

/** The lowest goal (norskmål) the regulation points to for a background, on some days. */
export interface LanguageGoal {
  readonly background: GoalBackground;
  readonly minimum: LanguageNeed;
  readonly source: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  readonly verified: boolean;
}

const source = 'integreringsforskriften § 28';
const validFrom = localDate('2021-01-01');

/**
 * The indicative minimum levels. From general knowledge: the regulation has not been read, therefore `verified` is false
 * and screens say so («ikke bekreftet»). A municipality may set its own rows.
 */
export const indicativeGoals: readonly LanguageGoal[] = [
  {
    background: 'UPPER_SECONDARY_OR_MORE',
    minimum: { LISTENING: 'B2', READING: 'B2', SPEAKING: 'B2', WRITING: 'B2' },
    source,
    validFrom,
    verified: false,
  },
  {
    background: 'IN_UPPER_SECONDARY',
    minimum: { LISTENING: 'B1', READING: 'B1', SPEAKING: 'B1', WRITING: 'B1' },
    source,
    validFrom,
    verified: false,
  },
  {
    background: 'LOWER_SECONDARY_WORK_GOAL',
    minimum: { LISTENING: 'B1', READING: 'A2', SPEAKING: 'B1', WRITING: 'A2' },
    source,
    validFrom,
    verified: false,
  },
  {
    background: 'LITTLE_SCHOOLING',
    minimum: { LISTENING: 'A2', READING: 'A1', SPEAKING: 'A2', WRITING: 'A1' },
    source,
    validFrom,
    verified: false,
  },
];

/** The goal in force for a background on a day; undefined when no row covers it. */
export const goalFor = (
  background: GoalBackground,
  on: LocalDate,
  goals: readonly LanguageGoal[] = indicativeGoals,
): LanguageGoal | undefined =>
  goals.find((goal) => goal.background === background && goal.validFrom <= on && (goal.validTo ?? on) >= on);
