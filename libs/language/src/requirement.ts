import { type CefrLevel, type LanguageSkill, compareLevels, languageSkills, nextStep, stepsBetween } from './levels.js';
import type { LanguageProfile } from './results.js';

/** The level work asks for, per skill. A skill that is not named is not needed. */
export type LanguageNeed = { readonly [skill in LanguageSkill]?: CefrLevel };

/** How one skill of a person stands against a need. */
export type SkillGap =
  | { readonly skill: LanguageSkill; readonly need: CefrLevel; readonly have: CefrLevel; readonly steps: number }
  | { readonly skill: LanguageSkill; readonly need: CefrLevel; readonly have: undefined; readonly steps: undefined };

/** `UNKNOWN` when no known skill falls short but at least one needed skill has no result. */
export type RequirementVerdict = 'MET' | 'NOT_MET' | 'UNKNOWN';

/** Every needed skill with the level held, the level needed and the steps between, in the order of `languageSkills`. */
export function gapsAgainst(profile: LanguageProfile, need: LanguageNeed): readonly SkillGap[] {
  // A plain loop: explanations ask this of every task of every suggestion.
  const gaps: SkillGap[] = [];
  for (const skill of languageSkills) {
    const level = need[skill];
    if (!level) continue;
    const have = profile[skill]?.level;
    if (have) gaps.push({ skill, need: level, have, steps: stepsBetween(have, level) });
    else gaps.push({ skill, need: level, have: undefined, steps: undefined });
  }
  return gaps;
}

/** Whether a person meets a need in every skill it names. A known shortfall decides; a missing result leaves it open. */
export function meetsRequirement(profile: LanguageProfile, need: LanguageNeed): RequirementVerdict {
  const gaps = gapsAgainst(profile, need);
  if (gaps.some(({ steps }) => steps !== undefined && steps > 0)) return 'NOT_MET';
  return gaps.some(({ steps }) => steps === undefined) ? 'UNKNOWN' : 'MET';
}

/** The largest known shortfall over the needed skills, in CEFR steps; 0 when nothing known falls short. */
export const gapInSteps = (profile: LanguageProfile, need: LanguageNeed): number =>
  gapsAgainst(profile, need).reduce((largest, { steps }) => Math.max(largest, steps ?? 0), 0);

/** The next level to reach in a skill; undefined when the level is unknown or already the highest. */
export function nextStepIn(profile: LanguageProfile, skill: LanguageSkill): CefrLevel | undefined {
  const level = profile[skill]?.level;
  return level && nextStep(level);
}

/** The need that covers all of several needs: the highest level asked for in each skill. */
export function combinedNeed(needs: readonly LanguageNeed[]): LanguageNeed {
  const combined: { [skill in LanguageSkill]?: CefrLevel } = {};
  for (const need of needs) {
    for (const skill of languageSkills) {
      const level = need[skill];
      const highest = combined[skill];
      if (level && (!highest || compareLevels(level, highest) > 0)) combined[skill] = level;
    }
  }
  return combined;
}
