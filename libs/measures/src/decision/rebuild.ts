import { addDays, nok, type Nok, type Period } from '@fotfeste/kernel';
import { livePeriods } from '../agreement/agreement-periods.js';
import type { MeasureAgreement, SubsidyPeriod } from '../agreement/agreement.js';
import { refundSum } from '../money/refund.js';
import { computePeriods } from '../money/subsidy-periods.js';
import type { MeasureRules } from '../rules/measure-rules.js';

/** What was derived, and is built anew from the facts to see that it still says the same. */
export type RebuiltKind = 'PERIODS' | 'AMOUNT' | 'DECISION' | 'BUDGET' | 'CLAIM';

/** Something stored that the facts do not give. */
export interface Difference {
  readonly kind: RebuiltKind;
  readonly subjectId: string;
  readonly stored: string;
  readonly rebuilt: string;
}

/** A claim as it is stored, with what it was computed from. */
export interface StoredClaim {
  readonly id: string;
  readonly periodId: string;
  readonly amount: number;
  readonly incomes: readonly number[];
  readonly isAllFromMeasure: boolean;
  readonly statedGross?: number | undefined;
  readonly holidayDeduction?: number | undefined;
  readonly otherRefunds?: number | undefined;
  /** The minus that it took, and what the year had paid before it. */
  readonly carriedMinus: number;
  readonly paidBefore: number;
}

/** What a rebuild reads beside the agreement. */
export interface RebuildFacts {
  /** What the decisions on each period come to: approved less released. */
  readonly decided: ReadonlyMap<string, number>;
  readonly claims: readonly StoredClaim[];
}

/**
 * Builds anew what is derived of a signed agreement, and lists what is stored otherwise: that its periods cover its days
 * once, that what is undecided has the amount that the content gives, that what is approved is what was decided and what
 * its own steps say, and that each claim is what its answers give.
 */
export function rebuildDifferences(
  agreement: MeasureAgreement,
  facts: RebuildFacts,
  rules: MeasureRules,
): readonly Difference[] {
  if (!agreement.signatures.adviser || agreement.annulment) return [];
  const live = livePeriods(agreement.periods);
  return [
    ...coverageOf(agreement, live),
    ...live.flatMap((period) => amountOf(agreement, period, rules)),
    ...live.flatMap((period) => decisionOf(period, facts)),
    ...facts.claims.flatMap((claim) => claimOf(agreement, claim, rules)),
  ];
}

/** The days that live periods leave out or count twice. */
function coverageOf(agreement: MeasureAgreement, live: readonly SubsidyPeriod[]): readonly Difference[] {
  const { start, end } = agreement.content;
  if (live.length === 0 || !start || !end) return [];
  const stored = live.map(spanText).join(' ');
  const sorted = [...live].sort((a, b) => (a.from < b.from ? -1 : 1));
  const isWhole = sorted.every((period, index) => {
    const before = sorted[index - 1];
    return before ? period.from === addDays(before.to, 1) : period.from === start;
  });
  if (isWhole && sorted.at(-1)?.to === end) return [];
  return [{ kind: 'PERIODS', subjectId: agreement.id, stored, rebuilt: `${start}/${end}` }];
}

const spanText = ({ from, to }: Period): string => `${from}/${to}`;

/** What is undecided follows the content as it stands; what is approved follows the steps it was approved with. */
function amountOf(agreement: MeasureAgreement, period: SubsidyPeriod, rules: MeasureRules): readonly Difference[] {
  const rebuilt = period.status === 'UNDECIDED' ? computedAmount(agreement, period, rules) : steppedAmount(period);
  if (rebuilt === period.amount || (rebuilt === undefined && period.status !== 'UNDECIDED')) return [];
  return [differs('AMOUNT', period.id, period.amount, rebuilt)];
}

function computedAmount(
  agreement: MeasureAgreement,
  { from, to }: SubsidyPeriod,
  rules: MeasureRules,
): Nok | undefined {
  const computed = computePeriods(agreement, rules, { from, to });
  return computed.ok && computed.value.length === 1 ? computed.value[0]?.amount : undefined;
}

/** The steps are kept as they were; a cut period's are of before the cut. */
const steppedAmount = ({ cutFrom, steps }: SubsidyPeriod): Nok | undefined =>
  cutFrom ? undefined : steps.findLast(({ key }) => key === 'PERIOD_AMOUNT')?.amount;

function decisionOf(period: SubsidyPeriod, { decided }: RebuildFacts): readonly Difference[] {
  if (period.status !== 'APPROVED' || !period.id) return [];
  const sum = decided.get(period.id) ?? 0;
  return sum === period.amount ? [] : [differs('DECISION', period.id, period.amount, sum)];
}

function claimOf(agreement: MeasureAgreement, claim: StoredClaim, rules: MeasureRules): readonly Difference[] {
  const period = agreement.periods.find(({ id }) => id === claim.periodId);
  if (!period) return [differs('CLAIM', claim.id, claim.amount, undefined)];
  const { content, kind } = agreement;
  const { amount } = refundSum(
    {
      kind,
      agreedAmount: period.amount ?? nok(0),
      percent: period.percent,
      holidayPayRate: content.holidayPayRate,
      pensionRate: content.pensionRate,
      employerTaxRate: content.employerTaxRate,
      incomes: claim.incomes,
      ...(!claim.isAllFromMeasure && { statedGross: claim.statedGross }),
      holidayDeduction: claim.holidayDeduction,
      otherRefunds: claim.otherRefunds,
      carriedMinus: nok(claim.carriedMinus),
      periodFrom: period.from,
      refundedThisYear: nok(claim.paidBefore),
    },
    rules,
  );
  return amount === claim.amount ? [] : [differs('CLAIM', claim.id, claim.amount, amount)];
}

/** A budget line whose promises are not those of its decisions. */
export const budgetDifference = (line: {
  readonly id: string;
  readonly committed: number;
  readonly decided: number;
}): readonly Difference[] =>
  line.committed === line.decided ? [] : [differs('BUDGET', line.id, line.committed, line.decided)];

const differs = (
  kind: RebuiltKind,
  subjectId: string | undefined,
  stored: number | undefined,
  rebuilt: number | undefined,
): Difference => ({ kind, subjectId: subjectId ?? '', stored: String(stored ?? '–'), rebuilt: String(rebuilt ?? '–') });
