import type { ParsedEnvironment } from './schema.js';
import type { Secret } from './secret.js';

/** How much is logged, in pino's words. */
export type LogLevel = ParsedEnvironment['LOG_LEVEL'];

/** Everything a server process is told from outside: read once, never changed. */
export interface Config {
  /** `npm start`: local issuer, mailbox, synthetic identity numbers. Never in production. */
  readonly standalone: boolean;
  readonly logLevel: LogLevel;
  readonly dataDir: string;
  readonly region: string;
  readonly http: HttpConfig;
  readonly database: DatabaseConfig;
  readonly queue: QueueConfig;
  readonly session: SessionConfig;
  readonly issuers: IssuersConfig;
  readonly identity: IdentityConfig;
  readonly mail: MailConfig;
}

/** Where the API listens and what browsers call it. */
export interface HttpConfig {
  readonly host: string;
  readonly port: number;
  /** Without a trailing slash. */
  readonly publicUrl: string;
  /** Whether browsers reach it over TLS, so that cookies can be `Secure`. */
  readonly secure: boolean;
  readonly trustedProxies: number;
  /** Requests a minute, 0 for as many as come: of one session, of one address, and of one address to sign in. */
  readonly rates: { readonly perActor: number; readonly perAddress: number; readonly signIns: number };
  /** The built web app, when it is not in its usual place. */
  readonly webDir: string | undefined;
  /** A port of its own for `/metrics`; undefined means the API's. */
  readonly metricsPort: number | undefined;
}

/** How the database is reached; `migrationUrl` is there only for the process that migrates. */
export interface DatabaseConfig {
  readonly url: Secret;
  readonly migrationUrl: Secret | undefined;
  readonly poolSize: number;
  readonly statementTimeoutMs: number;
}

/** Jobs are on PostgreSQL unless there is a Redis. */
export interface QueueConfig {
  readonly redisUrl: Secret | undefined;
  /** What the names of all keys in Redis begin with. */
  readonly prefix: string;
  /** Jobs that one worker process has in hand at a time. */
  readonly concurrency: number;
}

/** How long somebody stays signed in. */
export interface SessionConfig {
  readonly secret: Secret;
  readonly idleMinutes: number;
  readonly maxHours: number;
}

/** Who may vouch for people; at least one that people can sign in with is there. */
export interface IssuersConfig {
  /** The demo users of `npm start`. */
  readonly local: LocalIssuerConfig | undefined;
  /** Staff of municipalities and NAV. */
  readonly entra: EntraConfig | undefined;
  /** Employers and participants. */
  readonly idporten: IdportenConfig | undefined;
  /** Other systems. */
  readonly maskinporten: { readonly issuer: string; readonly scope: string } | undefined;
}

/** The issuer that the API itself mounts in standalone. */
export interface LocalIssuerConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** The audience of access tokens for scripts. */
  readonly audience: string;
}

/** Microsoft Entra ID, one application for the listed directories. */
export interface EntraConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly tenants: readonly string[];
}

/** ID-porten, with a key instead of a shared secret. */
export interface IdportenConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** A private JWK as JSON. */
  readonly clientKey: Secret;
  /** The levels of assurance that are accepted. */
  readonly acr: readonly string[];
}

/** How identity numbers are kept. */
export interface IdentityConfig {
  /** Thirty-two bytes in base64. */
  readonly fieldKey: Secret;
  /** Whether numbers of invented people and organisations are accepted. */
  readonly allowSynthetic: boolean;
}

/** How e-mail leaves; without an address it goes to the local mailbox only. */
export interface MailConfig {
  readonly smtpUrl: Secret | undefined;
  readonly from: string;
}

/** What the supervisor of `npm start` is told; the rest it makes itself. */
export interface StandaloneConfig {
  readonly logLevel: LogLevel;
  readonly dataDir: string;
  readonly host: string;
  /** Undefined means the usual one, or another when that is taken. */
  readonly port: number | undefined;
  /** Undefined means `http://localhost:<port>`. */
  readonly publicUrl: string | undefined;
  /** A server of one's own instead of the embedded one: both addresses or neither. */
  readonly database: { readonly url: Secret; readonly migrationUrl: Secret } | undefined;
}
