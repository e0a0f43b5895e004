import { modulo11CheckDigit, nok, ok, refuse, sumNok, type Result } from '@fotfeste/kernel';
import type { MeasureKind } from '../kinds.js';
import { inForce, inclusionGrantCapOn, requiredRow } from '../rules/in-force.js';
import type { MeasureRules, PlausibilityRow, RateOptionRow } from '../rules/measure-rules.js';
import { checkChosenPercent, type RateRefusal } from '../money/subsidy-rate.js';
import type { ContentField, MeasureContent } from './content.js';
import type { ContentRefusal } from './refusals.js';

type Check = (
  content: MeasureContent,
  kind: MeasureKind,
  rules: MeasureRules,
) => ContentRefusal | RateRefusal | undefined;

/**
 * Whether what is filled in can be right: amounts, rates and texts inside their limits, whole kroner, a purpose the
 * measure allows, expenses under the cap. What is not filled in is not judged. The first thing wrong is the refusal.
 *
 * `ignored` names fields that were read and not used, because the measure fixes them.
 */
export function checkContent(
  kind: MeasureKind,
  content: MeasureContent,
  rules: MeasureRules,
): Result<{ readonly ignored: readonly ContentField[] }, ContentRefusal | RateRefusal> {
  for (const check of checks) {
    const refusal = check(content, kind, rules);
    if (refusal) return refuse(refusal);
  }
  const chosen = checkChosenPercent({ kind, chosenPercent: content.chosenPercent, start: content.start }, rules);
  if (!chosen.ok) return chosen;
  return ok({ ignored: chosen.value.ignored ? ['chosenPercent'] : [] });
}

/** What a measure decides for the parties, whatever was typed: a summer job is a temporary post. */
export const settledByMeasure = (kind: MeasureKind, content: MeasureContent): MeasureContent =>
  kind === 'SUMMER_JOB' && content.positionKind !== 'TEMPORARY' ? { ...content, positionKind: 'TEMPORARY' } : content;

interface Range {
  readonly field: 'monthlyWage' | 'mentorHoursPerMonth' | 'mentorPayAmount' | 'positionPercent' | 'daysPerWeek';
  readonly limits: (row: PlausibilityRow) => readonly [number, number];
}

const lowestPosition = 0.1;
const ranges: readonly Range[] = [
  { field: 'monthlyWage', limits: (row) => [1, row.highestMonthlyWage] },
  { field: 'mentorHoursPerMonth', limits: (row) => [0, row.highestMentorHoursPerMonth] },
  { field: 'mentorPayAmount', limits: (row) => [0, row.highestMentorHourlyPay * 1950] },
  { field: 'positionPercent', limits: () => [lowestPosition, 100] },
  { field: 'daysPerWeek', limits: (row) => [row.shortestWorkWeekInDays, row.longestWorkWeekInDays] },
];

const insideRanges: Check = (content, _kind, rules) => {
  const row = requiredRow(rules.plausibility, content.start);
  for (const { field, limits } of ranges) {
    const [lowest, highest] = limits(row);
    if (isOutside(content[field], lowest, highest)) return { code: 'VALUE_OUT_OF_RANGE', field, lowest, highest };
  }
  return undefined;
};

const plausibleHourlyPay: Check = (content, _kind, rules) => {
  const highest = requiredRow(rules.plausibility, content.start).highestMentorHourlyPay;
  return content.mentorPayKind === 'HOURLY' && isOutside(content.mentorPayAmount, 0, highest)
    ? { code: 'VALUE_OUT_OF_RANGE', field: 'mentorPayAmount', lowest: 0, highest }
    : undefined;
};

const wholeKroner: Check = (content) => {
  const fields = ['monthlyWage', 'mentorPayAmount'] as const;
  const field = fields.find((name) => content[name] !== undefined && !Number.isSafeInteger(content[name]));
  return field && { code: 'NOT_WHOLE_KRONER', field };
};

const pensionInRange: Check = (content, _kind, rules) => {
  const { lowest, highest } = requiredRow(rules.pensionRanges, content.start);
  return isOutside(content.pensionRate, lowest, highest)
    ? { code: 'VALUE_OUT_OF_RANGE', field: 'pensionRate', lowest, highest }
    : undefined;
};

const offeredRate =
  (field: 'holidayPayRate' | 'employerTaxRate', rowsOf: (rules: MeasureRules) => readonly RateOptionRow[]): Check =>
  (content, _kind, rules) => {
    const offered = rowsOf(rules)
      .filter((row) => content.start === undefined || inForce([row], content.start))
      .map((row) => row.rate);
    const rate = content[field];
    return rate !== undefined && !offered.includes(rate) ? { code: 'RATE_NOT_OFFERED', field, offered } : undefined;
  };

const goalsShortEnough: Check = (content, _kind, rules) => {
  const longest = requiredRow(rules.plausibility, content.start).longestGoalText;
  return content.goals?.some((goal) => goal.text.length > longest)
    ? { code: 'TEXT_TOO_LONG', field: 'goals', longest }
    : undefined;
};

const allowedPurpose: Check = (content, kind) =>
  kind === 'FOUR_YEAR_WAGE_SUBSIDY' && content.purpose === 'KEEP_WORK' ? { code: 'PURPOSE_NOT_ALLOWED' } : undefined;

const wholeExpenses: Check = ({ expenses = [], start }, _kind, rules) => {
  const highest = requiredRow(rules.plausibility, start).highestExpense;
  if (expenses.some(({ amount }) => !Number.isSafeInteger(amount)))
    return { code: 'NOT_WHOLE_KRONER', field: 'expenses' };
  return expenses.some(({ amount }) => isOutside(amount, 0, highest))
    ? { code: 'VALUE_OUT_OF_RANGE', field: 'expenses', lowest: 0, highest }
    : undefined;
};

const expensesUnderCap: Check = ({ expenses = [], end }, kind, rules) => {
  const cap = kind === 'INCLUSION_GRANT' && end ? inclusionGrantCapOn(rules, end) : undefined;
  const sum = sumNok(expenses.map(({ amount }) => nok(amount)));
  return cap !== undefined && sum > cap ? { code: 'EXPENSES_OVER_CAP', cap } : undefined;
};

const validAccount: Check = ({ accountNumber }) =>
  accountNumber === undefined || isAccountNumber(accountNumber) ? undefined : { code: 'ACCOUNT_NUMBER_INVALID' };

const validReference: Check = ({ paymentReference }) =>
  paymentReference === undefined || paymentReference === '' || isPaymentReference(paymentReference)
    ? undefined
    : { code: 'PAYMENT_REFERENCE_INVALID' };

const checks: readonly Check[] = [
  insideRanges,
  plausibleHourlyPay,
  wholeKroner,
  pensionInRange,
  offeredRate('holidayPayRate', (rules) => rules.holidayPayOptions),
  offeredRate('employerTaxRate', (rules) => rules.employerTaxOptions),
  goalsShortEnough,
  allowedPurpose,
  wholeExpenses,
  expensesUnderCap,
  validAccount,
  validReference,
];

const isOutside = (value: number | undefined, lowest: number, highest: number): boolean =>
  value !== undefined && !(value >= lowest && value <= highest);

/** Eleven digits, the last a check digit modulo 11. */
export const isAccountNumber = (text: string): boolean =>
  /^\d{11}$/.test(text) && modulo11CheckDigit(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) === Number(text[10]);

/** A KID: 2 to 25 digits, the last a check digit modulo 10 (Luhn) or modulo 11, where 10 is written `-`. */
export function isPaymentReference(text: string): boolean {
  if (!/^\d{1,24}[\d-]$/.test(text)) return false;
  const body = text.slice(0, -1);
  const weights = [...body].map((_digit, index) => 2 + ((body.length - 1 - index) % 6));
  const check = modulo11CheckDigit(body, weights);
  return text.at(-1) === (check === undefined ? '-' : String(check)) || hasLuhnDigit(text);
}

function hasLuhnDigit(text: string): boolean {
  const sum = [...text].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
