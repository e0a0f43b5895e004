import type { CandidateGraph } from '../market/candidate-graph.js';
import type { Market, NumberedPair } from '../market/market.js';

/** What simpler ways of matching would have reached on the same market, in points of score. */
export interface Baselines {
  /** Everyone in the order they came takes the best place that is left. */
  readonly firstCome: number;
  /** The best pair of all first, then the best of what is left. */
  readonly greedy: number;
}

/** How many edges of a row are known to be the person's best; those after them may leave out better ones. */
const sureEdges = 50;

/** The end of the part of a row that a baseline may trust. */
const sureEnd = ({ ptr }: CandidateGraph, participant: number): number =>
  Math.min(ptr[participant]! + sureEdges, ptr[participant + 1]!);

/**
 * The two baselines over everything allowed and in reach; pins hold in both, so that only the method differs. Whoever
 * finds their fifty best slots full is given the best free one in reach.
 */
export function baselines(market: Market, graph: CandidateGraph, pins: readonly NumberedPair[]): Baselines {
  return {
    firstCome: firstCome(market, graph, pins),
    greedy: greedy(market, graph, pins),
  };
}

/** Free places as they are taken, and what the taken ones are worth. */
class Taking {
  readonly left: Int32Array;
  readonly isPlaced: Uint8Array;
  total = 0;

  constructor(
    private readonly market: Market,
    pins: readonly NumberedPair[],
  ) {
    this.left = market.capacity.slice();
    this.isPlaced = new Uint8Array(market.parts.participants.length);
    for (const { participant, slot } of pins) this.take(participant, slot, market.scoreOf(participant, slot));
  }

  canTake(participant: number, slot: number): boolean {
    return this.isPlaced[participant] === 0 && this.left[slot]! > 0;
  }

  take(participant: number, slot: number, score: number): void {
    if (this.isPlaced[participant] === 1) return;
    this.isPlaced[participant] = 1;
    this.left[slot]!--;
    this.total += score;
  }

  /** The best free slot in reach, candidates or not. */
  takeBestInReach(participant: number): void {
    let best = -1;
    let most = -1;
    this.market.visitAllowed(participant, (slot, score) => {
      if (this.left[slot]! <= 0 || score <= most) return;
      best = slot;
      most = score;
    });
    if (best >= 0) this.take(participant, best, most);
  }
}

function firstCome(market: Market, graph: CandidateGraph, pins: readonly NumberedPair[]): number {
  const taking = new Taking(market, pins);
  for (const participant of byArrival(market)) {
    if (taking.isPlaced[participant] === 1) continue;
    const end = sureEnd(graph, participant);
    let e = graph.ptr[participant]!;
    while (e < end && !taking.canTake(participant, graph.slot[e]!)) e++;
    if (e < end) taking.take(participant, graph.slot[e]!, graph.score[e]!);
    else if (graph.reachable[participant]! > 0) taking.takeBestInReach(participant);
  }
  return taking.total;
}

/** By the day the programme started; those without one last; then by id. */
function byArrival({ parts: { participants } }: Market): readonly number[] {
  const arrived = participants.map(({ programme }) => programme?.startsOn ?? '9999-12-31');
  return [...participants.keys()].sort((a, b) =>
    arrived[a]! < arrived[b]! ? -1 : arrived[a]! > arrived[b]! ? 1 : a - b,
  );
}

function greedy(market: Market, graph: CandidateGraph, pins: readonly NumberedPair[]): number {
  const taking = new Taking(market, pins);
  const edges = graph.slot.length;
  const owner = new Int32Array(edges).fill(-1);
  for (let p = 0; p + 1 < graph.ptr.length; p++) owner.fill(p, graph.ptr[p]!, sureEnd(graph, p));
  const bestFirst = Float64Array.from(graph.score, (score, e) => score * edges + edges - 1 - e).sort();
  for (let i = edges - 1; i >= 0; i--) {
    const e = edges - 1 - (bestFirst[i]! % edges);
    const participant = owner[e]!;
    if (participant < 0 || !taking.canTake(participant, graph.slot[e]!)) continue;
    taking.take(participant, graph.slot[e]!, graph.score[e]!);
  }
  for (const participant of market.byHome()) {
    if (taking.isPlaced[participant] === 0 && graph.reachable[participant]! > 0) taking.takeBestInReach(participant);
  }
  return taking.total;
}
