import { createHash } from 'node:crypto';
import { DEMO_PASSWORD, type DemoUser } from '../demo-users.js';

/** The languages of the page. */
export type PageLanguage = 'nb' | 'en';

/** What the page shows. */
export interface SignInPage {
  readonly language: PageLanguage;
  readonly users: readonly DemoUser[];
  /** Where the form is sent, and where the page itself is. */
  readonly action: string;
  readonly self: string;
  readonly chosen: string | undefined;
  readonly failed: boolean;
}

const WORDS = {
  nb: {
    title: 'Logg inn – Fotfeste lokalt',
    heading: 'Logg inn i Fotfeste',
    intro: 'Dette er en lokal utgave med oppdiktede personer. Velg hvem du vil være.',
    password: 'Passord',
    passwordHelp: 'Alle demobrukere har samme passord. Det er fylt inn for deg.',
    submit: 'Logg inn',
    failed: 'Passordet er feil, eller ingen bruker er valgt.',
    way: 'Velg en bruker og skriv passordet',
    other: 'English',
    groups: {
      MUNICIPALITY: 'Kommunen',
      NAV: 'NAV',
      EMPLOYER: 'Arbeidsgivere',
      PERSON: 'Deltakere, mentorer og flyktningguider',
    },
  },
  en: {
    title: 'Sign in – Fotfeste on this machine',
    heading: 'Sign in to Fotfeste',
    intro: 'This is a local copy with invented people. Choose who you want to be.',
    password: 'Password',
    passwordHelp: 'All demo users have the same password. It is filled in for you.',
    submit: 'Sign in',
    failed: 'The password is wrong, or no user is chosen.',
    way: 'Choose a user and type the password',
    other: 'Norsk (bokmål)',
    groups: {
      MUNICIPALITY: 'The municipality',
      NAV: 'NAV',
      EMPLOYER: 'Employers',
      PERSON: 'Participants, mentors and buddies',
    },
  },
} as const;

type Group = keyof (typeof WORDS)['nb']['groups'];

const STYLE = `
:root { color-scheme: light; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #23262a; background: #f5f6f7; }
main { max-width: 44rem; margin: 2rem auto; padding: 1.5rem 2rem 2rem; background: #fff; border-radius: 0.75rem; }
h1 { margin: 0 0 0.5rem; font-size: 2rem; line-height: 1.2; }
.language { text-align: right; margin: 0; }
a { color: #0056b4; }
fieldset { margin: 1.25rem 0; padding: 0.5rem 1rem 0.75rem; border: 1px solid #6f7785; border-radius: 0.5rem; }
legend { padding: 0 0.5rem; font-weight: 600; }
.user { display: flex; gap: 0.75rem; align-items: baseline; padding: 0.25rem 0; }
.user input { inline-size: 1.25rem; block-size: 1.25rem; flex: none; }
.user small { display: block; color: #49515e; font-size: 1rem; }
.password label { display: block; font-weight: 600; }
.password input { font: inherit; padding: 0.5rem 0.75rem; border: 1px solid #6f7785; border-radius: 0.5rem; inline-size: 20rem; max-inline-size: 100%; box-sizing: border-box; }
.help { margin: 0; color: #49515e; }
button { font: inherit; font-weight: 600; margin-top: 1.25rem; padding: 0.625rem 1.5rem; border: 0; border-radius: 0.5rem; color: #fff; background: #0063c1; cursor: pointer; }
:is(a, button, input):focus-visible { outline: 3px solid #0056b4; outline-offset: 3px; }
.problem { border: 2px solid #c30000; border-radius: 0.5rem; padding: 0.75rem 1rem; margin: 1rem 0; }
`;

/** The content security policy of the page: its own style, its own form, and nothing else. */
export const PAGE_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; ` +
  `form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

/** The page on which somebody says which demo user they are. It works without script. */
export function signInPage(page: SignInPage): string {
  const words = WORDS[page.language];
  const other = page.language === 'nb' ? 'en' : 'nb';
  return documentOf(
    page.language,
    words.title,
    `<p class="language"><a href="${escape(page.self)}?lang=${other}" lang="${other}" hreflang="${other}">${words.other}</a></p>
    <h1>${words.heading}</h1>
    <p>${words.intro}</p>
    ${page.failed ? problem(words) : ''}
    <form method="post" action="${escape(page.action)}">
      <input type="hidden" name="lang" value="${page.language}">
      ${groupsOf(page)}
      <div class="password">
        <label for="password">${words.password}</label>
        <p class="help" id="password-help">${words.passwordHelp}</p>
        <input id="password" name="password" type="password" value="${DEMO_PASSWORD}" autocomplete="off" aria-describedby="password-help">
      </div>
      <button type="submit">${words.submit}</button>
    </form>`,
  );
}

/** A page with one message, for what cannot go on: a sign-in that is too old, or was begun elsewhere. */
export function messagePage(language: PageLanguage, title: string, message: string): string {
  return documentOf(language, title, `<h1>${escape(title)}</h1><p>${escape(message)}</p>`);
}

/** The page that asks whether to sign out at the issuer; `form` is oidc-provider's own, without buttons. */
export function signOutPage(language: PageLanguage, form: string): string {
  const [title, label] = language === 'nb' ? ['Logg ut av Fotfeste', 'Logg ut'] : ['Sign out of Fotfeste', 'Sign out'];
  const button = `<button type="submit" form="op.logoutForm" name="logout" value="yes">${label}</button>`;
  return documentOf(language, title, `<h1>${title}</h1>${form}${button}`);
}

function groupsOf(page: SignInPage): string {
  const { groups } = WORDS[page.language];
  const order: readonly Group[] = ['MUNICIPALITY', 'NAV', 'EMPLOYER', 'PERSON'];
  return order
    .map((group) => ({ group, users: page.users.filter((user) => groupOf(user) === group) }))
    .filter(({ users }) => users.length > 0)
    .map(({ group, users }) => {
      const choices = users.map((user) => choice(user, page)).join('\n');
      return `<fieldset><legend>${groups[group]}</legend>${choices}</fieldset>`;
    })
    .join('\n');
}

function groupOf(user: DemoUser): Group {
  const grant = user.grants[0];
  if (grant?.navOffice) return 'NAV';
  if (grant?.organisation) return 'EMPLOYER';
  return grant?.role === 'PARTICIPANT' || grant?.role === 'MENTOR' || grant?.role === 'BUDDY'
    ? 'PERSON'
    : 'MUNICIPALITY';
}

function choice(user: DemoUser, page: SignInPage): string {
  const id = `user-${user.username.replace(/[^a-z0-9]/g, '-')}`;
  const chosen = (page.chosen ?? page.users[0]?.username) === user.username ? ' checked' : '';
  return `<div class="user">
    <input type="radio" name="username" id="${id}" value="${escape(user.username)}"${chosen}>
    <label for="${id}">${escape(user.name)} <small>${escape(user.title[page.language])} · ${escape(user.username)}</small></label>
  </div>`;
}

function problem(words: (typeof WORDS)[PageLanguage]): string {
  return `<div class="problem" role="alert"><strong>${words.failed}</strong> <a href="#password">${words.way}</a></div>`;
}

function documentOf(language: PageLanguage, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escape(title)}</title>
  <style>${STYLE}</style>
</head>
<body><main>${body}</main></body>
</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
