import type { OccupationCode, SkillId } from '@fotfeste/kernel';
import type { OccupationConcept, TaxonomySource } from '../build-taxonomy.js';
import { type ReadyTask, type TaskDemand, type TaskLanguage, type TaskLevel, taskDemands } from '../ready-task.js';
import type { TaxonomySkill } from '../taxonomy.js';
import { starterOccupations } from './starter-occupations.js';
import type { StarterOccupationRow, StarterTaskRow } from './starter-rows.js';
import { starterGroups, starterSkills } from './starter-skills.js';

/** Where an ESCO skill's UUID lives on the web. */
export const escoSkillUri = (uuid: string): string => `http://data.europa.eu/esco/skill/${uuid}`;

/** The hand-made taxonomy as plain rows: what a new installation matches with until ESCO is imported. */
export const starterSource = (): TaxonomySource => ({
  version: 'starter-1',
  skills: [...starterGroups.map(groupSkill), ...starterSkills.map(skillOf)],
  concepts: starterOccupations.map(conceptOf),
});

const groupSkill = ([id, nb, en]: readonly [string, string, string]): TaxonomySkill => ({
  id: id as SkillId,
  names: { nb, en },
  broader: [],
});

const skillOf = ([id, group, nb, en, escoId]: (typeof starterSkills)[number]): TaxonomySkill => ({
  id: id as SkillId,
  names: { nb, en },
  broader: [group as SkillId],
  ...(escoId ? { escoUri: escoSkillUri(escoId) } : {}),
});

const conceptOf = (row: StarterOccupationRow): OccupationConcept => ({
  id: row.code,
  code: row.code as OccupationCode,
  names: { nb: row.nb, en: row.en },
  essential: skillIds(row.essential),
  optional: skillIds(row.optional),
  tasks: row.tasks.map(taskOf),
});

const taskOf = ([id, nb, en, frequency, language, minutes, demands, skills]: StarterTaskRow): ReadyTask => ({
  id,
  names: { nb, en },
  frequency,
  language: languageOf(language),
  talkMinutesPerDay: minutes,
  demands: words(demands).map(demandOf),
  skills: skillIds(skills),
});

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
const skillIds = (text: string): readonly SkillId[] => words(text).map((word) => word as SkillId);

function demandOf(word: string): TaskDemand {
  const demand = taskDemands.find((known) => known === word);
  if (!demand) throw new RangeError(`no such demand in the starter taxonomy: ${word}`);
  return demand;
}

function languageOf(text: string): TaskLanguage {
  const [listening, speaking, reading, writing] = words(text).map(levelOf);
  return {
    ...(listening && { LISTENING: listening }),
    ...(speaking && { SPEAKING: speaking }),
    ...(reading && { READING: reading }),
    ...(writing && { WRITING: writing }),
  };
}

const taskLevels: readonly TaskLevel[] = ['A1', 'A2', 'B1', 'B2'];

function levelOf(word: string): TaskLevel | undefined {
  if (word === '-') return undefined;
  const level = taskLevels.find((known) => known === word);
  if (!level) throw new RangeError(`no such level in the starter taxonomy: ${word}`);
  return level;
}
