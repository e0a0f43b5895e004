import type { Step, StepKey } from '@fotfeste/measures';
import { kroner } from './refusal-of.js';

/** The name of each line of a sum. */
const names: Readonly<Record<StepKey, { readonly nb: string; readonly en: string }>> = {
  MONTHLY_WAGE: { nb: 'Månedslønn', en: 'Monthly wage' },
  HOLIDAY_PAY: { nb: 'Feriepenger', en: 'Holiday pay' },
  PENSION: { nb: 'Pensjon (OTP)', en: 'Pension' },
  EMPLOYER_TAX: { nb: 'Arbeidsgiveravgift', en: "Employer's tax" },
  TOTAL_COST: { nb: 'Lønnsutgifter i alt per måned', en: 'Wage cost a month in all' },
  MONTHLY_SUBSIDY: { nb: 'Tilskudd per måned', en: 'Subsidy a month' },
  FULL_TIME_WAGE: { nb: 'Lønn i full stilling', en: 'Wage at full time' },
  MENTOR_HOURLY_PAY: { nb: 'Timelønn for mentor', en: "Mentor's hourly pay" },
  MENTOR_MONTHLY_PAY: { nb: 'Mentorlønn per måned', en: "Mentor's pay a month" },
  FLAT_RATE: { nb: 'Fast sats per måned', en: 'Flat rate a month' },
  PERIOD_WHOLE_MONTHS: { nb: 'Hele måneder', en: 'Whole months' },
  PERIOD_DAYS: { nb: 'Dager i del av måned', en: 'Days of a part month' },
  PERIOD_AMOUNT: { nb: 'Tilskudd for perioden', en: 'Subsidy for the period' },
  REFUND_WAGES: { nb: 'Lønn som teller', en: 'Wages that count' },
  REFUND_STATED_WAGES: { nb: 'Oppgitt lønn', en: 'Wages as stated' },
  REFUND_HOLIDAY_DEDUCTION: { nb: 'Trekk for ferie', en: 'Deduction for holidays' },
  REFUND_OTHER_REFUNDS: { nb: 'Andre refusjoner', en: 'Other refunds' },
  REFUND_SHARE: { nb: 'Andel som refunderes', en: 'Share refunded' },
  REFUND_AGREED_AMOUNT: { nb: 'Godkjent beløp', en: 'Approved amount' },
  REFUND_CARRIED_MINUS: { nb: 'Minus fra før', en: 'Minus carried over' },
  REFUND_YEARLY_CEILING: { nb: 'Grense for året', en: "The year's ceiling" },
  REFUND_ALREADY_PAID: { nb: 'Allerede utbetalt', en: 'Already paid' },
  REFUND_AMOUNT: { nb: 'Refusjon', en: 'Refund' },
  BENEFIT_FULL_MONTH: { nb: 'Introduksjonsstønad, hel måned', en: 'Introduction benefit, whole month' },
  BENEFIT_SHARE: { nb: 'Andel av stønaden', en: 'Share of the benefit' },
  BENEFIT_CUT_BY_HOURS: { nb: 'Trekk etter timer', en: 'Cut by hours' },
  BENEFIT_CUT_BY_WAGE: { nb: 'Trekk etter lønn', en: 'Cut by wage' },
  BENEFIT_CUT: { nb: 'Trekk i stønaden', en: 'Cut in the benefit' },
  BENEFIT_KEPT: { nb: 'Stønad igjen', en: 'Benefit kept' },
  WAGE_BEFORE_TAX: { nb: 'Lønn før skatt', en: 'Wage before tax' },
  TRANSPORT: { nb: 'Reise', en: 'Transport' },
  CHILDCARE: { nb: 'Barnepass', en: 'Childcare' },
  HOUSEHOLD_LEFT: { nb: 'Igjen til husholdningen', en: 'Left for the household' },
  NET_COST: { nb: 'Bedriftens kostnad etter tilskudd', en: "The employer's cost after the subsidy" },
};

/** A line of a sum as the schema has it: what it is, how it was found, what it came to. */
export interface AmountStepView {
  readonly code: StepKey;
  readonly text: string;
  readonly amount: number;
}

/** The lines of a sum that came to something, in words. */
export const stepsView = (steps: readonly Step[], language: string): readonly AmountStepView[] =>
  steps.flatMap(({ key, inputs, amount }) =>
    amount === undefined ? [] : [{ code: key, text: textOf(key, inputs, language), amount }],
  );

function textOf(key: StepKey, inputs: Step['inputs'], language: string): string {
  const name = names[key][language === 'en' ? 'en' : 'nb'];
  const how = howFound(inputs);
  return how ? `${name} (${how})` : name;
}

/** A rate of a base, a share of a total, hours at a price; other lines say enough by their name. */
export function howFound({ rate, base, wage, total, percent, hourlyPay, hours }: Step['inputs']): string | undefined {
  if (typeof rate === 'number') return `${percentText(rate * 100)} × ${amountText(base ?? wage)}`;
  if (typeof percent === 'number') return `${percentText(percent)} × ${amountText(total)}`;
  return typeof hours === 'number' ? `${amountText(hourlyPay)} × ${decimal(hours)}` : undefined;
}

const percentText = (value: number): string => `${decimal(Math.round(value * 100) / 100)} %`;
const decimal = (value: number): string => String(value).replace('.', ',');

function amountText(value: string | number | undefined): string {
  const [whole = '', part] = String(value ?? '').split('.');
  return `${kroner(Number(whole))}${part ? `,${part}` : ''} kr`;
}
