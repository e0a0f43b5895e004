import type { OccupationCode, SkillId } from '@fotfeste/kernel';
import {
  escoSkillUri,
  styrkFromIsco,
  type Names,
  type OccupationConcept,
  type TaxonomySkill,
  type TaxonomySource,
} from '@fotfeste/occupation';
import type { EscoDataset, NorwegianNames } from './read-esco.js';

/**
 * ESCO as the rows a taxonomy is built from, so that matching works on it as on the starter taxonomy. Occupations come
 * under STYRK-08 by their ISCO code; the few whose code STYRK-08 does not hold are left out.
 */
export function escoTaxonomySource(
  dataset: EscoDataset,
  occupationNames?: ReadonlyMap<OccupationCode, Names>,
): TaxonomySource {
  const uses = usesByOccupation(dataset);
  return {
    version: `esco-${dataset.release}`,
    skills: [...groupsOf(dataset), ...skillsOf(dataset)],
    concepts: dataset.occupations.flatMap((occupation): readonly OccupationConcept[] => {
      const [code] = styrkFromIsco(occupation.isco);
      const used = uses.get(occupation.id) ?? { essential: [], optional: [] };
      const names = namesOf(occupation.name, dataset.norwegian.get(occupation.id));
      return code === undefined ? [] : [{ id: occupation.id, code, names, ...used }];
    }),
    occupationNames,
  };
}

const namesOf = (en: string, norwegian: NorwegianNames | undefined): Names =>
  norwegian === undefined ? { en } : { nb: norwegian.name, en };

interface Used {
  readonly essential: SkillId[];
  readonly optional: SkillId[];
}

function usesByOccupation({ uses }: EscoDataset): ReadonlyMap<string, Used> {
  const byOccupation = new Map<string, Used>();
  for (const { occupation, skill, essential } of uses) {
    const used = byOccupation.get(occupation) ?? { essential: [], optional: [] };
    used[essential ? 'essential' : 'optional'].push(skill as SkillId);
    byOccupation.set(occupation, used);
  }
  return byOccupation;
}

function broaderOf({ broader }: EscoDataset): ReadonlyMap<string, readonly SkillId[]> {
  const above = new Map<string, SkillId[]>();
  for (const relation of broader) {
    const own = above.get(relation.narrower) ?? [];
    own.push(relation.broader as SkillId);
    above.set(relation.narrower, own);
  }
  return above;
}

function skillsOf(dataset: EscoDataset): readonly TaxonomySkill[] {
  const above = broaderOf(dataset);
  return dataset.skills.map(({ id, name }) => ({
    id: id as SkillId,
    names: namesOf(name, dataset.norwegian.get(id)),
    escoUri: escoSkillUri(id),
    broader: above.get(id) ?? [],
  }));
}

function groupsOf(dataset: EscoDataset): readonly TaxonomySkill[] {
  const above = broaderOf(dataset);
  return dataset.groups.map(({ id, name }) => ({
    id: id as SkillId,
    names: { en: name },
    broader: above.get(id) ?? [],
  }));
}
