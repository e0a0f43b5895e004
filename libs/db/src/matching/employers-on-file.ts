import type { EmployerOnFile } from '@fotfeste/matching';
import type { Reader } from '../database.js';

/** Employers that may be rung about places: those that have had slots or hired, with the work they have. */
export async function employersOnFile(reader: Reader, municipalities: readonly string[]): Promise<EmployerOnFile[]> {
  const rows = await reader.query<{ employer: EmployerOnFile }>(
    `select jsonb_strip_nulls(jsonb_build_object('organisation', e.organisation_number, 'municipality', e.municipality,
        'postcode', e.postcode, 'sector', e.sector,
        'occupations', (select jsonb_agg(distinct s.occupation) from slot s where s.organisation = e.organisation_number),
        'lastContactOn', (select max(p.proposed_at)::date from proposal p where p.organisation = e.organisation_number),
        'barred', e.barred_reason is not null or e.bankrupt or e.winding_up or e.deleted_on is not null or e.paused_at is not null
          or coalesce(e.paused_until >= app.today(), false)
      )) as employer
       from employer e
      where e.municipality = any($1) and exists (select 1 from slot s where s.organisation = e.organisation_number)
      order by e.organisation_number`,
    [municipalities],
  );
  return rows.map(({ employer }) => employer);
}
