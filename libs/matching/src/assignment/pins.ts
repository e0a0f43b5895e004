import type { AssignmentInstance, Pair, PinProblem, RefusedPin } from './assignment-instance.js';

/** The pins that hold, and what they leave for everyone else. */
export interface HeldPins {
  /** The slot each participant is pinned to, -1 for none. */
  readonly slotOf: Int32Array;
  readonly worth: Float64Array;
  readonly capacityLeft: Int32Array;
  readonly refused: readonly RefusedPin[];
}

/** Takes the pins in the order given; one that contradicts an earlier one, a veto or the places is refused by name. */
export function heldPins(instance: AssignmentInstance): HeldPins {
  const held = {
    slotOf: new Int32Array(instance.participants).fill(-1),
    worth: new Float64Array(instance.participants),
    capacityLeft: Int32Array.from(instance.capacity),
  };
  const refused: RefusedPin[] = [];
  const vetoed = new Set((instance.vetoes ?? []).map(pairKey));
  for (const pin of instance.pins ?? []) {
    const worth = worthOf(instance, pin);
    const code = vetoed.has(pairKey(pin)) ? 'VETOED' : pinProblem(held, pin, worth);
    if (code === 'ALREADY_HELD') continue;
    if (code || worth === undefined) {
      refused.push({ participant: pin.participant, slot: pin.slot, code: code ?? 'NOT_A_CANDIDATE' });
      continue;
    }
    held.slotOf[pin.participant] = pin.slot;
    held.worth[pin.participant] = worth;
    held.capacityLeft[pin.slot]!--;
  }
  return { ...held, refused };
}

/** The participants without a pin, in order. */
export function unpinned({ slotOf }: HeldPins): Int32Array {
  const free = new Int32Array(slotOf.length);
  let count = 0;
  for (let p = 0; p < slotOf.length; p++) if (slotOf[p]! < 0) free[count++] = p;
  return free.subarray(0, count);
}

function pinProblem(
  held: Pick<HeldPins, 'slotOf' | 'capacityLeft'>,
  pin: Pair,
  worth: number | undefined,
): PinProblem | 'ALREADY_HELD' | undefined {
  if (worth === undefined) return 'NOT_A_CANDIDATE';
  const before = held.slotOf[pin.participant]!;
  if (before === pin.slot) return 'ALREADY_HELD';
  if (before >= 0) return 'PINNED_ELSEWHERE';
  return held.capacityLeft[pin.slot]! > 0 ? undefined : 'SLOT_FULL';
}

/** The larger score of the pair, undefined when the instance has no such edge. */
function worthOf({ participants, ptr, slot, score }: AssignmentInstance, pin: Pair): number | undefined {
  if (!(pin.participant >= 0 && pin.participant < participants)) return undefined;
  let worth: number | undefined;
  for (let e = ptr[pin.participant]!; e < ptr[pin.participant + 1]!; e++)
    if (slot[e] === pin.slot && (worth === undefined || score[e]! > worth)) worth = score[e]!;
  return worth;
}

const pairKey = ({ participant, slot }: Pair): string => `${participant}:${slot}`;
