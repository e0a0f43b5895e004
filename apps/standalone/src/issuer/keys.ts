import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { readJson, writeJson } from '../json-file.js';

const signingKey = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  use: z.literal('sig'),
  alg: z.literal('RS256'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});

const keyFile = z.object({ signing: signingKey, cookies: z.array(z.string()).min(1) });

/** What the local issuer signs with: tokens with the RSA key, its own cookies with the other. */
export type IssuerKeys = z.infer<typeof keyFile>;

/** The issuer's keys, made at the first start and kept: tokens and sign-ins outlive a restart. */
export async function issuerKeys(dataDir: string): Promise<IssuerKeys> {
  const file = join(dataDir, 'oidc', 'keys.json');
  const kept = keyFile.safeParse(readJson(file));
  if (kept.success) return kept.data;
  const keys = keyFile.parse({ signing: await newSigningKey(), cookies: [randomBytes(32).toString('base64url')] });
  writeJson(file, keys);
  return keys;
}

async function newSigningKey(): Promise<unknown> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), use: 'sig', alg: 'RS256' };
}
