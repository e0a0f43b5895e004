import { EDGE, numbersLike, type Numbers } from './adjacency.js';
import type { Network } from './network.js';

/** Each round's step is this much finer than the one before. */
const REFINEMENT = 16;

/**
 * Finds prices close to the optimum by letting participants bid for places (Bertsekas 1988, with epsilon scaling).
 *
 * Everyone in turn bids for the slot that gives them most, up to the point where it gives a step less than their second
 * best; a full slot keeps its highest bidders and its price is the lowest bid it keeps. Each round repeats this with a
 * finer step from the prices of the round before. The result is a start, not an answer: `handOver` keeps only what is
 * exactly tight at the prices found, and the exact steps do the rest.
 *
 * Most bids look at a few edges only: a row keeps at its front the edges worth most at the last full look, together
 * with an upper bound for all behind them. The bound holds for the rest of the round, as prices only rise in it.
 */
export class Auction {
  private readonly price: Numbers;
  private readonly front: Int32Array;
  private readonly behind: Numbers;
  private readonly values: Numbers;
  /** The bids each slot keeps, a min-heap per slot from `firstPlace[slot]`. */
  private readonly firstPlace: Int32Array;
  private readonly kept: Int32Array;
  private readonly bidder: Int32Array;
  private readonly bid: Numbers;
  /** Participants who have to bid yet; the last one bids next. */
  private readonly waiting: Int32Array;
  private waits = 0;
  private best = 0;
  private second = 0;
  private choice = -1;

  constructor(
    private readonly network: Network,
    /** What staying out is worth to a bidder. */
    private readonly outside: number,
  ) {
    const { participants, slots, capacity, edges, applicants } = network;
    const { cells } = edges;
    this.price = numbersLike(cells, slots);
    this.front = new Int32Array(participants);
    this.behind = numbersLike(cells, participants);
    this.values = numbersLike(cells, edges.longestRow);
    this.firstPlace = placesOf(capacity, applicants);
    const places = this.firstPlace[slots]!;
    this.kept = new Int32Array(slots);
    this.bidder = new Int32Array(places);
    this.bid = numbersLike(cells, places);
    this.waiting = new Int32Array(participants);
  }

  /** Runs rounds with ever finer steps for the participants given, the first with `step`. */
  run(participants: Int32Array, step: number): void {
    this.round(participants, step, 0);
    this.openAgain();
    for (let before = step; before > 1;) {
      const finer = Math.max(1, Math.floor(before / REFINEMENT));
      if (finer === 1 && before < REFINEMENT) return;
      // Down by the step that found them, so that what it overshot can come back.
      this.round(participants, finer, before);
      before = finer;
    }
  }

  private round(participants: Int32Array, step: number, lowering: number): void {
    this.restart(participants, lowering);
    while (this.waits > 0) {
      const participant = this.waiting[--this.waits]!;
      if (lowering === 0) this.lookAtAll(participant);
      else this.look(participant);
      if (this.choice >= 0) this.place(participant, this.price[this.choice]! + this.best - this.second + step);
    }
  }

  /** A slot the coarse step priced too high to fill starts from nothing: two or three bids bring it to its level. */
  private openAgain(): void {
    const { kept, price, network } = this;
    for (let s = 0; s < price.length; s++) if (kept[s]! < network.capacity[s]!) price[s] = 0;
  }

  private restart(participants: Int32Array, lowering: number): void {
    const { price, behind } = this;
    for (let s = 0; s < price.length; s++) price[s] = price[s]! > lowering ? price[s]! - lowering : 0;
    for (let p = 0; p < behind.length; p++) behind[p]! += lowering;
    this.kept.fill(0);
    this.waits = participants.length;
    for (let i = 0; i < this.waits; i++) this.waiting[i] = participants[this.waits - 1 - i]!;
  }

  private lookAtAll(participant: number): void {
    const { price, network } = this;
    const { cells } = network.edges;
    const start = network.edges.start[participant]!;
    const end = network.edges.end[participant]!;
    let best = this.outside;
    let second = best;
    let found = -1;
    for (let e = start; e < end; e += EDGE) {
      const value = cells[e + 1]! - price[cells[e]!]!;
      if (value <= second) continue;
      if (value > best) {
        second = best;
        best = value;
        found = e;
      } else second = value;
    }
    this.best = best;
    this.second = second;
    this.choice = found < 0 ? -1 : cells[found]!;
    if (found > start) {
      const worth = cells[found + 1]!;
      cells[found] = cells[start]!;
      cells[found + 1] = cells[start + 1]!;
      cells[start] = this.choice;
      cells[start + 1] = worth;
    }
  }

  private look(participant: number): void {
    const { price, network, outside } = this;
    const { cells } = network.edges;
    const start = network.edges.start[participant]!;
    const end = start + this.front[participant]!;
    let best = outside;
    let second = outside;
    let choice = -1;
    for (let e = start; e < end; e += EDGE) {
      const value = cells[e + 1]! - price[cells[e]!]!;
      if (value <= second) continue;
      if (value > best) {
        second = best;
        best = value;
        choice = cells[e]!;
      } else second = value;
    }
    this.best = best;
    this.second = second;
    this.choice = choice;
    if (second < this.behind[participant]! || end === start) this.renewFront(participant);
  }

  /** Looks at the whole row and moves to its front what is worth more than halfway between its mean and its best. */
  private renewFront(participant: number): void {
    const { price, network, values, outside } = this;
    const { cells } = network.edges;
    const start = network.edges.start[participant]!;
    const end = network.edges.end[participant]!;
    let sum = 0;
    let most = -Infinity;
    for (let e = start, i = 0; e < end; e += EDGE, i++) {
      const value = cells[e + 1]! - price[cells[e]!]!;
      values[i] = value;
      sum += value;
      if (value > most) most = value;
    }
    const least = Math.max(outside, (most + (sum * EDGE) / (end - start)) / 2);
    let best = outside;
    let second = outside;
    let choice = -1;
    let behind = outside;
    let front = start;
    for (let e = start, i = 0; e < end; e += EDGE, i++) {
      const value = values[i]!;
      if (value < least) {
        if (value > behind) behind = value;
        continue;
      }
      const slot = cells[e]!;
      const worth = cells[e + 1]!;
      cells[e] = cells[front]!;
      cells[e + 1] = cells[front + 1]!;
      cells[front] = slot;
      cells[front + 1] = worth;
      front += EDGE;
      if (value <= second) continue;
      if (value > best) {
        second = best;
        best = value;
        choice = slot;
      } else second = value;
    }
    this.best = best;
    this.second = Math.max(second, behind);
    this.choice = choice;
    this.front[participant] = front - start;
    this.behind[participant] = behind;
  }

  /** Gives the bidder a place in the slot chosen; the lowest bid of a full slot has to bid again. */
  private place(participant: number, amount: number): void {
    const slot = this.choice;
    const first = this.firstPlace[slot]!;
    const places = this.firstPlace[slot + 1]! - first;
    if (places === 0) {
      this.price[slot] = amount;
      this.waiting[this.waits++] = participant;
      return;
    }
    if (this.kept[slot]! < places) this.keep(first, this.kept[slot]!++, participant, amount);
    else {
      this.waiting[this.waits++] = this.bidder[first]!;
      this.replaceLowest(first, places, participant, amount);
    }
    if (this.kept[slot] === this.network.capacity[slot] && this.bid[first]! > this.price[slot]!)
      this.price[slot] = this.bid[first]!;
  }

  private keep(first: number, place: number, participant: number, amount: number): void {
    const { bid, bidder } = this;
    let at = place;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (bid[first + parent]! <= amount) break;
      bid[first + at] = bid[first + parent]!;
      bidder[first + at] = bidder[first + parent]!;
      at = parent;
    }
    bid[first + at] = amount;
    bidder[first + at] = participant;
  }

  private replaceLowest(first: number, places: number, participant: number, amount: number): void {
    const { bid, bidder } = this;
    let at = 0;
    for (let child = 1; child < places; child = 2 * at + 1) {
      if (child + 1 < places && bid[first + child + 1]! < bid[first + child]!) child++;
      if (bid[first + child]! >= amount) break;
      bid[first + at] = bid[first + child]!;
      bidder[first + at] = bidder[first + child]!;
      at = child;
    }
    bid[first + at] = amount;
    bidder[first + at] = participant;
  }

  /**
   * Takes the prices over into the network and keeps there whoever holds a place that is exactly what they want most.
   *
   * @returns the others, who are to be inserted one by one
   */
  handOver(participants: Int32Array): Int32Array {
    const { network, price } = this;
    const seat = this.seats();
    network.price.set(price);
    let left = 0;
    const others = new Int32Array(participants.length);
    for (const participant of participants) {
      const slot = seat[participant]!;
      const worth = slot < 0 ? NaN : this.tightScore(participant, slot);
      if (Number.isNaN(worth)) others[left++] = participant;
      else network.enter(participant, slot, worth);
    }
    return others.subarray(0, left);
  }

  private seats(): Int32Array {
    const seat = new Int32Array(this.network.participants).fill(-1);
    for (let s = 0; s < this.kept.length; s++)
      for (let i = 0; i < this.kept[s]!; i++) seat[this.bidder[this.firstPlace[s]! + i]!] = s;
    return seat;
  }

  /** The score of the edge if no other gives the participant more at these prices, else NaN. */
  private tightScore(participant: number, slot: number): number {
    this.look(participant);
    if (this.choice === slot) return this.best + this.price[slot]!;
    const score = this.network.edges.cells[this.network.edges.find(participant, slot) + 1]!;
    return score - this.price[slot]! === this.best ? score : NaN;
  }
}

/** Where each slot's places start: as many as it has, but never more than people who could take one. */
function placesOf(capacity: Int32Array, candidates: Int32Array): Int32Array {
  const first = new Int32Array(capacity.length + 1);
  for (let s = 0; s < capacity.length; s++) first[s + 1] = first[s]! + Math.min(capacity[s]!, candidates[s]!);
  return first;
}
