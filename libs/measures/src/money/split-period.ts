import { addDays, earlier, lastOfMonth, type LocalDate, type Period } from '@fotfeste/kernel';

/**
 * Cuts a period so that each date in `cuts` begins a part. Dates outside the period, or on its first day, cut nothing;
 * order and repetition do not matter. A period that ends before it starts has no parts.
 */
export function splitAtDates(period: Period, cuts: readonly LocalDate[]): readonly Period[] {
  if (period.to < period.from) return [];
  const starts = [...new Set(cuts)].filter((cut) => period.from < cut && cut <= period.to).sort();
  return [period.from, ...starts].map((from, index) => {
    const next = starts[index];
    return { from, to: next ? addDays(next, -1) : period.to };
  });
}

/** Cuts a period into parts that never cross a month's end. A period that ends before it starts has no parts. */
export function splitAtMonths(period: Period): readonly Period[] {
  const parts: Period[] = [];
  for (let from = period.from; from <= period.to;) {
    const to = earlier(lastOfMonth(from), period.to);
    parts.push({ from, to });
    from = addDays(to, 1);
  }
  return parts;
}
