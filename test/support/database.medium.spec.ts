import { Client } from 'pg';
import { aDatabase } from './database.js';

async function answer(url: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(statement);
    return rows[0];
  } finally {
    await client.end();
  }
}

describe('a database of a test file', () => {
  it('opens for the application, which has no powers of its own', async () => {
    const database = await aDatabase();
    const powers = 'select rolname, rolsuper, rolbypassrls, rolcreatedb from pg_roles where rolname = current_user';
    expect(await answer(database.appUrl, powers)).toEqual({
      rolname: 'fotfeste_app',
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
    });
    await database.drop();
  });

  it('belongs to the owner role, not to the application', async () => {
    const database = await aDatabase();
    const owner = 'select datdba::regrole::text as owner from pg_database where datname = current_database()';
    expect(await answer(database.ownerUrl, owner)).toEqual({ owner: 'fotfeste_owner' });
    await database.drop();
  });

  it('is not shared: what one file writes the next does not see', async () => {
    const [one, another] = await Promise.all([aDatabase(), aDatabase()]);
    await answer(one.ownerUrl, 'create table only_here (id int)');
    expect(await answer(another.ownerUrl, `select to_regclass('only_here') as found`)).toEqual({ found: null });
    await Promise.all([one.drop(), another.drop()]);
  });

  it('sorts as Norwegians do', async () => {
    const database = await aDatabase();
    const sorted = `select string_agg(word, ' ' order by word) as words from unnest(array['Ås','Asker','Ørsta','Ærø','Zoo']) word`;
    expect(await answer(database.appUrl, sorted)).toEqual({ words: 'Asker Zoo Ærø Ørsta Ås' });
    await database.drop();
  });

  it('is gone once dropped, even while somebody is connected', async () => {
    const database = await aDatabase();
    const lingering = new Client({ connectionString: database.appUrl });
    lingering.on('error', () => undefined);
    await lingering.connect();
    await database.drop();
    await expect(answer(database.appUrl, 'select 1')).rejects.toMatchObject({ code: '3D000' });
  });
});
