export * from './config.js';
export {
  API_AUDIENCE,
  DEFAULT_PORT,
  describeProblems,
  LOCAL_CLIENT_ID,
  LOCAL_ISSUER_PATH,
  readConfig,
  readMigrationUrl,
  readStandaloneConfig,
  type BadEnvironment,
} from './read-config.js';
export type { Environment } from './keys.js';
export type { ConfigProblem } from './rules.js';
export { Secret } from './secret.js';
