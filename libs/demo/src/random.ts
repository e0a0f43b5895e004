/** A value with how often it comes, in any unit. */
export type Weighted<Value> = readonly [value: Value, weight: number];

/**
 * Chance that is no chance: the same seed gives the same numbers everywhere. Branches are independent of each other and
 * of the order they are asked in, so that a new field of one person changes nothing about the next.
 */
export interface Random {
  /** A number from 0, included, to 1, not included. */
  next(): number;
  /** A whole number between two, both included. */
  integer(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
  weighted<Value>(rows: readonly Weighted<Value>[]): Value;
  /** Some of the values, in their order. */
  some<Value>(values: readonly Value[], count: number): readonly Value[];
  branch(name: string): Random;
}

/** Numbers that follow from a seed. */
export function randomFrom(seed: number): Random {
  const next = mulberry32(seed);
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <Value>(values: readonly Value[]): Value => present(values[integer(0, values.length - 1)]);
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick,
    weighted: (rows) => weighted(rows, next()),
    some: (values, count) => some(values, { count, integer }),
    branch: (name) => randomFrom(hash(name, seed)),
  };
}

/** Mulberry32: 32 bits of state, good enough to draw people from tables, and nothing else. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a over the name, started from the seed. */
function hash(name: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < name.length; index++) value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
  return (value ^ (value >>> 13)) >>> 0;
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
}

function weighted<Value>(rows: readonly Weighted<Value>[], at: number): Value {
  let left = at * rows.reduce((total, [, weight]) => total + weight, 0);
  const found = rows.find(([, weight]) => (left -= weight) < 0) ?? rows.at(-1);
  return present(found)[0];
}

interface Sample {
  readonly count: number;
  readonly integer: (min: number, max: number) => number;
}

function some<Value>(values: readonly Value[], { count, integer }: Sample): readonly Value[] {
  const chosen: Value[] = [];
  let left = Math.min(count, values.length);
  for (const [index, value] of values.entries()) {
    if (integer(1, values.length - index) > left) continue;
    chosen.push(value);
    left -= 1;
  }
  return chosen;
}
