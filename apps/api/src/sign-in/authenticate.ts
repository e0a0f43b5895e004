import type { FastifyRequest } from 'fastify';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { systemViewer, type Viewer } from '@fotfeste/access';
import type { Config } from '@fotfeste/config';
import { viewerBySession, viewerBySubject, type Database } from '@fotfeste/db';
import { sessionHash } from './cookies.js';

/** Says who sends a request: by session cookie, or (machines, standalone's scripts) by bearer token. */
export type Authenticate = (request: FastifyRequest) => Promise<Viewer | undefined>;

/** A token that was sent and does not hold. Answered as 401, without saying why. */
export class TokenRefused extends Error {
  constructor(options?: { cause: unknown }) {
    super('token refused', options);
  }
}

/** Builds the check for the issuers of the configuration. */
export function authenticator(config: Config, database: Database): Authenticate {
  const verify = tokenVerifier(config);
  return async (request) => {
    const header = request.headers.authorization;
    if (header !== undefined) {
      const subject = await verify(header);
      const viewer = await database.transaction(systemViewer, (transaction) =>
        viewerBySubject(transaction, 'local', subject),
      );
      if (!viewer) throw new TokenRefused();
      return viewer;
    }
    const hash = sessionHash(request, config);
    if (!hash) return undefined;
    return database.transaction(systemViewer, (transaction) =>
      viewerBySession(transaction, hash, config.session.idleMinutes),
    );
  };
}

/**
 * Verifies an access token of the local issuer: its key, its issuer, this API as audience, RS256 and nothing else, an
 * expiry, and that it is an access token: an id token says who signed in and never opens the API.
 */
function tokenVerifier(config: Config): (header: string) => Promise<string> {
  const local = config.issuers.local;
  if (!local) return () => Promise.reject(new TokenRefused());
  const keys = createRemoteJWKSet(new URL(`${local.issuer}/jwks`), { cooldownDuration: 30_000 });
  return async (header) => {
    const token = /^Bearer (\S+)$/.exec(header)?.[1];
    if (!token) throw new TokenRefused();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: local.issuer,
        audience: local.audience,
        algorithms: ['RS256'],
        requiredClaims: ['sub', 'exp', 'iat'],
        maxTokenAge: '12h',
        clockTolerance: 5,
        typ: 'at+jwt',
      });
      return payload.sub ?? '';
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new TokenRefused({ cause: error });
      throw error;
    }
  };
}
