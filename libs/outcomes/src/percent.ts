/** A count of people out of a group: what every share in this library is made of. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The share in percent, rounded half up, as the statistics office and the directorate print it.
 *
 * Whole-number arithmetic, so that 12.5 never becomes 12.499. Undefined for a group of nobody: no share can be told.
 *
 * @param decimals decimals kept; published tables use 0, pooled ones 1
 * @throws RangeError if the counts are not whole or the numerator exceeds the denominator: a caller's bug
 */
export function percentOf({ numerator, denominator }: Counts, decimals = 0): number | undefined {
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!whole || numerator < 0 || numerator > denominator)
    throw new RangeError(`not a share: ${numerator} of ${denominator}`);
  if (denominator === 0) return undefined;
  const scale = 10 ** decimals;
  return Math.floor((200 * scale * numerator + denominator) / (2 * denominator)) / scale;
}

/**
 * Several groups as one: all the people who succeeded of all the people. A mean of percentages would let a group of
 * five weigh as much as one of five hundred.
 */
export const pooled = (parts: readonly Counts[]): Counts => ({
  numerator: parts.reduce((sum, part) => sum + part.numerator, 0),
  denominator: parts.reduce((sum, part) => sum + part.denominator, 0),
});
