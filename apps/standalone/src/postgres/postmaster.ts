import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A server that runs on a cluster folder, as its own `postmaster.pid` tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const POLL_MS = 20;
const FAST_SHUTDOWN_MS = 30_000;
const IMMEDIATE_SHUTDOWN_MS = 5_000;

/** The server that runs on this cluster, or undefined; a pid file left by a dead one does not count. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const [pid, , , port] = readPidFile(cluster);
  if (!pid || !port || !isServerOf(Number(pid), cluster)) return undefined;
  return { pid: Number(pid), port: Number(port) };
}

/** Whether the server on this folder says that it takes connections on this port. It says so only once it has the port. */
export function isReady(cluster: string, port: number): boolean {
  const [, , , itsPort, , , , status] = readPidFile(cluster);
  return Number(itsPort) === port && status?.trim() === 'ready';
}

/**
 * Lets a new server pass a pid file whose number now belongs to some other program, as happens when a container is
 * started again. The file is kept, under the number of this process, which PostgreSQL takes for stale in its parent:
 * it still holds the shared memory key by which the new server sees whether old backends are alive.
 */
export function disarmStalePidFile(cluster: string): void {
  const [pid, ...rest] = readPidFile(cluster);
  if (!pid || isServerOf(Number(pid), cluster) || !isAlive(Number(pid))) return;
  writeFileSync(join(cluster, 'postmaster.pid'), [String(process.pid), ...rest].join('\n'));
}

/** How a server is stopped: open transactions are rolled back either way; `AT_ONCE` leaves recovery to the next start. */
export type StopManner = 'POLITELY' | 'AT_ONCE';

/** Stops a server, by force when it does not go. Returns when it is gone. */
export async function stopPostmaster(pid: number, manner: StopManner = 'POLITELY'): Promise<void> {
  if (manner === 'POLITELY' && send(pid, 'SIGINT') && (await gone(pid, FAST_SHUTDOWN_MS))) return;
  if (send(pid, 'SIGQUIT') && (await gone(pid, IMMEDIATE_SHUTDOWN_MS))) return;
  send(pid, 'SIGKILL');
  await gone(pid, IMMEDIATE_SHUTDOWN_MS);
}

/** Whether a process with this id runs. A dead one that nobody has collected yet does not. */
export function isAlive(pid: number): boolean {
  if (!send(pid, 0)) return false;
  const status = `/proc/${pid}/stat`;
  if (!existsSync(status)) return true;
  return !/\) [ZX] /.test(readOrEmpty(status));
}

function isServerOf(pid: number, cluster: string): boolean {
  return isAlive(pid) && commandLine(pid).includes(cluster);
}

function commandLine(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readOrEmpty(file).replaceAll('\0', ' ');
  // Windows has no ps: there the server itself refuses a folder in use
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function readPidFile(cluster: string): readonly string[] {
  return readOrEmpty(join(cluster, 'postmaster.pid')).split('\n');
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  if (!(pid > 1)) return false;
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

async function gone(pid: number, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += POLL_MS) {
    if (!isAlive(pid)) return true;
    await wait(POLL_MS);
  }
  return !isAlive(pid);
}
