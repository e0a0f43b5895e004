import type { CefrLevel, LanguageSkill } from '@fotfeste/contract';

/** The levels from the lowest to the highest. */
export const cefrLevels = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1'] as const satisfies readonly CefrLevel[];

/** The four parts of a language, in the order they are always shown. */
export const languageSkills = [
  'LISTENING',
  'SPEAKING',
  'READING',
  'WRITING',
] as const satisfies readonly LanguageSkill[];

/** How high a bar stands, in sixths: one for A0, six for C1. */
export function barHeight(level: CefrLevel): number {
  return cefrLevels.indexOf(level) + 1;
}
