import { rankSlots, standardRules, standardWeights } from '@fotfeste/matching';
import type { Taxonomy } from '@fotfeste/occupation';
import { geography, taxonomy, today, type LabelledCase, type LabelledSlot } from './builders.js';

const counted = 3;

/** The share of the first three that a consultant called good; where fewer are good, of as many as there are. */
export function precisionAt3(order: readonly LabelledSlot[]): number {
  const most = Math.min(counted, order.filter(({ label }) => label === 'GOOD').length);
  return order.slice(0, counted).filter(({ label }) => label === 'GOOD').length / most;
}

/** The order of the product, by the starter taxonomy unless another is given. */
export function productOrder({ person, slots }: LabelledCase, by: Taxonomy = taxonomy) {
  const ranked = rankSlots({
    participant: person,
    slots: slots.map(({ slot }) => slot),
    taxonomy: by,
    geography,
    rules: standardRules,
    weights: standardWeights,
    on: today,
  });
  if (!ranked.ok) throw new Error(JSON.stringify(ranked.refusal));
  const labels = new Map(slots.map((entry) => [entry.slot.id, entry]));
  return ranked.value.map((entry) => ({ ...entry, ...labels.get(entry.slot.id)! }));
}

/**
 * The baseline: as many of the slot's skills as the person lists, the most first. Nothing else is looked at; among equals
 * the order is that of the ids, which says nothing.
 */
export function plainOverlap({ person, slots }: LabelledCase): readonly LabelledSlot[] {
  const held = new Set(person.skills?.map(({ skill }) => skill));
  const shared = ({ slot }: LabelledSlot): number => (slot.skills ?? []).filter(({ skill }) => held.has(skill)).length;
  return [...slots].sort((a, b) => shared(b) - shared(a) || (a.slot.id < b.slot.id ? -1 : 1));
}

/** The mean over cases. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
