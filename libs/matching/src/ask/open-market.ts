import type { ParticipantFacts, SlotFacts } from '../facts.js';
import { Market } from '../market/market.js';
import { rulesOn } from '../rules/index.js';
import type { MatchInput } from '../run/match-input.js';
import type { Weights } from '../score/weights.js';

/** Tables and places a market needs, whoever is in it. */
export type MarketGround = Pick<MatchInput, 'taxonomy' | 'geography' | 'rules' | 'on'>;

/** A market of some people and slots on the ground of an input, with nothing decided yet. */
export const openMarket = (
  { taxonomy, geography, rules, on }: MarketGround,
  weights: Weights,
  sides: { readonly participants: readonly ParticipantFacts[]; readonly slots: readonly SlotFacts[] },
): Market => new Market({ ...sides, taxonomy, geography, weights, on, rules: rulesOn(rules, on) });
