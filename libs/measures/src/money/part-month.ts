import {
  addDays,
  exact,
  monthsAndDaysBetween,
  nok,
  roundHalfUp,
  type LocalDate,
  type Nok,
  type Period,
} from '@fotfeste/kernel';
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
export const amountForPeriod = (period: Period, monthly: Nok): Nok => priceOf(lengthOf(period), monthly).amount;

/** The same amount with its sum line by line. */
export function pricePeriod(period: Period, monthly: Nok): { readonly amount: Nok; readonly steps: readonly Step[] } {
  const length = lengthOf(period);
  const { whole, rest, perDay, amount } = priceOf(length, monthly);
  const months: Step = { key: 'PERIOD_WHOLE_MONTHS', inputs: { months: length.months, monthly }, amount: whole };
  const days: Step = {
    key: 'PERIOD_DAYS',
    inputs: { days: length.days, monthly, daysPerMonth, perDay: perDay.toString() },
    amount: rest,
  };
  const total: Step = { key: 'PERIOD_AMOUNT', inputs: { from: period.from, to: period.to }, amount };
  return { amount, steps: [...(length.months > 0 ? [months] : []), ...(length.days > 0 ? [days] : []), total] };
}

interface Length {
  readonly months: number;
  readonly days: number;
}

function priceOf({ months, days }: Length, monthly: Nok) {
  const perDay = exact(monthly).div(daysPerMonth).toDecimalPlaces(10);
  const whole = nok(months * monthly);
  const rest = roundHalfUp(perDay.times(days));
  return { perDay, whole, rest, amount: nok(whole + rest) };
}

/** Inside one month, where almost every period lies, the days are told by their numbers alone: a preview has dozens. */
function lengthOf({ from, to }: Period): Length {
  if (to < from) return { months: 0, days: 0 };
  if (from.slice(0, 7) !== to.slice(0, 7)) return monthsAndDaysBetween(from, addDays(to, 1));
  const days = Number(to.slice(8)) - Number(from.slice(8)) + 1;
  return days === daysInMonthOf(to) ? { months: 1, days: 0 } : { months: 0, days };
}

function daysInMonthOf(date: LocalDate): number {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
