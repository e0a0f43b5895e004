import { createServer } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { pino } from 'pino';
import { startApi, type Api } from '../../apps/api/src/index.js';
import { systemViewer } from '@fotfeste/access';
import { readConfig } from '@fotfeste/config';
import { addAccount, openDatabase, type Database } from '@fotfeste/db';
import { aConsultant, aTestEnvironment } from '../support/app.js';
import { aDatabase, type TestDatabase } from '../support/database.js';

const audience = 'fotfeste-api';
const kari = aConsultant();

async function aFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

interface TokenFacts {
  readonly subject?: string;
  readonly audience?: string;
  readonly issuer?: string;
  readonly type?: string;
  readonly issuedAt?: number;
  readonly expires?: number | null;
  readonly key?: CryptoKey;
}

const now = (): number => Math.floor(Date.now() / 1000);
const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');

describe('a bearer token', () => {
  let urls: TestDatabase;
  let database: Database;
  let api: Api;
  let publicUrl: string;
  let own: CryptoKey;
  let stranger: CryptoKey;
  let published: JWK;
  const log: string[] = [];

  beforeAll(async () => {
    const keys = await generateKeyPair('RS256', { extractable: true });
    own = keys.privateKey;
    stranger = (await generateKeyPair('RS256')).privateKey;
    published = { ...(await exportJWK(keys.publicKey)), kid: 'own', use: 'sig', alg: 'RS256' };
    const port = await aFreePort();
    publicUrl = `http://127.0.0.1:${port}`;
    urls = await aDatabase();
    const config = readConfig({ ...aTestEnvironment(urls.appUrl), PUBLIC_URL: publicUrl });
    if (!config.ok) throw new Error(JSON.stringify(config.refusal));
    database = await openDatabase(urls.appUrl, { poolSize: 4 });
    await database.transaction(systemViewer, (transaction) => addAccount(transaction, kari));
    const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(line) });
    api = await startApi(
      {
        config: config.value,
        database,
        logger,
        localIssuer: (_request, response) => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(JSON.stringify({ keys: [published] }));
        },
      },
      port,
    );
  });
  afterAll(async () => {
    await api.close();
    await database.close();
    await urls.drop();
  });

  const aToken = async (facts: TokenFacts = {}): Promise<string> => {
    const token = new SignJWT({})
      .setProtectedHeader({ alg: 'RS256', kid: 'own', typ: facts.type ?? 'at+jwt' })
      .setSubject(facts.subject ?? kari.subject)
      .setAudience(facts.audience ?? audience)
      .setIssuer(facts.issuer ?? `${publicUrl}/oidc`)
      .setIssuedAt(facts.issuedAt ?? now());
    if (facts.expires !== null) token.setExpirationTime(facts.expires ?? now() + 600);
    return token.sign(facts.key ?? own);
  };

  const claims = () => ({ sub: kari.subject, aud: audience, iss: `${publicUrl}/oidc`, iat: now(), exp: now() + 600 });

  const send = async (authorization: string) => {
    const response = await fetch(`${publicUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: '{ viewer { name } }' }),
    });
    return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
  };

  it('of the issuer for this API opens it', async () => {
    expect(await send(`Bearer ${await aToken()}`)).toMatchObject({
      status: 200,
      body: expect.stringContaining('Kari Konsulent'),
    });
  });

  const attacks: readonly (readonly [string, () => Promise<string> | string])[] = [
    ['without a signature (alg none)', () => `Bearer ${part({ alg: 'none', typ: 'at+jwt' })}.${part(claims())}.`],
    [
      'signed with the public key as a shared secret',
      async () => {
        const secret = new TextEncoder().encode(JSON.stringify(published));
        const forged = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'own', typ: 'at+jwt' });
        return `Bearer ${await forged.sign(secret)}`;
      },
    ],
    ['signed with another key', async () => `Bearer ${await aToken({ key: stranger })}`],
    [
      'that brings its own key',
      async () => {
        const keys = await generateKeyPair('RS256', { extractable: true });
        const jwk = await exportJWK(keys.publicKey);
        const forged = new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', jwk, kid: 'brought' });
        return `Bearer ${await forged.sign(keys.privateKey)}`;
      },
    ],
    ['that has expired', async () => `Bearer ${await aToken({ issuedAt: now() - 1200, expires: now() - 600 })}`],
    ['that never expires', async () => `Bearer ${await aToken({ expires: null })}`],
    ['that is older than a day', async () => `Bearer ${await aToken({ issuedAt: now() - 90_000 })}`],
    ['for another audience', async () => `Bearer ${await aToken({ audience: 'another-api' })}`],
    ['of another issuer', async () => `Bearer ${await aToken({ issuer: 'https://issuer.example' })}`],
    ['that is an id token', async () => `Bearer ${await aToken({ type: 'JWT' })}`],
    ['of somebody who has no account', async () => `Bearer ${await aToken({ subject: 'nobody@asker.demo' })}`],
    [
      'whose claims were changed after signing',
      async () => {
        const [header, , signature] = (await aToken()).split('.');
        return `Bearer ${header}.${part({ ...claims(), sub: 'anne@asker.demo' })}.${signature}`;
      },
    ],
    ['that is none', () => 'Bearer not-a-token'],
    ['that is empty', () => 'Bearer '],
    ['of another scheme', () => `Basic ${Buffer.from('kari:secret').toString('base64')}`],
  ];

  it.each(attacks)('%s is refused with 401 and nothing of why', async (_what, token) => {
    const answer = await send(await token());
    expect(answer).toMatchObject({ status: 401, type: expect.stringContaining('json') });
    const { errors, data } = JSON.parse(answer.body) as { errors: unknown; data?: unknown };
    expect(data).toBeUndefined();
    expect(errors).toEqual([{ message: 'The token was refused.', extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('is never written to the log', () => {
    expect(log.join('')).not.toMatch(/eyJ[\w-]{10,}|Kari Konsulent/);
  });

  describe('signing in', () => {
    it('begins at the public address, whatever name the browser used', async () => {
      const other = publicUrl.replace('127.0.0.1', 'localhost');
      const moved = await fetch(`${other}/login?return=%2Fday`, { redirect: 'manual' });
      expect(moved.status).toBe(302);
      expect(moved.headers.get('location')).toBe(`${publicUrl}/login?return=%2Fday&moved=1`);
    });

    it('refuses an issuer that is none', async () => {
      const refused = await fetch(`${publicUrl}/login?issuer=evil`, { redirect: 'manual' });
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'ISSUER_UNKNOWN' } }] });
    });
  });

  it.each(['{ "query": ', '[]', '"text"', '{ "query": 7 }'])('is not asked for where the body is %s', async (body) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await aToken()}` };
    const response = await fetch(`${publicUrl}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/"code":"[A-Z_]+"/);
  });

  it('opens nothing for a text that cannot be stored', async () => {
    const response = await fetch(`${publicUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await aToken()}` },
      body: JSON.stringify({ query: '{ slots(filter: { search: "a\\u0000b" }) { totalCount } }' }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
