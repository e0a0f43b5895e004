import {
  approvePeriod,
  currentPeriod,
  livePeriods,
  type MeasureKind,
  type MeasureRefusal,
  type SubsidyPeriod,
} from '@fotfeste/measures';
import type { NavOfficeNumber } from '@fotfeste/kernel';
import type { BudgetRow } from '@fotfeste/db';
import type { Operation } from '../common/operation.js';
import { actOf } from './carry-out.js';
import { measureLoaders, type MeasureView } from './measure-view.js';

/** The first year an office has set no budget for, for a measure; undefined where it has set none at all. */
export function firstYearWithoutBudget(
  lines: readonly BudgetRow[],
  { navOffice, kind }: { readonly navOffice: string; readonly kind: MeasureKind },
): number | undefined {
  const years = lines.filter((line) => line.navOffice === navOffice && line.kind === kind).map(({ year }) => year);
  return years.length > 0 ? Math.max(...years) + 1 : undefined;
}

const timingOf = (view: MeasureView, lines: readonly BudgetRow[]) => {
  const year = firstYearWithoutBudget(lines, view);
  return year === undefined ? {} : { firstYearWithoutBudget: year };
};

/** The period a decider looks at next, if it waits for a decision. */
export function waitingPeriod(
  view: MeasureView,
  lines: readonly BudgetRow[],
  today: Operation['today'],
): SubsidyPeriod | undefined {
  const current = currentPeriod(view.agreement.periods, { ...timingOf(view, lines), today }, view.rules);
  return current?.status === 'UNDECIDED' ? current : undefined;
}

/** Why the viewer cannot decide the agreement's next period; undefined where they can. Tried on the rules themselves. */
export async function decisionBarrierOf(operation: Operation, view: MeasureView): Promise<MeasureRefusal | undefined> {
  const { agreement, rules } = view;
  const lines = await measureLoaders(operation).budgets();
  const costCentre = view.navOffice as NavOfficeNumber;
  const period = waitingPeriod(view, lines, operation.today) ?? undecided(agreement.periods);
  if (!period) return agreement.signatures.adviser ? { code: 'ALREADY_DECIDED' } : { code: 'NOT_READY_TO_DECIDE' };
  const act = { by: actOf(operation).by, at: operation.now, revision: agreement.revision };
  const tried = approvePeriod(
    agreement,
    { ...act, number: period.number, costCentre },
    { ...timingOf(view, lines), rules, costCentres: [costCentre] },
  );
  return tried.ok ? undefined : tried.refusal;
}

const undecided = (periods: readonly SubsidyPeriod[]): SubsidyPeriod | undefined =>
  livePeriods(periods).find((period) => period.status === 'UNDECIDED');
