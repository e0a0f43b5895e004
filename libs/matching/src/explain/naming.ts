import type { OccupationCode, SkillId } from '@fotfeste/kernel';
import type { Names, Taxonomy } from '@fotfeste/occupation';
import type { SlotFacts } from '../facts.js';
import type { TextLanguage } from './texts.js';

/** What skills, occupations and tasks are called in one language. */
export interface Naming {
  skill(id: string): string;
  occupation(code: string): string;
  task(id: string): string;
}

/**
 * Names from the taxonomy, and task titles as the employer wrote them. Where a Norwegian name is missing the English one
 * stands in; nothing is translated by machine. What has no name is called by its id.
 */
export function namingFrom(taxonomy: Taxonomy, language: TextLanguage, slots: readonly SlotFacts[] = []): Naming {
  const titles = new Map(slots.flatMap(({ tasks }) => (tasks ?? []).map(({ id, title }) => [id, title] as const)));
  const ready = new Map(
    [...taxonomy.occupations.values()].flatMap(({ tasks }) => tasks.map(({ id, names }) => [id, names] as const)),
  );
  const said = (names: Names | undefined): string | undefined => names?.[language] ?? names?.en;
  return {
    skill: (id) => said(taxonomy.skills.get(id as SkillId)?.names) ?? id,
    occupation: (code) => said(taxonomy.occupations.get(code as OccupationCode)?.names) ?? code,
    task: (id) => titles.get(id) ?? said(ready.get(id)) ?? id,
  };
}
