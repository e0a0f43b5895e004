import { exact, nok, roundHalfUp, yearsBetween, type Exact, type LocalDate, type Nok } from '@fotfeste/kernel';
import { inForce, requiredRow } from '../rules/in-force.js';
import type { IntroductionBenefitRow, MeasureRules } from '../rules/measure-rules.js';
import type { Step } from './steps.js';

/** What the participant's month depends on. What is absent is not known, and is said so. */
export interface IncomeFacts {
  /** A day in the month looked at; it picks G and the age. */
  readonly on: LocalDate;
  readonly birthDate: LocalDate;
  /** Matters under 25. */
  readonly livesWithParents?: boolean;
  /** Both of a couple without children are in the programme. */
  readonly isCoupleInProgramme?: boolean;
  /** Whether the job is taken inside the programme (section 23) or ends it. */
  readonly job: 'INSIDE_PROGRAMME' | 'ENDS_PROGRAMME';
  readonly monthlyWage: number;
  /** Working hours a month; 0 for an unpaid internship. Needed inside the programme. */
  readonly hoursPerMonth?: number;
  /** Kroner a month for getting to work. */
  readonly transport?: number;
  /** Kroner a month for childcare that the programme covered and the job does not. */
  readonly childcare?: number;
}

/** What no sum here knows, by name, for the screen to say. */
export type IncomeUnknown =
  | 'TAX'
  | 'HOUSING_BENEFIT'
  | 'SECTION_23_READING'
  | 'LIVES_WITH_PARENTS'
  | 'HOURS'
  | 'TRANSPORT'
  | 'CHILDCARE'
  | 'G_NOT_KNOWN'
  | 'G_MAY_CHANGE';

export interface IncomeMonth {
  /** Absent where an unknown stops the sum. */
  readonly left?: Nok;
  readonly steps: readonly Step[];
}

export interface ParticipantIncome {
  readonly before: IncomeMonth;
  readonly after: IncomeMonth;
  readonly unknowns: readonly IncomeUnknown[];
}

/**
 * The participant's month before and after a job, before tax, every line visible.
 *
 * The introduction benefit is 2 G a year, a twelfth a month; two thirds under 25, one third if living with parents, five
 * sixths each where both of a childless couple are in the programme. Paid work inside the programme cuts it by the hours it
 * takes, at a 1850th of the year's benefit an hour, or krone for krone where that is better for the participant; never below
 * zero. A job that ends the programme ends the benefit, and what the programme paid for (childcare) with it.
 *
 * @source integreringsloven §§ 19-25; G by date. How "better for the participant" is read is not settled: it is among the
 *   unknowns whenever it decides.
 */
export function participantIncome(facts: IncomeFacts, rules: MeasureRules): ParticipantIncome {
  const row = requiredRow(rules.introductionBenefits, facts.on);
  const g = inForce(rules.basicAmounts, facts.on);
  const share = shareOf(facts, row);
  if (!g || !share) return { before: { steps: [] }, after: { steps: [] }, unknowns: unknownsOf(facts, rules) };
  const yearly = exact(g.amount).times(row.yearlyInG).times(share[0]).div(share[1]);
  const benefit = roundHalfUp(yearly.div(12));
  const before = benefitSteps(facts, { row, share, g: g.amount, benefit });
  const after = facts.job === 'ENDS_PROGRAMME' ? jobAlone(facts) : jobInside(facts, { yearly, benefit, row });
  return { before: { left: benefit, steps: before }, after, unknowns: unknownsOf(facts, rules) };
}

type Share = readonly [number, number];
const full: Share = [1, 1];

function shareOf(facts: IncomeFacts, row: IntroductionBenefitRow): Share | undefined {
  const isUnder25 = yearsBetween(facts.birthDate, facts.on) < row.under25Age;
  if (isUnder25 && facts.livesWithParents === undefined) return undefined;
  if (isUnder25) return facts.livesWithParents ? row.under25WithParents : row.under25;
  return facts.isCoupleInProgramme ? row.coupleInProgramme : full;
}

interface BenefitParts {
  readonly row: IntroductionBenefitRow;
  readonly share: Share;
  readonly g: Nok;
  readonly benefit: Nok;
}

const benefitSteps = (facts: IncomeFacts, { row, share, g, benefit }: BenefitParts): readonly Step[] => [
  {
    key: 'BENEFIT_FULL_MONTH',
    inputs: { g, timesG: row.yearlyInG, on: facts.on },
    amount: roundHalfUp(exact(g).times(row.yearlyInG).div(12)),
  },
  ...(share === full
    ? []
    : [{ key: 'BENEFIT_SHARE' as const, inputs: { share: `${share[0]}/${share[1]}` }, amount: benefit }]),
  { key: 'HOUSEHOLD_LEFT', inputs: {}, amount: benefit },
];

function jobAlone(facts: IncomeFacts): IncomeMonth {
  return withCosts(
    facts,
    [{ key: 'WAGE_BEFORE_TAX', inputs: {}, amount: roundHalfUp(exact(facts.monthlyWage)) }],
    true,
  );
}

function jobInside(
  facts: IncomeFacts,
  parts: { readonly yearly: Exact; readonly benefit: Nok; readonly row: IntroductionBenefitRow },
): IncomeMonth {
  const wage = roundHalfUp(exact(facts.monthlyWage));
  if (facts.hoursPerMonth === undefined) return { steps: [{ key: 'WAGE_BEFORE_TAX', inputs: {}, amount: wage }] };
  const hourly = parts.yearly.div(parts.row.hoursPerYear);
  const byHours = roundHalfUp(hourly.times(facts.hoursPerMonth));
  const cut = nok(Math.min(byHours, wage, parts.benefit));
  const kept = nok(parts.benefit - cut);
  return withCosts(
    facts,
    [
      {
        key: 'BENEFIT_CUT_BY_HOURS',
        inputs: { hours: facts.hoursPerMonth, perHour: hourly.toDecimalPlaces(4).toString() },
        amount: byHours,
      },
      { key: 'BENEFIT_CUT_BY_WAGE', inputs: { wage }, amount: wage },
      { key: 'BENEFIT_CUT', inputs: { byHours, byWage: wage }, amount: nok(-cut) },
      { key: 'BENEFIT_KEPT', inputs: { benefit: parts.benefit }, amount: kept },
      { key: 'WAGE_BEFORE_TAX', inputs: {}, amount: wage },
    ],
    false,
  );
}

/** Adds what going to work costs, and sums the lines that are money in hand. */
function withCosts(facts: IncomeFacts, lines: readonly Step[], isProgrammeOver: boolean): IncomeMonth {
  const costs: readonly Step[] = [
    ...cost('TRANSPORT', facts.transport),
    ...(isProgrammeOver ? cost('CHILDCARE', facts.childcare) : []),
  ];
  const inHand = [...lines, ...costs].filter((line) => moneyInHand.has(line.key));
  const left = nok(inHand.reduce((sum, line) => sum + (line.amount ?? 0), 0));
  return { left, steps: [...lines, ...costs, { key: 'HOUSEHOLD_LEFT', inputs: {}, amount: left }] };
}

const moneyInHand: ReadonlySet<Step['key']> = new Set(['BENEFIT_KEPT', 'WAGE_BEFORE_TAX', 'TRANSPORT', 'CHILDCARE']);

const cost = (key: 'TRANSPORT' | 'CHILDCARE', amount: number | undefined): readonly Step[] =>
  amount === undefined ? [] : [{ key, inputs: {}, amount: roundHalfUp(exact(-amount)) }];

function unknownsOf(facts: IncomeFacts, rules: MeasureRules): readonly IncomeUnknown[] {
  const row = requiredRow(rules.introductionBenefits, facts.on);
  const g = inForce(rules.basicAmounts, facts.on);
  const isInside = facts.job === 'INSIDE_PROGRAMME';
  const wanted: readonly (readonly [IncomeUnknown, boolean])[] = [
    ['TAX', true],
    ['HOUSING_BENEFIT', true],
    ['G_NOT_KNOWN', g === undefined],
    ['G_MAY_CHANGE', g !== undefined && yearsBetween(g.validFrom, facts.on) >= 1],
    ['LIVES_WITH_PARENTS', shareOf(facts, row) === undefined],
    ['SECTION_23_READING', isInside && facts.monthlyWage > 0],
    ['HOURS', isInside && facts.hoursPerMonth === undefined],
    ['TRANSPORT', facts.transport === undefined],
    ['CHILDCARE', !isInside && facts.childcare === undefined],
  ];
  return wanted.filter(([, isUnknown]) => isUnknown).map(([name]) => name);
}
