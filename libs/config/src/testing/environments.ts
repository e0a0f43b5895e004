import type { Environment } from '../keys.js';

const SHARED = {
  DATABASE_URL: 'postgresql://fotfeste_app:app-password@db.example:5432/fotfeste',
  SESSION_SECRET: 'a-session-secret-of-thirty-two-characters',
  FIELD_KEY: Buffer.alloc(32, 7).toString('base64'),
};

/** The least that a production process is told: a database, an address, keys, and one issuer for staff. */
export function aProductionEnvironment(overrides: Environment = {}): Environment {
  return {
    ...SHARED,
    PUBLIC_URL: 'https://fotfeste.example',
    ENTRA_ISSUER: 'https://login.microsoftonline.com/organizations/v2.0',
    ENTRA_CLIENT_ID: 'fotfeste',
    ENTRA_CLIENT_SECRET: 'entra-password',
    ENTRA_TENANTS: 'asker-directory, nav-directory',
    ...overrides,
  };
}

/** What the supervisor tells the processes of `npm start`. */
export function aStandaloneEnvironment(overrides: Environment = {}): Environment {
  return {
    ...SHARED,
    STANDALONE: 'true',
    PUBLIC_URL: 'http://localhost:3000',
    LOCAL_CLIENT_SECRET: 'local-client-secret',
    ...overrides,
  };
}
