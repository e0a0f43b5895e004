import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LogFile } from './log-file.js';

/** A program of this repository, to be run by Node in a process of its own. */
export interface NodeProgram {
  readonly name: string;
  /** The file to run. */
  readonly entry: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: LogFile;
}

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The folder of the whole repository. */
export const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));

const TYPESCRIPT = ['--no-warnings', '--enable-source-maps', '--import', '@swc-node/register/esm-register'];
const LEASH = ['--import', new URL('./leash.ts', import.meta.url).href];

/**
 * Starts a program, in a process group of its own: a Ctrl-C at the terminal is the supervisor's to hear, which then
 * ends its processes in order.
 */
export function startNode(program: NodeProgram): ChildProcess {
  const log = program.log.open();
  const child = spawn(process.execPath, [...TYPESCRIPT, ...LEASH, program.entry], {
    cwd: REPOSITORY,
    env: program.env,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  return child;
}

/** Waits for a process to end; one that cannot be started at all has ended too. */
export function endingOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: null, signal: null }));
  });
}

/** Asks a process to end and, after the time of grace, ends it with all its group. */
export async function endProcess(child: ChildProcess, graceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const ended = endingOf(child);
  child.kill('SIGTERM');
  const force = setTimeout(() => killGroup(child.pid), graceMs);
  await ended;
  clearTimeout(force);
  killGroup(child.pid);
}

/** Ends a process group at once; one that is gone already is no matter. */
export function killGroup(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // nobody left in the group
  }
}
