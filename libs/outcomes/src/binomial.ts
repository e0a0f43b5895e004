import type { Counts } from './percent.js';

/**
 * The probability of each number of successes, 0 to `trials`.
 *
 * Built outwards from the most probable number and then scaled, so that no probability underflows before it is negligible
 * (4 469 people at 46 % would, from either end).
 */
export function binomialProbabilities(trials: number, chance: number): readonly number[] {
  if (!Number.isSafeInteger(trials) || trials < 0) throw new RangeError(`not a number of people: ${trials}`);
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`not a probability: ${chance}`);
  const weights = new Array<number>(trials + 1).fill(0);
  const mode = Math.min(trials, Math.floor((trials + 1) * chance));
  weights[mode] = 1;
  const odds = chance / (1 - chance);
  for (let k = mode + 1; k <= trials; k += 1) weights[k] = (weights[k - 1] ?? 0) * ((trials - k + 1) / k) * odds;
  for (let k = mode - 1; k >= 0; k -= 1) weights[k] = ((weights[k + 1] ?? 0) * ((k + 1) / (trials - k))) / odds;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The probability of at most this many successes. */
export const atMost = (successes: number, trials: number, chance: number): number =>
  sumOf(binomialProbabilities(trials, chance).slice(0, successes + 1));

/** The probability of at least this many successes. */
export const atLeast = (successes: number, trials: number, chance: number): number =>
  sumOf(binomialProbabilities(trials, chance).slice(successes));

/** A share with its uncertainty, as probabilities from 0 to 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

const halvings = 40;

/**
 * The exact (Clopper-Pearson) interval of a share: the chances that would not make so few, or so many, a surprise.
 *
 * @param level how often such an interval holds the truth, 0.95 for 95 %
 * @source Clopper and Pearson, Biometrika 26 (1934)
 */
export function exactInterval({ numerator, denominator }: Counts, level = 0.95): ShareInterval {
  const tail = (1 - level) / 2;
  if (denominator === 0) return { low: 0, high: 1 };
  const low = numerator === 0 ? 0 : bisect((chance) => atLeast(numerator, denominator, chance) < tail);
  const high = numerator === denominator ? 1 : bisect((chance) => atMost(numerator, denominator, chance) >= tail);
  return { low, high };
}

/** The largest chance for which a statement that turns from true to false still holds. */
function bisect(holds: (chance: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The least and the greatest number of successes that are no surprise. */
export interface CountLimits {
  readonly low: number;
  readonly high: number;
}

/** The numbers of successes among `trials` whose two tails are each at least half of what `level` leaves over. */
export function controlLimits(trials: number, chance: number, level: number): CountLimits {
  const tail = (1 - level) / 2;
  const probabilities = binomialProbabilities(trials, chance);
  return { low: reaching(tail, probabilities), high: trials - reaching(tail, probabilities.toReversed()) };
}

/** The index at which the running sum reaches a probability. */
function reaching(tail: number, probabilities: readonly number[]): number {
  let sum = 0;
  for (const [index, probability] of probabilities.entries()) {
    sum += probability;
    if (sum >= tail) return index;
  }
  return probabilities.length - 1;
}
