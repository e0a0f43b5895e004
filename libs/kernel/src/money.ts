import { Decimal } from 'decimal.js';
import type { Brand } from './result.js';

/** Whole Norwegian kroner. Never a fraction: where a rule has a rounding, it is done before a value becomes `Nok`. */
export type Nok = Brand<number, 'Nok'>;

/** A share in hundredths of a percent: 10 000 is the whole. Used where a rate has at most four decimals. */
export type BasisPoints = Brand<number, 'BasisPoints'>;

/** An exact decimal for sums on the way to kroner; binary floats never carry money. */
export type Exact = Decimal;

const ExactDecimal = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** An exact decimal from a number or decimal text. Numbers are read by their shortest decimal form, so 0.1 is 0.1. */
export const exact = (value: number | string | Exact): Exact => new ExactDecimal(value);

/**
 * Kroner from a number that is already whole.
 * @throws RangeError if it is not a whole, safe number: a caller's bug, since rounding is the rule's business
 */
export function nok(amount: number): Nok {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole kroner: ${amount}`);
  return (amount === 0 ? 0 : amount) as Nok;
}

/** Rounds half away from zero to whole kroner: 0.5 becomes 1 and -0.5 becomes -1. */
export const roundHalfUp = (amount: Exact): Nok => nok(amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());

/** Rounds half towards positive infinity to whole kroner (`floor(x + 0.5)`): -0.5 becomes 0. NAV's refunds do this. */
export const roundHalfCeil = (amount: Exact): Nok => nok(amount.plus('0.5').floor().toNumber());

/** Drops the decimals towards zero. */
export const truncateToKroner = (amount: Exact): Nok => nok(amount.trunc().toNumber());

/** The sum of amounts, in whole kroner. */
export const sumNok = (amounts: readonly Nok[]): Nok =>
  nok(amounts.reduce<number>((total, amount) => total + amount, 0));
