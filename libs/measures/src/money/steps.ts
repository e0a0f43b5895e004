import type { Nok } from '@fotfeste/kernel';

/** The named lines that sums are printed with. */
export type StepKey =
  | 'MONTHLY_WAGE'
  | 'HOLIDAY_PAY'
  | 'PENSION'
  | 'EMPLOYER_TAX'
  | 'TOTAL_COST'
  | 'MONTHLY_SUBSIDY'
  | 'FULL_TIME_WAGE'
  | 'MENTOR_HOURLY_PAY'
  | 'MENTOR_MONTHLY_PAY'
  | 'FLAT_RATE'
  | 'PERIOD_WHOLE_MONTHS'
  | 'PERIOD_DAYS'
  | 'PERIOD_AMOUNT'
  | 'REFUND_WAGES'
  | 'REFUND_STATED_WAGES'
  | 'REFUND_HOLIDAY_DEDUCTION'
  | 'REFUND_OTHER_REFUNDS'
  | 'REFUND_SHARE'
  | 'REFUND_AGREED_AMOUNT'
  | 'REFUND_CARRIED_MINUS'
  | 'REFUND_YEARLY_CEILING'
  | 'REFUND_ALREADY_PAID'
  | 'REFUND_AMOUNT'
  | 'BENEFIT_FULL_MONTH'
  | 'BENEFIT_SHARE'
  | 'BENEFIT_CUT_BY_HOURS'
  | 'BENEFIT_CUT_BY_WAGE'
  | 'BENEFIT_CUT'
  | 'BENEFIT_KEPT'
  | 'WAGE_BEFORE_TAX'
  | 'TRANSPORT'
  | 'CHILDCARE'
  | 'HOUSEHOLD_LEFT'
  | 'NET_COST';

/**
 * One line of a sum: what it is, what went into it, what came out. Screen and letter print these as they are, so that
 * nobody has to trust a total.
 */
export interface Step {
  readonly key: StepKey;
  /** What the formula was given, by name: kroner, fractions, percentages, days or dates. */
  readonly inputs: Readonly<Record<string, number | string>>;
  /** Whole kroner, rounded as the rule says; absent where an input is missing. */
  readonly amount?: Nok;
  /** The value before rounding, as a decimal text, where it differs from `amount`. */
  readonly unrounded?: string;
}
