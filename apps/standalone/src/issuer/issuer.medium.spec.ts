import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import * as openid from 'openid-client';
import { DEMO_PASSWORD, DEMO_USERS } from '../demo-users.js';
import { LOCAL_ACR, mountLocalIssuer } from './index.js';

const CLIENT = { id: 'fotfeste-web', secret: 'client-secret' };
const MACHINE = { secret: 'machine-secret', audience: 'fotfeste-api' };

let dataDir: string;
let server: Server;
let publicUrl: string;
const faults: unknown[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'fotfeste-issuer-'));
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  publicUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  await mount();
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(dataDir, { recursive: true, force: true });
});

afterEach(() => expect(faults).toEqual([]));

async function mount(): Promise<void> {
  const clients = [
    {
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      redirectUris: [`${publicUrl}/callback`],
      postLogoutRedirectUris: [`${publicUrl}/`],
    },
  ];
  const listener = await mountLocalIssuer({
    ...{ publicUrl, dataDir, users: DEMO_USERS, clients, machine: MACHINE },
    onFault: (problem) => faults.push(problem),
  });
  server.removeAllListeners('request').on('request', listener);
}

const discover = (): Promise<openid.Configuration> =>
  openid.discovery(new URL(`${publicUrl}/oidc`), CLIENT.id, CLIENT.secret, undefined, {
    execute: [openid.allowInsecureRequests],
  });

interface Visit {
  readonly response: Response;
  readonly url: string;
}

/** As much of a browser as a sign-in needs: cookies, and following redirects until they leave the issuer. */
function aBrowser() {
  const cookies = new Map<string, string>();
  const visit = async (url: string, form?: Record<string, string>): Promise<Visit> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = form && new URLSearchParams(form);
    const response = await fetch(url, { method: form ? 'POST' : 'GET', body, headers: { cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const next = response.headers.get('location');
    if (!next || next.includes('/callback')) return { response, url: next ?? url };
    return visit(new URL(next, url).href);
  };
  return { visit };
}

async function startSignIn(config: openid.Configuration) {
  const codeVerifier = openid.randomPKCECodeVerifier();
  const checks = { state: openid.randomState(), nonce: openid.randomNonce(), codeVerifier };
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: `${publicUrl}/callback`,
    scope: 'openid profile email',
    code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    state: checks.state,
    nonce: checks.nonce,
  });
  return { url: url.href, checks };
}

async function signInAs(username: string, browser = aBrowser()) {
  const config = await discover();
  const { url, checks } = await startSignIn(config);
  const page = await browser.visit(url);
  const back = await browser.visit(page.url, { username, password: DEMO_PASSWORD });
  const tokens = await openid.authorizationCodeGrant(config, new URL(back.url), {
    pkceCodeVerifier: checks.codeVerifier,
    expectedState: checks.state,
    expectedNonce: checks.nonce,
  });
  return { claims: tokens.claims(), idToken: tokens.id_token ?? '' };
}

describe('signing in at the local issuer', () => {
  it('tells the product who somebody is and how sure that is', async () => {
    const { claims } = await signInAs('kari@asker.demo');
    expect(claims).toMatchObject({
      iss: `${publicUrl}/oidc`,
      sub: 'kari@asker.demo',
      name: 'Kari Fjellstad',
      email: 'kari@asker.demo',
      acr: LOCAL_ACR.STAFF,
      amr: ['pwd', 'mfa'],
    });
  });

  it('vouches for employers as ID-porten does', async () => {
    expect((await signInAs('lars@bedrift-en.demo')).claims).toMatchObject({ acr: 'idporten-loa-high' });
  });

  it('asks again who it is the next time, so that another role can be tried', async () => {
    const browser = aBrowser();
    await signInAs('kari@asker.demo', browser);
    expect((await signInAs('nina@nav-asker.demo', browser)).claims?.sub).toBe('nina@nav-asker.demo');
  });

  it('shows a page that names every demo user, in the language of the reader', async () => {
    const { url } = await startSignIn(await discover());
    const browser = aBrowser();
    const { response, url: address } = await browser.visit(url);
    const page = await response.text();
    for (const { username } of DEMO_USERS) expect(page).toContain(`value="${username}"`);
    expect(page).toContain('<html lang="nb">');
    const english = await browser.visit(`${address}?lang=en`);
    expect(await english.response.text()).toContain('<html lang="en">');
  });

  it('says so when the password is wrong, and keeps the choice', async () => {
    const browser = aBrowser();
    const { url } = await startSignIn(await discover());
    const page = await browser.visit(url);
    const again = await browser.visit(page.url, { username: 'kari@asker.demo', password: 'guess' });
    expect(again.response.status).toBe(400);
    const text = await again.response.text();
    expect(text).toContain('role="alert"');
    expect(text).toContain('value="kari@asker.demo" checked');
  });

  it('tells somebody with an old link to begin again', async () => {
    const response = await fetch(`${publicUrl}/oidc/interaction/long-gone`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Begynn på nytt');
  });

  it('refuses a client without a proof key (PKCE)', async () => {
    const config = await discover();
    const url = openid.buildAuthorizationUrl(config, { redirect_uri: `${publicUrl}/callback`, scope: 'openid' });
    const { url: back } = await aBrowser().visit(url.href);
    expect(back).toContain('error=invalid_request');
  });

  it('sends nobody to an address that is not the product’s own', async () => {
    const config = await discover();
    const url = openid.buildAuthorizationUrl(config, {
      redirect_uri: 'https://evil.example/callback',
      scope: 'openid',
    });
    expect((await aBrowser().visit(url.href)).response.status).toBe(400);
  });

  it('calls itself by the public address, by whatever name it was reached', async () => {
    const metadata = await fetch(
      `${publicUrl.replace('127.0.0.1', 'localhost')}/oidc/.well-known/openid-configuration`,
    );
    expect(await metadata.json()).toMatchObject({ issuer: `${publicUrl}/oidc`, jwks_uri: `${publicUrl}/oidc/jwks` });
  });
});

describe('a token for scripts', () => {
  const ask = (username: string, secret: string): Promise<Response> =>
    fetch(`${publicUrl}/oidc/machine-token`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      body: new URLSearchParams({ username }),
    });

  it('is an access token for the API, signed with the published key', async () => {
    const answer = await (await ask('dag@nav-asker.demo', MACHINE.secret)).text();
    const token = /"access_token":"([^"]+)"/.exec(answer)?.[1] ?? '';
    const keys = createRemoteJWKSet(new URL(`${publicUrl}/oidc/jwks`));
    const { payload } = await jwtVerify(token, keys, {
      issuer: `${publicUrl}/oidc`,
      audience: 'fotfeste-api',
      algorithms: ['RS256'],
      typ: 'at+jwt',
    });
    expect(payload).toMatchObject({ sub: 'dag@nav-asker.demo', acr: LOCAL_ACR.STAFF });
  });

  it('is not given to somebody who does not know the secret, nor for somebody who does not exist', async () => {
    expect((await ask('dag@nav-asker.demo', 'guess')).status).toBe(401);
    expect((await ask('nobody@asker.demo', MACHINE.secret)).status).toBe(404);
  });
});

describe('a restart of the issuer', () => {
  it('keeps the keys, so that tokens given before stay good', async () => {
    const before = decodeProtectedHeader((await signInAs('kari@asker.demo')).idToken).kid;
    await mount();
    const after = decodeProtectedHeader((await signInAs('kari@asker.demo')).idToken).kid;
    expect(after).toBe(before);
  });

  it('lets somebody finish a sign-in that was under way', async () => {
    const browser = aBrowser();
    const { url } = await startSignIn(await discover());
    const page = await browser.visit(url);
    await mount();
    const back = await browser.visit(page.url, { username: 'kari@asker.demo', password: DEMO_PASSWORD });
    expect(back.url).toContain('/callback?code=');
  });

  it('finds its keys where nobody else may read them', () => {
    for (const file of ['keys.json', 'grants.json'])
      expect(statSync(join(dataDir, 'oidc', file)).mode & 0o777).toBe(0o600);
  });
});
