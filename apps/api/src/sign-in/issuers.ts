import * as oidc from 'openid-client';
import { importJWK } from 'jose';
import { z } from 'zod';
import type { Config } from '@fotfeste/config';
import type { SignedInSubject } from '@fotfeste/db';

/** The names that `/login?issuer=` takes. */
export type IssuerName = 'local' | 'entra' | 'idporten';

/** Someone an issuer vouches for, but whom the product's own rules do not let in. */
export class SignInRefused extends Error {
  constructor(readonly code: 'ISSUER_UNKNOWN' | 'DIRECTORY_NOT_ALLOWED' | 'ASSURANCE_TOO_LOW' | 'CLAIMS_MISSING') {
    super(code);
  }
}

/** One issuer, discovered when it is first needed, so that its outage does not stop the start. */
export interface SignInIssuer {
  readonly scope: string;
  client(): Promise<oidc.Configuration>;
  /** Who signed in, from the id token's claims. @throws SignInRefused */
  subject(claims: oidc.IDToken): SignedInSubject;
}

type Issuers = Partial<Record<IssuerName, SignInIssuer>>;

/** The issuers that the configuration names. */
export function signInIssuers(config: Config): Issuers {
  const { local, entra, idporten } = config.issuers;
  return {
    ...(local && { local: localIssuer(local) }),
    ...(entra && { entra: entraIssuer(entra) }),
    ...(idporten && { idporten: idportenIssuer(idporten) }),
  };
}

/** Discovers once; a failed discovery is tried again at the next sign-in. */
function discovered(discover: () => Promise<oidc.Configuration>): () => Promise<oidc.Configuration> {
  let found: Promise<oidc.Configuration> | undefined;
  return () => {
    found ??= discover().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}

const localIssuer = (local: NonNullable<Config['issuers']['local']>): SignInIssuer => ({
  scope: 'openid profile email',
  client: discovered(() =>
    oidc.discovery(new URL(local.issuer), local.clientId, local.clientSecret.reveal(), undefined, {
      execute: [oidc.allowInsecureRequests],
    }),
  ),
  subject: (claims) => ({ issuer: 'local', subject: claims.sub }),
});

const entraClaims = z.object({ tid: z.string(), oid: z.string() });

const entraIssuer = (entra: NonNullable<Config['issuers']['entra']>): SignInIssuer => ({
  scope: 'openid profile email',
  client: discovered(() => oidc.discovery(new URL(entra.issuer), entra.clientId, entra.clientSecret.reveal())),
  subject: (claims) => {
    const read = entraClaims.safeParse(claims);
    if (!read.success) throw new SignInRefused('CLAIMS_MISSING');
    const { tid, oid } = read.data;
    if (!entra.tenants.includes(tid)) throw new SignInRefused('DIRECTORY_NOT_ALLOWED');
    return { issuer: 'entra', subject: `${tid}:${oid}` };
  },
});

const idportenIssuer = (idporten: NonNullable<Config['issuers']['idporten']>): SignInIssuer => ({
  scope: 'openid profile',
  client: discovered(async () => {
    const jwk: unknown = JSON.parse(idporten.clientKey.reveal());
    const key = await importJWK(z.looseObject({ kty: z.string() }).parse(jwk), 'RS256');
    if (key instanceof Uint8Array) throw new SignInRefused('ISSUER_UNKNOWN');
    return oidc.discovery(new URL(idporten.issuer), idporten.clientId, undefined, oidc.PrivateKeyJwt(key));
  }),
  // The pairwise subject is the key: `pid` may be absent for people with a foreign electronic id.
  subject: (claims) => {
    if (!idporten.acr.includes(String(claims['acr']))) throw new SignInRefused('ASSURANCE_TOO_LOW');
    return { issuer: 'idporten', subject: claims.sub };
  },
});
