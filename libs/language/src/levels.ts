/**
 * Levels of the Common European Framework (Det felles europeiske rammeverket for språk), lowest first.
 * `A0` is below A1: norskprøven's result «under A1».
 */
export const cefrLevels = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1'] as const;
export type CefrLevel = (typeof cefrLevels)[number];

/** The four parts of norskprøven (lytte, lese, muntlig, skriftlig): four results that are never collapsed into one. */
export const languageSkills = ['LISTENING', 'READING', 'SPEAKING', 'WRITING'] as const;
export type LanguageSkill = (typeof languageSkills)[number];

/** A level's place on the ladder: A0 is 0, C1 is 5. */
export const rankOf = (level: CefrLevel): number => cefrLevels.indexOf(level);

/** Negative if `a` is lower than `b`, 0 if they are the same level. */
export const compareLevels = (a: CefrLevel, b: CefrLevel): number => rankOf(a) - rankOf(b);

/** Whether a level is at or above the needed one. */
export const reaches = (have: CefrLevel, need: CefrLevel): boolean => rankOf(have) >= rankOf(need);

/** Steps missing from one level up to another; 0 when it is reached. */
export const stepsBetween = (have: CefrLevel, need: CefrLevel): number => Math.max(0, rankOf(need) - rankOf(have));

/** The level above; undefined at the top of the ladder. */
export const nextStep = (level: CefrLevel): CefrLevel | undefined => cefrLevels[rankOf(level) + 1];

/** The level a number of steps above, at most C1. */
export const raisedBy = (level: CefrLevel, steps: number): CefrLevel =>
  cefrLevels[Math.min(rankOf(level) + steps, cefrLevels.length - 1)] ?? level;

/** Reads a level as people write it («b1», «A2 », «under A1»); undefined when it is none. */
export function parseCefrLevel(text: string): CefrLevel | undefined {
  const wanted = text.trim().toUpperCase();
  if (wanted === 'UNDER A1' || wanted === '<A1') return 'A0';
  return cefrLevels.find((level) => level === wanted);
}
