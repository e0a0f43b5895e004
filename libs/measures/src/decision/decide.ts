import {
  addMonths,
  localDate,
  ok,
  osloDate,
  refuse,
  yearOf,
  type LocalDate,
  type NavOfficeNumber,
  type Result,
} from '@fotfeste/kernel';
import { changed, mayAct } from '../agreement/act.js';
import type { Act, Changed, MeasureAgreement, MeasureEvent, PersonKey, SubsidyPeriod } from '../agreement/agreement.js';
import { livePeriods, reopenReturned, resubmissions } from '../agreement/agreement-periods.js';
import { checkNeedGroup } from '../agreement/check-people.js';
import type { DecisionRefusal, MeasureRefusal } from '../agreement/refusals.js';
import { contentVersionOf } from '../agreement/versions.js';
import type { NeedGroup } from '../kinds.js';
import { requiredRow } from '../rules/in-force.js';
import type { MeasureRules } from '../rules/measure-rules.js';

/** Why a decider returns a period (avslag with a text). */
export type ReturnCode = 'FACTS_WRONG' | 'RULES_MISREAD' | 'PERCENT_WRONG' | 'OTHER';

/** What decides whether it is time. */
export interface TimingFacts {
  readonly today: LocalDate;
  /** The first year nobody has voted a budget for; data, moved when the budget comes. */
  readonly firstYearWithoutBudget?: number;
  /** Adapted work: the follow-up that must be done before later periods are decided. */
  readonly followUpDeadline?: LocalDate;
}

/**
 * Why a period cannot be decided today, if it cannot. The first may be decided at any time, later ones from three months
 * before they start; none in a year without a voted budget before that year begins; none without an amount, and none that
 * starts after a follow-up NAV still owes.
 */
export function decisionBarrier(
  period: SubsidyPeriod,
  facts: TimingFacts,
  rules: MeasureRules,
): DecisionRefusal | undefined {
  if (period.amount === undefined) return { code: 'PERIOD_AMOUNT_MISSING' };
  const year = yearOf(period.from);
  const isYearOpen = facts.firstYearWithoutBudget === undefined || year < facts.firstYearWithoutBudget;
  if (!isYearOpen && facts.today < localDate(`${year}-01-01`)) return { code: 'YEAR_WITHOUT_BUDGET', year };
  const earliest = decidableFrom(period, rules);
  if (earliest !== undefined && facts.today < earliest) return { code: 'TOO_EARLY_TO_DECIDE', earliest };
  const { followUpDeadline } = facts;
  return followUpDeadline !== undefined && period.from > followUpDeadline
    ? { code: 'FOLLOW_UP_OVERDUE', deadline: followUpDeadline }
    : undefined;
}

/** The first day a period may be decided; undefined for the first, which waits for nothing. */
export const decidableFrom = (
  period: Pick<SubsidyPeriod, 'number' | 'from'>,
  rules: MeasureRules,
): LocalDate | undefined =>
  period.number === 1
    ? undefined
    : addMonths(period.from, -requiredRow(rules.procedures, period.from).decideMonthsAhead);

/**
 * The one period a decider looks at: a returned one first, so that nothing overtakes a correction; else the first that can
 * be decided; else the last approved; else the first there is.
 */
export function currentPeriod(
  periods: readonly SubsidyPeriod[],
  facts: TimingFacts,
  rules: MeasureRules,
): SubsidyPeriod | undefined {
  const live = livePeriods(periods);
  return (
    live.find((period) => period.status === 'RETURNED') ??
    live.find((period) => period.status === 'UNDECIDED' && !decisionBarrier(period, facts, rules)) ??
    live.findLast((period) => period.status === 'APPROVED') ??
    live[0]
  );
}

/**
 * The natural persons who may not decide the case: everyone who ever signed it, also before a handover, and whoever last
 * changed its money. Never accounts: two accounts of one person are one person.
 */
export const conflictedPersons = (agreement: MeasureAgreement): readonly PersonKey[] => [
  ...new Set([...agreement.signedBy, ...(agreement.moneyChangedBy ? [agreement.moneyChangedBy] : [])]),
];

/** What a decision is taken under: the rules in force, and when. */
export interface DecisionFacts extends Omit<TimingFacts, 'today'> {
  readonly rules: MeasureRules;
}

export interface ApprovalFacts extends DecisionFacts {
  /** The cost centres (kostnadssteder) that exist. */
  readonly costCentres: readonly NavOfficeNumber[];
  /** Asked again; absent where the service gave no answer, and then the prepared one holds. */
  readonly needGroup?: NeedGroup;
}

/**
 * Approves one period. The first approval concludes the agreement. The amount is fixed from here on; the use case reserves
 * it in the budget in the same transaction (`reserve`).
 *
 * Refuses, in this order: annulled, stale, not signed by the adviser, unknown or already decided period, the decider's own
 * case, too early, not the current period, unknown cost centre, need group.
 */
export function approvePeriod(
  agreement: MeasureAgreement,
  act: Act & { readonly number: number; readonly costCentre: NavOfficeNumber },
  facts: ApprovalFacts,
): Result<Changed, MeasureRefusal> {
  const found = periodToDecide(agreement, act, facts);
  if (!found.ok) return found;
  if (!facts.costCentres.includes(act.costCentre)) return refuse({ code: 'COST_CENTRE_UNKNOWN' });
  const eligible = checkNeedGroup(agreement.kind, facts.needGroup ?? agreement.needGroup, facts.rules);
  if (!eligible.ok) return eligible;
  const { number, resend, amount } = found.value;
  if (amount === undefined) return refuse({ code: 'PERIOD_AMOUNT_MISSING' });
  const approved: MeasureEvent = { type: 'period.approved', number, resend, amount, costCentre: act.costCentre };
  const after = withApproval(agreement, found.value, act);
  return ok(
    agreement.concludedAt === undefined
      ? changed({ ...after, concludedAt: act.at }, act, [approved, { type: 'measure.concluded' }])
      : changed(after, act, [approved]),
  );
}

function withApproval(
  agreement: MeasureAgreement,
  period: SubsidyPeriod,
  act: Act & { readonly costCentre: NavOfficeNumber },
): MeasureAgreement {
  const contentVersion = contentVersionOf(agreement);
  const approval = { by: act.by, on: osloDate(act.at), costCentre: act.costCentre, contentVersion };
  const approved: SubsidyPeriod = { ...period, status: 'APPROVED', approval };
  return { ...agreement, periods: agreement.periods.map((one) => (one === period ? approved : one)) };
}

/**
 * Returns one period with at least one code and an explanation. The case stays with that period until it is corrected or
 * sent back, and then comes as a new undecided copy. The own-case rule holds here too: to return is to decide.
 */
export function returnPeriod(
  agreement: MeasureAgreement,
  act: Act & { readonly number: number; readonly codes: readonly ReturnCode[]; readonly explanation: string },
  facts: DecisionFacts,
): Result<Changed, MeasureRefusal> {
  const found = periodToDecide(agreement, act, facts);
  if (!found.ok) return found;
  if (act.codes.length === 0) return refuse({ code: 'RETURN_CODE_MISSING' });
  const explanation = act.explanation.trim();
  if (explanation === '') return refuse({ code: 'RETURN_EXPLANATION_MISSING' });
  const returned = { by: act.by, on: osloDate(act.at), codes: act.codes, explanation };
  const periods = agreement.periods.map((one): SubsidyPeriod =>
    one === found.value ? { ...one, status: 'RETURNED', returned } : one,
  );
  return ok(changed({ ...agreement, periods }, act, [{ type: 'period.returned', number: act.number }]));
}

/** Sends a returned period back to the decider as it is, as a new undecided copy. */
export function resubmitReturned(agreement: MeasureAgreement, act: Act): Result<Changed, MeasureRefusal> {
  const may = mayAct(agreement, act);
  if (!may.ok) return may;
  const told = resubmissions(agreement.periods);
  if (told.length === 0) return refuse({ code: 'NOTHING_TO_RESUBMIT' });
  return ok(changed({ ...agreement, periods: reopenReturned(agreement.periods) }, act, told));
}

function periodToDecide(
  agreement: MeasureAgreement,
  act: Act & { readonly number: number },
  facts: DecisionFacts,
): Result<SubsidyPeriod, MeasureRefusal> {
  const may = mayAct(agreement, act);
  if (!may.ok) return may;
  if (!agreement.signatures.adviser) return refuse({ code: 'NOT_READY_TO_DECIDE' });
  const period = livePeriods(agreement.periods).find((one) => one.number === act.number);
  if (!period) return refuse({ code: 'PERIOD_UNKNOWN' });
  if (period.status !== 'UNDECIDED') return refuse({ code: 'ALREADY_DECIDED' });
  if (conflictedPersons(agreement).includes(act.by)) return refuse({ code: 'OWN_CASE' });
  return inTurn(agreement, period, { ...facts, today: osloDate(act.at) });
}

/** A period that waits for its time is named too early by its own barrier, rather than out of turn. */
function inTurn(
  agreement: MeasureAgreement,
  period: SubsidyPeriod,
  facts: TimingFacts & DecisionFacts,
): Result<SubsidyPeriod, MeasureRefusal> {
  const barrier = decisionBarrier(period, facts, facts.rules);
  if (barrier) return refuse(barrier);
  const current = currentPeriod(agreement.periods, facts, facts.rules);
  return current === period ? ok(period) : refuse({ code: 'NOT_THE_CURRENT_PERIOD', current: current?.number ?? 0 });
}
