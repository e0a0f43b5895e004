import type { OccupationCode, SkillId } from '@fotfeste/kernel';
import type { ReadyTask } from './ready-task.js';

/** A name in English and, where one exists, in bokmål. ESCO has no Norwegian skill names: screens fall back to English. */
export interface Names {
  readonly nb?: string;
  readonly en: string;
}

/** A skill, or a family of skills that others are sorted under. */
export interface TaxonomySkill {
  readonly id: SkillId;
  readonly names: Names;
  /** ESCO's concept, `http://data.europa.eu/esco/skill/<uuid>`, when the skill is known there. */
  readonly escoUri?: string;
  /** The skills or families this one is a kind of. A skill may have several. */
  readonly broader: readonly SkillId[];
}

/** An occupation of STYRK-08 with the skills it uses, most telling first, and tasks an employer can pick from. */
export interface TaxonomyOccupation {
  readonly code: OccupationCode;
  readonly names: Names;
  readonly essential: readonly SkillId[];
  readonly optional: readonly SkillId[];
  readonly tasks: readonly ReadyTask[];
}

/**
 * The skills and occupations in force: the starter taxonomy or the whole of ESCO, which matching cannot tell apart.
 * Built by `buildTaxonomy` from plain rows; `version` is stored with every run.
 */
export interface Taxonomy {
  readonly version: string;
  readonly skills: ReadonlyMap<SkillId, TaxonomySkill>;
  readonly occupations: ReadonlyMap<OccupationCode, TaxonomyOccupation>;
  /**
   * How telling a skill is, in thousandths: the natural logarithm of all occupations over those that use it. A skill
   * every occupation uses is near 0; one that none uses, or that is not in the taxonomy, counts as the rarest.
   */
  idf(skill: SkillId): number;
  /** The skills directly below a family or a broad skill. */
  narrower(skill: SkillId): readonly SkillId[];
  /** How much of the skills `to` must have the occupation `from` brings, 0-100, by IDF weight; 0 if either is unknown. */
  relatedness(from: OccupationCode, to: OccupationCode): number;
}
