import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { lastInstance, type Instance } from '../instance-file.js';
import { isAlive, startPostgres, withConnection } from '../postgres/index.js';
import { choosePort } from './free-port.js';

const PATIENCE_MS = 180_000;
const STAND_IN = fileURLToPath(new URL('../testing/stand-in-main.ts', import.meta.url));

let dataDir: string;
let port: number;
let running: Supervisor[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'fotfeste supervised '));
  chmodSync(dataDir, 0o711);
  port = await freePort();
});

afterEach(async () => {
  for (const supervisor of running) await supervisor.end('SIGTERM');
  running = [];
}, PATIENCE_MS);

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

interface Supervisor {
  readonly process: ChildProcess;
  output(): string;
  /** Sends a signal and waits for the end; gives the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  ended(): Promise<number | null>;
}

function start(env: Record<string, string> = {}): Supervisor {
  const { NODE_OPTIONS: _jestsOwn, DATABASE_URL: _given, ...inherited } = process.env;
  const leash = new URL('./leash.ts', import.meta.url).href;
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--import', '@swc-node/register/esm-register', '--import', leash, STAND_IN],
    {
      env: { ...inherited, DATA_DIR: dataDir, PORT: String(port), ...env },
      // on a leash itself: a test run that is interrupted leaves no supervisor behind
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const supervisor = {
    process: child,
    output: () => output,
    ended: () => ended,
    end: (signal: NodeJS.Signals) => {
      child.kill(signal);
      return ended;
    },
  };
  running.push(supervisor);
  return supervisor;
}

async function startedUp(env: Record<string, string> = {}): Promise<Supervisor> {
  const supervisor = start(env);
  await until(() => supervisor.output().includes('Stop with Ctrl-C') || supervisor.process.exitCode !== null);
  if (supervisor.process.exitCode !== null) throw new Error(supervisor.output());
  return supervisor;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await wait(50);
}

function instance(): Instance {
  const found = lastInstance(dataDir);
  if (!found) throw new Error('there is no instance.json');
  return found;
}

function pidOf(name: 'api' | 'worker'): number {
  return instance().processes[name] ?? 0;
}

function databasePid(): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function everyPid(): readonly number[] {
  return [instance().pid, pidOf('api'), pidOf('worker'), databasePid()];
}

async function answer(path = '/'): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
  return response?.status ?? 0;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

describe('one command', () => {
  it(
    'starts everything, says where it is, and at Ctrl-C ends everything, the database last',
    async () => {
      const supervisor = await startedUp();
      expect(supervisor.output()).toContain(`http://localhost:${port}/mailbox`);
      expect(supervisor.output()).toContain('kari@asker.demo');
      expect(instance()).toMatchObject({ url: `http://localhost:${port}`, port, pid: supervisor.process.pid });
      const pids = everyPid();
      expect(pids.every(isAlive)).toBe(true);
      await until(() => readFileSync(join(dataDir, 'logs', 'worker.log'), 'utf8').includes('waiting for work'));
      expect(await supervisor.end('SIGINT')).toBe(0);
      expect(pids.filter(isAlive)).toEqual([]);
      expect(existsSync(join(dataDir, 'instance.json'))).toBe(false);
      expect(await whoDrained()).toEqual(['api', 'worker']);
    },
    PATIENCE_MS,
  );

  it(
    'starts with the keys it had, and starts a process again that ends by itself',
    async () => {
      const keys = readFileSync(join(dataDir, 'keys.json'), 'utf8');
      await startedUp();
      expect(readFileSync(join(dataDir, 'keys.json'), 'utf8')).toBe(keys);
      expect(statSync(join(dataDir, 'keys.json')).mode & 0o777).toBe(0o600);
      const first = pidOf('api');
      await answer('/end');
      await until(() => pidOf('api') !== first);
      await until(async () => (await answer()) === 200);
    },
    PATIENCE_MS,
  );

  it(
    'starts the database again when it is killed, at the same address',
    async () => {
      const supervisor = await startedUp();
      process.kill(databasePid(), 'SIGKILL');
      await until(() => supervisor.output().includes('The database runs again'));
      await until(async () => (await answer()) === 200);
    },
    PATIENCE_MS,
  );

  it(
    'leaves no process behind when it is killed itself, and starts again on the same port',
    async () => {
      const supervisor = await startedUp();
      const pids = [pidOf('api'), pidOf('worker')];
      await supervisor.end('SIGKILL');
      await until(() => !pids.some(isAlive));
      await startedUp();
      expect(await answer()).toBe(200);
    },
    PATIENCE_MS,
  );

  it(
    'starts again after everything was killed at once',
    async () => {
      await startedUp();
      for (const pid of everyPid()) process.kill(pid, 'SIGKILL');
      await startedUp();
      expect(await answer()).toBe(200);
    },
    PATIENCE_MS,
  );

  it(
    'stops at once at a second Ctrl-C when a process does not want to end',
    async () => {
      const supervisor = await startedUp({ STAND_IN_BREAKS: 'stop' });
      const pids = everyPid();
      supervisor.process.kill('SIGINT');
      await wait(1_000);
      expect(await supervisor.end('SIGINT')).toBe(0);
      expect(pids.filter(isAlive)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'works on a database that it is given, and leaves that one running',
    async () => {
      const given = await startPostgres({ dataDir: join(dataDir, 'elsewhere'), fast: true });
      const ownData = join(dataDir, 'own data');
      const supervisor = await startedUp({
        ...{ DATA_DIR: ownData, DATABASE_URL: given.appUrl, MIGRATION_DATABASE_URL: given.ownerUrl },
      });
      expect(await answer()).toBe(200);
      await supervisor.end('SIGTERM');
      expect(existsSync(join(ownData, 'postgres'))).toBe(false);
      expect(isAlive(given.pid)).toBe(true);
      await given.stop();
    },
    PATIENCE_MS,
  );

  it(
    'takes a Ctrl-C while it is starting',
    async () => {
      const supervisor = start();
      await until(() => supervisor.output().includes('starting'));
      await wait(300);
      expect(await supervisor.end('SIGINT')).toBe(0);
      expect(existsSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
    },
    PATIENCE_MS,
  );
});

describe('one command that cannot do its work', () => {
  const refused = async (env: Record<string, string>): Promise<string> => {
    const supervisor = start(env);
    expect(await supervisor.ended()).toBe(1);
    expect(supervisor.output()).not.toMatch(/^\s+at /m);
    return supervisor.output();
  };

  it(
    'names a port that is taken',
    async () => {
      const other = createServer().listen(port, '127.0.0.1');
      expect(await refused({})).toContain(`PORT ${port}`);
      await new Promise((resolve) => other.close(resolve));
    },
    PATIENCE_MS,
  );

  it(
    'names every bad variable of the environment',
    async () => {
      const output = await refused({ PORT: 'many', LOG_LEVEL: 'loud', REDIS_URL: 'http://cache' });
      for (const key of ['PORT', 'LOG_LEVEL', 'REDIS_URL']) expect(output).toContain(`${key} must`);
    },
    PATIENCE_MS,
  );

  it(
    'says that it runs already, where, and leaves the one that runs in peace',
    async () => {
      const first = await startedUp();
      const output = await refused({ PORT: String(await freePort()) });
      expect(output).toContain(`already runs`);
      expect(output).toContain(`http://localhost:${port}`);
      expect(first.process.exitCode).toBeNull();
      expect(await answer()).toBe(200);
    },
    PATIENCE_MS,
  );

  it(
    'says what a step or a process that fails had to say, and stops the rest',
    async () => {
      for (const [broken, words] of [
        ['prepare', 'migration 0042 failed'],
        ['api', 'no such module'],
      ] as const) {
        const supervisor = start({ STAND_IN_BREAKS: broken });
        expect(await supervisor.ended()).toBe(1);
        expect(supervisor.output()).toContain(words);
        expect(existsSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
      }
    },
    PATIENCE_MS,
  );

  it(
    'names a data folder that cannot be used',
    async () => {
      const file = join(dataDir, 'keys.json');
      expect(await refused({ DATA_DIR: join(file, 'folder') })).toContain(`DATA_DIR ${file}`);
    },
    PATIENCE_MS,
  );
});

describe('a port', () => {
  it('moves when only the default was meant', async () => {
    const taken = createServer().on('error', () => undefined);
    taken.listen(3000, '127.0.0.1');
    await wait(50);
    expect(await choosePort('127.0.0.1', undefined)).not.toBe(3000);
    taken.close();
  });

  it('does not move when it was asked for', async () => {
    const free = await freePort();
    expect(await choosePort('127.0.0.1', free)).toBe(free);
  });
});

async function whoDrained(): Promise<readonly string[]> {
  const postgres = await startPostgres({ dataDir });
  try {
    return await withConnection(postgres.ownerUrl, async (client) => {
      const { rows } = await client.query<{ process: string }>('select process from drained order by process');
      return rows.map((row) => row.process);
    });
  } finally {
    await postgres.stop();
  }
}
