import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { systemViewer } from '@fotfeste/access';
import type { Config } from '@fotfeste/config';
import { endAllSessions, endSession, openSession, rememberAttempt, takeAttempt, type Database } from '@fotfeste/db';
import { giveSession, newSessionToken, sessionHash, takeSession } from './cookies.js';
import { SignInRefused, signInIssuers, type IssuerName, type SignInIssuer } from './issuers.js';

const loginQuery = z.object({
  issuer: z.enum(['local', 'entra', 'idporten']).optional(),
  return: z.string().optional(),
  // set by the one redirect to the public address, so that a proxy that renames the host cannot make it go round
  moved: z.literal('1').optional(),
});

function readLogin(request: FastifyRequest): z.infer<typeof loginQuery> {
  const read = loginQuery.safeParse(request.query);
  if (!read.success) throw new SignInRefused('ISSUER_UNKNOWN');
  return read.data;
}

/** The public address of the same page, for a browser that came by another name of this server: cookies and the issuer know one. */
function publicAddress(request: FastifyRequest, publicUrl: string): string | undefined {
  const { host } = new URL(publicUrl);
  const asked = new URL(request.url, publicUrl);
  if (request.host === host || asked.searchParams.has('moved')) return undefined;
  asked.searchParams.set('moved', '1');
  return asked.href;
}

/** Only a path of this site: anything else would send people elsewhere with a fresh session. */
const safeReturn = (path: string | undefined): string =>
  path && /^\/(?![/\\])/.test(path) && !path.startsWith('/login') ? path : '/';

/**
 * `/login` leaves for the issuer, `/callback` comes back and opens a session, `POST /logout` ends it (`?all=1` ends
 * every session of the account). No token ever reaches the browser.
 */
export function signInRoutes(server: FastifyInstance, config: Config, database: Database): void {
  const issuers = signInIssuers(config);
  const callback = `${config.http.publicUrl}/callback`;
  const issuerOf = (name: IssuerName | undefined): [IssuerName, SignInIssuer] => {
    const chosen = name ?? (['local', 'entra', 'idporten'] as const).find((each) => issuers[each]);
    const issuer = chosen && issuers[chosen];
    if (!chosen || !issuer) throw new SignInRefused('ISSUER_UNKNOWN');
    return [chosen, issuer];
  };

  server.get('/login', async (request, reply) => {
    const elsewhere = publicAddress(request, config.http.publicUrl);
    if (elsewhere) return reply.redirect(elsewhere);
    const query = readLogin(request);
    const [name, issuer] = issuerOf(query.issuer);
    const codeVerifier = oidc.randomPKCECodeVerifier();
    const nonce = oidc.randomNonce();
    const state = `${name}.${oidc.randomState()}`;
    await database.transaction(systemViewer, (transaction) =>
      rememberAttempt(transaction, { state, nonce, codeVerifier, returnTo: safeReturn(query.return) }),
    );
    const url = oidc.buildAuthorizationUrl(await issuer.client(), {
      redirect_uri: callback,
      scope: issuer.scope,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(name === 'idporten' && { acr_values: 'idporten-loa-high' }),
    });
    return reply.redirect(url.href);
  });

  server.get('/callback', async (request, reply) => {
    const state = z.object({ state: z.string() }).safeParse(request.query);
    const attempt =
      state.success &&
      (await database.transaction(systemViewer, (transaction) => takeAttempt(transaction, state.data.state)));
    if (!attempt) return reply.redirect('/?signin=expired');
    const [, issuer] = issuerOf(loginQuery.shape.issuer.parse(attempt.state.split('.')[0]));
    const returned = new URL(request.url, config.http.publicUrl);
    if (returned.searchParams.has('error')) {
      request.log.warn({ error: returned.searchParams.get('error') }, 'the issuer did not sign in');
      return reply.redirect(`/?signin=${returned.searchParams.get('error') === 'access_denied' ? 'denied' : 'failed'}`);
    }
    const tokens = await oidc
      .authorizationCodeGrant(await issuer.client(), returned, {
        pkceCodeVerifier: attempt.codeVerifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      })
      .catch((error: unknown) => request.log.warn({ error }, 'the issuer’s answer was not accepted'));
    if (!tokens) return reply.redirect('/?signin=failed');
    const claims = tokens.claims();
    if (!claims) throw new SignInRefused('CLAIMS_MISSING');
    const { token, tokenHash } = newSessionToken();
    const opened = await database.transaction(systemViewer, (transaction) =>
      openSession(transaction, issuer.subject(claims), { tokenHash, maxHours: config.session.maxHours }),
    );
    if (!opened) return reply.redirect('/?signin=unknown');
    giveSession(reply, config, token);
    return reply.redirect(attempt.returnTo);
  });

  server.post('/logout', (request, reply) => logout(request, reply, { config, database }));
}

async function logout(
  request: FastifyRequest,
  reply: FastifyReply,
  { config, database }: { readonly config: Config; readonly database: Database },
): Promise<FastifyReply> {
  const hash = sessionHash(request, config);
  const all = z.object({ all: z.literal('1') }).safeParse(request.query).success;
  if (hash)
    await database.transaction(systemViewer, (transaction) =>
      all ? endAllSessions(transaction, hash) : endSession(transaction, hash),
    );
  takeSession(reply, config);
  return reply.code(204).send();
}
