import { solveAssignment, type AssignmentSolution } from '../assignment/index.js';
import { findCandidates, PairCollector, withEdges, type CandidateGraph, type PairList } from './candidate-graph.js';
import type { Market, NumberedPair } from './market.js';

/** How candidates are kept and how far the optimum is proven. */
export interface SearchSettings {
  /** Candidates kept per participant and per slot. */
  readonly keep: number;
  /** Rounds in which pairs outside the graph that the prices speak for are added; 0 trusts the graph. */
  readonly rounds: number;
  /** Pairs added per participant and round. */
  readonly addedPerRound: number;
}

export const usualSearch: SearchSettings = { keep: 50, rounds: 8, addedPerRound: 5 };

/** The optimum of a market with the graph it was found in. */
export interface Settlement {
  readonly graph: CandidateGraph;
  readonly solution: AssignmentSolution;
  /** Whether no allowed pair outside the graph could raise the total: the optimum holds over all pairs in reach. */
  readonly provenOverAll: boolean;
}

/**
 * Finds candidates and the best assignment among them, and then asks the prices whether a pair left out would have
 * raised the total. Those pairs are added and the assignment solved again, until none is left or the rounds are used up.
 *
 * @throws AssignmentFault DUALITY_GAP if a solution were not proven optimal
 */
export function settle(
  market: Market,
  pins: readonly NumberedPair[],
  search: SearchSettings = usualSearch,
): Settlement {
  let graph = findCandidates(market, search.keep, pins);
  let solution = solveOn(market, graph, pins);
  for (let round = 0; round < search.rounds; round++) {
    const asked = { participants: market.byHome(), pins, most: search.addedPerRound };
    const missed = pairsThePricesMiss(market, solution, asked);
    if (missed.slot.length === 0) return { graph, solution, provenOverAll: true };
    graph = withEdges(graph, market.parts.slots.length, [missed]);
    solution = solveOn(market, graph, pins);
  }
  return { graph, solution, provenOverAll: false };
}

/** The best assignment among the candidates. */
export const solveOn = (market: Market, graph: CandidateGraph, pins: readonly NumberedPair[]): AssignmentSolution =>
  solveAssignment({
    participants: market.parts.participants.length,
    slots: market.parts.slots.length,
    capacity: market.capacity,
    ptr: graph.ptr,
    slot: graph.slot,
    score: graph.score,
    pins,
  });

/** Allowed pairs of some people worth more than the prices say both sides get now. Whoever is pinned stays. */
export function pairsThePricesMiss(
  market: Market,
  { price, profit }: Pick<AssignmentSolution, 'price' | 'profit'>,
  asked: { readonly participants: Iterable<number>; readonly pins: readonly NumberedPair[]; readonly most: number },
): PairList {
  const pinned = new Set(asked.pins.map(({ participant }) => participant));
  const missed = new PairCollector();
  for (const participant of asked.participants) {
    if (pinned.has(participant)) continue;
    let mine: { readonly slot: number; readonly score: number; readonly gain: number }[] = [];
    market.visitAllowed(participant, (slot, score) => {
      const gain = score - price[slot]!;
      if (gain > profit[participant]! && market.capacity[slot] !== 0) mine.push({ slot, score, gain });
    });
    if (mine.length > asked.most) mine = mine.sort((a, b) => b.gain - a.gain || a.slot - b.slot).slice(0, asked.most);
    for (const { slot, score } of mine) missed.add(participant, slot, score);
  }
  return missed.list();
}
