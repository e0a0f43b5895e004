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
  const byDay = new Map<number, { happened: number; ended: number }>();
  for (const { days, happened } of waits) {
    const day = byDay.get(days) ?? { happened: 0, ended: 0 };
    byDay.set(days, { happened: day.happened + (happened ? 1 : 0), ended: day.ended + 1 });
  }
  const curve: StillWaiting[] = [];
  let share = 1;
  let atRisk = waits.length;
  for (const [days, { happened, ended }] of [...byDay].sort(([a], [b]) => a - b)) {
    if (happened > 0) {
      share *= (atRisk - happened) / atRisk;
      curve.push({ days, share, atRisk });
    }
    atRisk -= ended;
  }
  return curve;
}

/** The day by which half had stopped waiting; undefined while more than half still wait. */
export const medianWait = (curve: readonly StillWaiting[]): number | undefined =>
  curve.find(({ share }) => share <= 0.5)?.days;
