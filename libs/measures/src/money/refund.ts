import { exact, nok, roundHalfCeil, type Exact, type LocalDate, type Nok } from '@fotfeste/kernel';
import type { MeasureKind } from '../kinds.js';
import { basicAmountOn, measureRule } from '../rules/in-force.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import type { CostRates } from './monthly-cost.js';
import type { Step, StepKey } from './steps.js';

/** A line of the employer's monthly report to the tax administration (a-melding). */
export interface IncomeLine {
  readonly type: string;
  readonly description: string;
  readonly amount: number;
  /** The employer ticked that it was earned in the period. */
  readonly earnedInPeriod: boolean;
}

const countingDescriptions: ReadonlySet<string> = new Set([
  'fastloenn',
  'timeloenn',
  'fastTillegg',
  'uregelmessigeTilleggKnyttetTilArbeidetTid',
  'loennUtbetaltAvVeldedigEllerAllmennyttigInstitusjonEllerOrganisasjon',
  'loennEtterDoedsfall',
]);

/**
 * The lines that count towards a refund: pay for work, of six descriptions, that the employer says was earned in the
 * period. No line is spread over days.
 * @source navikt/tiltak-refusjon-api@13aa089 Inntektslinje
 */
export const countingIncome = (lines: readonly IncomeLine[]): readonly number[] =>
  lines
    .filter(
      (line) => line.type === 'LOENNSINNTEKT' && countingDescriptions.has(line.description) && line.earnedInPeriod,
    )
    .map((line) => line.amount);

/** What a refund claim is computed from. Kroner. */
export interface RefundFacts extends CostRates {
  readonly kind: MeasureKind;
  /** What the decider approved for the period; no refund exceeds it. */
  readonly agreedAmount: Nok;
  readonly percent?: number;
  /** The counting lines of the month, which may have øre. */
  readonly incomes?: readonly number[];
  /** The gross the employer says comes from the measure; it can lower the wages, never raise them. */
  readonly statedGross?: number;
  /** Holiday deduction of the month, normally negative; 0 where another claim of the month has taken it. */
  readonly holidayDeduction?: number;
  /** Other public refunds of the same cost, such as sick pay. */
  readonly otherRefunds?: number;
  /** What earlier claims left below zero, 0 or negative. */
  readonly carriedMinus?: number;
  /** What the claim being corrected paid out; present on corrections only. */
  readonly alreadyPaid?: number;
  /** The period's first day, which picks G. */
  readonly periodFrom: LocalDate;
  /** What the year's earlier claims for the same person, employer and measure paid. */
  readonly refundedThisYear?: number;
}

export interface RefundSum {
  /**
   * What is paid; negative is carried to the next claim. Absent for mentor corrections, which NAV does not compute, and
   * where a ceiling holds and the G of the period is not known.
   */
  readonly amount?: Nok;
  readonly totalCost: Nok;
  /** The sum was above what the decider had approved, and was cut to it. */
  readonly overAgreedAmount: boolean;
  /** The sum was above what is left of 5 G this calendar year, and was cut to it. */
  readonly overYearlyCeiling: boolean;
  readonly steps: readonly Step[];
}

/**
 * What NAV refunds for a period.
 *
 *     wages  = min(stated gross, round(Σ counting income)) + holiday deduction
 *     cost   = wages + holiday pay + pension + employer tax            (not rounded)
 *     share  = round((cost − other refunds) × percent / 100)           (never below 0 because of other refunds)
 *     amount = min(share, agreed) + carried minus, at most what is left of 5 G, − already paid
 *
 * Rounds half towards plus infinity, as NAV's refunds do. 5 G, at the G of the period's first day, holds for permanent and
 * four-year subsidies only. Mentor and adapted work are paid the agreed amount without looking up wages.
 *
 * @source navikt/tiltak-refusjon-api@13aa089 Refusjonsberegner, checked against its published cases
 */
export function refundSum(facts: RefundFacts, rules: MeasureRules): RefundSum {
  const fixed = measureRule(rules, facts.kind, facts.periodFrom).rate.type;
  return fixed === 'FULL_COST' || fixed === 'FLAT_MONTHLY' ? fixedRefund(facts) : wageRefund(facts, rules);
}

function fixedRefund(facts: RefundFacts): RefundSum {
  const isCorrection = facts.alreadyPaid !== undefined && facts.alreadyPaid !== 0;
  const base = isCorrection ? nok(0) : facts.agreedAmount;
  const amount = isCorrection && facts.kind === 'MENTOR' ? undefined : nok(base - (facts.alreadyPaid ?? 0));
  return {
    ...(amount !== undefined && { amount }),
    totalCost: facts.agreedAmount,
    overAgreedAmount: false,
    overYearlyCeiling: false,
    steps: [
      line('REFUND_AGREED_AMOUNT', {}, facts.agreedAmount),
      ...(isCorrection ? [line('REFUND_ALREADY_PAID', {}, nok(-(facts.alreadyPaid ?? 0)))] : []),
      line('REFUND_AMOUNT', {}, amount),
    ],
  };
}

function wageRefund(facts: RefundFacts, rules: MeasureRules): RefundSum {
  const wages = wagesOf(facts);
  const cost = costOfWages(wages.net, facts);
  const share = shareOf(cost, facts);
  const overAgreedAmount = share > facts.agreedAmount;
  const left = leftOfCeiling(facts, rules);
  const { amount, overYearlyCeiling } = underCeiling(Math.min(share, facts.agreedAmount), left, facts);
  return {
    ...(amount !== undefined && { amount }),
    totalCost: roundHalfCeil(cost),
    overAgreedAmount,
    overYearlyCeiling,
    steps: [
      ...wages.steps,
      ...costSteps(wages.net, facts),
      ...signedLine('REFUND_OTHER_REFUNDS', -(facts.otherRefunds ?? 0)),
      line('REFUND_SHARE', { cost: cost.toString(), percent: facts.percent ?? 0 }, share),
      line('REFUND_AGREED_AMOUNT', {}, facts.agreedAmount),
      ...signedLine('REFUND_CARRIED_MINUS', facts.carriedMinus ?? 0),
      ...ceilingSteps(left, facts),
      ...signedLine('REFUND_ALREADY_PAID', -(facts.alreadyPaid ?? 0)),
      line('REFUND_AMOUNT', {}, amount),
    ],
  };
}

/** Adds what earlier claims left, cuts at the year's ceiling, and takes off what a corrected claim paid, last. */
function underCeiling(
  agreed: number,
  left: ReturnType<typeof leftOfCeiling>,
  facts: RefundFacts,
): Pick<RefundSum, 'amount' | 'overYearlyCeiling'> {
  if (left === 'G_UNKNOWN') return { overYearlyCeiling: false };
  const carried = agreed + (facts.carriedMinus ?? 0);
  const overYearlyCeiling = left !== 'NO_CEILING' && carried > left;
  return { amount: nok((overYearlyCeiling ? left : carried) - (facts.alreadyPaid ?? 0)), overYearlyCeiling };
}

/** A line only where there is something to show. */
const signedLine = (key: StepKey, amount: number): readonly Step[] => (amount ? [line(key, {}, nok(amount))] : []);

function wagesOf(facts: RefundFacts): { readonly net: Exact; readonly steps: readonly Step[] } {
  const reported = roundHalfCeil((facts.incomes ?? []).reduce<Exact>((sum, income) => sum.plus(income), exact(0)));
  const counted = facts.statedGross === undefined ? reported : Math.min(facts.statedGross, reported);
  const deduction = roundHalfCeil(exact(facts.holidayDeduction ?? 0));
  return {
    net: exact(counted).plus(deduction),
    steps: [
      line('REFUND_WAGES', { lines: facts.incomes?.length ?? 0 }, reported),
      ...(counted === reported ? [] : [line('REFUND_STATED_WAGES', { reported }, nok(Math.round(counted)))]),
      ...(deduction ? [line('REFUND_HOLIDAY_DEDUCTION', {}, deduction)] : []),
    ],
  };
}

interface CostParts {
  readonly holidayPay: Exact;
  readonly pension: Exact;
  readonly tax: Exact;
}

function partsOf(wages: Exact, rates: CostRates): CostParts {
  const holidayPay = wages.times(exact(rates.holidayPayRate ?? 0));
  const pension = wages.plus(holidayPay).times(exact(rates.pensionRate ?? 0));
  const tax = wages
    .plus(holidayPay)
    .plus(pension)
    .times(exact(rates.employerTaxRate ?? 0));
  return { holidayPay, pension, tax };
}

function costOfWages(wages: Exact, rates: CostRates): Exact {
  const { holidayPay, pension, tax } = partsOf(wages, rates);
  return wages.plus(holidayPay).plus(pension).plus(tax);
}

function costSteps(wages: Exact, rates: CostRates): readonly Step[] {
  const { holidayPay, pension, tax } = partsOf(wages, rates);
  return [
    line('HOLIDAY_PAY', { wage: wages.toString(), rate: rates.holidayPayRate ?? 0 }, roundHalfCeil(holidayPay)),
    line('PENSION', { base: wages.plus(holidayPay).toString(), rate: rates.pensionRate ?? 0 }, roundHalfCeil(pension)),
    line(
      'EMPLOYER_TAX',
      { base: wages.plus(holidayPay).plus(pension).toString(), rate: rates.employerTaxRate ?? 0 },
      roundHalfCeil(tax),
    ),
    line('TOTAL_COST', {}, roundHalfCeil(costOfWages(wages, rates))),
  ];
}

function shareOf(cost: Exact, facts: RefundFacts): Nok {
  const percent = facts.percent ?? 0;
  const whole = cost.times(percent).div(100);
  const reduced = cost
    .minus(facts.otherRefunds ?? 0)
    .times(percent)
    .div(100);
  if (whole.lt(0)) return roundHalfCeil(whole);
  return roundHalfCeil(reduced.lt(0) ? exact(0) : reduced);
}

/** What is left of the year's ceiling. An unknown G is no reason to pay without one. */
function leftOfCeiling(facts: RefundFacts, rules: MeasureRules): Nok | 'NO_CEILING' | 'G_UNKNOWN' {
  const timesG = measureRule(rules, facts.kind, facts.periodFrom).yearlyCeilingInG;
  if (timesG === undefined) return 'NO_CEILING';
  const g = basicAmountOn(rules, facts.periodFrom);
  return g === undefined ? 'G_UNKNOWN' : nok(Math.max(0, timesG * g - (facts.refundedThisYear ?? 0)));
}

function ceilingSteps(left: ReturnType<typeof leftOfCeiling>, facts: RefundFacts): readonly Step[] {
  if (left === 'NO_CEILING') return [];
  const inputs = { refundedThisYear: facts.refundedThisYear ?? 0, from: facts.periodFrom };
  return [line('REFUND_YEARLY_CEILING', inputs, left === 'G_UNKNOWN' ? undefined : left)];
}

const line = (key: StepKey, inputs: Step['inputs'], amount: Nok | undefined): Step => ({
  key,
  inputs,
  ...(amount !== undefined && { amount }),
});
