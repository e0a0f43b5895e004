import { ok, refuse, type NavOfficeNumber, type Nok, type Result, type SubsidyPeriodId } from '@fotfeste/kernel';
import type { Changed, MeasureAgreement, SubsidyPeriod } from '../agreement/agreement.js';
import type { MeasureRefusal } from '../agreement/refusals.js';
import { budgetYearOf, reserve } from '../decision/budget.js';
import { approvePeriod, resubmitReturned, returnPeriod, type ReturnCode } from '../decision/decide.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { actOn, notThere, type MeasureAct, type MeasureOutcome } from './measure-act.js';
import type { DecisionPort, LoadedMeasure, LockedLine, MeasurePort, OfficeFacts } from './ports.js';
import { carryOut } from './tell.js';

/** What one approval is made in. */
export interface Approving {
  readonly loaded: LoadedMeasure;
  readonly periodId: string;
  readonly costCentre: string;
  readonly office: OfficeFacts;
  readonly rules: MeasureRules;
  readonly bulkId?: string;
  readonly isSecondLook?: boolean;
}

/** Approves one period, against a budget that stays locked until it is written. */
export async function approveSubsidyPeriod(
  port: DecisionPort,
  act: MeasureAct,
  { periodId, costCentre }: { readonly periodId: string; readonly costCentre: string },
): Promise<MeasureOutcome> {
  const loaded = (await port.measuresOfPeriods([periodId])).get(periodId);
  if (!loaded || !act.may('DECIDE', loaded.owners)) return notThere;
  const office = await port.officeFacts(loaded.owners.navOffice);
  const approved = await approve(port, act, { loaded, periodId, costCentre, office, rules: await port.rules() });
  return approved.ok ? ok({ id: loaded.agreement.id }) : approved;
}

/** Decides, reserves, and saves both. Nothing is written where either refuses. */
export async function approve(
  port: DecisionPort,
  act: MeasureAct,
  approving: Approving,
): Promise<Result<MeasureAgreement, MeasureRefusal>> {
  const { loaded, office, rules } = approving;
  const { agreement, owners } = loaded;
  const found = periodOf(agreement, approving.periodId);
  if (!found.ok) return found;
  const { number, from } = found.value;
  const costCentre = approving.costCentre as NavOfficeNumber;
  const decided = approvePeriod(
    agreement,
    { ...actOn(act, agreement.revision), number, costCentre },
    { ...timing(agreement, office), rules, costCentres: office.costCentres },
  );
  if (!decided.ok) return decided;
  const amount = amountOf(decided.value, number);
  const year = budgetYearOf({ from });
  const line = await port.line(owners.navOffice, { costCentre, kind: agreement.kind, year });
  const reserved = reserveOn(line, amount, year);
  if (!reserved.ok) return reserved;
  await keepApproval(port, act, { ...approving, line: reserved.value, amount });
  const { bulkId } = approving;
  const detail = { number, amount, costCentre, year, ...(bulkId && { bulkId }) };
  return ok(await carryOut(port, { loaded, changed: decided.value, action: 'period.approved', detail }));
}

async function keepApproval(
  port: DecisionPort,
  act: MeasureAct,
  approval: Approving & { readonly line: LockedLine; readonly amount: Nok },
): Promise<void> {
  const { line, amount, bulkId, isSecondLook, loaded } = approval;
  const periodId = approval.periodId as SubsidyPeriodId;
  await port.saveCommitted(line, (line.committed + amount) as Nok);
  await port.decide(
    {
      id: act.newId(),
      periodId,
      outcome: 'APPROVED',
      amount,
      budgetId: line.id,
      bulkId,
      isSecondLook: isSecondLook === true,
    },
    { navOffice: loaded.owners.navOffice, at: act.at },
  );
}

function reserveOn(line: LockedLine | undefined, amount: Nok, year: number): Result<LockedLine, MeasureRefusal> {
  const reserved = reserve(line && { ...line, reserved: line.committed, committed: 0 as Nok }, amount, year);
  if (!reserved.ok) return reserved;
  return line ? ok(line) : refuse({ code: 'BUDGET_NOT_SET', year });
}

const amountOf = ({ events }: Changed, number: number): Nok => {
  const approved = events.find((event) => event.type === 'period.approved' && event.number === number);
  if (approved?.type !== 'period.approved') throw new Error(`period ${number} was approved without saying so`);
  return approved.amount;
};

/** When the office may decide a period of the agreement. */
export const timing = (agreement: MeasureAgreement, office: OfficeFacts) => {
  const firstYearWithoutBudget = office.firstYearWithoutBudget.get(agreement.kind);
  return firstYearWithoutBudget === undefined ? {} : { firstYearWithoutBudget };
};

/** The period somebody has opened; one that a copy has replaced, or an edit removed, is not decided in its stead. */
export function periodOf(agreement: MeasureAgreement, periodId: string): Result<SubsidyPeriod, MeasureRefusal> {
  if (agreement.annulment) return refuse({ code: 'ANNULLED' });
  if (!agreement.signatures.adviser) return refuse({ code: 'NOT_READY_TO_DECIDE' });
  const period = agreement.periods.find(({ id }) => id === periodId);
  if (!period) return refuse({ code: 'PERIOD_UNKNOWN' });
  return period.status === 'UNDECIDED' ? ok(period) : refuse({ code: 'ALREADY_DECIDED' });
}

/** Returns one period, with codes and words, to those who can mend it. */
export async function returnSubsidyPeriod(
  port: DecisionPort,
  act: MeasureAct,
  command: {
    readonly periodId: string;
    readonly codes: readonly ReturnCode[];
    readonly explanation: string;
    readonly bulkId?: string;
  },
): Promise<MeasureOutcome> {
  const { periodId, codes, explanation, bulkId } = command;
  const loaded = (await port.measuresOfPeriods([periodId])).get(periodId);
  if (!loaded || !act.may('DECIDE', loaded.owners)) return notThere;
  const { agreement, owners } = loaded;
  const found = periodOf(agreement, periodId);
  if (!found.ok) return found;
  const { number, amount } = found.value;
  const office = await port.officeFacts(owners.navOffice);
  const changed = returnPeriod(
    agreement,
    { ...actOn(act, agreement.revision), number, codes, explanation },
    { ...timing(agreement, office), rules: await port.rules() },
  );
  if (!changed.ok) return changed;
  const decision = { id: act.newId(), periodId: periodId as SubsidyPeriodId, outcome: 'RETURNED' as const };
  await port.decide(
    { ...decision, amount: amount ?? (0 as Nok), codes, explanation: explanation.trim(), bulkId },
    { navOffice: owners.navOffice, at: act.at },
  );
  const detail = { number, codes: codes.join(' ') };
  await carryOut(port, { loaded, changed: changed.value, action: 'period.returned', detail });
  return ok({ id: agreement.id });
}

/** The adviser sends what was returned back to the decider as it is. */
export async function resubmitMeasure(
  port: MeasurePort,
  act: MeasureAct,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<MeasureOutcome> {
  const loaded = await port.measure(id);
  if (!loaded || !act.may('CHANGE', loaded.owners)) return notThere;
  const changed = resubmitReturned(loaded.agreement, actOn(act, version));
  if (!changed.ok) return changed;
  await carryOut(port, { loaded, changed: changed.value, action: 'measure.resubmitted' });
  return ok({ id });
}
