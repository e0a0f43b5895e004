import { languageSkills, rankOf, type CefrLevel, type LanguageNeed, type LanguageSkill } from '@fotfeste/language';
import type { Taxonomy } from '@fotfeste/occupation';
import type { SlotFacts, SlotKind, TaskFrequency } from '../facts.js';
import { whole, type Share } from './share.js';
import type { Weights } from './weights.js';

/** The levels held, per skill; a skill left out is unknown. */
export type Levels = { readonly [skill in LanguageSkill]?: CefrLevel };

/** What language asks of and gives in one task. */
export interface LanguageTask {
  readonly id: string;
  readonly frequency: TaskFrequency;
  readonly need: LanguageNeed | undefined;
  readonly talkMinutes: number | undefined;
}

/** Everything about a slot that language scores look at; two slots with the same are scored the same. */
export interface SlotLanguage {
  readonly kind: SlotKind;
  readonly tasks: readonly LanguageTask[];
  readonly buddy: boolean | undefined;
  /** True when the slot names no tasks and the occupation's usual ones stand in. */
  readonly assumed: boolean;
}

const frequencyWeight: { readonly [frequency in TaskFrequency]: number } = { DAILY: 4, WEEKLY: 2, SOMETIMES: 1 };

/** Slots read lately: an explanation asks about the same slot many times. */
const slotsRead = new WeakMap<SlotFacts, { readonly taxonomy: Taxonomy; readonly language: SlotLanguage }>();

/** Reads a slot's tasks, or the occupation's ready tasks where it names none. */
export function slotLanguage(slot: SlotFacts, taxonomy: Taxonomy): SlotLanguage {
  const known = slotsRead.get(slot);
  if (known?.taxonomy === taxonomy) return known.language;
  const language = readSlot(slot, taxonomy);
  slotsRead.set(slot, { taxonomy, language });
  return language;
}

function readSlot(slot: SlotFacts, taxonomy: Taxonomy): SlotLanguage {
  const own = slot.tasks?.map((task) => ({
    id: task.id,
    frequency: task.frequency ?? 'DAILY',
    need: task.language,
    talkMinutes: task.talkMinutesPerDay,
  }));
  const usual = taxonomy.occupations.get(slot.occupation)?.tasks.map((task) => ({
    id: task.id,
    frequency: task.frequency,
    need: task.language,
    talkMinutes: task.talkMinutesPerDay,
  }));
  const assumed = !own || own.length === 0;
  return { kind: slot.kind, tasks: (assumed ? usual : own) ?? [], buddy: slot.languageBuddy, assumed };
}

/** Whether anything is known of a person's Norwegian. */
export const isAnythingKnown = (levels: Levels): boolean => languageSkills.some((skill) => levels[skill] !== undefined);

/** How well the person copes with the tasks today: per task and skill, weighted by how often the task comes up. */
export function languageNowShare(levels: Levels, slot: SlotLanguage, weights: Weights): Share {
  const judged = slot.tasks.filter(({ need }) => need !== undefined);
  if (judged.length === 0 || !isAnythingKnown(levels)) return undefined;
  let sum = 0;
  let weight = 0;
  for (const { need, frequency } of judged) {
    sum += taskShare(levels, need ?? {}, weights.gapPercent[slot.kind]) * frequencyWeight[frequency];
    weight += frequencyWeight[frequency];
  }
  return Math.floor(sum / weight);
}

/** The mean over the skills the task needs; a skill nobody has assessed counts as one step short. */
function taskShare(levels: Levels, need: LanguageNeed, gapPercent: readonly number[]): number {
  let sum = 0;
  let count = 0;
  for (const skill of languageSkills) {
    const level = need[skill];
    if (!level) continue;
    const have = levels[skill];
    const steps = have === undefined ? 1 : Math.max(0, rankOf(level) - rankOf(have));
    sum += 10 * (gapPercent[Math.min(steps, gapPercent.length - 1)] ?? 0);
    count += 1;
  }
  return count === 0 ? whole : sum / count;
}

/** How much of the next CEFR step the slot trains: minutes of talk at the right level, written tasks, a language buddy. */
export function languageGrowthShare(levels: Levels, slot: SlotLanguage, weights: Weights): Share {
  if (slot.tasks.length === 0 || !isAnythingKnown(levels)) return undefined;
  const { talk, written, buddy } = weights.growthParts;
  const parts =
    talk * talkTraining(levels, slot, weights) +
    written * writtenTraining(levels, slot, weights) +
    buddy * (slot.buddy === undefined ? 50 : slot.buddy ? 100 : 0);
  return Math.floor(parts / 10);
}

const dayShare: { readonly [frequency in TaskFrequency]: number } = { DAILY: 1, WEEKLY: 0.3, SOMETIMES: 0.1 };

/** 0-100: minutes of talk a day, each worth what its level trains. */
function talkTraining(levels: Levels, { tasks }: SlotLanguage, weights: Weights): number {
  const own = levels.SPEAKING ?? levels.LISTENING;
  if (own === undefined) return 50;
  let minutes = 0;
  for (const { need, talkMinutes, frequency } of tasks) {
    const level = need?.SPEAKING ?? need?.LISTENING ?? 'A1';
    minutes += ((talkMinutes ?? 15) * dayShare[frequency] * trainingOf(own, level, weights)) / 100;
  }
  return Math.min(100, Math.floor((100 * minutes) / weights.fullTalkMinutes));
}

/** 0-100: the best training any written task gives. */
function writtenTraining(levels: Levels, { tasks }: SlotLanguage, weights: Weights): number {
  let best = 0;
  for (const { need, frequency } of tasks) {
    for (const skill of ['READING', 'WRITING'] as const) {
      const level = need?.[skill];
      const own = levels[skill];
      if (!level || !own) continue;
      const often = frequency === 'SOMETIMES' ? 0.5 : 1;
      best = Math.max(best, trainingOf(own, level, weights) * often);
    }
  }
  return Math.floor(best);
}

/** What a task at one level trains in a person at another, in percent. At the top of the ladder nothing is left to train. */
function trainingOf(own: CefrLevel, task: CefrLevel, { trainingPercent }: Weights): number {
  if (own === 'C1') return 0;
  const above = rankOf(task) - rankOf(own);
  const [below, at, one, two, further] = trainingPercent;
  if (above < 0) return below;
  if (above === 0) return at;
  if (above === 1) return one;
  return above === 2 ? two : further;
}
