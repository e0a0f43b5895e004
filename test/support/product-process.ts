import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A process of the product, started as in production, that a test may kill. */
export interface ProductProcess {
  readonly url: string;
  /** Ends it as a power cut would: nothing is finished, nothing is told. */
  kill(): Promise<void>;
  /** Asks it to finish what it has in hand. */
  stop(): Promise<void>;
}

/** Starts the API or the worker with the given environment; an API is waited for until it is ready. */
export async function startProcess(
  which: 'api' | 'worker',
  environment: Readonly<Record<string, string>>,
): Promise<ProductProcess> {
  const port = which === 'api' ? await freePort() : 0;
  const { NODE_OPTIONS: _jestsOwn, ...inherited } = process.env;
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--import', '@swc-node/register/esm-register', `apps/${which}/src/main.ts`],
    {
      env: { ...inherited, ...environment, ...(port && { PORT: String(port) }), LOG_LEVEL: 'error' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const problems: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => problems.push(text));
  const url = `http://127.0.0.1:${port}`;
  if (which === 'api') await ready(url, child, problems);
  return { url, kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function ready(url: string, child: ChildProcess, problems: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the process ended before it was ready: ${problems.join('')}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error('the process was not ready within a minute');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  server.close();
  await once(server, 'close');
  return port;
}
