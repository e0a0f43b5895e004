import type { SlotId } from '@fotfeste/kernel';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import { isWithinLimit } from '../score/practical-fit.js';
import type { Weights } from '../score/weights.js';
import { openMarket, type MarketGround } from './open-market.js';

/** A person's best slots on their own, without anybody else: what an answer to a question would change. */
export interface TopSlots {
  readonly best: readonly SlotId[];
  readonly allowed: number;
}

/** The best slots of each person of a list, in the order they would be suggested in. They may be the same person with other answers. */
export function topSlots(
  input: MarketGround & { readonly people: readonly ParticipantFacts[]; readonly slots: readonly SlotFacts[] },
  weights: Weights,
  most: number,
): readonly TopSlots[] {
  const market = openMarket(input, weights, { participants: input.people, slots: input.slots });
  return input.people.map((person, participant) => {
    const found: { slot: SlotId; score: number; isNear: boolean }[] = [];
    market.visitAllowed(participant, (number, score) => {
      const slot = input.slots[number];
      const isNear = isWithinLimit(person, market.journeyOf(participant, number), weights);
      if (slot) found.push({ slot: slot.id, score, isNear });
    });
    const sorted = found.sort(
      (a, b) => Number(b.isNear) - Number(a.isNear) || b.score - a.score || (a.slot < b.slot ? -1 : 1),
    );
    return { best: sorted.slice(0, most).map(({ slot }) => slot), allowed: found.length };
  });
}
