import { addDays, type LocalDate, type Period } from '@fotfeste/kernel';
import type { SlotFacts } from './facts.js';

/** Places that open within so many days can be matched today. */
export const startHorizonDays = 120;

/** Free places that are open on a day or open within the horizon. */
export function placesOn(slot: SlotFacts, on: LocalDate): number {
  return (slot.capacity ?? [])
    .filter((period) => isWithinReach(period, on))
    .reduce((sum, { places }) => sum + Math.max(0, Math.trunc(places)), 0);
}

/** The first days a person could be there: from the later of today and the first free period; undefined if none. */
export function firstPeriod(
  slot: SlotFacts,
  on: LocalDate,
): (Partial<Period> & { readonly from: LocalDate }) | undefined {
  const open = (slot.capacity ?? []).filter((period) => isWithinReach(period, on) && period.places > 0);
  const first = [...open].sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  return first && { from: first.from > on ? first.from : on, ...(first.to ? { to: first.to } : {}) };
}

const isWithinReach = (period: { readonly from: LocalDate; readonly to?: LocalDate }, on: LocalDate): boolean =>
  (period.to === undefined || period.to >= on) && (period.from <= on || period.from <= addDays(on, startHorizonDays));
