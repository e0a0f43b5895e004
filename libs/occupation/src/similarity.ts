import type { OccupationCode } from '@fotfeste/kernel';
import { type Kinship, kinshipOf } from './occupation-code.js';
import type { Taxonomy } from './taxonomy.js';

/** How close two occupations count, in percent, by the group of STYRK-08 they share and by shared skills. */
export interface SimilarityScale {
  readonly byKinship: { readonly [kinship in Kinship]: number };
  /** The most that shared skills alone can give, across the groups of STYRK-08 (a cook in a canteen kitchen). */
  readonly bySkills: number;
}

/** Same occupation 100, then the three groups above it; shared skills can lift a distant occupation to 70. */
export const usualSimilarity: SimilarityScale = {
  byKinship: { SAME: 100, MINOR_GROUP: 60, SUB_MAJOR_GROUP: 35, MAJOR_GROUP: 5, NONE: 0 },
  bySkills: 70,
};

/** How much of one occupation another prepares for, 0-100: the better of the shared group and the shared skills. */
export function occupationSimilarity(
  taxonomy: Taxonomy,
  pair: { readonly from: OccupationCode; readonly to: OccupationCode },
  scale: SimilarityScale = usualSimilarity,
): number {
  const byGroup = scale.byKinship[kinshipOf(pair.from, pair.to)];
  const bySkills = Math.floor((taxonomy.relatedness(pair.from, pair.to) * scale.bySkills) / 100);
  return Math.max(byGroup, bySkills);
}
