/** Small deterministic generator (mulberry32); the same seed gives the same numbers everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface RandomShape {
  readonly participants: number;
  readonly slots: number;
  /** Candidates of each participant. */
  readonly degree: number;
  /** Places of each slot are drawn evenly from 1 to this. */
  readonly mostPlaces: number;
  readonly seed: number;
}

export interface RandomInstance {
  readonly participants: number;
  readonly slots: number;
  readonly capacity: Int32Array;
  readonly ptr: Int32Array;
  readonly slot: Int32Array;
  readonly score: Int32Array;
}

/**
 * An instance as the score makes them: some slots are on many lists and good for most, and what is left differs from
 * person to person. Scores from 0 to 10 000, bell-shaped around 4 300.
 */
export function randomInstance({ participants, slots, degree, mostPlaces, seed }: RandomShape): RandomInstance {
  const random = seededRandom(seed);
  const bell = (): number => random() + random() + random() + random() - 2;
  const quality = Float64Array.from({ length: slots }, () => 1400 * bell());
  const capacity = Int32Array.from({ length: slots }, () => 1 + Math.floor(random() * mostPlaces));
  const each = Math.min(degree, slots);
  const slot = new Int32Array(participants * each);
  const score = new Int32Array(participants * each);
  const lastSeen = new Int32Array(slots).fill(-1);
  for (let p = 0, e = 0; p < participants; p++)
    for (let k = 0; k < each;) {
      const s = Math.floor(random() ** 1.3 * slots);
      if (lastSeen[s] === p) continue;
      lastSeen[s] = p;
      slot[e] = s;
      score[e++] = Math.max(0, Math.min(10_000, Math.round(4300 + quality[s]! + 1750 * bell())));
      k++;
    }
  const ptr = Int32Array.from({ length: participants + 1 }, (_, p) => p * each);
  return { participants, slots, capacity, ptr, slot, score };
}
