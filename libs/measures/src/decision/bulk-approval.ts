import type { MeasureAgreementId, Nok } from '@fotfeste/kernel';
import type { MeasureAgreement, PersonKey, SubsidyPeriod } from '../agreement/agreement.js';
import { livePeriods } from '../agreement/agreement-periods.js';
import { contentVersionOf } from '../agreement/versions.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { conflictedPersons, currentPeriod, decisionBarrier, type TimingFacts } from './decide.js';

/** Why a period must be opened one by one. */
export type BulkExclusion =
  | 'ANNULLED'
  | 'NOT_READY'
  | 'PERIOD_NOT_UNDECIDED'
  | 'FIRST_PERIOD'
  | 'OWN_CASE'
  | 'NOT_DECIDABLE_NOW'
  | 'NOT_THE_CURRENT_PERIOD'
  | 'FACTS_CHANGED'
  | 'OVER_OFFICE_LIMIT';

export interface BulkChoice {
  readonly agreement: MeasureAgreement;
  readonly number: number;
}

export interface BulkFacts extends TimingFacts {
  readonly decider: PersonKey;
  /** The highest amount the office lets through in bulk. */
  readonly officeLimit: Nok;
  /** Draws the second look; from the caller, so that the draw can be repeated. */
  readonly seed: string;
}

export interface BulkRow {
  readonly agreementId: MeasureAgreementId;
  readonly number: number;
}

export interface BulkPlan {
  readonly approve: readonly BulkRow[];
  readonly excluded: readonly (BulkRow & { readonly reason: BulkExclusion })[];
  /** A tenth of those approved, rounded up, that someone looks at afterwards. */
  readonly secondLook: readonly BulkRow[];
}

/**
 * Which of the chosen periods may be approved together: follow-on months of an agreement whose content and monthly amount
 * are those of its last approved period, under the office's limit, decidable today, and not the decider's own. Every other
 * one is named with the reason. Each approved one is still decided by `approvePeriod`, with its own audit row.
 */
export function planBulkApproval(choices: readonly BulkChoice[], facts: BulkFacts, rules: MeasureRules): BulkPlan {
  const judged = choices.map((choice) => ({
    agreementId: choice.agreement.id,
    number: choice.number,
    reason: bulkExclusion(choice, facts, rules),
  }));
  const approve = judged
    .filter((row) => row.reason === undefined)
    .map(({ agreementId, number }) => ({ agreementId, number }));
  return {
    approve,
    excluded: judged.flatMap((row) => (row.reason ? [{ ...row, reason: row.reason }] : [])),
    secondLook: drawSecondLook(approve, facts.seed),
  };
}

/** Why a period cannot be approved in bulk; undefined where it can. */
export function bulkExclusion(choice: BulkChoice, facts: BulkFacts, rules: MeasureRules): BulkExclusion | undefined {
  const { agreement } = choice;
  if (agreement.annulment) return 'ANNULLED';
  if (!agreement.signatures.adviser) return 'NOT_READY';
  const live = livePeriods(agreement.periods);
  const period = live.find((one) => one.number === choice.number);
  if (period?.status !== 'UNDECIDED') return 'PERIOD_NOT_UNDECIDED';
  const lastApproved = live.findLast((one) => one.status === 'APPROVED' && one.number < period.number);
  if (!lastApproved) return 'FIRST_PERIOD';
  if (conflictedPersons(agreement).includes(facts.decider)) return 'OWN_CASE';
  return outOfTime(agreement, period, { ...facts, rules }) ?? outOfBounds(agreement, { period, lastApproved }, facts);
}

const outOfTime = (
  agreement: MeasureAgreement,
  period: SubsidyPeriod,
  facts: BulkFacts & { readonly rules: MeasureRules },
): BulkExclusion | undefined => {
  if (decisionBarrier(period, facts, facts.rules)) return 'NOT_DECIDABLE_NOW';
  return currentPeriod(agreement.periods, facts, facts.rules) === period ? undefined : 'NOT_THE_CURRENT_PERIOD';
};

const outOfBounds = (
  agreement: MeasureAgreement,
  { period, lastApproved }: { readonly period: SubsidyPeriod; readonly lastApproved: SubsidyPeriod },
  facts: BulkFacts,
): BulkExclusion | undefined => {
  if (!hasSameFacts(agreement, period, lastApproved)) return 'FACTS_CHANGED';
  return (period.amount ?? Infinity) > facts.officeLimit ? 'OVER_OFFICE_LIMIT' : undefined;
};

/** A planned step-down changes the monthly amount, and is opened like any other change. */
const hasSameFacts = (agreement: MeasureAgreement, period: SubsidyPeriod, before: SubsidyPeriod): boolean =>
  period.monthly === before.monthly &&
  period.percent === before.percent &&
  before.approval?.contentVersion === contentVersionOf(agreement);

/** A tenth of the rows, rounded up, drawn by the seed: the same seed draws the same rows, in whatever order they come. */
export function drawSecondLook(rows: readonly BulkRow[], seed: string): readonly BulkRow[] {
  const drawn = rows
    .map((row) => ({ row, rank: hash(`${seed}/${row.agreementId}/${row.number}`) }))
    .sort((a, b) => a.rank - b.rank || (a.row.agreementId < b.row.agreementId ? -1 : 1));
  return drawn.slice(0, Math.ceil(rows.length / 10)).map(({ row }) => row);
}

/** FNV-1a with a final mix: spreads short texts evenly enough to draw by. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
