import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';

/*
 * `npm run test:redis`: everything that touches a queue, on a real Redis. It uses REDIS_URL, or starts the redis-server
 * on the path on a free port with AOF and without eviction, and ends it afterwards.
 */

const queueTests = ['test/drills', 'libs/queue', 'apps/worker', 'test/journeys/(main-job|match-run|messages)'];

const given = process.env['REDIS_URL'];
const started = given ? undefined : await startRedis();
const url = given ?? started?.url;
if (!url) {
  console.error('There is no Redis: set REDIS_URL, or put a redis-server on the path.');
  process.exit(1);
}
let code = 1;
try {
  const jest = spawn(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      '--testPathPatterns',
      queueTests.join('|'),
      ...process.argv.slice(2),
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, REDIS_URL: url, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
    },
  );
  const [exit] = await once(jest, 'exit');
  code = typeof exit === 'number' ? exit : 1;
} finally {
  await started?.stop();
}
process.exit(code);

async function startRedis(): Promise<{ readonly url: string; stop(): Promise<void> } | undefined> {
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'fotfeste-redis-'));
  const port = await freePort();
  const server = spawn(
    'redis-server',
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--appendonly',
      'yes',
      '--maxmemory-policy',
      'noeviction',
    ],
    { stdio: 'ignore' },
  );
  const address = `redis://127.0.0.1:${port}`;
  await answers(address);
  return {
    url: address,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(address: string): Promise<void> {
  const client = new Redis(address, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  client.on('error', () => undefined);
  for (let tries = 0; tries < 100; tries += 1) {
    const pong = await client
      .connect()
      .then(() => client.ping())
      .catch(() => undefined);
    if (pong === 'PONG') {
      client.disconnect();
      return;
    }
    await wait(100);
  }
  throw new Error('the Redis that was started does not answer');
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
