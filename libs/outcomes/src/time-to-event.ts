/** How long one person waited: to the event, or to the last day anybody knows it had not happened. */
export interface Waiting {
  readonly days: number;
  readonly happened: boolean;
}

/** The share still waiting after a number of days. */
export interface StillWaiting {
  readonly days: number;
  /** From 0 to 1. */
  readonly share: number;
  /** People whose wait was known up to this day. */
  readonly atRisk: number;
}

/**
 * The share still waiting by day, with those whose wait is not over counted for as long as they are known to have waited.
 * Leaving them out would make every wait look short.
 *
 * @source Kaplan and Meier, Journal of the American Statistical Association 53 (1958)
 */
export function stillWaiting(waits: readonly Waiting[]): readonly StillWaiting[] {
  const days = [...new Set(waits.filter(({ happened }) => happened).map((wait) => wait.days))].sort((a, b) => a - b);
  let share = 1;
  return days.map((day) => {
    const atRisk = waits.filter((wait) => wait.days >= day).length;
    const happened = waits.filter((wait) => wait.happened && wait.days === day).length;
    share *= (atRisk - happened) / atRisk;
    return { days: day, share, atRisk };
  });
}

/** The day by which half had stopped waiting; undefined while more than half still wait. */
export const medianWait = (curve: readonly StillWaiting[]): number | undefined =>
  curve.find(({ share }) => share <= 0.5)?.days;
