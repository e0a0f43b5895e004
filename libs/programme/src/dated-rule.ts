import { exact, type LocalDate } from '@fotfeste/kernel';

/**
 * A value that the law, a circular or a habit sets for a time.
 *
 * `verified` is false where the value was not read in the law's own text; screens show that mark to the user.
 */
export interface DatedRule<Value> {
  readonly value: Value;
  /** The first day the value holds. */
  readonly validFrom: LocalDate;
  /** The last day it holds; absent while it is in force. */
  readonly validTo?: LocalDate;
  readonly source: string;
  readonly verified: boolean;
}

/** The row in force on a day: of several, the one that began last. Undefined on days no row covers. */
export function inForce<Value>(rules: readonly DatedRule<Value>[], on: LocalDate): DatedRule<Value> | undefined {
  return rules
    .filter((rule) => rule.validFrom <= on && (rule.validTo === undefined || on <= rule.validTo))
    .reduce<DatedRule<Value> | undefined>(
      (latest, rule) => (latest === undefined || rule.validFrom > latest.validFrom ? rule : latest),
      undefined,
    );
}

/** Minutes as hours with two decimals, for display; sums and comparisons are made in minutes. */
export const hoursOf = (minutes: number): number => exact(minutes).dividedBy(60).toDecimalPlaces(2).toNumber();
