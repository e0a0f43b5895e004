import type { OccupationCode, SkillId } from '@fotfeste/kernel';
import type { OccupationConcept, TaxonomySource } from './build-taxonomy.js';
import type { ReadyTask } from './ready-task.js';
import { starterSource } from './starter/starter-taxonomy.js';

/**
 * A source with the starter taxonomy's ready tasks on the occupations it knows too: ESCO has skills but no tasks, and
 * without tasks nothing can be said of the Norwegian an unfinished slot takes. A task keeps those of its skills whose
 * ESCO concept the source holds.
 */
export function withReadyTasks(source: TaxonomySource): TaxonomySource {
  const tasks = readyTasksFor(source);
  const given = new Set<OccupationCode>();
  const concepts = source.concepts.map((concept): OccupationConcept => {
    const ready = tasks.get(concept.code);
    if (!ready || given.has(concept.code)) return concept;
    given.add(concept.code);
    return { ...concept, tasks: [...(concept.tasks ?? []), ...ready] };
  });
  return { ...source, concepts };
}

function readyTasksFor(source: TaxonomySource): ReadonlyMap<OccupationCode, readonly ReadyTask[]> {
  const starter = starterSource();
  const byUri = new Map(source.skills.flatMap(({ id, escoUri }) => (escoUri ? [[escoUri, id] as const] : [])));
  const sameSkill = new Map(
    starter.skills.flatMap(({ id, escoUri }) => {
      const known = escoUri && byUri.get(escoUri);
      return known ? [[id, known] as const] : [];
    }),
  );
  const translated = (skills: readonly SkillId[]): readonly SkillId[] =>
    skills.flatMap((id) => sameSkill.get(id) ?? []);
  return new Map(
    starter.concepts.map(({ code, tasks }) => [
      code,
      (tasks ?? []).map((task) => ({ ...task, skills: translated(task.skills) })),
    ]),
  );
}
