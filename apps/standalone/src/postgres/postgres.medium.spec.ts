import { mkdtempSync, readFileSync, rmSync, chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireDiskSpace } from './disk-space.js';
import { withConnection, isAlive, startPostgres, type RunningPostgres } from './index.js';

/** Making clusters takes its time while other test files run beside this one. */
const PATIENCE_MS = 60_000;

let dataDir: string;
let running: RunningPostgres | undefined;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'fotfeste launcher '));
  chmodSync(dataDir, 0o711);
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(dataDir, { recursive: true, force: true });
}, PATIENCE_MS);

async function start(options: { readonly fast: boolean } = { fast: true }): Promise<RunningPostgres> {
  running = await startPostgres({ dataDir, ...options });
  return running;
}

async function write(url: string): Promise<void> {
  await withConnection(url, (client) => client.query('create table kept (id int); insert into kept values (42)'));
}

async function read(url: string): Promise<unknown> {
  return withConnection(url, async (client) => (await client.query('select id from kept')).rows);
}

describe('the embedded database', () => {
  it(
    'starts in a folder with a space in its name, answers both roles, and is gone after stop',
    async () => {
      const postgres = await start();
      const whoAmI = 'select current_user as role, current_database() as database';
      const [app, owner] = await Promise.all(
        [postgres.appUrl, postgres.ownerUrl].map((url) =>
          withConnection(url, async (c) => (await c.query(whoAmI)).rows[0]),
        ),
      );
      expect(app).toEqual({ role: 'fotfeste_app', database: 'fotfeste' });
      expect(owner).toEqual({ role: 'fotfeste_owner', database: 'fotfeste' });
      await postgres.stop();
      expect(isAlive(postgres.pid)).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'keeps what was written when it is started again',
    async () => {
      const first = await start();
      await write(first.ownerUrl);
      await first.stop();
      const second = await start();
      expect(second.adopted).toBe(false);
      expect(await read(second.ownerUrl)).toEqual([{ id: 42 }]);
    },
    PATIENCE_MS,
  );

  it(
    'is taken over when it still runs, as after its supervisor was killed',
    async () => {
      const first = await start();
      const second = await start();
      expect(second).toMatchObject({ adopted: true, pid: first.pid, port: first.port, appUrl: first.appUrl });
      await second.stop();
      expect(isAlive(first.pid)).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'comes back with its data after the server was killed',
    async () => {
      const first = await start({ fast: false });
      await write(first.ownerUrl);
      process.kill(first.pid, 'SIGKILL');
      const second = await start({ fast: false });
      expect(second.adopted).toBe(false);
      expect(await read(second.ownerUrl)).toEqual([{ id: 42 }]);
    },
    PATIENCE_MS,
  );

  it(
    'starts although the number in an old pid file now belongs to another program',
    async () => {
      const first = await start();
      process.kill(first.pid, 'SIGKILL');
      await first.stop();
      const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
      const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
      writeFileSync(pidFile, [process.ppid, ...rest].join('\n'));
      expect((await start()).adopted).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'makes a whole cluster after a first start that was interrupted half-way',
    async () => {
      const half = join(dataDir, 'postgres', 'cluster.new');
      mkdirSync(half, { recursive: true });
      writeFileSync(join(half, 'PG_VERSION'), '18');
      await start();
      expect(existsSync(half)).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'listens on this machine only, with passwords nobody else may read',
    async () => {
      const postgres = await start();
      const listening = await withConnection(postgres.adminUrl, async (client) => {
        const { rows } = await client.query(
          `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets`,
        );
        return rows[0];
      });
      expect(listening).toEqual({ addresses: '127.0.0.1', sockets: '' });
      expect(statSync(join(dataDir, 'postgres', 'passwords.json')).mode & 0o777).toBe(0o600);
      const guess = postgres.appUrl.replace(/:[^:@]+@/, ':guess@');
      await expect(withConnection(guess, async () => undefined)).rejects.toMatchObject({ code: '28P01' });
    },
    PATIENCE_MS,
  );
});

describe('an embedded database that cannot start says why', () => {
  it(
    'when its port is taken',
    async () => {
      const postgres = await start();
      const other = mkdtempSync(join(tmpdir(), 'fotfeste launcher '));
      chmodSync(other, 0o711);
      const second = startPostgres({ dataDir: other, port: postgres.port, fast: true });
      await expect(second).rejects.toMatchObject({
        code: 'PORT_TAKEN',
        message: expect.stringContaining(`${postgres.port}`),
      });
      rmSync(other, { recursive: true, force: true });
    },
    PATIENCE_MS,
  );

  it(
    'when its passwords are gone',
    async () => {
      await (await start()).stop();
      rmSync(join(dataDir, 'postgres', 'passwords.json'));
      await expect(start()).rejects.toMatchObject({ code: 'PASSWORDS_LOST' });
    },
    PATIENCE_MS,
  );

  it(
    'when its passwords are those of another database, and leaves no server behind',
    async () => {
      const first = await start();
      await first.stop();
      const passwords = join(dataDir, 'postgres', 'passwords.json');
      writeFileSync(passwords, JSON.stringify({ admin: 'a', owner: 'b', app: 'c' }));
      await expect(start()).rejects.toMatchObject({ code: 'PASSWORDS_LOST' });
      expect(existsSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'when the cluster is of another version',
    async () => {
      await (await start()).stop();
      writeFileSync(join(dataDir, 'postgres', 'cluster', 'PG_VERSION'), '17\n');
      await expect(start()).rejects.toMatchObject({ code: 'WRONG_VERSION', message: expect.stringContaining('17') });
    },
    PATIENCE_MS,
  );

  it(
    'when the disk is full',
    () => {
      const tenMegabytes = (): number => 10 * 1024 * 1024;
      const check = (): void => requireDiskSpace(dataDir, 'NEW_CLUSTER', tenMegabytes);
      expect(check).toThrow(expect.objectContaining({ code: 'DISK_FULL', message: expect.stringContaining('10 MB') }));
    },
    PATIENCE_MS,
  );
});
