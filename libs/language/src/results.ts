import type { LocalDate } from '@fotfeste/kernel';
import { type CefrLevel, type LanguageSkill, compareLevels, languageSkills } from './levels.js';

/** How a level is known, strongest first: norskprøven, the teacher, the workplace, or the person's own word. */
export const languageSources = ['TEST', 'SCHOOL', 'WORKPLACE', 'SELF'] as const;
export type LanguageSource = (typeof languageSources)[number];

/** One result in one skill. A sitting of norskprøven gives up to four of them. */
export interface LanguageResult {
  readonly skill: LanguageSkill;
  readonly level: CefrLevel;
  readonly source: LanguageSource;
  /** The day of the test, or of the assessment. */
  readonly takenOn: LocalDate;
  /** The band the person signed up for in the written and oral parts; the written result cannot exceed it. */
  readonly band?: 'A1_A2' | 'A2_B1' | 'B1_B2';
  /** Where the evidence lies (a document id), never the document. */
  readonly evidenceRef?: string;
}

/** The level that counts in one skill, and why it does. */
export interface EffectiveLevel {
  readonly skill: LanguageSkill;
  readonly level: CefrLevel;
  readonly source: LanguageSource;
  readonly takenOn: LocalDate;
}

/** What is known of a person's Norwegian. A missing skill is unknown, not A0. */
export type LanguageProfile = { readonly [skill in LanguageSkill]?: EffectiveLevel };

/**
 * The level that counts in a skill on a day, or undefined when nothing is known.
 *
 * The best test result counts, as in the published statistics. A later and higher assessment by school or workplace
 * goes before it, because people learn between sittings; a lower one does not take a test result away. The person's
 * own word counts only where there is nothing else. Results dated after `on` are not known yet.
 */
export function effectiveLevel(
  results: readonly LanguageResult[],
  skill: LanguageSkill,
  on: LocalDate,
): EffectiveLevel | undefined {
  const known = results.filter((result) => result.skill === skill && result.takenOn <= on);
  const test = best(known.filter(({ source }) => source === 'TEST'));
  const assessed = best(known.filter(({ source }) => source === 'SCHOOL' || source === 'WORKPLACE'));
  if (test && assessed) return isLaterAndHigher(assessed, test) ? assessed : test;
  return test ?? assessed ?? best(known.filter(({ source }) => source === 'SELF'));
}

/** Profiles read lately: the same list of results is asked about many times a run, always for the same day. */
const profilesRead = new WeakMap<
  readonly LanguageResult[],
  { readonly on: LocalDate; readonly profile: LanguageProfile }
>();

/** The level that counts in each skill on a day; skills nobody has assessed are left out. */
export function languageProfile(results: readonly LanguageResult[], on: LocalDate): LanguageProfile {
  const known = profilesRead.get(results);
  if (known?.on === on) return known.profile;
  const profile: { [skill in LanguageSkill]?: EffectiveLevel } = {};
  for (const skill of languageSkills) {
    const level = effectiveLevel(results, skill, on);
    if (level) profile[skill] = level;
  }
  profilesRead.set(results, { on, profile });
  return profile;
}

/** Whole months since a level was measured, 0 before that; old results say less. */
export function monthsSince({ takenOn }: EffectiveLevel, on: LocalDate): number {
  const months = 12 * (part(on, 0, 4) - part(takenOn, 0, 4)) + part(on, 5, 7) - part(takenOn, 5, 7);
  return Math.max(0, part(on, 8, 10) < part(takenOn, 8, 10) ? months - 1 : months);
}

const part = (date: LocalDate, from: number, to: number): number => Number(date.slice(from, to));

const isLaterAndHigher = (a: EffectiveLevel, b: EffectiveLevel): boolean =>
  a.takenOn > b.takenOn && compareLevels(a.level, b.level) > 0;

function best(results: readonly LanguageResult[]): EffectiveLevel | undefined {
  const [first, ...rest] = results;
  if (!first) return undefined;
  const winner = rest.reduce((top, next) => (outranks(next, top) ? next : top), first);
  return { skill: winner.skill, level: winner.level, source: winner.source, takenOn: winner.takenOn };
}

/** Higher first; the same level, the newer first; then by the stronger source, so that the order of input never counts. */
function outranks(a: LanguageResult, b: LanguageResult): boolean {
  const byLevel = compareLevels(a.level, b.level);
  if (byLevel !== 0) return byLevel > 0;
  if (a.takenOn !== b.takenOn) return a.takenOn > b.takenOn;
  return languageSources.indexOf(a.source) < languageSources.indexOf(b.source);
}
