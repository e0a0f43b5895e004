import { spawn } from 'node:child_process';
import { closeSync, openSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { findBinaries } from './binaries.js';
import { requireDiskSpace } from './disk-space.js';
import { logSince, logSize, openFolders, passwordsLost, readPasswords, type Folders } from './folders.js';
import { ADMIN_ROLE, initialise, SERVER_ENVIRONMENT, type ClusterPlan } from './initialise.js';
import { PostgresProblem } from './postgres-problem.js';
import {
  disarmStalePidFile,
  isAlive,
  isReady,
  runningPostmaster,
  stopPostmaster,
  type Postmaster,
  type StopManner,
} from './postmaster.js';
import { APP_ROLE, withConnection, DATABASE, ensureDatabase, ensureRoles, OWNER_ROLE } from './roles.js';
import { decideRunAs, invoke } from './run-as.js';

/** What the launcher is asked for. */
export interface PostgresOptions {
  /** The database lives in the folder `postgres` below it. */
  readonly dataDir: string;
  /** A free one is found when it is left out. */
  readonly port?: number;
  /** For tests: nothing survives a power cut, and two hundred connections are allowed. Not for data anyone needs. */
  readonly fast?: boolean;
}

/** A server that answers, with the database and its two roles in place. */
export interface RunningPostgres {
  readonly pid: number;
  readonly port: number;
  /** The superuser on the maintenance database. */
  readonly adminUrl: string;
  /** The owner of the product's database: migrations only. */
  readonly ownerUrl: string;
  /** The role that every process works as. */
  readonly appUrl: string;
  /** True when the server was running already and was taken over, as after a kill -9 of its supervisor. */
  readonly adopted: boolean;
  /** Ends the server and returns when its process is gone. May be called twice. */
  stop(manner?: StopManner): Promise<void>;
}

const START_WITHIN_MS = 60_000;
const RETRY_WITHIN_MS = 10_000;
const POLL_MS = 25;
const LARGEST_LOG_BYTES = 10 * 1024 * 1024;
const HOST = '127.0.0.1';
/** PostgreSQL's code (SQLSTATE) for a password it does not take. */
const WRONG_PASSWORD = '28P01';

const DURABLE = { max_connections: '100' };
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** Signs in the log of a start that a second try, a moment later, may overcome: dying backends of a killed server. */
const PASSING = /pre-existing shared memory block|lock file ".*" already exists/i;
const PORT_IN_USE = /could not bind|address already in use/i;

/**
 * Starts the PostgreSQL that npm brought, on 127.0.0.1 only, and waits until it answers. Makes the cluster at the
 * first start. Takes over a server that still runs on this folder; stops one that does not answer and starts anew.
 * The server is a process group of its own: a Ctrl-C meant for the caller does not reach it.
 *
 * @throws PostgresProblem with a stable `code`, whose message says what to do
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const folders = openFolders(options.dataDir);
  const binaries = findBinaries();
  const runAs = decideRunAs(folders.home, binaries);
  const passwords = readPasswords(folders);
  const plan = { folders, binaries, runAs, passwords, fast: options.fast ?? false };
  const running = await adopt(plan);
  if (!running) initialise(plan);
  const postmaster = running ?? (await launchWithRetries(plan, options.port));
  try {
    return await describe(plan, postmaster, running !== undefined);
  } catch (problem) {
    if (!running) await stopPostmaster(postmaster.pid);
    throw problem;
  }
}

async function describe(plan: ClusterPlan, postmaster: Postmaster, adopted: boolean): Promise<RunningPostgres> {
  const { passwords } = plan;
  const adminUrl = urlOf(postmaster.port, ADMIN_ROLE, passwords.admin, 'postgres');
  await ensureRoles(adminUrl, passwords);
  await ensureDatabase(adminUrl);
  return {
    ...postmaster,
    adminUrl,
    ownerUrl: urlOf(postmaster.port, OWNER_ROLE, passwords.owner, DATABASE),
    appUrl: urlOf(postmaster.port, APP_ROLE, passwords.app, DATABASE),
    adopted,
    stop: async (manner) => {
      if (isAlive(postmaster.pid)) await stopPostmaster(postmaster.pid, manner);
    },
  };
}

async function adopt(plan: ClusterPlan): Promise<Postmaster | undefined> {
  const running = runningPostmaster(plan.folders.cluster);
  if (!running) return undefined;
  const answer = await durability(plan, running.port).catch(() => undefined);
  if (answer === (plan.fast ? 'off' : 'on')) return running;
  await stopPostmaster(running.pid);
  return undefined;
}

async function durability(plan: ClusterPlan, port: number): Promise<unknown> {
  const url = urlOf(port, ADMIN_ROLE, plan.passwords.admin, 'postgres');
  return withConnection(
    url,
    async (client) => (await client.query(`select current_setting('fsync') as fsync`)).rows[0]?.fsync,
  );
}

async function launchWithRetries(plan: ClusterPlan, port: number | undefined): Promise<Postmaster> {
  const deadline = Date.now() + RETRY_WITHIN_MS;
  for (;;) {
    const attempt = await launch(plan, port ?? (await freePort()));
    if (attempt.started) return attempt.postmaster;
    const mayPass = PASSING.test(attempt.log) || (port === undefined && PORT_IN_USE.test(attempt.log));
    if (!mayPass || Date.now() > deadline) throw startProblem(plan.folders, attempt.log, port);
    await wait(RETRY_WITHIN_MS / 50);
  }
}

type Attempt =
  { readonly started: true; readonly postmaster: Postmaster } | { readonly started: false; readonly log: string };

async function launch(plan: ClusterPlan, port: number): Promise<Attempt> {
  const { folders } = plan;
  requireDiskSpace(folders.home, 'KNOWN_CLUSTER');
  disarmStalePidFile(folders.cluster);
  shortenLog(folders);
  const logStart = logSize(folders);
  const pid = spawnServer(plan, port);
  const deadline = Date.now() + START_WITHIN_MS;
  while (pid && isAlive(pid)) {
    if (await answers(plan, port, pid)) return { started: true, postmaster: { pid, port } };
    if (Date.now() > deadline) await stopPostmaster(pid);
    await wait(POLL_MS);
  }
  return { started: false, log: logSince(folders, logStart) };
}

function spawnServer(plan: ClusterPlan, port: number): number | undefined {
  const { folders, binaries, runAs, fast } = plan;
  const settings = {
    listen_addresses: HOST,
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(fast ? FAST : DURABLE),
  };
  const asArguments = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { command, args, user } = invoke(runAs, binaries.postgres, ['-D', folders.cluster, ...asArguments]);
  const log = openSync(folders.log, 'a', 0o600);
  const stdio: ['ignore', number, number] = ['ignore', log, log];
  const child = spawn(command, args, { ...user, cwd: folders.home, env: SERVER_ENVIRONMENT, detached: true, stdio });
  // a program that cannot be started leaves no process id; the log then stays empty and the caller says so
  child.on('error', () => undefined);
  child.unref();
  closeSync(log);
  return child.pid;
}

async function answers(plan: ClusterPlan, port: number, pid: number): Promise<boolean> {
  // asked before it is ready, the port could still be another program's
  if (!isReady(plan.folders.cluster, port)) return false;
  try {
    await durability(plan, port);
    return true;
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
    if (code !== WRONG_PASSWORD) return false;
    await stopPostmaster(pid);
    throw passwordsLost(plan.folders, problem);
  }
}

function startProblem(folders: Folders, log: string, port: number | undefined): PostgresProblem {
  const end = log.split('\n').slice(-8).join('\n') || `(nothing in ${folders.log})`;
  if (/no space left/i.test(log)) {
    const message = `The disk is full: the database in ${folders.home} cannot start. Free some space.\n${end}`;
    return new PostgresProblem('DISK_FULL', message);
  }
  if (PORT_IN_USE.test(log)) {
    return new PostgresProblem('PORT_TAKEN', `Port ${port} for the database is taken by another program.`);
  }
  return new PostgresProblem('DID_NOT_START', `The database in ${folders.home} did not start:\n${end}`);
}

function shortenLog(folders: Folders): void {
  if (logSize(folders) > LARGEST_LOG_BYTES && statSync(folders.log).isFile()) truncateSync(folders.log);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function urlOf(port: number, role: string, password: string, database: string): string {
  return `postgresql://${role}:${password}@${HOST}:${port}/${database}`;
}
