import type { ChildProcess } from 'node:child_process';
import type { LogFile } from './log-file.js';
import { endingOf, endProcess, killGroup, startNode, type Ending, type NodeProgram } from './node-process.js';

/** A process that is started again whenever it ends by itself. */
export interface KeptProcess {
  readonly name: string;
  readonly log: LogFile;
  pid(): number | undefined;
  /** How often in a row it ended soon after it was started. */
  quickEndings(): number;
  /** Ends it for good, with time to finish what it has in hand. */
  stop(graceMs: number): Promise<void>;
  /** Ends it for good, now. */
  kill(): void;
}

/** What the keeper of a process tells the supervisor. */
export interface KeeperEvents {
  onStart(): void;
  onEnd(ending: Ending, againInMs: number): void;
}

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;
const SETTLED_AFTER_MS = 20_000;

/** Starts a program and keeps it running. Each quick end doubles the wait before the next start. */
export function keepRunning(program: NodeProgram, events: KeeperEvents): KeptProcess {
  let child: ChildProcess | undefined;
  let again: NodeJS.Timeout | undefined;
  let quickEndings = 0;
  let stopping = false;

  const start = (): void => {
    const startedAt = performance.now();
    const current = startNode(program);
    child = current;
    events.onStart();
    void endingOf(current).then((ending) => {
      if (stopping) return;
      killGroup(current.pid);
      quickEndings = performance.now() - startedAt < SETTLED_AFTER_MS ? quickEndings + 1 : 0;
      const waitMs = Math.min(FIRST_WAIT_MS * 2 ** Math.max(0, quickEndings - 1), LONGEST_WAIT_MS);
      events.onEnd(ending, waitMs);
      again = setTimeout(start, waitMs);
    });
  };
  const giveUp = (): void => {
    stopping = true;
    clearTimeout(again);
  };
  start();
  return {
    name: program.name,
    log: program.log,
    pid: () => child?.pid,
    quickEndings: () => quickEndings,
    stop: async (graceMs) => {
      giveUp();
      if (child) await endProcess(child, graceMs);
    },
    kill: () => {
      giveUp();
      killGroup(child?.pid);
    },
  };
}
