import { Provider, interactionPolicy, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { DemoUser } from '../demo-users.js';
import { accountOf } from './account.js';
import { GrantStore } from './grant-store.js';
import type { IssuerKeys } from './keys.js';
import { messagePage, PAGE_POLICY, signOutPage, type PageLanguage } from './sign-in-page.js';

/** A program that may send people here to sign in. */
export interface IssuerClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
}

/** What the provider is made from. */
export interface ProviderPlan {
  readonly issuer: string;
  readonly dataDir: string;
  readonly keys: IssuerKeys;
  readonly users: readonly DemoUser[];
  readonly clients: readonly IssuerClient[];
}

const HOUR_SECONDS = 3600;
const SCOPES = 'openid profile email';
const CLAIMS = ['sub', 'name', 'email', 'email_verified', 'locale', 'acr', 'amr'];

/** The OpenID provider behind the sign-in page: authorization code with PKCE, RS256, and the demo users as accounts. */
export function makeProvider(plan: ProviderPlan): Provider {
  const provider = new Provider(plan.issuer, configurationOf(plan));
  // the address people see is the one that counts, whatever name they reached this machine by
  provider.proxy = true;
  return provider;
}

function configurationOf(plan: ProviderPlan): Configuration {
  const store = new GrantStore(plan.dataDir);
  const secure = plan.issuer.startsWith('https://');
  const cookie = {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    signed: true,
    path: new URL(plan.issuer).pathname,
  } as const;
  return {
    adapter: (kind: string) => store.adapterFor(kind),
    clients: plan.clients.map(clientMetadata),
    jwks: { keys: [plan.keys.signing] },
    cookies: { keys: plan.keys.cookies, long: cookie, short: cookie },
    // everything in the id token: the one client asks nowhere else
    claims: { openid: ['sub', 'acr', 'amr'], profile: ['name', 'locale'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    scopes: SCOPES.split(' '),
    pkce: { required: () => true },
    ttl: {
      Session: 12 * HOUR_SECONDS,
      Grant: 12 * HOUR_SECONDS,
      Interaction: HOUR_SECONDS,
      IdToken: HOUR_SECONDS,
      AccessToken: HOUR_SECONDS,
    },
    findAccount: (_context, id) => findAccount(plan.users, id),
    interactions: { policy: alwaysAsk(), url: (_context, { uid }) => `${plan.issuer}/interaction/${uid}` },
    loadExistingGrant: grantWithoutAsking,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: showSignOut, postLogoutSuccessSource: showSignedOut },
    },
    renderError: showError,
  };
}

function clientMetadata(client: IssuerClient) {
  return {
    client_id: client.clientId,
    client_secret: client.clientSecret,
    redirect_uris: [...client.redirectUris],
    post_logout_redirect_uris: [...client.postLogoutRedirectUris],
    response_types: ['code' as const],
    grant_types: ['authorization_code'],
  };
}

async function findAccount(users: readonly DemoUser[], id: string) {
  const user = users.find(({ username }) => username === id);
  if (!user) return undefined;
  const { username, name, acr, amr } = accountOf(user);
  const claims = { sub: username, name, email: username, email_verified: true, locale: 'nb', acr, amr: [...amr] };
  return { accountId: username, claims: () => claims };
}

/** A demo is for trying one role after another, so nobody is signed in silently: every sign-in asks who. */
function alwaysAsk(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  const fresh = new Check('who', 'a demo user has to be chosen', 'login_required', ({ oidc }) =>
    oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
  );
  policy.get('login')?.checks.add(fresh);
  return policy;
}

/** The one client is the product itself: there is nothing to consent to. */
async function grantWithoutAsking({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(SCOPES);
  grant.addOIDCClaims(CLAIMS);
  await grant.save();
  return grant;
}

async function showSignOut(context: KoaContextWithOIDC, form: string): Promise<void> {
  show(context, signOutPage(languageOf(context), form));
}

async function showSignedOut(context: KoaContextWithOIDC): Promise<void> {
  const [title, message] =
    languageOf(context) === 'nb'
      ? ['Du er logget ut', 'Du kan lukke siden.']
      : ['You are signed out', 'You may close this page.'];
  show(context, messagePage(languageOf(context), title, message));
}

async function showError(
  context: KoaContextWithOIDC,
  out: { error: string; error_description?: string },
): Promise<void> {
  const title = languageOf(context) === 'nb' ? 'Innloggingen stoppet' : 'The sign-in stopped';
  show(context, messagePage(languageOf(context), title, out.error_description ?? out.error));
}

function show(context: KoaContextWithOIDC, page: string): void {
  context.set('content-security-policy', PAGE_POLICY);
  context.type = 'html';
  context.body = page;
}

function languageOf(context: KoaContextWithOIDC): PageLanguage {
  return context.acceptsLanguages(['nb', 'no', 'nn', 'en']) === 'en' ? 'en' : 'nb';
}
