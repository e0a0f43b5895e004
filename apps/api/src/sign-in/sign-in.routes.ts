import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { systemViewer } from '@fotfeste/access';
import type { Config } from '@fotfeste/config';
import {
  endAllSessions,
  endSession,
  openSession,
  rememberAttempt,
  takeAttempt,
  type Database,
  type SignInAttempt,
} from '@fotfeste/db';
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
    const tokens = await tokensFrom(issuer, returned, attempt).catch((error: unknown) =>
      request.log.warn({ error }, 'the issuer did not sign in'),
    );
    if (!tokens) return reply.redirect(failureOf(returned));
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

/** Where somebody lands whom the issuer did not sign in: a page that says so, and offers to try again. */
const failureOf = (returned: URL): string =>
  returned.searchParams.get('error') === 'access_denied' ? '/?signin=denied' : '/?signin=failed';

type Tokens = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>;

/** Trades the code that the issuer gave for tokens. Rejects where the issuer answered with an error, or wrongly. */
const tokensFrom = async (
  issuer: SignInIssuer,
  returned: URL,
  { codeVerifier, state, nonce }: Pick<SignInAttempt, 'codeVerifier' | 'state' | 'nonce'>,
): Promise<Tokens> =>
  oidc.authorizationCodeGrant(await issuer.client(), returned, {
    pkceCodeVerifier: codeVerifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });

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
