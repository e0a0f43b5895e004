import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  DEFAULT_PORT,
  describeProblems,
  readStandaloneConfig,
  type Environment,
  type StandaloneConfig,
} from '@fotfeste/config';
import { isOurs, lastInstance, removeInstance, writeInstance } from '../instance-file.js';
import type { StopManner } from '../postgres/index.js';
import { banner } from './banner.js';
import { instanceKeys, openDataDir } from './data-dir.js';
import { openDatabase, type SupervisedDatabase } from './database.js';
import { choosePort } from './free-port.js';
import { keepRunning, type KeptProcess } from './keep-running.js';
import { logFile } from './log-file.js';
import { endingOf, killGroup, startNode } from './node-process.js';
import { StartProblem } from './start-problem.js';
import { buildWeb } from './web-build.js';

/** The programs that make up a Fotfeste; tests put tiny ones in their place. */
export interface Programs {
  /** Runs to its end before the others start. */
  readonly prepare: string;
  /** Runs once the others answer; nobody waits for it. */
  readonly enliven?: string;
  readonly api: string;
  readonly worker: string;
  /** Brings the web app up to date; returns a warning, if any. */
  buildWeb?(dataDir: string, signal: AbortSignal): Promise<string | undefined>;
}

/** The usual programs. */
export const PROGRAMS: Programs = {
  prepare: fromSource('../prepare.ts'),
  enliven: fromSource('../enliven.ts'),
  api: fromSource('../api-process.ts'),
  worker: fromSource('../../../worker/src/main.ts'),
  buildWeb,
};

/** A Fotfeste that is being started or runs. */
export interface Standalone {
  /** Fulfilled when it answers; rejected with StartProblem or PostgresProblem when it cannot. */
  readonly ready: Promise<void>;
  /** Ends everything, the database last, and returns when nothing is left. */
  stop(manner?: StopManner): Promise<void>;
}

/** A program that runs to its end. */
interface Step {
  readonly entry: string;
  readonly dataDir: string;
  readonly env: Environment;
}

/** What is said of a step that failed. */
const stepNames = {
  prepare: 'The database could not be prepared',
  enliven: 'What goes on in the demo could not be told',
} as const;

/** How long the processes may finish what they have in hand. */
const GRACE_MS = 8_000;
const READY_WITHIN_MS = 120_000;
const QUICK_ENDINGS_ALLOWED = 3;
const POLL_MS = 100;

/** Starts everything. What it has to say goes to `tell`, a line or a block at a time. */
export function runStandalone(env: Environment, programs: Programs, tell: (message: string) => void): Standalone {
  const run = new Run(env, programs, tell);
  const ready = run.start();
  // whoever stops before it is ready is not told a second time why it did not become so
  ready.catch(() => undefined);
  return { ready, stop: (manner) => run.stop(manner) };
}

class Run {
  readonly #abort = new AbortController();
  #starting: Promise<void> = Promise.resolve();
  #database: SupervisedDatabase | undefined;
  #kept: readonly KeptProcess[] = [];
  #enlivening: Promise<void> = Promise.resolve();
  #dataDir: string | undefined;

  constructor(
    private readonly env: Environment,
    private readonly programs: Programs,
    private readonly tell: (message: string) => void,
  ) {}

  start(): Promise<void> {
    this.#starting = this.#start();
    return this.#starting;
  }

  async stop(manner: StopManner = 'POLITELY'): Promise<void> {
    this.#abort.abort();
    if (manner === 'AT_ONCE') for (const kept of this.#kept) kept.kill();
    await this.#starting.catch(() => undefined);
    await this.#enlivening;
    await Promise.all(this.#kept.map((kept) => kept.stop(manner === 'AT_ONCE' ? 0 : GRACE_MS)));
    await this.#database?.stop(manner);
    if (this.#dataDir && this.#database) removeInstance(this.#dataDir);
  }

  async #start(): Promise<void> {
    const config = readOrRefuse(this.env);
    const dataDir = openDataDir(config.dataDir);
    const keys = instanceKeys(dataDir);
    const database = await openDatabase({ ...config, dataDir }, this.tell);
    this.#database = database;
    this.#dataDir = dataDir;
    await endLeftovers(dataDir);
    const port = await choosePort(config.host, config.port);
    const url = config.publicUrl ?? `http://localhost:${port}`;
    const env = {
      ...this.env,
      ...{ STANDALONE: 'true', DATA_DIR: dataDir, HOST: config.host, PORT: String(port), PUBLIC_URL: url },
      ...{ DATABASE_URL: database.appUrl, MIGRATION_DATABASE_URL: '' },
      FIELD_KEY: this.env['FIELD_KEY'] || keys.fieldKey,
      SESSION_SECRET: this.env['SESSION_SECRET'] || keys.sessionSecret,
      LOCAL_CLIENT_SECRET: this.env['LOCAL_CLIENT_SECRET'] || keys.localClientSecret,
    };
    const [warning] = await Promise.all([
      this.programs.buildWeb?.(dataDir, this.#abort.signal),
      this.#step('prepare', {
        ...{ entry: this.programs.prepare, dataDir },
        env: { ...env, MIGRATION_DATABASE_URL: database.ownerUrl },
      }),
    ]);
    this.#goOn();
    this.#serve(dataDir, env, { url, port });
    await this.#untilReady(`http://${config.host}:${port}/health/ready`, dataDir);
    const portMoved = config.port === undefined && port !== DEFAULT_PORT;
    this.tell(banner({ url, dataDir, portMoved, warnings: warning ? [warning] : [] }));
    if (this.programs.enliven) this.#enlivening = this.#enliven({ entry: this.programs.enliven, dataDir, env });
  }

  async #enliven(step: Step): Promise<void> {
    try {
      await this.#step('enliven', step);
    } catch (problem) {
      // a quiet demo is no reason to stop; being told to stop is no problem
      if (!this.#abort.signal.aborted) this.tell(problem instanceof Error ? problem.message : String(problem));
    }
  }

  /** Runs a program to its end. @throws StartProblem STEP_FAILED with the end of its log */
  async #step(name: keyof typeof stepNames, { entry, dataDir, env }: Step): Promise<void> {
    this.#goOn();
    const log = logFile(dataDir, name);
    const child = startNode({ name, entry, env, log });
    const abort = (): void => killGroup(child.pid);
    this.#abort.signal.addEventListener('abort', abort, { once: true });
    const { code, signal } = await endingOf(child);
    this.#goOn();
    if (code === 0) return;
    const message = `${stepNames[name]} (${signal ?? `code ${code}`}):\n${log.tail()}\nSee ${log.path}`;
    throw new StartProblem('STEP_FAILED', message);
  }

  #serve(dataDir: string, env: Environment, at: { readonly url: string; readonly port: number }): void {
    const kept: KeptProcess[] = [];
    this.#kept = kept;
    const record = (): void => {
      const processes = Object.fromEntries(kept.map((each) => [each.name, each.pid() ?? 0]));
      writeInstance(dataDir, { ...at, pid: process.pid, processes });
    };
    for (const name of ['api', 'worker'] as const) {
      const log = logFile(dataDir, name);
      const started = keepRunning(
        { name, entry: this.programs[name], env, log },
        {
          onStart: () => queueMicrotask(record),
          onEnd: ({ code, signal }, againInMs) =>
            this.tell(
              `The ${name} ended (${signal ?? `code ${code}`}); again in ${againInMs / 1000} s. See ${log.path}`,
            ),
        },
      );
      kept.push(started);
    }
  }

  async #untilReady(address: string, dataDir: string): Promise<void> {
    const deadline = performance.now() + READY_WITHIN_MS;
    while (performance.now() < deadline) {
      this.#goOn();
      const failing = this.#kept.find((kept) => kept.quickEndings() >= QUICK_ENDINGS_ALLOWED);
      if (failing) throw doesNotStart(failing);
      if (await answersReady(address)) return;
      await wait(POLL_MS);
    }
    throw new StartProblem('NOT_READY', `Fotfeste did not become ready. Its processes say why in ${dataDir}/logs`);
  }

  #goOn(): void {
    this.#abort.signal.throwIfAborted();
  }
}

function readOrRefuse(env: Environment): StandaloneConfig {
  const config = readStandaloneConfig(env);
  if (config.ok) return config.value;
  throw new StartProblem('BAD_ENVIRONMENT', `The environment will not do:\n${describeProblems(config.refusal)}`);
}

/** After a kill -9 of the supervisor alone, its processes are about to end by themselves; they must not hold the port. */
async function endLeftovers(dataDir: string): Promise<void> {
  const pids = Object.values(lastInstance(dataDir)?.processes ?? {});
  for (const pid of pids.filter((each) => isOurs(each, dataDir))) {
    killGroup(pid);
    while (isOurs(pid, dataDir)) await wait(POLL_MS);
  }
}

function doesNotStart({ name, log }: KeptProcess): StartProblem {
  return new StartProblem('PROCESS_DOES_NOT_START', `The ${name} does not start:\n${log.tail()}\nSee ${log.path}`);
}

async function answersReady(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}

function fromSource(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
