import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { DEMO_PASSWORD, type DemoUser } from '../demo-users.js';
import { accountOf, type IssuerAccount } from './account.js';
import { issuerKeys } from './keys.js';
import { signMachineToken } from './machine-token.js';
import { makeProvider, type IssuerClient } from './provider.js';
import { messagePage, PAGE_POLICY, signInPage, type PageLanguage } from './sign-in-page.js';

/** Where the issuer is, below the public address of the API that mounts it. */
export const ISSUER_PATH = '/oidc';

/** What the local issuer is made from. */
export interface LocalIssuerOptions {
  /** The address that browsers use for the API, without a trailing slash. */
  readonly publicUrl: string;
  /** Keys and grants are kept in the folder `oidc` below it. */
  readonly dataDir: string;
  readonly users: readonly DemoUser[];
  readonly clients: readonly IssuerClient[];
  /** Opens the route for scripts' tokens: who knows the secret gets a token for the audience. */
  readonly machine: { readonly secret: string; readonly audience: string };
  /** Told of what is wrong with the issuer itself; the person at the page is told to begin again. */
  onFault(problem: unknown): void;
}

/** A plain Node listener for every request whose path begins with `/oidc`. It answers each of them itself. */
export type IssuerListener = (request: IncomingMessage, response: ServerResponse) => void;

const LARGEST_FORM_BYTES = 10_000;

/**
 * Makes the issuer of standalone mode: an OpenID provider whose sign-in page lists the demo users. Never mount it
 * anywhere else: its one password is printed.
 */
export async function mountLocalIssuer(options: LocalIssuerOptions): Promise<IssuerListener> {
  const { publicUrl, dataDir, users, clients } = options;
  const issuer = `${publicUrl}${ISSUER_PATH}`;
  const keys = await issuerKeys(dataDir);
  const provider = makeProvider({ issuer, dataDir, keys, users, clients });
  const callback = provider.callback();
  const desk: Desk = {
    ...{ provider, issuer, users, machine: options.machine },
    token: (account) => signMachineToken(keys, { issuer, audience: options.machine.audience, account }),
  };
  return (request, response) => {
    seenFromOutside(request, publicUrl);
    const answer = ownRoute(desk, request, response);
    if (!answer) void callback(request, response);
    else answer.catch((problem: unknown) => stopSignIn(options, response, problem));
  };
}

type SignInUnderWay = Awaited<ReturnType<Provider['interactionDetails']>>;

interface Desk {
  readonly provider: Provider;
  readonly issuer: string;
  readonly users: readonly DemoUser[];
  readonly machine: LocalIssuerOptions['machine'];
  token(account: IssuerAccount): Promise<string>;
}

/** oidc-provider finds its mount point from `originalUrl`, and its own address from the headers a proxy would set. */
function seenFromOutside(request: IncomingMessage & { originalUrl?: string }, publicUrl: string): void {
  const { host, protocol } = new URL(publicUrl);
  request.originalUrl = request.url ?? ISSUER_PATH;
  request.url = request.originalUrl.slice(ISSUER_PATH.length) || '/';
  request.headers.host = host;
  request.headers['x-forwarded-host'] = host;
  request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
}

function ownRoute(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> | undefined {
  const path = request.url?.split('?')[0] ?? '/';
  if (path === '/machine-token' && request.method === 'POST') return machineToken(desk, request, response);
  if (!path.startsWith('/interaction/')) return undefined;
  return request.method === 'POST' ? signIn(desk, request, response) : showSignIn(desk, request, response);
}

async function showSignIn(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { params, uid } = await desk.provider.interactionDetails(request, response);
  const self = `${desk.issuer}/interaction/${uid}`;
  const asked = new URL(request.url ?? '/', desk.issuer).searchParams.get('lang');
  const hint = typeof params['login_hint'] === 'string' ? params['login_hint'] : undefined;
  const language = languageOf(asked ?? params['ui_locales'] ?? request.headers['accept-language']);
  const page = { language, users: desk.users, action: self, self, chosen: hint, failed: false };
  sendPage(response, 200, signInPage(page));
}

async function signIn(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const interaction = await desk.provider.interactionDetails(request, response);
  const { uid } = interaction;
  const form = new URLSearchParams(await bodyOf(request));
  const user = desk.users.find(({ username }) => username === form.get('username'));
  if (!user || form.get('password') !== DEMO_PASSWORD) {
    const self = `${desk.issuer}/interaction/${uid}`;
    const language = languageOf(form.get('lang'));
    const page = { language, users: desk.users, action: self, self, chosen: user?.username, failed: true };
    return sendPage(response, 400, signInPage(page));
  }
  await forgetWhoWasHere(desk, interaction);
  const { username: accountId, acr, amr } = accountOf(user);
  await desk.provider.interactionFinished(request, response, { login: { accountId, acr, amr: [...amr] } });
}

/** Whoever signed in before leaves here: the provider would otherwise ask, with a script, to sign them out first. */
async function forgetWhoWasHere(desk: Desk, interaction: SignInUnderWay): Promise<void> {
  if (!interaction.session) return;
  await (await desk.provider.Session.findByUid(interaction.session.uid))?.destroy();
  interaction.session = undefined;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}

async function machineToken(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const secret = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
  if (!same(secret, desk.machine.secret)) return sendJson(response, 401, { error: 'invalid_client' });
  const wanted = new URLSearchParams(await bodyOf(request)).get('username');
  const user = desk.users.find(({ username }) => username === wanted);
  if (!user) return sendJson(response, 404, { error: 'unknown_user' });
  sendJson(response, 200, { access_token: await desk.token(accountOf(user)), token_type: 'Bearer' });
}

function stopSignIn(options: LocalIssuerOptions, response: ServerResponse, problem: unknown): void {
  // an old link, a second use or a browser without cookies is nobody's fault
  if (!isSignInGone(problem)) options.onFault(problem);
  const message =
    'Innloggingen er for gammel eller ble startet et annet sted. Gå tilbake til Fotfeste og begynn på nytt.';
  if (!response.headersSent) sendPage(response, 400, messagePage('nb', 'Begynn på nytt', message));
}

function isSignInGone(problem: unknown): boolean {
  return problem instanceof Error && problem.name === 'SessionNotFound';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LARGEST_FORM_BYTES) throw new Error('the form is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function languageOf(wish: unknown): PageLanguage {
  return typeof wish === 'string' && /^en\b/i.test(wish.trim()) ? 'en' : 'nb';
}

function same(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function sendPage(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PAGE_POLICY,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(page);
}

function sendJson(response: ServerResponse, status: number, content: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(content));
}
