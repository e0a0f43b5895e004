import type { LocalDate, NavOfficeNumber, Nok } from '@fotfeste/kernel';

/** What the order of a decider's queue is made from. */
export interface Waiting {
  readonly from: LocalDate;
  readonly number: number;
  /** When the period came to the decider. */
  readonly since: string;
  readonly id: string;
}

/**
 * By the harm that waiting does: whose days come first, before those whose days come later (a period that has begun is
 * somebody working without a decision); of the same day those who cannot begin before those who are only continued; then who
 * has waited longest.
 */
export const byHarmOfWaiting = (a: Waiting, b: Waiting): number =>
  compare(a.from, b.from) ||
  Number(a.number > 1) - Number(b.number > 1) ||
  compare(a.since, b.since) ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A budget line as far as choosing among an office's is concerned. */
export interface BudgetLine {
  readonly costCentre: string;
  readonly left: Nok;
}

/**
 * The line an undecided period will most likely be paid from: the cost centre of the agreement's last decision, else the
 * office's own, else the only one there is. Undefined where nobody can tell.
 */
export function likelyLine<Line extends BudgetLine>(
  lines: readonly Line[],
  hint: { readonly lastCostCentre?: string | undefined; readonly navOffice: NavOfficeNumber },
): Line | undefined {
  return (
    lines.find((line) => line.costCentre === hint.lastCostCentre) ??
    lines.find((line) => line.costCentre === hint.navOffice) ??
    (lines.length === 1 ? lines[0] : undefined)
  );
}
