import { ok, refuse, type Result } from '@fotfeste/kernel';
import type { Config, EntraConfig, HttpConfig, IdportenConfig, IssuersConfig, StandaloneConfig } from './config.js';
import type { Environment } from './keys.js';
import { problemsTogether, type ConfigProblem } from './rules.js';
import { environmentSchema, type ParsedEnvironment } from './schema.js';
import type { Secret } from './secret.js';

/** The port that is used when none is asked for. */
export const DEFAULT_PORT = 3000;
/** The web app's name at the local issuer. */
export const LOCAL_CLIENT_ID = 'fotfeste-web';
/** Who access tokens of the local issuer are for. */
export const API_AUDIENCE = 'fotfeste-api';
/** Where the local issuer is, below the public address. */
export const LOCAL_ISSUER_PATH = '/oidc';

/** The environment will not do; every bad variable is named. */
export interface BadEnvironment {
  readonly code: 'BAD_ENVIRONMENT';
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads the environment of a server process (API, worker, command) into one frozen object.
 *
 * An empty variable counts as absent: that is what `KEY=` in a compose file means.
 */
export function readConfig(env: Environment): Result<Config, BadEnvironment> {
  const parsed = environmentSchema.safeParse(withoutEmpty(env));
  if (!parsed.success) return bad(problemsOf(parsed.error.issues));
  const problems = problemsTogether(parsed.data);
  const { DATABASE_URL, PUBLIC_URL, SESSION_SECRET, FIELD_KEY } = parsed.data;
  if (problems.length > 0 || !DATABASE_URL || !PUBLIC_URL || !SESSION_SECRET || !FIELD_KEY) return bad(problems);
  return ok(freeze(toConfig(parsed.data, { DATABASE_URL, PUBLIC_URL, SESSION_SECRET, FIELD_KEY })));
}

/** Reads what the supervisor of `npm start` needs; it sets the rest for the processes it starts. */
export function readStandaloneConfig(env: Environment): Result<StandaloneConfig, BadEnvironment> {
  const parsed = environmentSchema.safeParse(withoutEmpty(env));
  if (!parsed.success) return bad(problemsOf(parsed.error.issues));
  const { DATABASE_URL: url, MIGRATION_DATABASE_URL: migrationUrl, ...rest } = parsed.data;
  if (url && !migrationUrl) return bad([HALF_A_DATABASE]);
  return ok(
    freeze({
      logLevel: rest.LOG_LEVEL,
      dataDir: rest.DATA_DIR,
      host: rest.HOST ?? '127.0.0.1',
      port: rest.PORT,
      publicUrl: rest.PUBLIC_URL,
      database: url && migrationUrl ? { url, migrationUrl } : undefined,
    }),
  );
}

/** Reads the one thing that the migrating process needs: the address with which the owner of the tables logs in. */
export function readMigrationUrl(env: Environment): Result<Secret, BadEnvironment> {
  const parsed = environmentSchema.pick({ MIGRATION_DATABASE_URL: true }).safeParse(withoutEmpty(env));
  if (!parsed.success) return bad(problemsOf(parsed.error.issues));
  const url = parsed.data.MIGRATION_DATABASE_URL;
  return url
    ? ok(url)
    : bad([{ key: 'MIGRATION_DATABASE_URL', problem: 'is required: the owner role of the database' }]);
}

/** The problems as a person at a terminal wants them: one line each. */
export function describeProblems(refusal: BadEnvironment): string {
  return refusal.problems.map(({ key, problem }) => `${key} ${problem}`).join('\n');
}

const HALF_A_DATABASE: ConfigProblem = {
  key: 'MIGRATION_DATABASE_URL',
  problem: 'is required when DATABASE_URL is set: the owner role, which brings the schema up to date',
};

interface Required {
  readonly DATABASE_URL: Secret;
  readonly PUBLIC_URL: string;
  readonly SESSION_SECRET: Secret;
  readonly FIELD_KEY: Secret;
}

function toConfig(env: ParsedEnvironment, required: Required): Config {
  return {
    standalone: env.STANDALONE,
    logLevel: env.LOG_LEVEL,
    dataDir: env.DATA_DIR,
    region: env.REGION,
    http: toHttp(env, required.PUBLIC_URL),
    database: {
      url: required.DATABASE_URL,
      migrationUrl: env.MIGRATION_DATABASE_URL,
      poolSize: env.DATABASE_POOL_SIZE,
      statementTimeoutMs: env.STATEMENT_TIMEOUT_MS,
    },
    queue: { redisUrl: env.REDIS_URL, prefix: env.QUEUE_PREFIX, concurrency: env.WORKER_CONCURRENCY },
    session: {
      secret: required.SESSION_SECRET,
      idleMinutes: env.SESSION_IDLE_MINUTES,
      maxHours: env.SESSION_MAX_HOURS,
    },
    issuers: toIssuers(env, required.PUBLIC_URL),
    identity: { fieldKey: required.FIELD_KEY, allowSynthetic: env.ALLOW_SYNTHETIC_IDS ?? env.STANDALONE },
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM },
  };
}

function toHttp(env: ParsedEnvironment, publicUrl: string): HttpConfig {
  return {
    host: env.HOST ?? (env.STANDALONE ? '127.0.0.1' : '0.0.0.0'),
    port: env.PORT ?? DEFAULT_PORT,
    publicUrl,
    secure: publicUrl.startsWith('https://'),
    trustedProxies: env.TRUSTED_PROXIES,
    rates: { perActor: env.RATE_PER_ACTOR, perAddress: env.RATE_PER_ADDRESS, signIns: env.RATE_SIGN_INS },
    webDir: env.WEB_DIR,
    metricsPort: env.METRICS_PORT,
  };
}

function toIssuers(env: ParsedEnvironment, publicUrl: string): IssuersConfig {
  const { LOCAL_CLIENT_SECRET: clientSecret, MASKINPORTEN_ISSUER: issuer, MASKINPORTEN_SCOPE: scope } = env;
  const local = { issuer: `${publicUrl}${LOCAL_ISSUER_PATH}`, clientId: LOCAL_CLIENT_ID, audience: API_AUDIENCE };
  return {
    local: env.STANDALONE && clientSecret ? { ...local, clientSecret } : undefined,
    entra: toEntra(env),
    idporten: toIdporten(env),
    maskinporten: issuer && scope ? { issuer, scope } : undefined,
  };
}

function toEntra(env: ParsedEnvironment): EntraConfig | undefined {
  const { ENTRA_ISSUER: issuer, ENTRA_CLIENT_ID: clientId, ENTRA_CLIENT_SECRET: clientSecret } = env;
  if (!issuer || !clientId || !clientSecret) return undefined;
  return { issuer, clientId, clientSecret, tenants: env.ENTRA_TENANTS ?? [] };
}

function toIdporten(env: ParsedEnvironment): IdportenConfig | undefined {
  const { IDPORTEN_ISSUER: issuer, IDPORTEN_CLIENT_ID: clientId, IDPORTEN_CLIENT_KEY: clientKey } = env;
  if (!issuer || !clientId || !clientKey) return undefined;
  return { issuer, clientId, clientKey, acr: env.IDPORTEN_ACR };
}

function problemsOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): readonly ConfigProblem[] {
  return issues.map(({ path, message }) => ({ key: String(path[0]), problem: message }));
}

function bad(problems: readonly ConfigProblem[]): Result<never, BadEnvironment> {
  return refuse({ code: 'BAD_ENVIRONMENT', problems });
}

function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
}

function freeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part);
  return Object.freeze(value);
}
