import { solveAssignment, type AssignmentSolution } from '../assignment/index.js';
import { findCandidates, withEdges, type CandidateGraph, type ScoredPair } from './candidate-graph.js';
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
  let solution = solve(market, graph, pins);
  for (let round = 0; round < search.rounds; round++) {
    const missed = pairsThePricesMiss(market, solution, { pins, most: search.addedPerRound });
    if (missed.length === 0) return { graph, solution, provenOverAll: true };
    graph = withEdges(graph, market.parts.slots.length, missed);
    solution = solve(market, graph, pins);
  }
  return { graph, solution, provenOverAll: false };
}

const solve = (market: Market, graph: CandidateGraph, pins: readonly NumberedPair[]): AssignmentSolution =>
  solveAssignment({
    participants: market.parts.participants.length,
    slots: market.parts.slots.length,
    capacity: market.capacity,
    ptr: graph.ptr,
    slot: graph.slot,
    score: graph.score,
    pins,
  });

/** Allowed pairs worth more than the prices say both sides get now. A pinned participant stays where they are. */
function pairsThePricesMiss(
  market: Market,
  { price, profit }: AssignmentSolution,
  { pins, most }: { readonly pins: readonly NumberedPair[]; readonly most: number },
): readonly ScoredPair[] {
  const pinned = new Set(pins.map(({ participant }) => participant));
  const missed: ScoredPair[] = [];
  for (const participant of market.byHome()) {
    if (pinned.has(participant)) continue;
    let mine: ScoredPair[] = [];
    const gain = ({ slot, score }: ScoredPair): number => score - price[slot]!;
    market.visitAllowed(participant, (slot, score) => {
      if (score - price[slot]! <= profit[participant]! || market.capacity[slot] === 0) return;
      mine.push({ participant, slot, score });
    });
    if (mine.length > most) mine = mine.sort((a, b) => gain(b) - gain(a) || a.slot - b.slot).slice(0, most);
    missed.push(...mine);
  }
  return missed;
}
