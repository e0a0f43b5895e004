import { Client } from 'pg';
import { aDatabase, type TestDatabase } from '../../../test/support/database.js';

/** Policy columns without an index of their own, each with the reason why none would be used. */
const without: Readonly<Record<string, string>> = {
  'hire.placement_id': 'read with the organisation, which narrows it to a handful',
  'import_job.kind': 'one of seven words, read with the municipality',
  'column_mapping.kind': 'one of seven words, read with the municipality',
  'evaluation.by_party': 'one of three words, read with the organisation',
  'proposal.closed_reason': 'read with the organisation',
  'participant.compartment': 'one word, read with the municipality',
  'suggestion.municipality':
    'read by run, person or slot, which have theirs; a national run writes it a hundred thousand times',
  'objection.answer': 'asked of a new row only',
  'rate_row.added_by': 'a few hundred rows of rates',
  'role_grant.role': 'read with the account, which narrows it to a few',
  'upload.uploaded_by': 'uploads live for a day',
};

describe('the policies', () => {
  let database: TestDatabase;
  let owner: Client;
  beforeAll(async () => {
    database = await aDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('stand on indexes: every column that decides whose a row is leads one', async () => {
    const { rows } = await owner.query<{ column: string }>(`
      select distinct c.relname || '.' || a.attname as column
        from pg_policy p join pg_class c on c.oid = p.polrelid
        join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refclassid = 'pg_class'::regclass
         and d.refobjid = c.oid and d.refobjsubid > 0
        join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
        join pg_type t on t.oid = a.atttypid
       where t.typname in ('uuid', 'text', '_text')
         and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum)
       order by 1`);
    expect(rows.map(({ column }) => column).filter((column) => !Object.hasOwn(without, column))).toEqual([]);
  });

  it('are forced on every table, and none bypasses them through a view', async () => {
    const { rows } = await owner.query<{ relname: string }>(`
      select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and relname <> 'schema_migration'
         and ((relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)) or relkind in ('v', 'm'))`);
    expect(rows).toEqual([]);
  });

  it('are there for every table, and ask for the context in each', async () => {
    const { rows } = await owner.query<{ what: string }>(`
      select c.relname as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'schema_migration'
         and not exists (select 1 from pg_policy p where p.polrelid = c.oid)
      union all
      select tablename || '.' || policyname from pg_policies
       where schemaname = 'public' and coalesce(qual, '') || coalesce(with_check, '') !~ 'app\\.\\w+\\(|EXISTS|SELECT'`);
    expect(rows).toEqual([]);
  });

  it('take no day from the server’s own clock', async () => {
    const { rows } = await owner.query<{ what: string }>(`
      select tablename || '.' || policyname as what from pg_policies
       where coalesce(qual, '') || coalesce(with_check, '') ~* 'current_date'
      union all
      select table_name || '.' || column_name from information_schema.columns
       where table_schema = 'public' and column_default ~* 'current_date'`);
    expect(rows).toEqual([]);
  });
});
