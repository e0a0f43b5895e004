import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A new link's secret, and what is stored of it. */
export function newSecret(): { readonly secret: string; readonly secretHash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, secretHash: hashSecret(secret) };
}

/** What is stored of a secret. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Six digits that cannot be foretold. */
export const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0');

/** What is stored of a code; the link's id keeps equal codes of two links apart. */
export const hashCode = (linkId: string, code: string): string =>
  createHash('sha256').update(`${linkId} ${code}`).digest('hex');

/** Whether a typed code is the one that was sent; blanks between the digits do not count. */
export function isCode(linkId: string, typed: string, codeHash: string): boolean {
  const given = Buffer.from(hashCode(linkId, typed.replace(/\s/g, '')));
  const sent = Buffer.from(codeHash);
  return given.length === sent.length && timingSafeEqual(given, sent);
}

/** An address as it is shown to somebody who should know it: the last two digits, or the first letter and the host. */
export function covered(address: string): string {
  const at = address.indexOf('@');
  return at < 0 ? `•••• ${address.slice(-2)}` : `${address.slice(0, 1)}•••${address.slice(at)}`;
}
