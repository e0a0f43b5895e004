import type { PersonName } from '../../ui/use-person-name.js';
import { daysBetween } from '../../ui/format.js';

/** Whole days without contact after which a person stands out. */
export const longSilenceDays = 14;

interface Case extends PersonName {
  readonly id: string;
  readonly lastContactOn: string | null;
  readonly stage: string;
}

/** One person's silence, for the plot and its table. */
export interface Silence extends PersonName {
  readonly id: string;
  /** `undefined` where no contact was ever recorded. */
  readonly days: number | undefined;
  /** Longer than `longSilenceDays`, or never. */
  readonly long: boolean;
}

/** Days since the last contact on a date, the longest first; people who have left the programme are left out. */
export function silence(people: readonly Case[], today: string): readonly Silence[] {
  return people
    .filter((person) => person.stage !== 'EXITED')
    .map(({ id, givenName, familyName, lastContactOn }) => {
      const days = lastContactOn === null ? undefined : Math.max(daysBetween(lastContactOn, today), 0);
      return { id, givenName, familyName, days, long: days === undefined || days > longSilenceDays };
    })
    .toSorted((a, b) => (b.days ?? Number.MAX_SAFE_INTEGER) - (a.days ?? Number.MAX_SAFE_INTEGER));
}
