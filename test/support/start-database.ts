import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What the run's database process leaves for its end; kept on the global object, for jest may load this file twice. */
declare global {
  var fotfesteTestCluster: Promise<TestCluster> | undefined;
}

interface TestCluster {
  readonly urls: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * Starts the one database server of a test run, with a migrated template database, and leaves its addresses in the
 * environment, where `aDatabase()` of every test file finds them. A second call in the same run reuses the first.
 */
export default async function startDatabase(): Promise<void> {
  globalThis.fotfesteTestCluster ??= startCluster();
  Object.assign(process.env, (await globalThis.fotfesteTestCluster).urls);
}

async function startCluster(): Promise<TestCluster> {
  const root = process.cwd();
  const program = join(root, 'test', 'support', 'test-cluster.ts');
  const { NODE_OPTIONS: _jestsOwn, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--enable-source-maps', '--import', '@swc-node/register/esm-register', program],
    // in a group of its own it does not hear Ctrl-C, but sees its input close when this process ends, however it ends
    { cwd: root, env, detached: true, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const urls = await firstLine(child.stdout, ended);
  child.unref();
  const stop = async (): Promise<void> => {
    child.ref();
    child.stdin.end();
    await ended;
  };
  return { urls, stop };
}

async function firstLine(output: NodeJS.ReadableStream, ended: Promise<void>): Promise<Record<string, string>> {
  const lines = createInterface({ input: output });
  const line = new Promise<string>((resolve) => lines.once('line', resolve));
  const failed = ended.then(() => Promise.reject(new Error('The test database did not start: see the lines above.')));
  return JSON.parse(await Promise.race([line, failed]));
}
