import { exact, nok, roundHalfUp, truncateToKroner, type Exact, type Nok } from '@fotfeste/kernel';
import type { Step } from './steps.js';

/** What an employer pays on top of wages, as fractions: 0.12 is 12 %. Absent while a draft lacks it; 0 is a rate. */
export interface CostRates {
  readonly holidayPayRate?: number;
  readonly pensionRate?: number;
  readonly employerTaxRate?: number;
}

/** A month's wages at the position's actual percentage, and what comes on top. */
export interface WageTerms extends CostRates {
  /** Kroner a month; decimals only for mentors, whose hours may be fractions. */
  readonly monthlyWage?: number;
  /** 100 is full time. */
  readonly positionPercent?: number;
}

/** Each part is absent where something it needs is absent, never 0. */
export interface MonthlyCost {
  readonly holidayPay?: Nok;
  readonly pension?: Nok;
  readonly employerTax?: Nok;
  readonly total?: Nok;
  readonly fullTimeWage?: Nok;
  readonly steps: readonly Step[];
}

/**
 * What an employee costs an employer for a whole calendar month.
 *
 *     holiday pay  = wage × rate
 *     pension      = (wage + holiday pay) × rate
 *     employer tax = (wage + holiday pay + pension) × rate
 *     total        = wage + round(holiday pay + pension + employer tax)
 *
 * The three additions are rounded together, once, half away from zero; each is also shown rounded by itself, so the
 * shown parts can differ from the total by one krone. The wage of a full position is shown beside, never used.
 *
 * Repeats NAV's way with fractional wages (mentors): the wage itself is cut, not rounded, in the total, which can lose
 * up to one krone.
 *
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc BeregningStrategy, checked against its published cases
 */
export function monthlyCost(terms: WageTerms): MonthlyCost {
  const parts = partsOf(terms);
  const fullTimeWage = fullTimeWageOf(parts.wage, terms.positionPercent);
  return {
    ...(parts.holidayPay && { holidayPay: roundHalfUp(parts.holidayPay) }),
    ...(parts.pension && { pension: roundHalfUp(parts.pension) }),
    ...(parts.employerTax && { employerTax: roundHalfUp(parts.employerTax) }),
    ...(parts.total !== undefined && { total: parts.total }),
    ...(fullTimeWage !== undefined && { fullTimeWage }),
    steps: stepsOf(terms, parts),
  };
}

/**
 * NAV's share of a month's cost: `total × percent / 100`, rounded half up. Absent where either is absent.
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc BeregningStrategy
 */
export function monthlySubsidy(total: Nok | undefined, percent: number | undefined): Nok | undefined {
  return total === undefined || percent === undefined ? undefined : roundHalfUp(exact(total).times(percent).div(100));
}

interface Parts {
  readonly wage?: Exact;
  readonly holidayPay?: Exact;
  readonly pension?: Exact;
  readonly employerTax?: Exact;
  readonly total?: Nok;
}

/** Before rounding, but for the total. A part is absent where something it needs is. */
function partsOf(terms: WageTerms): Parts {
  const wage = terms.monthlyWage === undefined ? undefined : exact(terms.monthlyWage);
  const holidayPay = times(wage, terms.holidayPayRate);
  const pension = times(plus(wage, holidayPay), terms.pensionRate);
  const employerTax = times(plus(wage, holidayPay, pension), terms.employerTaxRate);
  const additions = plus(holidayPay, pension, employerTax);
  const total = wage && additions && nok(truncateToKroner(wage) + roundHalfUp(additions));
  return { wage, holidayPay, pension, employerTax, total };
}

const fullTimeWageOf = (wage: Exact | undefined, positionPercent: number | undefined): Nok | undefined =>
  wage && positionPercent ? roundHalfUp(wage.times(100).div(positionPercent)) : undefined;

const times = (base: Exact | undefined, rate: number | undefined): Exact | undefined =>
  base === undefined || rate === undefined ? undefined : base.times(exact(rate));

const plus = (...parts: readonly (Exact | undefined)[]): Exact | undefined =>
  parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum.plus(part)), exact(0));

function stepsOf(terms: WageTerms, parts: Parts): readonly Step[] {
  const { wage, holidayPay, pension, employerTax, total } = parts;
  const input = { wage: terms.monthlyWage ?? '' };
  const pensionInput = { base: textOf(plus(wage, holidayPay)), rate: terms.pensionRate ?? '' };
  const taxInput = { base: textOf(plus(wage, holidayPay, pension)), rate: terms.employerTaxRate ?? '' };
  const additions = plus(holidayPay, pension, employerTax);
  return [
    { key: 'MONTHLY_WAGE', inputs: input, ...shown(wage, wage && truncateToKroner(wage)) },
    { key: 'HOLIDAY_PAY', inputs: { ...input, rate: terms.holidayPayRate ?? '' }, ...shown(holidayPay) },
    { key: 'PENSION', inputs: pensionInput, ...shown(pension) },
    { key: 'EMPLOYER_TAX', inputs: taxInput, ...shown(employerTax) },
    { key: 'TOTAL_COST', inputs: { ...input, additions: textOf(additions) }, ...shown(plus(wage, additions), total) },
  ];
}

const textOf = (value: Exact | undefined): string => value?.toString() ?? '';

/** A line's amount in kroner, and what it was before rounding where that differs. */
function shown(value: Exact | undefined, amount = value && roundHalfUp(value)): Pick<Step, 'amount' | 'unrounded'> {
  if (value === undefined || amount === undefined) return {};
  return value.eq(amount) ? { amount } : { amount, unrounded: value.toString() };
}
