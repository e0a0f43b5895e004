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
  const wage = terms.monthlyWage === undefined ? undefined : exact(terms.monthlyWage);
  const holiday = times(wage, terms.holidayPayRate);
  const pension = times(plus(wage, holiday), terms.pensionRate);
  const tax = times(plus(wage, holiday, pension), terms.employerTaxRate);
  const additions = plus(holiday, pension, tax);
  const total = wage && additions && nok(truncateToKroner(wage) + roundHalfUp(additions));
  const fullTimeWage =
    wage && terms.positionPercent ? roundHalfUp(wage.times(100).div(terms.positionPercent)) : undefined;
  const wageInput = terms.monthlyWage ?? '';
  return {
    ...amounts({ holidayPay: holiday, pension, employerTax: tax }),
    ...(total !== undefined && { total }),
    ...(fullTimeWage !== undefined && { fullTimeWage }),
    steps: [
      step('MONTHLY_WAGE', { wage: wageInput }, wage && truncateToKroner(wage), wage),
      step(
        'HOLIDAY_PAY',
        { wage: wageInput, rate: terms.holidayPayRate ?? '' },
        holiday && roundHalfUp(holiday),
        holiday,
      ),
      step(
        'PENSION',
        { base: text(plus(wage, holiday)), rate: terms.pensionRate ?? '' },
        pension && roundHalfUp(pension),
        pension,
      ),
      step(
        'EMPLOYER_TAX',
        { base: text(plus(wage, holiday, pension)), rate: terms.employerTaxRate ?? '' },
        tax && roundHalfUp(tax),
        tax,
      ),
      step('TOTAL_COST', { wage: wageInput, additions: text(additions) }, total, plus(wage, additions)),
    ],
  };
}

/**
 * NAV's share of a month's cost: `total × percent / 100`, rounded half up. Absent where either is absent.
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc BeregningStrategy
 */
export function monthlySubsidy(total: Nok | undefined, percent: number | undefined): Nok | undefined {
  return total === undefined || percent === undefined ? undefined : roundHalfUp(exact(total).times(percent).div(100));
}

const times = (base: Exact | undefined, rate: number | undefined): Exact | undefined =>
  base === undefined || rate === undefined ? undefined : base.times(exact(rate));

const plus = (...parts: readonly (Exact | undefined)[]): Exact | undefined =>
  parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum.plus(part)), exact(0));

const text = (value: Exact | undefined): string => value?.toString() ?? '';

function step(key: Step['key'], inputs: Step['inputs'], amount: Nok | undefined, unrounded?: Exact): Step {
  const differs = amount !== undefined && unrounded !== undefined && !unrounded.eq(amount);
  return { key, inputs, ...(amount !== undefined && { amount }), ...(differs && { unrounded: unrounded.toString() }) };
}

function amounts(parts: Readonly<Record<'holidayPay' | 'pension' | 'employerTax', Exact | undefined>>) {
  return {
    ...(parts.holidayPay && { holidayPay: roundHalfUp(parts.holidayPay) }),
    ...(parts.pension && { pension: roundHalfUp(parts.pension) }),
    ...(parts.employerTax && { employerTax: roundHalfUp(parts.employerTax) }),
  };
}
