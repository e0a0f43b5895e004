import { exact, localDate, roundHalfUp, type Exact, type LocalDate, type Nok } from '@fotfeste/kernel';
import { inForce, type DatedRule } from './dated-rule.js';

/** What a participant's share of the full benefit depends on, section 20. */
export interface BenefitFacts {
  /** Age in whole years in the month. */
  readonly age: number;
  readonly livesWithParents: boolean;
  /** Spouse or cohabitant is in the programme too, and they have no children. */
  readonly childlessCoupleBothInProgramme: boolean;
}

/** A share of the full benefit as a fraction, so that thirds stay exact. */
export interface BenefitShare {
  readonly numerator: number;
  readonly denominator: number;
  readonly source: string;
  readonly verified: boolean;
}

interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

interface BenefitRule {
  readonly baseAmountsAYear: number;
  readonly daysAMonth: number;
  readonly hoursAYear: number;
  readonly youngBelowAge: number;
  readonly young: Fraction;
  readonly youngWithParents: Fraction;
  readonly childlessCouple: Fraction;
}

const benefitRules: readonly [DatedRule<BenefitRule>] = [
  {
    value: {
      baseAmountsAYear: 2,
      daysAMonth: 30,
      hoursAYear: 1850,
      youngBelowAge: 25,
      young: { numerator: 2, denominator: 3 },
      youngWithParents: { numerator: 1, denominator: 3 },
      childlessCouple: { numerator: 5, denominator: 6 },
    },
    validFrom: localDate('2021-01-01'),
    source: 'integreringsloven section 20, text of April 2026',
    verified: true,
  },
];

/** Months before the first row are reckoned by it: the older act had the same basis. */
const benefitRule = (on: LocalDate): DatedRule<BenefitRule> => inForce(benefitRules, on) ?? benefitRules[0];

/**
 * The share of the full benefit: all; 2/3 under 25; 1/3 under 25 living with a parent; 5/6 each of a childless couple.
 *
 * A person under 25 in a childless couple gets the lower of the two: the act does not say how they combine, so that
 * answer is marked as not verified.
 * @source integreringsloven section 20(3)-(4)
 */
export function benefitShare(facts: BenefitFacts, on: LocalDate): BenefitShare {
  const { value: rule, source, verified } = benefitRule(on);
  const young = facts.age < rule.youngBelowAge;
  const couple = facts.childlessCoupleBothInProgramme;
  if (young)
    return { ...(facts.livesWithParents ? rule.youngWithParents : rule.young), source, verified: verified && !couple };
  return { ...(couple ? rule.childlessCouple : { numerator: 1, denominator: 1 }), source, verified };
}

/** The base amount (grunnbeløp, G) as it changed: whole kroner from a day on. */
export interface BaseAmount {
  readonly from: LocalDate;
  readonly amount: Nok;
}

/**
 * The base amount on a day.
 * @throws RangeError if no row covers the day: the table handed over is too short
 */
export function baseAmountOn(rows: readonly BaseAmount[], on: LocalDate): Nok {
  const row = rows
    .filter(({ from }) => from <= on)
    .reduce<BaseAmount | undefined>((latest, next) => (latest && latest.from > next.from ? latest : next), undefined);
  if (!row) throw new RangeError(`no base amount for ${on}`);
  return row.amount;
}

/** The full benefit of one participant in its units; exact, rounded by whoever pays. */
export interface BenefitRates {
  readonly year: Exact;
  readonly month: Exact;
  readonly day: Exact;
  readonly hour: Exact;
}

/**
 * Two base amounts a year; a month is a twelfth, a day a thirtieth of a month, an hour 1/1850 of the year, all times
 * the participant's share.
 * @source integreringsloven section 20(1)-(2)
 */
export function benefitRates(
  baseAmount: Nok,
  share: Pick<BenefitShare, 'numerator' | 'denominator'>,
  on: LocalDate,
): BenefitRates {
  const { baseAmountsAYear, daysAMonth, hoursAYear } = benefitRule(on).value;
  const year = exact(baseAmount).times(baseAmountsAYear).times(share.numerator).dividedBy(share.denominator);
  const month = year.dividedBy(12);
  return { year, month, day: month.dividedBy(daysAMonth), hour: year.dividedBy(hoursAYear) };
}

/** What happened in a month that changes what is paid. */
export interface BenefitMonth {
  /** The first day of the month. */
  readonly on: LocalDate;
  /** The base amount in force in the month; a month never straddles a change, since G changes on the first. */
  readonly baseAmount: Nok;
  readonly share: Pick<BenefitShare, 'numerator' | 'denominator'>;
  /** Absence without permission and not from illness (section 21), minutes. */
  readonly unapprovedAbsenceMinutes: number;
  /** Paid work inside the programme (section 23(2)): the time it took, minutes, and the gross pay. */
  readonly paidWork?: { readonly minutes: number; readonly grossPay: Nok };
  /** Other benefits that section 22 takes off in full, kroner this month. */
  readonly coordinatedBenefits?: Nok;
}

/** One month's benefit, line by line, whole kroner. */
export interface BenefitBasis {
  readonly full: Nok;
  readonly absenceCut: Nok;
  readonly workCut: Nok;
  /** Which rule of section 23(2) was better for the participant. */
  readonly workCutBy: 'NO_WORK' | 'TIME' | 'KRONE_FOR_KRONE';
  readonly coordinationCut: Nok;
  /** Never below nothing. */
  readonly payable: Nok;
}

/**
 * The benefit of a month before tax: the month's rate, less unapproved absence by the hour, less paid work in the
 * programme by its hours or krone for krone, whichever takes least, less benefits that are coordinated.
 *
 * Each line is rounded half up to whole kroner, which the act does not regulate.
 * @source integreringsloven sections 20-23
 */
export function introductionBenefit(month: BenefitMonth): BenefitBasis {
  const rates = benefitRates(month.baseAmount, month.share, month.on);
  const forMinutes = (minutes: number): Nok => roundHalfUp(rates.hour.times(minutes).dividedBy(60));
  const full = roundHalfUp(rates.month);
  const absenceCut = forMinutes(month.unapprovedAbsenceMinutes);
  const work = cutForWork(month.paidWork, forMinutes);
  const coordinationCut = month.coordinatedBenefits ?? roundHalfUp(exact(0));
  const rest = exact(full).minus(absenceCut).minus(work.cut).minus(coordinationCut);
  const payable = rest.isNegative() ? roundHalfUp(exact(0)) : roundHalfUp(rest);
  return { full, absenceCut, workCut: work.cut, workCutBy: work.by, coordinationCut, payable };
}

function cutForWork(
  work: BenefitMonth['paidWork'],
  forMinutes: (minutes: number) => Nok,
): { cut: Nok; by: BenefitBasis['workCutBy'] } {
  if (!work) return { cut: roundHalfUp(exact(0)), by: 'NO_WORK' };
  const byTime = forMinutes(work.minutes);
  return work.grossPay < byTime ? { cut: work.grossPay, by: 'KRONE_FOR_KRONE' } : { cut: byTime, by: 'TIME' };
}
