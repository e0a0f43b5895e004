import { nok, yearOf, type LocalDate, type Nok } from '@fotfeste/kernel';

/** A sum on a day: approved (or released, negative), or waiting to be. */
export interface DatedSum {
  readonly on: LocalDate;
  readonly amount: number;
}

/** What a budget line is plotted from. */
export interface BurnFacts {
  readonly year: number;
  readonly today: LocalDate;
  /** Decisions on the line, by the day they were made. */
  readonly decided: readonly DatedSum[];
  /** Undecided periods that would be paid from it, by their first day. */
  readonly undecided: readonly DatedSum[];
}

/** One month of the plot. */
export interface BurnPoint {
  /** The month's first day. */
  readonly month: LocalDate;
  /** Approved up to the month's end; absent for months to come. */
  readonly committed?: Nok;
  /** What it comes to if all that waits is approved when it begins; absent for months gone by. */
  readonly forecast?: Nok;
}

/** How a budget line is used through its year: what is promised up to now, and what is coming. The present month has both. */
export function budgetBurn({ year, today, decided, undecided }: BurnFacts): readonly BurnPoint[] {
  const now = today.slice(0, 7);
  const total = sum(decided);
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    const committed =
      month <= now ? { committed: nok(sum(decided.filter(({ on }) => monthFor(on, year) <= month))) } : {};
    const coming = sum(undecided.filter(({ on }) => later(monthFor(on, year), now) <= month));
    return {
      month: `${month}-01` as LocalDate,
      ...committed,
      ...(month >= now && { forecast: nok(total + coming) }),
    };
  });
}

const sum = (sums: readonly DatedSum[]): number => sums.reduce((total, { amount }) => total + amount, 0);
const later = (a: string, b: string): string => (a > b ? a : b);

/** A decision taken before the year began counts from its first month. */
const monthFor = (on: LocalDate, year: number): string => (yearOf(on) < year ? `${year}-01` : on.slice(0, 7));

/** How long rows have waited, in steps that a week's work is planned by. */
const ageSteps = [3, 7, 14, 28] as const;

/** A bar of the histogram: from some days to some days, both included; the last is open. */
export interface AgeBin {
  readonly from: number;
  readonly to?: number;
  readonly count: number;
}

/** Counts ages in days into bars. */
export function ageHistogram(ages: readonly number[]): readonly AgeBin[] {
  const starts = [0, ...ageSteps.map((step) => step + 1)];
  return starts.map((from, index) => {
    const to: number | undefined = ageSteps[index];
    const count = ages.filter((age) => age >= from && (to === undefined || age <= to)).length;
    return { from, ...(to !== undefined && { to }), count };
  });
}
