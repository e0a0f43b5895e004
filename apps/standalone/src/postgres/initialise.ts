import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { POSTGRES_MAJOR_VERSION, type Binaries } from './binaries.js';
import { requireDiskSpace } from './disk-space.js';
import type { Folders, Passwords } from './folders.js';
import { PostgresProblem } from './postgres-problem.js';
import { handOver, invoke, type RunAs } from './run-as.js';

/** What making a cluster needs to know. */
export interface ClusterPlan {
  readonly folders: Folders;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  readonly passwords: Passwords;
  /** A throw-away cluster: nothing is forced to disk. */
  readonly fast: boolean;
}

/** The server's superuser; only this launcher and the tests' own cluster use it. */
export const ADMIN_ROLE = 'postgres';

/** ICU sorts as Norwegian readers expect (æ ø å last); C for the rest does not depend on the machine's own locales. */
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nb-NO'];

/** A quiet environment: the caller's LANG, PGDATA or PGPORT must not leak into the cluster. */
export const SERVER_ENVIRONMENT = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes the cluster when there is none, else checks that it is ours and of the right version.
 *
 * @throws PostgresProblem DISK_FULL, WRONG_VERSION, FOLDER_NOT_OURS, INITDB_FAILED
 */
export function initialise(plan: ClusterPlan): void {
  const { folders, runAs } = plan;
  if (existsSync(folders.cluster)) {
    handOver(folders.cluster, runAs);
    requireVersion(folders);
    return;
  }
  requireDiskSpace(folders.home, 'NEW_CLUSTER');
  rmSync(folders.clusterInTheMaking, { recursive: true, force: true });
  mkdirSync(folders.clusterInTheMaking, { mode: 0o700 });
  handOver(folders.clusterInTheMaking, runAs);
  runInitdb(plan);
  renameSync(folders.clusterInTheMaking, folders.cluster);
}

function runInitdb(plan: ClusterPlan): void {
  const { folders, binaries, runAs } = plan;
  const passwordFile = join(folders.home, 'initdb-password');
  writeFileSync(passwordFile, plan.passwords.admin, { mode: 0o600 });
  handOver(passwordFile, runAs);
  const { command, args, user } = invoke(runAs, binaries.initdb, [
    ...['-D', folders.clusterInTheMaking, '-U', ADMIN_ROLE, '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ...LOCALE,
    ...(plan.fast ? ['--no-sync'] : []),
  ]);
  const result = spawnSync(command, args, { ...user, cwd: folders.home, env: SERVER_ENVIRONMENT, encoding: 'utf8' });
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) throw initdbFailed(result.error, result.stderr);
}

function initdbFailed(cause: Error | undefined, output: string | null): PostgresProblem {
  const reason = (output?.trim() || cause?.message) ?? 'it was stopped';
  if (/no space left/i.test(reason)) {
    return new PostgresProblem('DISK_FULL', `The disk is full: the database could not be made.\n${reason}`, { cause });
  }
  return new PostgresProblem('INITDB_FAILED', `The database could not be made:\n${reason}`, { cause });
}

function requireVersion(folders: Folders): void {
  const file = join(folders.cluster, 'PG_VERSION');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'unknown';
  if (version === POSTGRES_MAJOR_VERSION) return;
  throw new PostgresProblem(
    'WRONG_VERSION',
    `The database in ${folders.cluster} is of PostgreSQL ${version}, this program carries ${POSTGRES_MAJOR_VERSION}. ` +
      'Move it over with pg_dump and pg_restore, or remove the folder to begin with an empty database.',
  );
}
