import type { EnvironmentKey, ParsedEnvironment } from './schema.js';
import type { Secret } from './secret.js';

/** One thing wrong with the environment: which variable, and what to do. */
export interface ConfigProblem {
  readonly key: string;
  readonly problem: string;
}

const SHORTEST_SESSION_SECRET = 32;

/** What an issuer needs besides its address; any one of a group asks for the rest. */
const GROUPS: readonly (readonly EnvironmentKey[])[] = [
  ['ENTRA_ISSUER', 'ENTRA_CLIENT_ID', 'ENTRA_CLIENT_SECRET', 'ENTRA_TENANTS'],
  ['IDPORTEN_ISSUER', 'IDPORTEN_CLIENT_ID', 'IDPORTEN_CLIENT_KEY'],
  ['MASKINPORTEN_ISSUER', 'MASKINPORTEN_SCOPE'],
];

/** What every server process needs, besides what each variable must be by itself. */
export function problemsTogether(env: ParsedEnvironment): readonly ConfigProblem[] {
  return [...missing(env), ...halfGroups(env), ...unsafe(env)];
}

function missing(env: ParsedEnvironment): readonly ConfigProblem[] {
  const required: readonly EnvironmentKey[] = ['DATABASE_URL', 'PUBLIC_URL', 'SESSION_SECRET', 'FIELD_KEY'];
  const local: readonly EnvironmentKey[] = env.STANDALONE ? ['LOCAL_CLIENT_SECRET'] : [];
  const absent = [...required, ...local].filter((key) => env[key] === undefined);
  const problems = absent.map((key) => ({ key, problem: 'is required; "npm start" sets it by itself' }));
  return hasIssuer(env) ? problems : [...problems, NO_ISSUER];
}

const NO_ISSUER: ConfigProblem = {
  key: 'ENTRA_ISSUER',
  problem: 'nobody could sign in: set ENTRA_ISSUER for staff, IDPORTEN_ISSUER for employers and participants, or both',
};

function hasIssuer(env: ParsedEnvironment): boolean {
  return env.STANDALONE || env.ENTRA_ISSUER !== undefined || env.IDPORTEN_ISSUER !== undefined;
}

function halfGroups(env: ParsedEnvironment): readonly ConfigProblem[] {
  return GROUPS.flatMap((group) => {
    const present = group.filter((key) => env[key] !== undefined);
    if (present.length === 0) return [];
    const absent = group.filter((key) => env[key] === undefined);
    return absent.map((key) => ({ key, problem: `is required when ${present[0]} is set` }));
  });
}

function unsafe(env: ParsedEnvironment): readonly ConfigProblem[] {
  return [
    ...when(tooShort(env.SESSION_SECRET), 'SESSION_SECRET', `must have at least ${SHORTEST_SESSION_SECRET} characters`),
    ...when(
      sameLogin(env),
      'DATABASE_URL',
      'must log in as another role than MIGRATION_DATABASE_URL, which owns the tables',
    ),
    ...when(
      !env.STANDALONE && env.ALLOW_SYNTHETIC_IDS === true,
      'ALLOW_SYNTHETIC_IDS',
      'must not be true outside standalone: invented people would be taken for real ones',
    ),
    ...when(
      !env.STANDALONE && env.PUBLIC_URL?.startsWith('http://') === true,
      'PUBLIC_URL',
      'must begin with https:// outside standalone: the session cookie travels over TLS only',
    ),
  ];
}

function when(bad: boolean, key: EnvironmentKey, problem: string): readonly ConfigProblem[] {
  return bad ? [{ key, problem }] : [];
}

function tooShort(secret: Secret | undefined): boolean {
  return secret !== undefined && secret.reveal().length < SHORTEST_SESSION_SECRET;
}

function sameLogin(env: ParsedEnvironment): boolean {
  if (!env.DATABASE_URL || !env.MIGRATION_DATABASE_URL) return false;
  return new URL(env.DATABASE_URL.reveal()).username === new URL(env.MIGRATION_DATABASE_URL.reveal()).username;
}
