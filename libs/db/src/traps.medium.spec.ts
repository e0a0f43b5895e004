import { Client } from 'pg';
import { v7 } from 'uuid';
import { systemViewer, type Viewer } from '@fotfeste/access';
import type { MunicipalityNumber, UserId } from '@fotfeste/kernel';
import { aDatabase, type TestDatabase } from '../../../test/support/database.js';
import { openDatabase, type Database } from './database.js';

const consultant = (municipality: string): Viewer => ({
  ...systemViewer,
  kind: 'STAFF',
  userId: v7() as UserId,
  roles: ['CONSULTANT'],
  municipalities: [municipality as MunicipalityNumber],
});

/** The ways in which a pool, a mapper and row-level security are known to fall over each other. */
describe('the security context', () => {
  let made: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    made = await aDatabase();
    // one connection: whoever comes next borrows the one that was just given back
    database = await openDatabase(made.appUrl, { poolSize: 1 });
    await database.transaction(systemViewer, async ({ query }) => {
      await query(
        `insert into municipality (number, name, valid_from) values ('3203', 'Asker', '2024-01-01'), ('3201', 'Bærum', '2024-01-01')`,
      );
      for (const municipality of ['3203', '3201', '3201'])
        await query(`insert into participant (id, municipality, given_name, family_name) values ($1, $2, 'A', 'B')`, [
          v7(),
          municipality,
        ]);
    });
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
  });

  const count = (viewer: Viewer): Promise<number> =>
    database.transaction(viewer, async ({ query }) => {
      const [row] = await query<{ n: number }>(`select count(*)::int as n from participant`);
      return row?.n ?? -1;
    });

  const connect = async (address: string): Promise<Client> => {
    const client = new Client({ connectionString: address });
    await client.connect();
    return client;
  };

  it('is that of the next borrower, never of the last', async () => {
    expect([await count(consultant('3203')), await count(consultant('3201')), await count(consultant('9999'))]).toEqual(
      [1, 2, 0],
    );
  });

  it('is gone after a transaction, however it ended, and then nothing is answered at all', async () => {
    const client = await connect(made.appUrl);
    await client.query('begin');
    await client.query(`select set_config('app.kind', 'SYSTEM', true), set_config('app.clearance', '2', true)`);
    await client.query('commit');
    await expect(client.query('select * from participant')).rejects.toMatchObject({ code: '42501' });
    await client.end();
    await database.transaction(consultant('3203'), () => Promise.reject(new Error('x'))).catch(() => undefined);
    const after = await database.transaction(consultant('3201'), ({ query }) =>
      query(`select id from participant where municipality = '3203'`),
    );
    expect(after).toEqual([]);
  });

  it('is missing on a fresh connection as loudly as on a used one', async () => {
    const client = await connect(made.appUrl);
    for (const table of ['participant', 'municipality'])
      await expect(client.query(`select * from ${table}`)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('ends with the reading too', async () => {
    const reading = await database.openForReading(consultant('3203'));
    expect(await reading.query('select id from participant')).toHaveLength(1);
    await expect(reading.query(`update participant set given_name = 'X'`)).rejects.toThrow(/read-only/);
    await reading.close();
    await reading.close();
    expect(await count(consultant('9999'))).toBe(0);
  });

  it('holds for statements that are sent side by side on one connection', async () => {
    const lengths = await database.transaction(consultant('3201'), ({ query }) =>
      Promise.all(Array.from({ length: 20 }, async () => (await query('select id from participant')).length)),
    );
    expect(new Set(lengths)).toEqual(new Set([2]));
  });

  it('is set for many who wait for one connection: each gets it in turn, and none waits for ever', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => count(consultant(n % 2 === 0 ? '3203' : '3201'))),
    );
    expect(answers).toEqual(Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? 1 : 2)));
  });

  it('takes no number that is a list of several, and no other role', async () => {
    await expect(count(consultant('9999,3203'))).rejects.toThrow(/more than one tenant/);
    const client = await connect(made.appUrl);
    await expect(client.query(`set role fotfeste_owner`)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('comes with limits of time on every connection', async () => {
    const [limits] = await database.transaction(systemViewer, ({ query }) =>
      query<{ statement: string; idle: string }>(
        `select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle`,
      ),
    );
    expect([limits?.statement, limits?.idle]).not.toContain('0');
  });

  it.each([
    ['a superuser', () => made.adminUrl, /superuser/],
    ['the owner of the tables', () => made.ownerUrl, /owns the table/],
  ])('does not start as %s', async (_who, address, why) => {
    await expect(openDatabase(address())).rejects.toThrow(why);
  });

  it('does not start where a table has no forced policies', async () => {
    const owner = await connect(made.ownerUrl);
    await owner.query(`alter table slot no force row level security`);
    await expect(openDatabase(made.appUrl)).rejects.toThrow(/slot, which has no forced row-level security/);
    await owner.query(`alter table slot force row level security`);
    await owner.end();
  });
});
