import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { IssuerAccount } from './account.js';
import type { IssuerKeys } from './keys.js';

/** How long a script may use its token. */
export const MACHINE_TOKEN_SECONDS = 3600;

/** What an access token says besides who it is for. */
export interface MachineTokenFacts {
  readonly issuer: string;
  readonly audience: string;
  readonly account: IssuerAccount;
}

/** An access token (RFC 9068: JWT of type `at+jwt`, RS256) with which a script acts as a demo user. */
export async function signMachineToken(keys: IssuerKeys, facts: MachineTokenFacts): Promise<string> {
  const { signing } = keys;
  const { username, name, acr, amr } = facts.account;
  return new SignJWT({ client_id: 'fotfeste-cli', name, email: username, acr, amr })
    .setProtectedHeader({ alg: signing.alg, kid: signing.kid, typ: 'at+jwt' })
    .setIssuer(facts.issuer)
    .setSubject(username)
    .setAudience(facts.audience)
    .setIssuedAt()
    .setExpirationTime(`${MACHINE_TOKEN_SECONDS}s`)
    .setJti(randomUUID())
    .sign(await importJWK(signing, signing.alg));
}
