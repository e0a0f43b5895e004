import { addMonths, localDate, type LocalDate } from '@fotfeste/kernel';
import { inForce, type DatedRule } from './dated-rule.js';

/** Limits of the law that no municipality can change. */
export type StatutoryLimit =
  | 'MONTHS_TO_START'
  | 'UPPER_AGE'
  | 'LOWER_AGE'
  | 'SETTLED_WITHIN_YEARS'
  | 'MONTHS_TO_SOCIAL_STUDIES'
  | 'WORK_HOURS_THAT_EXEMPT'
  | 'ONLY_WORK_OVER_AGE'
  | 'UPPER_SECONDARY_GOAL_UNDER_AGE';

const actOf2021 = localDate('2021-01-01');

const limits: Readonly<Record<StatutoryLimit, readonly DatedRule<number>[]>> = {
  MONTHS_TO_START: [
    {
      value: 3,
      validFrom: localDate('2003-09-01'),
      validTo: localDate('2020-12-31'),
      source: 'introduksjonsloven section 3',
      verified: false,
    },
    { value: 3, validFrom: actOf2021, source: 'integreringsloven section 12(2)', verified: true },
  ],
  LOWER_AGE: [{ value: 18, validFrom: actOf2021, source: 'integreringsloven section 8(1)', verified: true }],
  UPPER_AGE: [
    {
      value: 55,
      validFrom: actOf2021,
      source:
        'integreringsloven section 8(1), text of April 2026; Innst. 410 L (2024-2025) extends it to 60 from a day not yet known',
      verified: true,
    },
  ],
  SETTLED_WITHIN_YEARS: [{ value: 2, validFrom: actOf2021, source: 'integreringsloven section 8(1)', verified: true }],
  MONTHS_TO_SOCIAL_STUDIES: [
    { value: 12, validFrom: actOf2021, source: 'integreringsloven section 33', verified: true },
  ],
  WORK_HOURS_THAT_EXEMPT: [
    { value: 30, validFrom: actOf2021, source: 'integreringsloven section 8(4)', verified: true },
  ],
  ONLY_WORK_OVER_AGE: [
    {
      value: 55,
      validFrom: localDate('2026-01-01'),
      source: 'integreringsloven sections 13(1) and 14(1)',
      verified: true,
    },
  ],
  UPPER_SECONDARY_GOAL_UNDER_AGE: [
    { value: 25, validFrom: localDate('2026-01-01'), source: 'integreringsloven section 14(3)', verified: true },
  ],
};

/** The limit in force on a day; days before the first row get the first row, marked as not verified. */
export function statutoryLimit(limit: StatutoryLimit, on: LocalDate): DatedRule<number> {
  const rows = limits[limit];
  const row = inForce(rows, on);
  if (row) return row;
  const first = rows[0];
  if (!first) throw new Error(`no row for ${limit}`);
  return { ...first, verified: false };
}

/** The date a number of months of the law runs out: the same day of a later month, or its last day. */
export const statutoryDeadline = (limit: 'MONTHS_TO_START' | 'MONTHS_TO_SOCIAL_STUDIES', from: LocalDate): LocalDate =>
  addMonths(from, statutoryLimit(limit, from).value);
