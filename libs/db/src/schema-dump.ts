import pg from 'pg';

/**
 * The schema as text, from the catalogue, in an order that depends on names alone: what a reviewer reads instead of the
 * deltas, and what the tests compare with `migrations/schema.sql`.
 */
export async function dumpSchema(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const parts: string[] = [];
    for (const [title, sql] of sections) {
      const { rows } = await client.query<{ line: string }>(sql);
      parts.push(`-- ${title}`, ...rows.map(({ line }) => line), '');
    }
    return parts.join('\n');
  } finally {
    await client.end();
  }
}

const ours = `n.nspname in ('public', 'app') and c.relname <> 'schema_migration'`;

const sections: readonly (readonly [string, string])[] = [
  [
    'tables',
    `select format('%I.%I (%s)%s', n.nspname, c.relname,
        (select string_agg(format(E'\\n  %I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
           case when a.attnotnull then ' not null' else '' end,
           case a.attgenerated when 's' then ' generated' else '' end,
           coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')), ',' order by a.attname)
           from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
        case when c.relrowsecurity and c.relforcerowsecurity then ' row level security, forced' else '' end) as line
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${ours} order by 1`,
  ],
  [
    'constraints',
    `select format('%I.%I: %I %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and k.contype <> 'n' order by 1`,
  ],
  [
    'indexes',
    `select i.indexdef as line from pg_indexes i where i.schemaname in ('public', 'app') and i.tablename <> 'schema_migration' order by 1`,
  ],
  [
    'policies',
    `select format('%I.%I: %I %s for %s to %s using (%s) with check (%s)', p.schemaname, p.tablename, p.policyname,
        p.permissive, p.cmd, array_to_string(p.roles, ', '), coalesce(p.qual, '-'), coalesce(p.with_check, '-')) as line
       from pg_policies p where p.schemaname in ('public', 'app') order by 1`,
  ],
  [
    'functions',
    `select pg_get_functiondef(f.oid) as line from pg_proc f join pg_namespace n on n.oid = f.pronamespace
      where n.nspname = 'app' order by f.proname, f.oid::regprocedure::text`,
  ],
  [
    'triggers',
    `select pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
       join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal and ${ours} order by 1`,
  ],
  [
    'what the application may do',
    `select format('%I: %s', g.table_name, string_agg(lower(g.privilege_type), ', ' order by g.privilege_type)) as line
       from information_schema.role_table_grants g where g.grantee = 'fotfeste_app' and g.table_schema = 'public' group by g.table_name order by 1`,
  ],
];
