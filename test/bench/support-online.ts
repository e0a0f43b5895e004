import { solveAssignment, type AssignmentInstance } from '@fotfeste/matching';
import { seededRandom } from '../../libs/matching/src/assignment/testing/random-instance.js';

/** Some participants of an instance, with other places. */
export function partOf(
  instance: AssignmentInstance,
  people: readonly number[],
  capacity: Int32Array,
): AssignmentInstance & { readonly slot: Int32Array; readonly score: Int32Array } {
  const ptr = new Int32Array(people.length + 1);
  const slot: number[] = [];
  const score: number[] = [];
  people.forEach((person, i) => {
    for (let e = instance.ptr[person]!; e < instance.ptr[person + 1]!; e++) {
      slot.push(instance.slot[e]!);
      score.push(instance.score[e]!);
    }
    ptr[i + 1] = slot.length;
  });
  return {
    participants: people.length,
    slots: instance.slots,
    capacity,
    ptr,
    slot: Int32Array.from(slot),
    score: Int32Array.from(score),
  };
}

/** A year in which people come in rounds, and the people of the year before, who say what is still to be expected. */
export interface Arrivals {
  readonly lastYear: readonly number[];
  readonly thisYear: readonly number[];
  readonly rounds: number;
  /** How many times over the year before is drawn from, so that one draw says less. */
  readonly draws: number;
}

/**
 * Everybody who comes in a round is placed for good in that round: the best assignment of the round when a place costs the
 * price it will have for those still to come. Prices are solved again in every round, against the places left.
 */
export function online(instance: AssignmentInstance, { lastYear, thisYear, rounds, draws }: Arrivals): number {
  const random = seededRandom(5);
  const left = Int32Array.from(instance.capacity);
  const size = Math.ceil(thisYear.length / rounds);
  let total = 0;
  for (let from = 0; from < thisYear.length; from += size) {
    const come = thisYear.slice(from, from + size);
    const toCome = draws * (thisYear.length - from - come.length);
    const expected = Array.from({ length: toCome }, () => lastYear[Math.floor(random() * lastYear.length)]!);
    const places = left.map((count) => draws * count);
    const { price } = solveAssignment(partOf(instance, expected, places));
    const round = partOf(instance, come, left);
    const overPrice = round.score.map((score, e) => Math.round(score - price[round.slot[e]!]!));
    const { slotOf } = solveAssignment({ ...round, score: overPrice });
    slotOf.forEach((slot, i) => {
      for (let e = round.ptr[i]!; slot >= 0 && e < round.ptr[i + 1]!; e++) {
        if (round.slot[e] !== slot) continue;
        left[slot]!--;
        total += round.score[e]!;
        break;
      }
    });
  }
  return total;
}
