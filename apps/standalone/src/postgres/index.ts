export { startPostgres, type PostgresOptions, type RunningPostgres } from './start-postgres.js';
export { PostgresProblem, type PostgresProblemCode } from './postgres-problem.js';
export {
  APP_ROLE,
  withConnection,
  DATABASE,
  ensureDatabase,
  ensureRoles,
  OWNER_ROLE,
  type RolePasswords,
} from './roles.js';
export { isAlive, type StopManner } from './postmaster.js';
