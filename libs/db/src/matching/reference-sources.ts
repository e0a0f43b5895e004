import type { GeographySource } from '@fotfeste/geography';
import type { MunicipalityNumber, OccupationCode, SkillId } from '@fotfeste/kernel';
import { starterSource, type Names, type TaxonomySource } from '@fotfeste/occupation';
import type { Reader } from '../database.js';

interface StoredSkill {
  readonly id: string;
  readonly names: Names;
  readonly broader: readonly string[];
}

interface StoredConcept {
  readonly code: string;
  readonly names: Names;
  readonly essential: readonly string[];
  readonly optional: readonly string[];
}

/**
 * The taxonomy in force: ESCO where it has been imported, else the starter. Ready tasks are the starter's in both.
 * `version` changes with every import, so that what is built from it can be kept until then.
 */
export async function taxonomySourceOf(reader: Reader): Promise<TaxonomySource> {
  const starter = starterSource();
  const [imported] = await reader.query<{ skills: number; newest: string | null }>(
    `select count(*)::int as skills, max(id) as newest from skill where source like 'ESCO%' and retired_at is null`,
  );
  if (!imported || imported.skills === 0) return starter;
  const skills = await reader.query<StoredSkill>(
    `select s.id, jsonb_strip_nulls(jsonb_build_object('nb', s.name_nb, 'en', s.name_en)) as names,
            array(select b.broader_id from skill_broader b where b.skill_id = s.id order by 1) as broader
       from skill s where s.retired_at is null order by s.id`,
  );
  const concepts = await reader.query<StoredConcept>(
    `select o.code, jsonb_build_object('nb', o.name_nb, 'en', o.name_en) as names,
            coalesce(array_agg(l.skill_id order by l.skill_id) filter (where l.essential), '{}') as essential,
            coalesce(array_agg(l.skill_id order by l.skill_id) filter (where not l.essential), '{}') as optional
       from occupation o join occupation_skill l on l.occupation = o.code group by o.code order by o.code`,
  );
  const tasks = new Map(starter.concepts.map((concept) => [concept.code, concept.tasks ?? []]));
  return {
    version: `esco-${imported.skills}-${imported.newest ?? ''}`,
    skills: skills.map(({ id, names, broader }) => ({
      id: id as SkillId,
      names,
      broader: broader.map((each) => each as SkillId),
    })),
    concepts: concepts.map(({ code, names, essential, optional }) => ({
      id: code,
      code: code as OccupationCode,
      names,
      essential: essential.map((each) => each as SkillId),
      optional: optional.map((each) => each as SkillId),
      tasks: tasks.get(code as OccupationCode) ?? [],
    })),
  };
}

/** Municipalities and postcodes with coordinates. A municipality lies where its postcodes are. */
export async function geographySourceOf(reader: Reader): Promise<GeographySource> {
  const municipalities = await reader.query<{
    number: MunicipalityNumber;
    names: string[];
    latitude: number;
    longitude: number;
  }>(
    `select m.number, array[m.name] as names, avg(p.latitude) as latitude, avg(p.longitude) as longitude
       from municipality m join postcode p on p.municipality = m.number and p.latitude is not null and p.category <> 'P'
      group by m.number, m.name order by m.number`,
  );
  const postcodes = await reader.query<{
    postcode: string;
    municipality: MunicipalityNumber;
    latitude: number | null;
    longitude: number | null;
  }>(`select code as postcode, municipality, latitude, longitude from postcode order by code`);
  return {
    municipalities,
    postcodes: postcodes.map(({ postcode, municipality, latitude, longitude }) => ({
      postcode,
      municipality,
      ...(latitude !== null && longitude !== null && { latitude, longitude }),
    })),
  };
}
