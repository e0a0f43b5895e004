import { addDays, exact, monthsAndDaysBetween, nok, roundHalfUp, type Nok, type Period } from '@fotfeste/kernel';
import type { Step } from './steps.js';

/** The average month of a Julian year, 365.25 / 12, as NAV counts. */
const daysPerMonth = '30.4375';

/**
 * What a monthly amount comes to over a period, both ends included.
 *
 *     whole months × monthly + round( days left over × round10(monthly ÷ 30.4375) )
 *
 * A whole calendar month is the monthly amount exactly; 30 of 31 days are 0.9856 of it, 27 of 28 days 0.887. Over more
 * than a year NAV's own code forgets the whole years; here they count as twelve months each, since a preview of several
 * years would otherwise show too little. The subsidy periods themselves never cross a month, so nothing NAV pays differs.
 *
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc BeregningStrategy.beløpForPeriode
 */
export function amountForPeriod(period: Period, monthly: Nok): Nok {
  const { months, days } = lengthOf(period);
  return nok(months * monthly + amountForDays(days, monthly));
}

/** The same sum line by line. */
export function stepsForPeriod(period: Period, monthly: Nok): readonly Step[] {
  const { months, days } = lengthOf(period);
  const whole: Step = { key: 'PERIOD_WHOLE_MONTHS', inputs: { months, monthly }, amount: nok(months * monthly) };
  const rest: Step = {
    key: 'PERIOD_DAYS',
    inputs: { days, monthly, daysPerMonth, perDay: perDay(monthly).toString() },
    amount: amountForDays(days, monthly),
  };
  const total: Step = {
    key: 'PERIOD_AMOUNT',
    inputs: { from: period.from, to: period.to },
    amount: amountForPeriod(period, monthly),
  };
  return [...(months > 0 ? [whole] : []), ...(days > 0 ? [rest] : []), total];
}

const lengthOf = (period: Period): { months: number; days: number } =>
  period.to < period.from ? { months: 0, days: 0 } : monthsAndDaysBetween(period.from, addDays(period.to, 1));

const perDay = (monthly: Nok) => exact(monthly).div(daysPerMonth).toDecimalPlaces(10);

const amountForDays = (days: number, monthly: Nok): Nok => roundHalfUp(perDay(monthly).times(days));
