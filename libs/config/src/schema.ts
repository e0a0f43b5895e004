import { z } from 'zod';
import { address, flag, key256, list, privateJwk, secretAddress, secretText, text, wholeNumber } from './keys.js';

/**
 * Every variable that any process of Fotfeste reads, each said once. What is optional here may still be required by
 * `rules.ts`, where it depends on another.
 */
export const environmentSchema = z.object({
  /** True in `npm start`: local issuer, synthetic identity numbers, development conveniences. Never in production. */
  STANDALONE: flag.default(false),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),

  HOST: text.optional(),
  PORT: wholeNumber(1, 65_535).optional(),
  /** What browsers see: scheme, host and, unless it is the scheme's own, port. */
  PUBLIC_URL: address('https', 'http').optional(),
  /** How many proxies stand in front; their word for the client's address is taken. */
  TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  /** Requests a minute, 0 for as many as come. */
  RATE_PER_ACTOR: wholeNumber(0, 1_000_000).default(1_200),
  RATE_PER_ADDRESS: wholeNumber(0, 1_000_000).default(12_000),
  RATE_SIGN_INS: wholeNumber(0, 1_000_000).default(120),
  DATA_DIR: text.default('.data'),
  /** The built web app, when it is not where the source tree has it. */
  WEB_DIR: text.optional(),
  METRICS_PORT: wholeNumber(1, 65_535).optional(),
  WORKER_CONCURRENCY: wholeNumber(1, 64).default(8),

  DATABASE_URL: secretAddress('postgresql', 'postgres').optional(),
  MIGRATION_DATABASE_URL: secretAddress('postgresql', 'postgres').optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 100).default(10),
  STATEMENT_TIMEOUT_MS: wholeNumber(100, 600_000).default(15_000),
  REDIS_URL: secretAddress('redis', 'rediss').optional(),
  /** Keeps the jobs of installations that share a Redis apart. */
  QUEUE_PREFIX: text.default('fotfeste'),

  SESSION_SECRET: secretText.optional(),
  SESSION_IDLE_MINUTES: wholeNumber(1, 1_440).default(60),
  SESSION_MAX_HOURS: wholeNumber(1, 24).default(10),
  /** Encrypts identity numbers and makes the keyed hash by which they are found. Losing it loses them. */
  FIELD_KEY: key256.optional(),
  ALLOW_SYNTHETIC_IDS: flag.optional(),

  LOCAL_CLIENT_SECRET: secretText.optional(),
  ENTRA_ISSUER: address('https').optional(),
  ENTRA_CLIENT_ID: text.optional(),
  ENTRA_CLIENT_SECRET: secretText.optional(),
  /** The directories (tenant ids) whose staff may sign in. */
  ENTRA_TENANTS: list.optional(),
  IDPORTEN_ISSUER: address('https').optional(),
  IDPORTEN_CLIENT_ID: text.optional(),
  IDPORTEN_CLIENT_KEY: privateJwk.optional(),
  IDPORTEN_ACR: list.default(['idporten-loa-substantial', 'idporten-loa-high']),
  MASKINPORTEN_ISSUER: address('https').optional(),
  MASKINPORTEN_SCOPE: text.optional(),

  SMTP_URL: secretAddress('smtp', 'smtps').optional(),
  MAIL_FROM: text.default('Fotfeste <ingen-svar@fotfeste.invalid>'),
  /** The region whose municipalities share slots and match together; the key of the row in the database. */
  REGION: text.default('demo'),
});

/** The environment after each variable has been read by itself. */
export type ParsedEnvironment = z.output<typeof environmentSchema>;

/** The name of a variable that Fotfeste reads. */
export type EnvironmentKey = keyof ParsedEnvironment;
