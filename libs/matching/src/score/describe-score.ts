import type { LocalDate, OccupationCode, SkillId } from '@fotfeste/kernel';
import type { Commute } from '@fotfeste/geography';
import {
  languageProfile,
  languageSkills,
  monthsSince,
  type LanguageProfile,
  type LanguageSource,
} from '@fotfeste/language';
import { occupationSimilarity, type Taxonomy } from '@fotfeste/occupation';
import type { ParticipantFacts, SkillEvidence, SlotFacts } from '../facts.js';
import type { Fact } from '../rules/index.js';
import { hoursIn } from '../week.js';
import { languageGrowthShare, languageNowShare, slotLanguage, type Levels } from './language-fit.js';
import { experienceShare, wishShare, yearsPercent } from './occupation-fit.js';
import { commuteShare, futureShare, scheduleShare } from './practical-fit.js';
import { pointsOf, whole, type Share } from './share.js';
import {
  areSkillsKnown,
  SkillCredit,
  skillNeeds,
  slotSkills,
  type SkillNeeds,
  type SlotSkills,
} from './skill-coverage.js';
import { componentCodes, sideOf, type ComponentCode, type Side, type Weights } from './weights.js';

/** One part of a score: what it gives of what it could, how sure that is, and the facts it was read from. */
export interface ScoreComponent {
  readonly code: ComponentCode;
  readonly side: Side;
  /** Whole points. The points of all components are the score. */
  readonly points: number;
  readonly max: number;
  /** 0-100: how well the facts are known. 0 means that the weights' answer for unknown facts was used. */
  readonly certainty: number;
  readonly facts: readonly Fact[];
}

/** A pair's score in full. */
export interface PairScore {
  readonly score: number;
  /** 0-100: the components' certainties, each counting as much as its points could. */
  readonly certainty: number;
  readonly components: readonly ScoreComponent[];
}

/** What a pair is scored from. */
export interface PairToScore {
  readonly participant: ParticipantFacts;
  readonly slot: SlotFacts;
  readonly journey: Commute | undefined;
  readonly taxonomy: Taxonomy;
  readonly weights: Weights;
  readonly on: LocalDate;
}

/** A share with how sure it is and where it came from. */
interface Part {
  readonly share: Share;
  readonly certainty: number;
  readonly facts: readonly Fact[];
}

const unknownPart: Part = { share: undefined, certainty: 0, facts: [] };

/** Scores one pair with every component, its facts and its certainty. The sum of the components is the score, always. */
export function describeScore(pair: PairToScore): PairScore {
  const components = componentCodes.map((code): ScoreComponent => {
    const { share, certainty, facts } = partOf[code](pair);
    const points = pointsOf(pair.weights, code, share);
    return { code, side: sideOf[code], points, max: pair.weights.points[code], certainty, facts };
  });
  const score = components.reduce((sum, { points }) => sum + points, 0);
  const sure = components.reduce((sum, { max, certainty }) => sum + max * certainty, 0);
  const all = components.reduce((sum, { max }) => sum + max, 0);
  return { score, certainty: all === 0 ? 0 : Math.round(sure / all), components };
}

const partOf: { readonly [code in ComponentCode]: (pair: PairToScore) => Part } = {
  SKILLS: skillsPart,
  EXPERIENCE: experiencePart,
  LANGUAGE_NOW: languageNowPart,
  SCHEDULE: schedulePart,
  WISH: wishPart,
  LANGUAGE_GROWTH: growthPart,
  COMMUTE: commutePart,
  FUTURE: futurePart,
};

const evidenceCertainty: { readonly [evidence in SkillEvidence]: number } = {
  CLAIMED: 60,
  SHOWN: 80,
  CERTIFIED: 95,
  OBSERVED_AT_WORK: 100,
};

/** What a skill that follows from work history, not from the person's list, is worth as evidence. */
const impliedCertainty = 50;

/** The needs of slots explained lately, by the skills they were read as, which are kept as long as their slot. */
const needsRead = new WeakMap<SlotSkills, { readonly weights: Weights; readonly needs: SkillNeeds }>();

function needsOf(skills: SlotSkills, taxonomy: Taxonomy, weights: Weights): SkillNeeds {
  const known = needsRead.get(skills);
  if (known?.weights === weights) return known.needs;
  const needs = skillNeeds([skills], taxonomy, weights.skillCredits);
  needsRead.set(skills, { weights, needs });
  return needs;
}

function skillsPart({ participant, slot, taxonomy, weights }: PairToScore): Part {
  const needed = slotSkills(slot, taxonomy);
  if (!areSkillsKnown(participant) || needed.skills.length === 0) return unknownPart;
  const credit = new SkillCredit(needsOf(needed, taxonomy, weights), taxonomy, weights.skillCredits);
  credit.read(participant);
  const evidence = new Map(participant.skills?.map((held) => [held.skill, evidenceCertainty[held.evidence]]));
  const covered = needed.skills.filter(({ skill }) => credit.towards(skill) > 0);
  const certainties = covered.map(({ skill }) => evidence.get(skill) ?? impliedCertainty);
  const missing = needed.skills.filter(({ skill, essential }) => essential && credit.towards(skill) === 0);
  const facts: readonly Fact[] = [
    ...distinct(covered.map(({ skill }) => sourceOf(participant, skill, taxonomy))),
    ...missing.map(({ skill }): Fact => ({ name: needed.assumed ? 'slot.occupation' : 'slot.skills', value: skill })),
  ];
  return { share: credit.shareOf(0), certainty: certaintyOf(certainties, needed.assumed), facts };
}

/** Where credit towards a skill comes from: the skill itself, an occupation that uses it, or a held skill near it. */
function sourceOf({ skills, workHistory }: ParticipantFacts, skill: SkillId, taxonomy: Taxonomy): Fact {
  if (skills?.some((held) => held.skill === skill)) return { name: 'participant.skills', value: skill };
  const uses = (occupation: OccupationCode): boolean => {
    const worked = taxonomy.occupations.get(occupation);
    return worked !== undefined && (worked.essential.includes(skill) || worked.optional.includes(skill));
  };
  const near = skills?.find((held) => areNear(held.skill, skill, taxonomy))?.skill;
  return near === undefined || workHistory?.some(({ occupation }) => uses(occupation))
    ? { name: 'participant.workHistory', value: skill }
    : { name: 'participant.skills', value: near };
}

function areNear(held: SkillId, needed: SkillId, { skills }: Taxonomy): boolean {
  const above = skills.get(held)?.broader ?? [];
  const aboveNeeded = skills.get(needed)?.broader ?? [];
  return above.includes(needed) || aboveNeeded.includes(held) || above.some((family) => aboveNeeded.includes(family));
}

const distinct = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter((fact, i) => facts.findIndex((other) => other.name === fact.name && other.value === fact.value) === i);

/** The mean, less a fifth where the slot's side was assumed from its occupation. */
function certaintyOf(certainties: readonly number[], assumed: boolean): number {
  const mean = certainties.length === 0 ? 70 : certainties.reduce((sum, one) => sum + one, 0) / certainties.length;
  return Math.round(assumed ? mean * 0.8 : mean);
}

function experiencePart({ participant: { workHistory }, slot, taxonomy, weights }: PairToScore): Part {
  const similarity = (index: number): number => {
    const from = workHistory?.[index]?.occupation;
    return from ? occupationSimilarity(taxonomy, { from, to: slot.occupation }, weights.similarity) : 0;
  };
  const share = experienceShare(workHistory, similarity);
  if (share === undefined) return unknownPart;
  const best = workHistory?.find((entry, i) => Math.floor((similarity(i) * yearsPercent(entry)) / 10) === share);
  const facts: readonly Fact[] =
    best && share > 0 ? [{ name: 'participant.workHistory', value: best.occupation }, occupationFact(slot)] : [];
  return { share, certainty: best?.years === undefined ? 70 : 85, facts };
}

const occupationFact = ({ occupation }: SlotFacts): Fact => ({ name: 'slot.occupation', value: occupation });

const sourceCertainty: { readonly [source in LanguageSource]: number } = {
  TEST: 100,
  SCHOOL: 85,
  WORKPLACE: 80,
  SELF: 50,
};

/** Results older than this say less. */
const oldAfterMonths = 18;

function languageCertainty(profile: LanguageProfile, on: LocalDate, assumed: boolean): number {
  const known = languageSkills.flatMap((skill) => profile[skill] ?? []);
  const certainties = known.map((level) => {
    const byAge = monthsSince(level, on) > oldAfterMonths ? 0.8 : 1;
    return sourceCertainty[level.source] * byAge;
  });
  const missing = languageSkills.length - known.length;
  const mean = certainties.reduce((sum, one) => sum + one, 0) / (known.length + missing);
  return Math.round(assumed ? mean * 0.8 : mean);
}

const levelsIn = (profile: LanguageProfile): Levels => ({
  LISTENING: profile.LISTENING?.level,
  READING: profile.READING?.level,
  SPEAKING: profile.SPEAKING?.level,
  WRITING: profile.WRITING?.level,
});

const levelFacts = (profile: LanguageProfile): readonly Fact[] =>
  languageSkills.flatMap((skill): readonly Fact[] => {
    const known = profile[skill];
    return known ? [{ name: 'participant.norwegian', value: `${skill} ${known.level}` }] : [];
  });

function languageNowPart({ participant, slot, taxonomy, weights, on }: PairToScore): Part {
  const profile = languageProfile(participant.norwegian ?? [], on);
  const language = slotLanguage(slot, taxonomy);
  const share = languageNowShare(levelsIn(profile), language, weights);
  if (share === undefined) return unknownPart;
  const tasks = language.tasks.map(({ id }): Fact => ({ name: taskSource(language.assumed), value: id }));
  return {
    share,
    certainty: languageCertainty(profile, on, language.assumed),
    facts: [...levelFacts(profile), ...tasks],
  };
}

const taskSource = (assumed: boolean): Fact['name'] => (assumed ? 'slot.occupation' : 'slot.tasks');

function growthPart({ participant, slot, taxonomy, weights, on }: PairToScore): Part {
  const profile = languageProfile(participant.norwegian ?? [], on);
  const language = slotLanguage(slot, taxonomy);
  const share = languageGrowthShare(levelsIn(profile), language, weights);
  if (share === undefined) return unknownPart;
  const talk = language.tasks.reduce((sum, { talkMinutes }) => sum + (talkMinutes ?? 0), 0);
  const buddy: readonly Fact[] = slot.languageBuddy === undefined ? [] : [buddyFact(slot.languageBuddy)];
  const known = languageCertainty(profile, on, language.assumed);
  return {
    share,
    certainty: slot.languageBuddy === undefined ? Math.round(known * 0.8) : known,
    facts: [...levelFacts(profile), { name: taskSource(language.assumed), value: talk }, ...buddy],
  };
}

const buddyFact = (value: boolean): Fact => ({ name: 'slot.languageBuddy', value });

function schedulePart({ participant, slot }: PairToScore): Part {
  const share = scheduleShare(participant, slot.shifts);
  if (share === undefined) return unknownPart;
  const hours = Math.floor((hoursIn(slot.shifts ?? []) * share) / 100) / 10;
  const side = participant.availability ? 'participant.availability' : 'participant.schoolBlocks';
  return {
    share,
    certainty: participant.availability ? 90 : 60,
    facts: [
      { name: side, value: hours },
      { name: 'slot.shifts', value: hoursIn(slot.shifts ?? []) },
    ],
  };
}

function wishPart({ participant: { wishes }, slot, taxonomy, weights }: PairToScore): Part {
  const similarity = (index: number): number => {
    const from = wishes?.[index]?.occupation;
    return from ? occupationSimilarity(taxonomy, { from, to: slot.occupation }, weights.similarity) : 0;
  };
  const share = wishShare(wishes, similarity, weights);
  if (share === undefined) return { ...unknownPart, certainty: wishes ? 60 : 0 };
  const best = wishes?.find((wish, i) => share > 0 && wishShare([wish], () => similarity(i), weights) === share);
  const facts: readonly Fact[] = best
    ? [
        { name: 'participant.wishes', value: best.occupation },
        { name: 'participant.wishes', value: best.rank },
        occupationFact(slot),
      ]
    : [];
  return { share, certainty: 100, facts };
}

function commutePart({ participant, journey, weights }: PairToScore): Part {
  const share = commuteShare(journey, participant.maxCommuteMinutes, weights);
  if (share === undefined || !journey) return unknownPart;
  const limit = participant.maxCommuteMinutes;
  const facts: readonly Fact[] = [
    { name: 'journey.minutes', value: journey.minutes },
    ...(limit === undefined ? [] : [{ name: 'participant.maxCommuteMinutes', value: limit } as const]),
  ];
  return { share, certainty: journeyCertainty(journey) - (limit === undefined ? 20 : 0), facts };
}

function journeyCertainty({ basis, precision }: Commute): number {
  if (basis === 'OVERRIDE') return 100;
  return precision === 'POSTCODE' ? 65 : 40;
}

function futurePart({ slot: { mayBecome } }: PairToScore): Part {
  const share = futureShare(mayBecome);
  if (share === undefined || !mayBecome) return unknownPart;
  const percent: readonly Fact[] = mayBecome.percent === undefined ? [] : [percentFact(mayBecome.percent)];
  const decided = mayBecome.decisionOn !== undefined || share === 0 || share === whole;
  return {
    share,
    certainty: decided ? 80 : 60,
    facts: [{ name: 'slot.mayBecome', value: mayBecome.kind }, ...percent],
  };
}

const percentFact = (value: number): Fact => ({ name: 'slot.mayBecome', value });
