import {
  addYears,
  localDate,
  nok,
  parseLocalDate,
  sumNok,
  type LocalDate,
  type Nok,
  type Period,
} from '@fotfeste/kernel';
import { checkDates } from '../agreement/date-limits.js';
import type { MeasureContent } from '../agreement/content.js';
import { draftExpiry, nextFollowUp } from '../claims/deadlines.js';
import type { MeasureKind, NeedGroup } from '../kinds.js';
import { monthlyCost, monthlySubsidy, type MonthlyCost } from '../money/monthly-cost.js';
import { mentorHourlyPay } from '../money/mentor-pay.js';
import { amountForPeriod } from '../money/part-month.js';
import { refundSum } from '../money/refund.js';
import { splitAtDates, splitAtMonths } from '../money/split-period.js';
import {
  checkChosenPercent,
  datedRates,
  rateForPeriod,
  rateReductionDates,
  type DatedRate,
  type RateFacts,
} from '../money/subsidy-rate.js';
import { computePeriods, costOf, pricePeriods, type ComputedPeriod } from '../money/subsidy-periods.js';
import {
  navDateRefusal,
  navMeasures,
  navMentorPayKinds,
  navMoneyRefusals,
  navNeedGroups,
  navPositionKinds,
} from '../nav-names.js';
import { measureRule } from '../rules/in-force.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { shippedRules } from '../rules/shipped-rules.js';
import { type CaseInput } from './case-input.js';

type Answer = Readonly<Record<string, unknown>>;

/** Every category of worked cases, and how its keys map to the domain's functions. */
export const categories: Readonly<Record<string, (input: CaseInput) => Answer>> = {
  wage_sum: wageSum,
  mentor_hourly: mentorHourly,
  mentor_sum: mentorSum,
  period_amounts: periodAmounts,
  period_split_by_dates: splitByDates,
  period_split_by_month: splitByMonth,
  rate_reduction_dates: reductionDates,
  rate_for_period: rateOfPeriod,
  pro_rata: proRata,
  date_limits: dateLimits,
  refund_sum: refund,
  followup_dates: followUp,
  draft_expiry: expiry,
};

const kindOf = (input: CaseInput): MeasureKind | undefined => input.word('tiltakstype', navMeasures);
/** NAV's own word for "not assessed" counts as absent. */
const needGroupOf = (input: CaseInput): NeedGroup | undefined =>
  input.fields['innsatsgruppe'] === 'UKJENT' ? undefined : input.word('innsatsgruppe', navNeedGroups);
const requiredKind = (input: CaseInput): MeasureKind => kindOf(input) ?? input.missing('tiltakstype');
const pair = ({ from, to }: Period): readonly [LocalDate, LocalDate] => [from, to];

function contentOf(input: CaseInput): MeasureContent {
  return {
    start: input.date('start') ?? input.date('fra'),
    end: input.date('slutt') ?? input.date('til'),
    monthlyWage: input.number('manedslonn'),
    holidayPayRate: input.number('feriepengesats'),
    pensionRate: input.number('otpSats'),
    employerTaxRate: input.number('arbeidsgiveravgift'),
    positionPercent: input.number('stillingprosent') ?? input.number('stillingsprosent'),
    chosenPercent: input.number('lonnstilskuddProsent'),
    mentorPayKind: input.word('mentorValgtLonnstype', navMentorPayKinds),
    mentorPayAmount: input.number('mentorValgtLonnstypeBelop'),
    mentorHoursPerMonth: input.number('mentorAntallTimer'),
  };
}

const costAnswer = (cost: MonthlyCost): Answer => ({
  feriepengerBelop: cost.holidayPay ?? null,
  otpBelop: cost.pension ?? null,
  arbeidsgiveravgiftBelop: cost.employerTax ?? null,
  sumLonnsutgifter: cost.total ?? null,
});

function wageSum(input: CaseInput): Answer {
  const content = contentOf(input);
  const cost = monthlyCost(content);
  return {
    ...costAnswer(cost),
    sumLonnstilskudd: monthlySubsidy(cost.total, content.chosenPercent) ?? null,
    manedslonn100pst: cost.fullTimeWage ?? null,
  };
}

function mentorHourly(input: CaseInput): Answer {
  const hourly = mentorHourlyPay({
    payKind: input.word('lonnstype', navMentorPayKinds),
    payAmount: input.number('belop'),
    positionPercent: input.number('stillingsprosent') ?? input.number('stillingprosent'),
  });
  return hourly.ok ? { timelonn: hourly.value ?? null } : { error: navMoneyRefusals[hourly.refusal.code] };
}

function mentorSum(whole: CaseInput): Answer {
  const missing = whole.text('missing');
  const input = missing === undefined ? whole : whole.without(missing);
  const facts = { kind: 'MENTOR' as const, content: contentOf(input) };
  const cost = costOf(facts, shippedRules);
  if (!cost.ok) return { error: navMoneyRefusals[cost.refusal.code] };
  const periods = computePeriods(facts, shippedRules);
  if (!periods.ok) return { error: navMoneyRefusals[periods.refusal.code] };
  const { start, end } = facts.content;
  const total = cost.value.total;
  const isPriced = total !== undefined && start !== undefined && end !== undefined;
  return {
    manedslonn: cost.value.monthlyPay ?? null,
    ...costAnswer(cost.value),
    antallPerioder: periods.value.length,
    belopForPeriode: isPriced ? amountForPeriod({ from: start, to: end }, total) : null,
    sumAlleTilskuddsperioder: isPriced ? sumNok(periods.value.flatMap((period) => period.amount ?? [])) : null,
  };
}

function periodAmounts(input: CaseInput): Answer {
  const periods = periodsOf(input);
  if (typeof periods === 'string') return { error: periods };
  return {
    belop: periods.map((period) => period.amount ?? null),
    perioder: periods.map((period) => [period.from, period.to, period.percent ?? null]),
    antallPerioder: periods.length,
    prosent: periods.map((period) => period.percent ?? null),
    forstePeriodeBelop: periods[0]?.amount ?? null,
    forstePeriodeProsent: periods[0]?.percent ?? null,
  };
}

/** The periods, or NAV's name for why there are none. A cost or percentage given outright replaces the computed one. */
function periodsOf(input: CaseInput): readonly ComputedPeriod[] | string {
  const content = contentOf(input);
  const kind = kindOf(input);
  const isByMeasure = kind !== undefined && !input.has('sumLonnsutgifter') && !input.has('prosent');
  if (isByMeasure && !(kind === 'MENTOR' && input.has('manedslonn'))) {
    const computed = computePeriods({ kind, needGroup: needGroupOf(input), content }, shippedRules);
    return computed.ok ? computed.value : navMoneyRefusals[computed.refusal.code];
  }
  const { start, end } = content;
  if (!start || !end) return [];
  const given = input.whole('sumLonnsutgifter');
  const total = given === undefined ? monthlyCost(content).total : nok(given);
  return pricePeriods({ from: start, to: end }, ratesOf(input, start), { total, steps: [] });
}

function ratesOf(input: CaseInput, start: LocalDate): readonly DatedRate[] {
  const kind = kindOf(input);
  const chosenPercent = input.number('prosent') ?? input.number('lonnstilskuddProsent');
  if (kind !== undefined && !input.has('prosent'))
    return datedRates({ kind, needGroup: needGroupOf(input), chosenPercent, start }, shippedRules);
  if (chosenPercent === undefined) return [];
  const reducedFrom = input.date('reduksjonsdato');
  const first = { from: start, percent: chosenPercent };
  return reducedFrom
    ? [first, { from: reducedFrom, percent: chosenPercent - (input.number('reduksjonProsentpoeng') ?? 0) }]
    : [first];
}

function splitByDates(input: CaseInput): Answer {
  const period = { from: input.requiredDate('start'), to: input.requiredDate('slutt') };
  return { perioder: splitAtDates(period, input.dates('splitDatoer')).map(pair) };
}

function splitByMonth(input: CaseInput): Answer {
  const parts = splitAtMonths({ from: input.requiredDate('start'), to: input.requiredDate('slutt') });
  return { perioder: parts.map(pair), antallPerioder: parts.length };
}

const rateFactsOf = (input: CaseInput, start: LocalDate | undefined): RateFacts => ({
  kind: requiredKind(input),
  needGroup: needGroupOf(input),
  chosenPercent: input.number('lonnstilskuddProsent'),
  start,
});

function reductionDates(input: CaseInput): Answer {
  const facts = { ...rateFactsOf(input, input.date('start')), end: input.date('slutt') };
  return { reduksjonsdatoer: rateReductionDates(facts, shippedRules) };
}

function rateOfPeriod(input: CaseInput): Answer {
  const start = input.date('avtaleStart');
  const end = input.date('avtaleSlutt');
  const facts = rateFactsOf(input, start);
  const period = input.period('periode');
  const allowed = period ? undefined : checkChosenPercent(facts, shippedRules);
  if (allowed && !allowed.ok) return { error: navMoneyRefusals[allowed.refusal.code] };
  const answers = {
    ...(period && { prosent: period }),
    ...(start && { forsteProsent: { from: start, to: start } }),
    ...(start && end && { sisteProsent: { from: end, to: end } }),
  };
  return rateAnswers(facts, answers, period !== undefined);
}

/** Where one period is asked for, a refusal of another part of the agreement is not the answer. */
function rateAnswers(facts: RateFacts, asked: Readonly<Record<string, Period>>, isOnePeriodAsked: boolean): Answer {
  const answer: Record<string, unknown> = {};
  for (const [key, period] of Object.entries(asked)) {
    const rate = rateForPeriod(facts, period, shippedRules);
    if (rate.ok) answer[key] = rate.value ?? null;
    else if (key === 'prosent' || !isOnePeriodAsked) return { error: navMoneyRefusals[rate.refusal.code] };
  }
  return answer;
}

function proRata(input: CaseInput): Answer {
  const monthly = input.whole('tilskuddPerMnd');
  const period = { from: input.requiredDate('start'), to: input.requiredDate('slutt') };
  return { belop: monthly === undefined ? null : amountForPeriod(period, nok(monthly)) };
}

function dateLimits(input: CaseInput): Answer {
  const kind = requiredKind(input);
  const start = input.date('start');
  const age = input.whole('deltakerAlderVedStart');
  const checked = checkDates(
    {
      kind,
      needGroup: needGroupOf(input),
      start,
      end: input.date('slutt'),
      today: input.date('today'),
      birthDate: input.date('fodselsdato') ?? (start && age !== undefined ? addYears(start, -age) : undefined),
      positionKind: input.word('stillingstype', navPositionKinds),
      isLateRegistrationCleared: input.flag('godkjentForEtterregistrering'),
      isConcluded: input.flag('avtaleInngatt'),
    },
    rulesOpeningOn(kind, input.date('oppstartsdatoForOrdningen')),
  );
  return checked.ok ? { ok: true } : { error: navDateRefusal(checked.refusal, kind) };
}

/** The shipped rules where the measure opens on another day. */
function rulesOpeningOn(kind: MeasureKind, firstStart: LocalDate | undefined): MeasureRules {
  if (!firstStart) return shippedRules;
  const rule = { ...measureRule(shippedRules, kind, undefined), firstStart, validFrom: firstStart };
  return { ...shippedRules, measures: shippedRules.measures.map((row) => (row.kind === kind ? rule : row)) };
}

function refund(input: CaseInput): Answer {
  const agreed = input.whole('tilskuddsbelop') ?? input.missing('tilskuddsbelop');
  const sum = refundSum(
    {
      kind: kindOf(input) ?? 'TEMPORARY_WAGE_SUBSIDY',
      agreedAmount: nok(agreed),
      percent: input.number('lonnstilskuddsprosent') ?? input.number('lonnstilskuddProsent'),
      holidayPayRate: input.number('feriepengerSats'),
      pensionRate: input.number('otpSats'),
      employerTaxRate: input.number('arbeidsgiveravgiftSats'),
      incomes: input.numbers('inntekter'),
      statedGross: input.number('endretBruttoLonn'),
      holidayDeduction: input.number('ferietrekk'),
      carriedMinus: input.whole('forrigeRefusjonMinusBelop'),
      alreadyPaid: input.whole('tidligereUtbetalt'),
      periodFrom: input.date('tilskuddFom') ?? latestG,
      refundedThisYear: input.whole('sumUtbetaltIAaret'),
    },
    rulesWithG(input),
  );
  return {
    refusjonsbelop: sum.amount ?? null,
    sumUtgifter: sum.totalCost,
    overTilskuddsbelop: sum.overAgreedAmount,
    overFemG: sum.overYearlyCeiling,
  };
}

/** Where a case names no period, the latest G holds. */
const latestG = localDate('2099-01-01');

/** G as the case states it: one amount, or amounts by the day they hold from. */
function rulesWithG(input: CaseInput): MeasureRules {
  if (!input.has('G')) return shippedRules;
  const isByDate = typeof input.fields['G'] === 'object';
  const stated: readonly (readonly [string, unknown])[] = isByDate
    ? Object.entries(input.object('G') ?? {})
    : [['1967-01-01', input.number('G')]];
  return { ...shippedRules, basicAmounts: stated.map(([from, amount]) => gRow(input, from, amount)) };
}

function gRow(
  input: CaseInput,
  from: string,
  amount: unknown,
): { amount: Nok; validFrom: LocalDate; source: string; verified: boolean } {
  const validFrom = parseLocalDate(from) ?? input.missing('G');
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount)) return input.missing('G');
  return { amount: nok(amount), validFrom, source: 'the case', verified: false };
}

function followUp(input: CaseInput): Answer {
  const months = measureRule(shippedRules, 'ADAPTED_WORK', undefined).followUpEveryMonths ?? 0;
  const next = nextFollowUp(
    {
      today: input.requiredDate('today'),
      start: input.requiredDate('start'),
      end: input.date('slutt'),
      previousDeadline: input.date('previousFrist'),
    },
    months,
  );
  return { varsel: next.notice, frist: next.deadline, gyldig: next.valid };
}

const idleStatuses = {
  PÅBEGYNT: true,
  MANGLER_GODKJENNING: true,
  KLAR_FOR_OPPSTART: false,
  GJENNOMFØRES: false,
  AVSLUTTET: false,
  ANNULLERT: false,
} as const;

const expiryNames = {
  NONE: 'INGEN',
  WARN_ONE_WEEK: 'VARSEL_EN_UKE',
  WARN_ONE_DAY: 'VARSEL_24_TIMER',
  EXPIRE: 'UTLOP',
} as const;

function expiry(input: CaseInput): Answer {
  const isDraft = input.word('status', idleStatuses) ?? true;
  const action = draftExpiry(
    { isDraft, changedAt: input.moment('sistEndret'), now: input.moment('now') },
    shippedRules,
  );
  return { handling: expiryNames[action] };
}
