import { exact, nok, ok, refuse, roundHalfUp, truncateToKroner, type Nok, type Result } from '@fotfeste/kernel';
import type { MentorPayKind } from '../kinds.js';
import { monthlyCost, type CostRates, type MonthlyCost } from './monthly-cost.js';
import type { Step } from './steps.js';

/** How the mentor is paid in the mentor's own post, and how many hours a month go to the participant. */
export interface MentorTerms extends CostRates {
  readonly payKind?: MentorPayKind;
  /** Kroner per year, month, week, day or hour, whole. */
  readonly payAmount?: number;
  /** The mentor's own position; 100 is full time. Not needed for hourly pay. */
  readonly positionPercent?: number;
  /** Hours a month, decimals allowed; 0 is allowed. */
  readonly hoursPerMonth?: number;
}

export type MentorPayRefusal = { readonly code: 'NEGATIVE_AMOUNT' };

/** A full-time year is 1950 hours, 12 months, 52 weeks, 260 days (NAV; the introduction benefit's 1850 is another thing). */
const hoursPerYear = 1950;
const unitsPerYear = { YEARLY: 1, MONTHLY: 12, WEEKLY: 52, DAILY: 260 } as const;
const decimals = 10;

/**
 * The mentor's hourly pay in whole kroner, from pay per year, month, week, day or hour at the mentor's own position.
 *
 *     hourly = round( round10(pay ÷ round10(1950 ÷ units)) × round10(100 ÷ position) )
 *
 * Repeats NAV's intermediate rounding at ten decimals. A position of 0, or none, gives 0, as NAV does; hourly pay is
 * taken as it stands. Absent pay gives no answer.
 *
 * Refuses `NEGATIVE_AMOUNT` for negative pay or position.
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc MentorTimelonnBeregning
 */
export function mentorHourlyPay(
  terms: Pick<MentorTerms, 'payKind' | 'payAmount' | 'positionPercent'>,
): Result<Nok | undefined, MentorPayRefusal> {
  const { payKind, payAmount, positionPercent = 0 } = terms;
  if (payAmount === undefined || payKind === undefined) return ok(undefined);
  if (payAmount < 0 || positionPercent < 0) return refuse({ code: 'NEGATIVE_AMOUNT' });
  if (payKind === 'HOURLY') return ok(roundHalfUp(exact(payAmount)));
  if (positionPercent === 0) return ok(nok(0));
  const hoursPerUnit = exact(hoursPerYear).div(unitsPerYear[payKind]).toDecimalPlaces(decimals);
  const atPosition = exact(payAmount).div(hoursPerUnit).toDecimalPlaces(decimals);
  const toFullTime = exact(100).div(positionPercent).toDecimalPlaces(decimals);
  return ok(roundHalfUp(atPosition.times(toFullTime)));
}

export interface MentorMonth extends MonthlyCost {
  readonly hourlyPay?: Nok;
  /** The mentor's pay for the agreed hours, decimals dropped. */
  readonly monthlyPay?: Nok;
}

/**
 * What a month of mentoring costs and NAV covers in full: hourly pay × hours, holiday pay, pension, employer tax.
 *
 * Nothing is answered while anything is missing. Hours with decimals repeat NAV's cut of the pay (see `monthlyCost`):
 * 885 kroner × 10.5 hours gives 12 112 where exact arithmetic gives 12 113.
 */
export function mentorMonth(terms: MentorTerms): Result<MentorMonth, MentorPayRefusal> {
  const hourly = mentorHourlyPay(terms);
  if (!hourly.ok) return hourly;
  const { hoursPerMonth } = terms;
  if (hoursPerMonth !== undefined && hoursPerMonth < 0) return refuse({ code: 'NEGATIVE_AMOUNT' });
  if (hourly.value === undefined || hoursPerMonth === undefined || !isComplete(terms)) return ok({ steps: [] });
  const hourlyPay = hourly.value;
  const pay = exact(hourlyPay).times(exact(hoursPerMonth));
  const cost = monthlyCost({ ...terms, monthlyWage: pay.toNumber(), positionPercent: undefined });
  const monthlyPay = truncateToKroner(pay);
  const monthly: Step = { key: 'MENTOR_MONTHLY_PAY', inputs: { hourlyPay, hours: hoursPerMonth }, amount: monthlyPay };
  return ok({ ...cost, hourlyPay, monthlyPay, steps: [hourlyStep(terms, hourlyPay), monthly, ...cost.steps] });
}

const hourlyStep = (terms: MentorTerms, amount: Nok): Step => ({
  key: 'MENTOR_HOURLY_PAY',
  inputs: { per: terms.payKind ?? '', pay: terms.payAmount ?? '', positionPercent: terms.positionPercent ?? '' },
  amount,
});

const isComplete = (terms: MentorTerms): boolean =>
  [terms.holidayPayRate, terms.pensionRate, terms.employerTaxRate].every((rate) => rate !== undefined) &&
  (terms.payKind === 'HOURLY' || terms.positionPercent !== undefined);
