import type { OccupationCode, SkillId } from '@fotfeste/kernel';
import type { ReadyTask } from './ready-task.js';
import type { Names, Taxonomy, TaxonomyOccupation, TaxonomySkill } from './taxonomy.js';

/**
 * An occupation of the source. ESCO has several per STYRK-08 code (shop assistants: 44), which become one; `id` tells
 * them apart and is what skill frequencies are counted over.
 */
export interface OccupationConcept {
  readonly id: string;
  readonly code: OccupationCode;
  readonly names: Names;
  readonly essential: readonly SkillId[];
  readonly optional: readonly SkillId[];
  readonly tasks?: readonly ReadyTask[];
}

/** Plain rows a taxonomy is built from; they can be stored, sent to a worker and compared. */
export interface TaxonomySource {
  readonly version: string;
  readonly skills: readonly TaxonomySkill[];
  readonly concepts: readonly OccupationConcept[];
  /** Names that replace the concepts' own for a code, such as Statistics Norway's. */
  readonly occupationNames?: ReadonlyMap<OccupationCode, Names>;
}

/** Skills kept per merged occupation: enough for ESCO's median of 19 essential, few enough to read. */
const mostEssential = 30;
const mostOptional = 40;

/**
 * Builds the taxonomy matching uses. Concepts of one code are merged: a skill is essential when at least half of them
 * say so, optional when any uses it, and the most shared and telling come first. The result depends on the rows alone.
 */
export function buildTaxonomy(source: TaxonomySource): Taxonomy {
  const skills = new Map(source.skills.map((skill) => [skill.id, skill]));
  const frequencies = countUse(source.concepts);
  const total = source.concepts.length;
  const idf = (skill: SkillId): number => milliIdf(total, frequencies.get(skill) ?? 0);
  const occupations = mergeConcepts(source, idf);
  const narrower = childrenOf(source.skills);
  const related = new Map<string, number>();
  return {
    version: source.version,
    skills,
    occupations,
    idf,
    narrower: (skill) => narrower.get(skill) ?? [],
    relatedness: (from, to) => {
      const key = from + to;
      const known = related.get(key) ?? relatedness(occupations.get(from), occupations.get(to), idf);
      related.set(key, known);
      return known;
    },
  };
}

const milliIdf = (total: number, users: number): number =>
  Math.round(1000 * Math.log((total + 1) / (Math.max(users, 1) + 0.5)));

function countUse(concepts: readonly OccupationConcept[]): ReadonlyMap<SkillId, number> {
  const counts = new Map<SkillId, number>();
  for (const { essential, optional } of concepts) {
    for (const skill of new Set([...essential, ...optional])) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  }
  return counts;
}

function childrenOf(skills: readonly TaxonomySkill[]): ReadonlyMap<SkillId, readonly SkillId[]> {
  const children = new Map<SkillId, SkillId[]>();
  for (const { id, broader } of skills) {
    for (const parent of broader) {
      const siblings = children.get(parent);
      if (siblings) siblings.push(id);
      else children.set(parent, [id]);
    }
  }
  return children;
}

function mergeConcepts(
  source: TaxonomySource,
  idf: (skill: SkillId) => number,
): ReadonlyMap<OccupationCode, TaxonomyOccupation> {
  const byCode = new Map<OccupationCode, OccupationConcept[]>();
  for (const concept of source.concepts) byCode.set(concept.code, [...(byCode.get(concept.code) ?? []), concept]);
  const merged = [...byCode].map(([code, concepts]): [OccupationCode, TaxonomyOccupation] => {
    const occupation = mergeOne(concepts, idf);
    return [code, { code, names: source.occupationNames?.get(code) ?? occupation.names, ...occupation.rest }];
  });
  return new Map(merged);
}

function mergeOne(concepts: readonly OccupationConcept[], idf: (skill: SkillId) => number) {
  const essential = countOf(concepts.flatMap((concept) => concept.essential));
  const used = countOf(concepts.flatMap((concept) => [...concept.essential, ...concept.optional]));
  const telling = (counts: ReadonlyMap<SkillId, number>) => (a: SkillId, b: SkillId) =>
    (counts.get(b) ?? 0) * idf(b) - (counts.get(a) ?? 0) * idf(a) || (a < b ? -1 : 1);
  const must = [...essential.keys()].filter((skill) => (essential.get(skill) ?? 0) * 2 >= concepts.length);
  const chosen = must.sort(telling(essential)).slice(0, mostEssential);
  const rest = [...used.keys()].filter((skill) => !chosen.includes(skill)).sort(telling(used));
  const names = concepts[0]?.names ?? { en: '' };
  const tasks = concepts.flatMap((concept) => concept.tasks ?? []);
  return { names, rest: { essential: chosen, optional: rest.slice(0, mostOptional), tasks } };
}

function countOf(skills: readonly SkillId[]): ReadonlyMap<SkillId, number> {
  const counts = new Map<SkillId, number>();
  for (const skill of skills) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return counts;
}

function relatedness(
  from: TaxonomyOccupation | undefined,
  to: TaxonomyOccupation | undefined,
  idf: (skill: SkillId) => number,
): number {
  if (!from || !to) return 0;
  const sure = new Set(from.essential);
  const perhaps = new Set(from.optional);
  let covered = 0;
  let whole = 0;
  for (const skill of to.essential) {
    whole += 2 * idf(skill);
    if (sure.has(skill)) covered += 2 * idf(skill);
    else if (perhaps.has(skill)) covered += idf(skill);
  }
  return whole === 0 ? 0 : Math.floor((100 * covered) / whole);
}
