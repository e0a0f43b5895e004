import type { Commute } from '@fotfeste/geography';
import type { MayBecome, ParticipantFacts, WeekBlock } from '../facts.js';
import { minutesIn, outside, within } from '../week.js';
import { whole, type Share } from './share.js';
import type { Weights } from './weights.js';

/** What matching reads of a person's week. Childcare is left out on purpose: it is asked for, never scored. */
export interface PersonalWeek {
  readonly availability?: readonly WeekBlock[] | undefined;
  readonly schoolBlocks?: readonly WeekBlock[] | undefined;
}

/** The part of the shifts the person can work. */
export function scheduleShare(
  { availability, schoolBlocks }: PersonalWeek,
  shifts: readonly WeekBlock[] | undefined,
): Share {
  if (!shifts || shifts.length === 0 || (!availability && !schoolBlocks)) return undefined;
  const minutes = minutesIn(shifts);
  if (minutes === 0) return undefined;
  const free = availability ? within(shifts, availability) : shifts;
  return Math.floor((minutesIn(outside(free, schoolBlocks ?? [])) * whole) / minutes);
}

/** The way to work: everything up to some minutes, falling to the participant's own limit, nothing beyond it. */
export function commuteShare(
  journey: Pick<Commute, 'minutes'> | undefined,
  maxMinutes: number | undefined,
  { commute }: Weights,
): Share {
  if (!journey) return undefined;
  const limit = Math.max(maxMinutes ?? commute.usualLimit, commute.fullMinutes + 1);
  if (journey.minutes <= commute.fullMinutes) return whole;
  if (journey.minutes > limit) return 0;
  const part = (journey.minutes - commute.fullMinutes) / (limit - commute.fullMinutes);
  return Math.floor(whole - part * (whole - commute.percentAtLimit * 10));
}

/** Whether a way, by estimate, is within what the person accepts. A way nobody can estimate is taken to be. */
export const isWithinLimit = (
  { maxCommuteMinutes }: Pick<ParticipantFacts, 'maxCommuteMinutes'>,
  journey: Pick<Commute, 'minutes'> | undefined,
  { commute }: Weights,
): boolean => (journey?.minutes ?? 0) <= (maxCommuteMinutes ?? commute.usualLimit);

/** What the slot may become: a permanent job counts most, and more the larger the position. */
export function futureShare(mayBecome: MayBecome | undefined): Share {
  if (!mayBecome) return undefined;
  switch (mayBecome.kind) {
    case 'PERMANENT':
      return 600 + 4 * Math.min(100, Math.max(0, Math.trunc(mayBecome.percent ?? 50)));
    case 'TEMPORARY':
      return 500;
    case 'ON_CALL':
      return 250;
    case 'NONE':
      return 0;
  }
}
