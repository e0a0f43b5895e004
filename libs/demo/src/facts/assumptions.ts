import type { CefrLevel } from '@fotfeste/language';
import type { AdaptationNeed, EndGoal, Schooling, SkillEvidence, TravelMode } from '@fotfeste/matching';
import type { Weighted } from '../random.js';

/*
 * What nobody published, or published too coarsely. Each is a guess with its reason beside it; figures of the demo that
 * rest on these say nothing about the world.
 */

/** Spoken Norwegian when a placement begins. Norskprøven's results are published for B1 and up only. */
export const spokenLevels: readonly Weighted<CefrLevel>[] = [
  ['A0', 12],
  ['A1', 23],
  ['A2', 30],
  ['B1', 25],
  ['B2', 9],
  ['C1', 1],
];

/** Schooling other than higher education: of Ukrainians 59 % have that, for others nothing is published. */
export const otherSchooling: readonly Weighted<Schooling>[] = [
  ['NONE', 8],
  ['PRIMARY', 14],
  ['LOWER_SECONDARY', 22],
  ['UPPER_SECONDARY', 34],
  ['VOCATIONAL', 22],
];

/** Higher education among those not from Ukraine. */
export const higherEducationElsewhere = 0.18;

/** How a skill is known: mostly by the person's own word at intake. */
export const evidences: readonly Weighted<SkillEvidence>[] = [
  ['CLAIMED', 60],
  ['SHOWN', 15],
  ['CERTIFIED', 15],
  ['OBSERVED_AT_WORK', 10],
];

/** Most have no car when they are newly settled. */
export const travelModes: readonly Weighted<TravelMode>[] = [
  ['PUBLIC_TRANSPORT', 80],
  ['CAR', 12],
  ['BICYCLE', 5],
  ['WALKING', 3],
];

/** Longest journey people say they accept, minutes one way. */
export const commutes: readonly Weighted<number>[] = [
  [30, 20],
  [45, 35],
  [60, 30],
  [75, 10],
  [90, 5],
];

/** Bound by childcare hours, and in need of adaptation: as in the matching targets. */
export const childcareShare = 0.35;
export const adaptationShare = 0.15;

export const adaptations: readonly Weighted<AdaptationNeed>[] = [
  ['NO_HEAVY_LIFTING', 35],
  ['NO_LONG_STANDING', 15],
  ['SEATED_WORK', 10],
  ['REGULAR_BREAKS', 15],
  ['NO_NIGHT_WORK', 10],
  ['NO_DUST', 5],
  ['NO_NOISE', 5],
  ['NO_HEIGHTS', 5],
];

/** End goals where schooling leaves a choice: most programmes end in work. */
export const endGoals: readonly Weighted<EndGoal>[] = [
  ['WORK', 70],
  ['UPPER_SECONDARY_PARTS', 12],
  ['UPPER_SECONDARY_COMPLETED', 6],
  ['VOCATIONAL', 12],
];

/** Whose intake holds only the eight facts that are enough to start, and how often one more fact is missing. */
export const barelyMappedShare = 0.12;
export const missingShare = 0.08;

/** Languages people are written to in, by country of birth, where it is not the country's one language. */
export const languagesOf: Readonly<Record<string, readonly Weighted<string>[]>> = {
  UA: [
    ['uk', 75],
    ['ru', 25],
  ],
  SY: [
    ['ar', 85],
    ['ku', 15],
  ],
  CD: [
    ['sw', 70],
    ['fr', 30],
  ],
  RU: [['ru', 1]],
  ER: [['ti', 1]],
  AF: [
    ['prs', 65],
    ['ps', 35],
  ],
  TR: [
    ['tr', 70],
    ['ku', 30],
  ],
  SD: [['ar', 1]],
  MD: [['ro', 1]],
  ET: [['am', 1]],
  IR: [['fa', 1]],
  SS: [['ar', 1]],
  SO: [['so', 1]],
};

/** Ends of programmes that were neither work nor education, as shares of those. */
export const otherExits: readonly Weighted<'NAV_MEASURE_OR_JOB_SEEKER' | 'MOVED' | 'BROKE_OFF' | 'UNKNOWN'>[] = [
  ['NAV_MEASURE_OR_JOB_SEEKER', 55],
  ['MOVED', 15],
  ['BROKE_OFF', 15],
  ['UNKNOWN', 15],
];

/** Hires among those who left to work: how often after a placement, and how often on call. */
export const hiredAfterPlacement = 0.45;
export const onCallShare = 0.12;
