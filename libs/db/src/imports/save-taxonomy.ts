import type { Transaction } from '../database.js';
import { upsertRows, type Upserted } from './upsert-rows.js';

/** A skill or family of skills of a release. */
export interface SkillToSave {
  /** The release's own id, a UUID. */
  readonly id: string;
  readonly nameNb?: string | undefined;
  readonly nameEn: string;
  readonly uri?: string | undefined;
  readonly kind: 'SKILL' | 'KNOWLEDGE' | 'GROUP';
  readonly broader: readonly string[];
}

/** An occupation of STYRK-08 with the skills that the release gives it. */
export interface OccupationUseToSave {
  readonly code: string;
  readonly nameNb: string;
  readonly nameEn: string;
  readonly essential: readonly string[];
  readonly optional: readonly string[];
}

/** A whole release of skills and of what occupations use. */
export interface TaxonomyToSave {
  /** `ESCO 1.1.1`. */
  readonly source: string;
  readonly skills: readonly SkillToSave[];
  readonly occupations: readonly OccupationUseToSave[];
}

/**
 * Brings a release in, by few statements. A skill that is known by its address keeps the id and the names it has here:
 * people and slots refer to it, and the release has no Norwegian names. What an earlier release had and this one has not
 * is retired, never removed; what the starter taxonomy says of an occupation stays beside it.
 */
export async function saveTaxonomy(transaction: Transaction, taxonomy: TaxonomyToSave): Promise<Upserted> {
  const known = await transaction.query<{ id: string; uri: string; source: string }>(
    `select id, uri, source from skill where uri is not null`,
  );
  const ownId = new Map(known.map(({ uri, id }) => [uri, id]));
  const idOf = new Map(taxonomy.skills.map(({ id, uri }) => [id, (uri && ownId.get(uri)) ?? id]));
  const named = new Set(known.filter(({ source }) => !source.startsWith('ESCO')).map(({ id }) => id));
  const places = { transaction, taxonomy, idOf: (id: string) => idOf.get(id) ?? id, named };
  const counts = [await saveSkills(places), await saveOccupationNames(places), await saveUses(places)];
  await saveBroader(places);
  await retire(places);
  return {
    created: counts.reduce((sum, { created }) => sum + created, 0),
    changed: counts.reduce((sum, { changed }) => sum + changed, 0),
  };
}

interface Saving {
  readonly transaction: Transaction;
  readonly taxonomy: TaxonomyToSave;
  readonly idOf: (id: string) => string;
  /** Skills with names of our own. */
  readonly named: ReadonlySet<string>;
}

const saveSkills = ({ transaction, taxonomy, idOf, named }: Saving): Promise<Upserted> =>
  upsertRows(transaction, {
    table: 'skill',
    key: ['id'],
    rows: onceEach(taxonomy.skills, ({ id }) => idOf(id))
      .filter(({ id }) => !named.has(idOf(id)))
      .map(({ id, nameNb, nameEn, uri, kind }) => ({
        id: idOf(id),
        name_nb: nameNb ?? null,
        name_en: nameEn,
        uri: uri ?? null,
        kind,
        source: taxonomy.source,
        retired_at: null,
      })),
  });

/** Names of the standard stay; the release names only occupations that were not there. */
const saveOccupationNames = ({ transaction, taxonomy }: Saving): Promise<Upserted> =>
  upsertRows(transaction, {
    table: 'occupation',
    key: ['code'],
    rows: taxonomy.occupations.map(({ code, nameNb, nameEn }) => ({
      code,
      name_nb: nameNb,
      name_en: nameEn,
      parent: code.slice(0, -1),
      source: taxonomy.source,
    })),
    change: {
      name_nb: 'occupation.name_nb',
      name_en: 'occupation.name_en',
      parent: 'coalesce(occupation.parent, excluded.parent)',
      source: 'occupation.source',
    },
  });

const saveUses = ({ transaction, taxonomy, idOf }: Saving): Promise<Upserted> => {
  const uses = taxonomy.occupations.flatMap(({ code, essential, optional }) => [
    ...essential.map((skill) => ({ occupation: code, skill_id: idOf(skill), essential: true })),
    ...optional.map((skill) => ({ occupation: code, skill_id: idOf(skill), essential: false })),
  ]);
  return upsertRows(transaction, {
    table: 'occupation_skill',
    key: ['occupation', 'skill_id'],
    rows: onceEach(uses, ({ occupation, skill_id }) => `${occupation} ${skill_id}`),
    change: {
      // what the starter taxonomy judged of a skill of its own is kept
      essential: `case when exists (select 1 from skill s where s.id = excluded.skill_id and s.source like 'ESCO%')
                       then excluded.essential else occupation_skill.essential end`,
    },
  });
};

async function saveBroader({ transaction, taxonomy, idOf }: Saving): Promise<void> {
  const all = taxonomy.skills.flatMap((skill) =>
    skill.broader.map((above) => ({ skill_id: idOf(skill.id), broader_id: idOf(above) })),
  );
  const rows = onceEach(all, ({ skill_id, broader_id }) => `${skill_id} ${broader_id}`);
  // a short form without a hierarchy says nothing against the one that is there
  if (rows.length === 0) return;
  await transaction.query(
    `delete from skill_broader b using skill s where s.id = b.skill_id and s.source like 'ESCO%'
        and (b.skill_id, b.broader_id) not in (
          select r.skill_id, r.broader_id from jsonb_to_recordset($1) as r(skill_id text, broader_id text))`,
    [JSON.stringify(rows)],
  );
  await upsertRows(transaction, { table: 'skill_broader', key: ['skill_id', 'broader_id'], rows });
}

/**
 * Skills of an earlier release stay findable where somebody has them, and are offered to nobody. Kinds that this release
 * does not hold at all, as the families in a short form, are left alone.
 */
const retire = ({ transaction, taxonomy, idOf }: Saving): Promise<unknown> =>
  transaction.query(
    `update skill set retired_at = app.today()
      where source like 'ESCO%' and retired_at is null and kind = any($2::text[]) and id <> all($1::text[])`,
    [taxonomy.skills.map(({ id }) => idOf(id)), [...new Set(taxonomy.skills.map(({ kind }) => kind))]],
  );

/** One statement cannot bring the same row in twice: the first of each counts. */
const onceEach = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] => [
  ...new Map([...rows].reverse().map((row) => [keyOf(row), row])).values(),
];
