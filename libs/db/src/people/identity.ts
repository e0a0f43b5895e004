import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Seals identity numbers with a key per person, and finds them again by a keyed hash. */
export interface IdentityVault {
  seal(participantId: string, number: string): string;
  open(participantId: string, sealed: string): string;
  /** The same number has the same hash everywhere; without the key it says nothing. */
  hash(number: string): string;
}

/** @param fieldKey thirty-two bytes in base64 */
export function identityVault(fieldKey: string): IdentityVault {
  const root = Buffer.from(fieldKey, 'base64');
  const keyOf = (participantId: string): Buffer =>
    Buffer.from(hkdfSync('sha256', root, participantId, 'identity number', 32));
  const searchKey = Buffer.from(hkdfSync('sha256', root, '', 'identity search', 32));
  return {
    seal(participantId, number) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keyOf(participantId), nonce);
      const body = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    open(participantId, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', keyOf(participantId), bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
    },
    hash: (number) => createHmac('sha256', searchKey).update(number).digest('hex'),
  };
}
