import type { SlotFilter, SlotStatus } from '@fotfeste/contract';
import { type FilterOf, oneOf, text } from '../../url/filter-codec.js';

export const slotStatuses = ['UNCONFIRMED', 'OPEN', 'FULL', 'PAUSED', 'ENDED'] as const satisfies readonly SlotStatus[];

/** The slots' filter, as it stands in the address. */
export const slotsShape = { search: text, status: oneOf(slotStatuses), municipality: text };

/** What to ask the API for; an employer sees the slots of its own organisations. */
export function slotsFilter(choice: FilterOf<typeof slotsShape>, isEmployer: boolean): SlotFilter {
  return isEmployer ? { ...choice, own: true } : choice;
}
