import type { Market, NumberedPair } from './market.js';

/** Who is considered for what: participant `p` has the slots `slot[ptr[p]]` up to `slot[ptr[p + 1]]`, best first. */
export interface CandidateGraph {
  readonly ptr: Int32Array;
  readonly slot: Int32Array;
  readonly score: Int32Array;
  /** Allowed slots in reach of each participant, candidates or not. */
  readonly reachable: Int32Array;
}

/** The best of many, with a fixed place for ties. Keys are `score * ties + (ties - 1 - tie)`, so larger is better. */
class Best {
  private readonly key: Float64Array;
  private readonly item: Int32Array;
  private readonly size: Int32Array;
  /** The worst key a full row keeps, apart from the heaps because nearly every offer ends here. */
  private readonly floor: Float64Array;

  constructor(
    rows: number,
    private readonly keep: number,
  ) {
    this.key = new Float64Array(rows * keep);
    this.item = new Int32Array(rows * keep);
    this.size = new Int32Array(rows);
    this.floor = new Float64Array(rows).fill(-1);
  }

  /** Offers an item to a row: a heap whose root is the worst kept. Keys are from 0. */
  offer(row: number, key: number, item: number): void {
    if (key > this.floor[row]!) this.take(row, key, item);
  }

  each(row: number, visit: (item: number, key: number) => void): void {
    const start = row * this.keep;
    for (let i = 0; i < this.size[row]!; i++) visit(this.item[start + i]!, this.key[start + i]!);
  }

  private take(row: number, key: number, item: number): void {
    const start = row * this.keep;
    const size = this.size[row]!;
    if (size < this.keep) {
      this.size[row] = size + 1;
      this.rise(start, size, key, item);
    } else this.sink(start, key, item);
    if (this.size[row] === this.keep) this.floor[row] = this.key[start]!;
  }

  private rise(start: number, at: number, key: number, item: number): void {
    let position = at;
    while (position > 0) {
      const parent = (position - 1) >> 1;
      if (this.key[start + parent]! <= key) break;
      this.key[start + position] = this.key[start + parent]!;
      this.item[start + position] = this.item[start + parent]!;
      position = parent;
    }
    this.key[start + position] = key;
    this.item[start + position] = item;
  }

  private sink(start: number, key: number, item: number): void {
    let position = 0;
    for (;;) {
      let child = 2 * position + 1;
      if (child >= this.keep) break;
      if (child + 1 < this.keep && this.key[start + child + 1]! < this.key[start + child]!) child += 1;
      if (this.key[start + child]! >= key) break;
      this.key[start + position] = this.key[start + child]!;
      this.item[start + position] = this.item[start + child]!;
      position = child;
    }
    this.key[start + position] = key;
    this.item[start + position] = item;
  }
}

/**
 * Keeps each participant's best slots and each slot's best participants.
 *
 * Ties are broken by how near the two stand in their lists, turned to the same length: identical people facing identical
 * slots spread over all of them instead of crowding the first fifty.
 */
export function findCandidates(market: Market, keep: number, forced: readonly NumberedPair[] = []): CandidateGraph {
  const participants = market.parts.participants.length;
  const slots = market.parts.slots.length;
  const mine = new Best(participants, keep);
  const theirs = new Best(slots, keep);
  const reachable = new Int32Array(participants);
  for (const participant of market.byHome()) {
    const from = slots === 0 ? 0 : Math.floor((participant * slots) / participants);
    market.visitAllowed(participant, (slot, score) => {
      reachable[participant]!++;
      const slotTie = slot >= from ? slot - from : slot - from + slots;
      mine.offer(participant, score * slots + slots - 1 - slotTie, slot);
      const start = Math.floor((slot * participants) / slots);
      const personTie = participant >= start ? participant - start : participant - start + participants;
      theirs.offer(slot, score * participants + participants - 1 - personTie, participant);
    });
  }
  const edges = new EdgeList(participants, slots);
  for (let p = 0; p < participants; p++) mine.each(p, (slot, key) => edges.add(p, slot, Math.floor(key / slots)));
  for (let s = 0; s < slots; s++) theirs.each(s, (p, key) => edges.add(p, s, Math.floor(key / participants)));
  for (const { participant, slot } of forced) edges.add(participant, slot, market.scoreOf(participant, slot));
  return { ...edges.packed(), reachable };
}

/** One more edge for a graph. */
export interface ScoredPair extends NumberedPair {
  readonly score: number;
}

/** The graph with more edges. */
export function withEdges(graph: CandidateGraph, slots: number, extra: readonly ScoredPair[]): CandidateGraph {
  const participants = graph.ptr.length - 1;
  const edges = new EdgeList(participants, slots);
  for (let p = 0; p < participants; p++) {
    for (let e = graph.ptr[p]!; e < graph.ptr[p + 1]!; e++) edges.add(p, graph.slot[e]!, graph.score[e]!);
  }
  for (const { participant, slot, score } of extra) edges.add(participant, slot, score);
  return { ...edges.packed(), reachable: graph.reachable };
}

/** Edges in any order, packed into rows without doubles, best first and lower slot number first among equals. */
class EdgeList {
  private readonly count: Int32Array;
  private readonly owner: number[] = [];
  private readonly code: number[] = [];

  constructor(
    private readonly participants: number,
    private readonly slots: number,
  ) {
    this.count = new Int32Array(participants);
  }

  add(participant: number, slot: number, score: number): void {
    this.count[participant]!++;
    this.owner.push(participant);
    this.code.push(score * this.slots + this.slots - 1 - slot);
  }

  packed(): Omit<CandidateGraph, 'reachable'> {
    const start = new Int32Array(this.participants + 1);
    for (let p = 0; p < this.participants; p++) start[p + 1] = start[p]! + this.count[p]!;
    const next = start.slice(0, this.participants);
    const sorted = new Float64Array(this.code.length);
    this.owner.forEach((p, i) => (sorted[next[p]!++] = this.code[i]!));
    const ptr = new Int32Array(this.participants + 1);
    const slot = new Int32Array(this.code.length);
    const score = new Int32Array(this.code.length);
    let size = 0;
    for (let p = 0; p < this.participants; p++) {
      const row = sorted.subarray(start[p]!, start[p + 1]!).sort();
      for (let i = row.length - 1; i >= 0; i--) {
        if (row[i] === row[i + 1]) continue;
        slot[size] = this.slots - 1 - (row[i]! % this.slots);
        score[size] = Math.floor(row[i]! / this.slots);
        size += 1;
      }
      ptr[p + 1] = size;
    }
    return { ptr, slot: slot.slice(0, size), score: score.slice(0, size) };
  }
}
