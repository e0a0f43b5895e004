import { addDays, earlier, type LocalDate } from '@fotfeste/kernel';
import type { PlacementSettings } from './clocks.js';

/** A placement at a workplace (praksis), as its decisions see it. */
export interface Placement {
  readonly id: string;
  readonly participantId: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly stoppedOn: LocalDate | null;
}

export type PlacementStatus = 'UPCOMING' | 'RUNNING' | 'ENDED' | 'STOPPED_EARLY';

type Dates = Pick<Placement, 'from' | 'to' | 'stoppedOn'>;

/** The last day of a placement as it came to be. */
export const actualEnd = ({ to, stoppedOn }: Pick<Dates, 'to' | 'stoppedOn'>): LocalDate =>
  stoppedOn === null ? to : earlier(to, stoppedOn);

/** Where a placement stands on a day. The last day still runs. */
export function placementStatus(placement: Dates, today: LocalDate): PlacementStatus {
  if (placement.stoppedOn !== null && placement.stoppedOn < placement.to && placement.stoppedOn <= today)
    return 'STOPPED_EARLY';
  if (placement.from > today) return 'UPCOMING';
  return actualEnd(placement) >= today ? 'RUNNING' : 'ENDED';
}

/** The last day the employer sees a placement that ends, or ended, on `end`: NAV closes its own view after as long. */
export const employerSeesUntil = (end: LocalDate, { limits }: PlacementSettings): LocalDate =>
  addDays(end, limits.accessDaysAfterEnd);
