import type { Reader } from '../database.js';

export interface MunicipalityRow {
  readonly number: string;
  readonly name: string;
}

export interface OccupationRow {
  readonly code: string;
  readonly name: { readonly nb: string; readonly en: string };
}

export interface SkillRow {
  readonly id: string;
  readonly name: { readonly nb: string; readonly en: string };
}

/** Municipalities by number; numbers that do not exist are absent. */
export const municipalitiesByNumber = (reader: Reader, numbers: readonly string[]): Promise<MunicipalityRow[]> =>
  reader.query(`select number, name from municipality where number = any($1)`, [numbers]);

const named = `jsonb_build_object('nb', coalesce(name_nb, name_en), 'en', name_en)`;

/** Occupations by STYRK-08 code. */
export const occupationsByCode = (reader: Reader, codes: readonly string[]): Promise<OccupationRow[]> =>
  reader.query(`select code, ${named} as name from occupation where code = any($1)`, [codes]);

/** Skills by id. A skill without a Norwegian name is shown by its English one. */
export const skillsById = (reader: Reader, ids: readonly string[]): Promise<SkillRow[]> =>
  reader.query(`select id, ${named} as name from skill where id = any($1)`, [ids]);

/** Occupations whose name is nearest to what was typed; the commonest codes first when nothing was. */
export const searchOccupations = (reader: Reader, search: string, first: number): Promise<OccupationRow[]> =>
  reader.query(
    `select code, ${named} as name from occupation where length(code) = 4
        and ($1 = '' or lower(name_nb) like '%' || lower($1) || '%' or lower(name_en) like '%' || lower($1) || '%'
             or similarity(lower(name_nb), lower($1)) > 0.3)
      order by similarity(lower(name_nb), lower($1)) desc, name_nb limit $2`,
    [search, first],
  );

/** Skills whose name is nearest to what was typed, those of the occupation first. */
export const searchSkills = (
  reader: Reader,
  search: string,
  occupation: string | undefined,
  first: number,
): Promise<SkillRow[]> =>
  reader.query(
    `select s.id, jsonb_build_object('nb', coalesce(s.name_nb, s.name_en), 'en', s.name_en) as name
       from skill s left join occupation_skill o on o.skill_id = s.id and o.occupation = $2
      where s.retired_at is null
        and ($1 = '' and ($2::text is null or o.skill_id is not null)
             or lower(coalesce(s.name_nb, s.name_en)) like '%' || lower($1) || '%'
             or lower(s.name_en) like '%' || lower($1) || '%')
      order by (o.skill_id is not null) desc, o.essential desc nulls last,
               similarity(lower(coalesce(s.name_nb, s.name_en)), lower($1)) desc, s.id
      limit $3`,
    [search, occupation ?? null, first],
  );
