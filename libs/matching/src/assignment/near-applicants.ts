import { Adjacency, EDGE, numbersLike } from './adjacency.js';
import { ABSENT, type Network } from './network.js';

/**
 * The edges from the slots' side, but only those a short path can use: where the participant would lose less than
 * `reach` by moving. A tenth of all edges, as a rule, so they are gathered and searched that much quicker.
 */
export interface NearApplicants {
  readonly rows: Adjacency;
  readonly reach: number;
  /** The prices the losses were reckoned at. */
  readonly priceThen: Float64Array;
}

/** Gathers them at the present prices. */
export function nearApplicants(network: Network, reach: number): NearApplicants {
  const { price, slotOf, applicants, slots } = network;
  const { cells, start, end } = network.edges;
  const starts = new Int32Array(slots);
  for (let s = 1; s < slots; s++) starts[s] = starts[s - 1]! + applicants[s - 1]! * EDGE;
  const ends = starts.slice();
  const near = numbersLike(cells, slots === 0 ? 0 : starts[slots - 1]! + applicants[slots - 1]! * EDGE);
  for (let p = 0; p < start.length; p++) {
    if (slotOf[p] === ABSENT) continue;
    const least = network.profit(p) - reach;
    const stop = end[p]!;
    for (let e = start[p]!; e < stop; e += EDGE) {
      const slot = cells[e]!;
      const worth = cells[e + 1]!;
      if (worth - price[slot]! <= least) continue;
      const at = ends[slot]!;
      near[at] = p;
      near[at + 1] = worth;
      ends[slot] = at + EDGE;
    }
  }
  return { rows: new Adjacency({ cells: near, start: starts, end: ends }), reach, priceThen: price.slice() };
}
