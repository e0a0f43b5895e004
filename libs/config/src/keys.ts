import { z } from 'zod';
import { Secret } from './secret.js';

/** The variables of an environment, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The kinds of value that an environment can hold. Each problem says what is expected and, where it helps, how to get it. */

export const text = z.string().trim().min(1, 'must not be empty');

export const secretText = text.transform((value) => new Secret(value));

export const flag = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .transform((value) => value === 'true');

export function wholeNumber(least: number, most: number) {
  const problem = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, problem)
    .transform(Number)
    .refine((value) => value >= least && value <= most, problem);
}

/** An address of a server; without its trailing slash, so that paths can be put behind it. */
export function address(...schemes: readonly string[]) {
  const problem = `must be an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`;
  return text
    .refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)), problem)
    .transform((value) => value.replace(/\/+$/, ''));
}

/** An address with a password in it. */
export function secretAddress(...schemes: readonly string[]) {
  return address(...schemes).transform((value) => new Secret(value));
}

/** A comma-separated list. */
export const list = z.string().transform((value) =>
  value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
);

/** Thirty-two random bytes in base64. */
export const key256 = z
  .string()
  .trim()
  .regex(
    /^[A-Za-z0-9+/]{43}=$/,
    'must be 32 bytes in base64, 44 characters; make one with: ' +
      `node -e "console.log(require('crypto').randomBytes(32).toString('base64'))"`,
  )
  .transform((value) => new Secret(value));

/** A private key as one line of JSON (a JWK). */
export const privateJwk = text
  .refine(isPrivateJwk, 'must be a private key as a JWK: one line of JSON with kty and d')
  .transform((value) => new Secret(value));

function isPrivateJwk(value: string): boolean {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'object' && parsed !== null && 'kty' in parsed && 'd' in parsed;
  } catch {
    return false;
  }
}
