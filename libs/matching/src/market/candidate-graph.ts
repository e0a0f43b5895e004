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

/** Scored pairs, one per position of three arrays of the same length: light to keep and to hand to another thread. */
export interface PairList {
  readonly participant: Int32Array;
  readonly slot: Int32Array;
  readonly score: Int32Array;
}

/** What was found among some of the participants. What several searches found is put together by `graphOf`. */
export interface FoundCandidates {
  /** The best slots of each participant searched. */
  readonly mine: PairList;
  /** Each slot's best among the participants searched. */
  readonly theirs: PairList;
  /** Allowed slots in reach of each participant; 0 for those not searched. */
  readonly reachable: Int32Array;
}

/**
 * Keeps each participant's best slots and each slot's best participants.
 *
 * Ties are broken by how near the two stand in their lists, turned to the same length: identical people facing identical
 * slots spread over all of them instead of crowding the first fifty. The order is total, so it does not matter who is
 * searched first, or by which of several searches.
 */
export class CandidateSearch {
  private readonly mine: Best;
  private readonly theirs: Best;
  private readonly ties: TieOrder;
  private readonly reachable: Int32Array;

  constructor(
    private readonly market: Market,
    keep: number,
  ) {
    const participants = market.parts.participants.length;
    const slots = market.parts.slots.length;
    this.mine = new Best(participants, keep);
    this.theirs = new Best(slots, keep);
    this.ties = new TieOrder(participants, slots);
    this.reachable = new Int32Array(participants);
  }

  /** Looks at everything some participants may have. */
  search(participants: Iterable<number>): void {
    const { market, mine, theirs, ties, reachable } = this;
    for (const participant of participants) {
      market.visitAllowed(participant, (slot, score) => {
        reachable[participant]!++;
        mine.offer(participant, ties.keyOfSlot(participant, slot, score), slot);
        theirs.offer(slot, ties.keyOfPerson(participant, slot, score), participant);
      });
    }
  }

  /** What has been found so far. */
  found(): FoundCandidates {
    const { participants, slots } = this.ties;
    const mine = new PairCollector();
    for (let p = 0; p < participants; p++) this.mine.each(p, (slot, key) => mine.add(p, slot, Math.floor(key / slots)));
    const theirs = new PairCollector();
    for (let s = 0; s < slots; s++) this.theirs.each(s, (p, key) => theirs.add(p, s, Math.floor(key / participants)));
    return { mine: mine.list(), theirs: theirs.list(), reachable: this.reachable };
  }
}

/** Keys that order a participant's slots, and a slot's participants, by score and then by how near they stand. */
class TieOrder {
  constructor(
    readonly participants: number,
    readonly slots: number,
  ) {}

  keyOfSlot(participant: number, slot: number, score: number): number {
    const from = Math.floor((participant * this.slots) / this.participants);
    const tie = slot >= from ? slot - from : slot - from + this.slots;
    return score * this.slots + this.slots - 1 - tie;
  }

  keyOfPerson(participant: number, slot: number, score: number): number {
    const start = Math.floor((slot * this.participants) / this.slots);
    const tie = participant >= start ? participant - start : participant - start + this.participants;
    return score * this.participants + this.participants - 1 - tie;
  }
}

/** Pairs added one by one. */
export class PairCollector {
  private readonly participant: number[] = [];
  private readonly slot: number[] = [];
  private readonly score: number[] = [];

  add(participant: number, slot: number, score: number): void {
    this.participant.push(participant);
    this.slot.push(slot);
    this.score.push(score);
  }

  list(): PairList {
    return {
      participant: Int32Array.from(this.participant),
      slot: Int32Array.from(this.slot),
      score: Int32Array.from(this.score),
    };
  }
}

/** The candidates of a whole market, found in one go. */
export function findCandidates(market: Market, keep: number, forced: readonly NumberedPair[] = []): CandidateGraph {
  const search = new CandidateSearch(market, keep);
  search.search(market.byHome());
  return graphOf(market, { keep, forced, found: [search.found()] });
}

/** The graph of what searches that shared the participants between them have found; `forced` pairs are always in it. */
export function graphOf(
  market: Market,
  {
    keep,
    forced,
    found,
  }: {
    readonly keep: number;
    readonly forced: readonly NumberedPair[];
    readonly found: readonly FoundCandidates[];
  },
): CandidateGraph {
  const participants = market.parts.participants.length;
  const slots = market.parts.slots.length;
  const edges = new EdgeList(participants, slots);
  for (const { mine } of found) edges.addAll(mine);
  const [only] = found;
  if (found.length === 1 && only) edges.addAll(only.theirs);
  else edges.addAll(bestOfAll(found, { keep, ties: new TieOrder(participants, slots) }));
  for (const { participant, slot } of forced) edges.add(participant, slot, market.scoreOf(participant, slot));
  const reachable = new Int32Array(participants);
  for (const part of found) part.reachable.forEach((count, p) => (reachable[p]! += count));
  return { ...edges.packed(), reachable };
}

/** Each slot's best among what each search kept as its best. */
function bestOfAll(
  found: readonly FoundCandidates[],
  { keep, ties }: { readonly keep: number; readonly ties: TieOrder },
): PairList {
  const best = new Best(ties.slots, keep);
  for (const { theirs } of found) {
    theirs.slot.forEach((slot, i) => {
      const participant = theirs.participant[i]!;
      best.offer(slot, ties.keyOfPerson(participant, slot, theirs.score[i]!), participant);
    });
  }
  const pairs = new PairCollector();
  for (let s = 0; s < ties.slots; s++) best.each(s, (p, key) => pairs.add(p, s, Math.floor(key / ties.participants)));
  return pairs.list();
}

/** The graph with more edges. */
export function withEdges(graph: CandidateGraph, slots: number, extra: readonly PairList[]): CandidateGraph {
  const participants = graph.ptr.length - 1;
  const edges = new EdgeList(participants, slots);
  for (let p = 0; p < participants; p++) {
    for (let e = graph.ptr[p]!; e < graph.ptr[p + 1]!; e++) edges.add(p, graph.slot[e]!, graph.score[e]!);
  }
  for (const pairs of extra) edges.addAll(pairs);
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

  addAll({ participant, slot, score }: PairList): void {
    for (let i = 0; i < slot.length; i++) this.add(participant[i]!, slot[i]!, score[i]!);
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
