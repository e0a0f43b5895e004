import { inspect } from 'node:util';
import {
  describeProblems,
  readConfig,
  readMigrationUrl,
  readStandaloneConfig,
  type Config,
  type Environment,
} from './index.js';
import { aProductionEnvironment, aStandaloneEnvironment } from './testing/index.js';

function configOf(env: Environment): Config {
  const result = readConfig(env);
  if (!result.ok) throw new Error(describeProblems(result.refusal));
  return result.value;
}

function badKeysOf(env: Environment): readonly string[] {
  const result = readConfig(env);
  return result.ok ? [] : result.refusal.problems.map(({ key }) => key).sort();
}

describe('a good environment', () => {
  it('becomes one object with everything in its place', () => {
    const config = configOf(aProductionEnvironment({ PORT: '8080', REDIS_URL: 'redis://cache:6379' }));
    expect(config.http).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      publicUrl: 'https://fotfeste.example',
      secure: true,
    });
    expect(config.database.url.reveal()).toContain('fotfeste_app');
    expect(config.queue.redisUrl?.reveal()).toBe('redis://cache:6379');
    expect(config.issuers.entra?.tenants).toEqual(['asker-directory', 'nav-directory']);
    expect(config.issuers.local).toBeUndefined();
  });

  it('cannot be changed afterwards, however deep', () => {
    const config = configOf(aProductionEnvironment());
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.issuers.entra)).toBe(true);
  });

  it('keeps jobs on PostgreSQL when there is no Redis', () => {
    expect(configOf(aProductionEnvironment()).queue.redisUrl).toBeUndefined();
  });

  it('takes an empty variable for an absent one', () => {
    expect(configOf(aProductionEnvironment({ PORT: '', REDIS_URL: ' ' })).http.port).toBe(3000);
  });

  it('drops a trailing slash of the public address', () => {
    expect(configOf(aProductionEnvironment({ PUBLIC_URL: 'https://x.example/' })).http.publicUrl).toBe(
      'https://x.example',
    );
  });
});

describe('standalone', () => {
  it('has a local issuer below its own address and takes synthetic identity numbers', () => {
    const config = configOf(aStandaloneEnvironment());
    expect(config.issuers.local).toMatchObject({ issuer: 'http://localhost:3000/oidc', clientId: 'fotfeste-web' });
    expect(config.identity.allowSynthetic).toBe(true);
    expect(config.http.host).toBe('127.0.0.1');
  });

  it('can be told to refuse synthetic identity numbers', () => {
    expect(configOf(aStandaloneEnvironment({ ALLOW_SYNTHETIC_IDS: 'false' })).identity.allowSynthetic).toBe(false);
  });

  it('needs nothing at all to be started', () => {
    const result = readStandaloneConfig({});
    expect(result).toMatchObject({ ok: true, value: { dataDir: '.data', port: undefined, database: undefined } });
  });

  it('asks for the owner role as well when it is given a database', () => {
    const result = readStandaloneConfig({ DATABASE_URL: 'postgresql://fotfeste_app:x@db/fotfeste' });
    expect(result).toMatchObject({ ok: false, refusal: { problems: [{ key: 'MIGRATION_DATABASE_URL' }] } });
  });
});

describe('migrating', () => {
  it('needs the address of the owner role and nothing else', () => {
    const result = readMigrationUrl({ MIGRATION_DATABASE_URL: 'postgresql://fotfeste_owner:x@db/fotfeste' });
    expect(result.ok && result.value.reveal()).toBe('postgresql://fotfeste_owner:x@db/fotfeste');
    expect(readMigrationUrl({})).toMatchObject({ refusal: { problems: [{ key: 'MIGRATION_DATABASE_URL' }] } });
  });
});

describe('a bad environment', () => {
  it('is refused with every bad variable named, not only the first', () => {
    const env = aProductionEnvironment({
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://db',
      FIELD_KEY: 'c2hvcnQ=',
      STANDALONE: 'yes',
    });
    expect(badKeysOf(env)).toEqual(['DATABASE_URL', 'FIELD_KEY', 'LOG_LEVEL', 'PORT', 'STANDALONE']);
  });

  it('names everything that is missing in production', () => {
    expect(badKeysOf({})).toEqual(['DATABASE_URL', 'ENTRA_ISSUER', 'FIELD_KEY', 'PUBLIC_URL', 'SESSION_SECRET']);
  });

  it('says what to do about each', () => {
    const result = readConfig(aProductionEnvironment({ PORT: '70000', FIELD_KEY: 'abc' }));
    const words = result.ok ? '' : describeProblems(result.refusal);
    expect(words).toContain('PORT must be a whole number from 1 to 65535');
    expect(words).toContain('make one with: node -e');
  });

  it.each([
    ['half an issuer', { IDPORTEN_ISSUER: 'https://idporten.no' }, ['IDPORTEN_CLIENT_ID', 'IDPORTEN_CLIENT_KEY']],
    ['a public key for a private one', { IDPORTEN_CLIENT_KEY: '{"kty":"RSA"}' }, ['IDPORTEN_CLIENT_KEY']],
    ['a short session secret', { SESSION_SECRET: 'short' }, ['SESSION_SECRET']],
    ['plain http in production', { PUBLIC_URL: 'http://fotfeste.example' }, ['PUBLIC_URL']],
    ['invented people in production', { ALLOW_SYNTHETIC_IDS: 'true' }, ['ALLOW_SYNTHETIC_IDS']],
    ['a port with a unit', { PORT: '3000ms' }, ['PORT']],
    ['port zero', { PORT: '0' }, ['PORT']],
    [
      'one role for work and migrations',
      { MIGRATION_DATABASE_URL: 'postgresql://fotfeste_app:x@db.example/fotfeste' },
      ['DATABASE_URL'],
    ],
  ])('refuses %s', (_what, overrides: Environment, keys) => {
    expect(badKeysOf(aProductionEnvironment(overrides))).toEqual(keys);
  });
});

describe('secrets', () => {
  const passwords = ['app-password', 'a-session-secret', 'entra-password', Buffer.alloc(32, 7).toString('base64')];

  it.each([
    ['as JSON', (config: Config) => JSON.stringify(config)],
    ['by the inspector', (config: Config) => inspect(config, { depth: 10, showHidden: true })],
    [
      'in a template',
      (config: Config) => `${config.database.url} ${config.session.secret} ${config.identity.fieldKey}`,
    ],
  ])('do not show when the configuration is printed %s', (_how, print) => {
    const printed = print(configOf(aProductionEnvironment()));
    for (const password of passwords) expect(printed).not.toContain(password);
    expect(printed).toContain('[secret]');
  });

  it('do not show in a refusal either', () => {
    const result = readConfig(aProductionEnvironment({ DATABASE_URL: 'mysql://app:app-password@db' }));
    expect(JSON.stringify(result)).not.toContain('app-password');
  });
});
