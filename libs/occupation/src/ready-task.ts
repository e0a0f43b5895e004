import type { SkillId } from '@fotfeste/kernel';
import type { Names } from './taxonomy.js';

/** What a task demands of the body and mind. */
export const taskDemands = [
  'LIFTING',
  'STANDING',
  'HEIGHTS',
  'CHEMICALS',
  'DUST',
  'COLD',
  'NOISE',
  'NIGHT_WORK',
  'TIME_PRESSURE',
  'WORKING_ALONE',
  'DANGEROUS_MACHINERY',
  'ALCOHOL_SERVING',
] as const;
export type TaskDemand = (typeof taskDemands)[number];

/** How often a task comes up. */
export const taskFrequencies = ['DAILY', 'WEEKLY', 'SOMETIMES'] as const;
export type TaskFrequency = (typeof taskFrequencies)[number];

/** Levels a task may ask for: more than B2 is never asked of a placement. */
export type TaskLevel = 'A1' | 'A2' | 'B1' | 'B2';

/** The Norwegian a task takes, per skill; a skill left out is not needed. */
export interface TaskLanguage {
  readonly LISTENING?: TaskLevel;
  readonly SPEAKING?: TaskLevel;
  readonly READING?: TaskLevel;
  readonly WRITING?: TaskLevel;
}

/** A task an employer can pick instead of writing one, with what it usually takes. */
export interface ReadyTask {
  readonly id: string;
  readonly names: Names;
  readonly frequency: TaskFrequency;
  readonly language: TaskLanguage;
  readonly talkMinutesPerDay: number;
  readonly demands: readonly TaskDemand[];
  readonly skills: readonly SkillId[];
}
