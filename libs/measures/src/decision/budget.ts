import { nok, ok, refuse, sumNok, yearOf, type NavOfficeNumber, type Nok, type Result } from '@fotfeste/kernel';
import type { SubsidyPeriod } from '../agreement/agreement.js';
import { isSettled } from '../claims/claim-status.js';
import type { MeasureKind } from '../kinds.js';

/** One budget line: an office's cost centre, a measure, a year. */
export interface BudgetKey {
  readonly costCentre: NavOfficeNumber;
  readonly kind: MeasureKind;
  readonly year: number;
}

/** What a line holds. `frame` is voted; the rest follows from periods. */
export interface Budget extends BudgetKey {
  readonly frame: Nok;
  /** Approved and not yet claimed. */
  readonly reserved: Nok;
  /** Claimed: sent, paid or settled. */
  readonly committed: Nok;
}

export type BudgetRefusal =
  | { readonly code: 'BUDGET_NOT_SET'; readonly year: number }
  | { readonly code: 'BUDGET_EXCEEDED'; readonly free: Nok; readonly needed: Nok };

/** What is left to approve for; negative if the frame was lowered below what is promised. */
export const freeAmount = (budget: Budget): Nok => nok(budget.frame - budget.reserved - budget.committed);

/** The year a period's money belongs to: no period crosses New Year, since none crosses a month. */
export const budgetYearOf = (period: Pick<SubsidyPeriod, 'from'>): number => yearOf(period.from);

/**
 * Reserves an approved amount. An amount that fits exactly is let through; one krone more is not. The use case holds the
 * line locked from reading to writing, so that deciders at the same instant come one after the other.
 */
export function reserve(budget: Budget | undefined, amount: Nok, year: number): Result<Budget, BudgetRefusal> {
  if (!budget) return refuse({ code: 'BUDGET_NOT_SET', year });
  const free = freeAmount(budget);
  return amount > free
    ? refuse({ code: 'BUDGET_EXCEEDED', free, needed: amount })
    : ok({ ...budget, reserved: nok(budget.reserved + amount) });
}

/** Gives back what an annulled, shortened or expired period had reserved. */
export const release = (budget: Budget, amount: Nok): Budget => ({
  ...budget,
  reserved: nok(budget.reserved - amount),
});

/** Moves a claimed period from reserved to committed; what was not claimed becomes free again. */
export const commit = (budget: Budget, approved: Nok, claimed: Nok): Budget => ({
  ...budget,
  reserved: nok(budget.reserved - approved),
  committed: nok(budget.committed + claimed),
});

/** A period as budgets see it. */
export type BudgetedPeriod = Pick<SubsidyPeriod, 'from' | 'status' | 'isActive' | 'amount' | 'approval' | 'claim'>;

/**
 * A line computed from nothing but the measure's periods, for the nightly comparison. A claim that expired holds no money; a settled one
 * is counted at its approved amount unless the claim's own is given elsewhere.
 */
export function budgetFromPeriods(key: BudgetKey, frame: Nok, periods: readonly BudgetedPeriod[]): Budget {
  const own = periods.filter(
    (period) =>
      period.status === 'APPROVED' &&
      period.approval?.costCentre === key.costCentre &&
      budgetYearOf(period) === key.year,
  );
  const sum = (some: readonly BudgetedPeriod[]): Nok => sumNok(some.flatMap((period) => period.amount ?? []));
  return {
    ...key,
    frame,
    reserved: sum(own.filter((period) => !isSettled(period.claim) && period.claim !== 'EXPIRED')),
    committed: sum(own.filter((period) => isSettled(period.claim))),
  };
}

/** What the undecided periods of a year would take if all were approved. */
export const forecastOf = (periods: readonly BudgetedPeriod[], year: number): Nok =>
  sumNok(
    periods
      .filter((period) => period.status === 'UNDECIDED' && period.isActive && budgetYearOf(period) === year)
      .flatMap((period) => period.amount ?? []),
  );
