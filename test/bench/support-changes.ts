import type { AssignmentChange } from '@fotfeste/matching';
import { seededRandom, type RandomInstance } from '../../libs/matching/src/assignment/testing/random-instance.js';

/**
 * A working day's events on an instance, evenly mixed: someone declines their slot or is let back, a place is filled
 * or comes free, a slot falls away or returns, someone leaves or is new, a pair is pinned or let go.
 */
export function* changesOf(
  instance: RandomInstance,
  slotOf: (participant: number) => number,
  count: number,
): Generator<AssignmentChange> {
  const random = seededRandom(7);
  const below = (limit: number): number => Math.floor(random() * limit);
  const gone = new Set<number>();
  const someone = (): number => {
    for (;;) {
      const participant = below(instance.participants);
      if (!gone.has(participant)) return participant;
    }
  };
  const candidatesOf = (participant: number) =>
    Array.from({ length: instance.ptr[participant + 1]! - instance.ptr[participant]! }, (_, k) => {
      const e = instance.ptr[participant]! + k;
      return { slot: instance.slot[e]!, score: instance.score[e]! };
    });
  for (let done = 0; done < count; done += 8) {
    const decliner = someone();
    const declined = slotOf(decliner) < 0 ? candidatesOf(decliner)[0]!.slot : slotOf(decliner);
    yield { kind: 'VETO', participant: decliner, slot: declined };
    yield { kind: 'LIFT_VETO', participant: decliner, slot: declined };
    const slot = below(instance.slots);
    const capacity = instance.capacity[slot]!;
    yield { kind: 'SET_CAPACITY', slot, capacity: capacity - 1 };
    yield { kind: 'SET_CAPACITY', slot, capacity };
    const pinned = someone();
    yield { kind: 'PIN', participant: pinned, slot: candidatesOf(pinned)[below(50)]!.slot };
    yield { kind: 'UNPIN', participant: pinned };
    yield { kind: 'ADD_PARTICIPANT', edges: candidatesOf(below(instance.participants)) };
    const leaver = someone();
    gone.add(leaver);
    yield { kind: 'REMOVE_PARTICIPANT', participant: leaver };
  }
}
