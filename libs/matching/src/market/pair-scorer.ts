import type { LocalDate, OccupationCode } from '@fotfeste/kernel';
import { languageProfile, languageSkills } from '@fotfeste/language';
import { occupationSimilarity, type Taxonomy } from '@fotfeste/occupation';
import type { ParticipantFacts, SlotFacts, WeekBlock } from '../facts.js';
import {
  languageGrowthShare,
  languageNowShare,
  slotLanguage,
  type Levels,
  type SlotLanguage,
} from '../score/language-fit.js';
import { experienceShare, wishShare } from '../score/occupation-fit.js';
import { futureShare, scheduleShare } from '../score/practical-fit.js';
import { pointsOf, whole } from '../score/share.js';
import { areSkillsKnown, SkillCredit, skillNeeds, slotSkills } from '../score/skill-coverage.js';
import type { Weights } from '../score/weights.js';
import { Numbering } from './numbering.js';

/**
 * The scores of one participant after another against all slots, all but the commute.
 *
 * A score is a sum of parts that look at few facts each, and slots that agree in those facts are numbered together, so a
 * part is computed once per number and a pair costs a few look-ups. The parts are the same functions that explain a
 * score, so the sum here is the sum shown.
 */
export class PairScorer {
  private readonly occupations = new Numbering<OccupationCode>();
  private readonly languages = new Numbering<SlotLanguage>();
  private readonly weeks = new Numbering<readonly WeekBlock[] | undefined>();
  private readonly occupationOf: Int32Array;
  private readonly languageOf: Int32Array;
  private readonly weekOf: Int32Array;
  private readonly fixedPoints: Int32Array;
  private readonly similarities = new Map<OccupationCode, Uint8Array>();
  private readonly languagePoints = new Map<string, Int16Array>();
  private readonly weekPoints = new Map<string, Int16Array>();
  private readonly skills: SkillCredit;
  private readonly occupationPoints: Int16Array;
  /** The points of each share in thousandths. */
  private readonly skillPoints: Int16Array;
  private readonly unknownSkills: number;

  private levels: Levels = {};
  private person: ParticipantFacts | undefined;
  private language: Int16Array = new Int16Array(0);
  private week: Int16Array = new Int16Array(0);
  private skillsKnown = false;
  private readonly one = new Int32Array(1);

  constructor(
    slots: readonly SlotFacts[],
    private readonly taxonomy: Taxonomy,
    private readonly weights: Weights,
  ) {
    this.occupationOf = Int32Array.from(slots, ({ occupation }) => this.occupations.of(occupation, occupation));
    this.languageOf = Int32Array.from(slots, (slot) => {
      const language = slotLanguage(slot, taxonomy);
      return this.languages.of(keyOf(language), language);
    });
    this.weekOf = Int32Array.from(slots, ({ shifts }) => this.weeks.of(JSON.stringify(shifts ?? null), shifts));
    this.fixedPoints = Int32Array.from(slots, ({ mayBecome }) => pointsOf(weights, 'FUTURE', futureShare(mayBecome)));
    const needs = skillNeeds(
      slots.map((slot) => slotSkills(slot, taxonomy)),
      taxonomy,
      weights.skillCredits,
    );
    this.skills = new SkillCredit(needs, taxonomy, weights.skillCredits);
    this.skillPoints = Int16Array.from({ length: whole + 1 }, (_, share) => pointsOf(weights, 'SKILLS', share));
    this.unknownSkills = pointsOf(weights, 'SKILLS', undefined);
    this.occupationPoints = new Int16Array(this.occupations.things.length);
  }

  /** Turns to another participant. */
  focus(person: ParticipantFacts, on: LocalDate): void {
    this.person = person;
    this.levels = levelsOf(person, on);
    this.language = remembered(this.languagePoints, levelsKey(this.levels), this.languages.things.length);
    const weekKey = JSON.stringify([person.availability ?? null, person.schoolBlocks ?? null]);
    this.week = remembered(this.weekPoints, weekKey, this.weeks.things.length);
    this.skillsKnown = areSkillsKnown(person);
    if (this.skillsKnown) this.skills.read(person);
    this.readOccupations(person);
  }

  /** Points of everything but the commute, for the participant in focus. */
  score(slot: number): number {
    this.scoreAll(slot, slot + 1, this.one);
    return this.one[0]!;
  }

  /**
   * The points of neighbouring slots at once, into the start of an array. One loop over plain arrays: this is where a
   * national run spends its time.
   */
  scoreAll(from: number, to: number, into: Int32Array): void {
    const { fixedPoints, occupationPoints, occupationOf, languageOf, weekOf, language, week } = this;
    for (let slot = from; slot < to; slot++) {
      const languageNumber = languageOf[slot]!;
      const weekNumber = weekOf[slot]!;
      const languagePoints = language[languageNumber]!;
      const weekPoints = week[weekNumber]!;
      into[slot - from] =
        fixedPoints[slot]! +
        occupationPoints[occupationOf[slot]!]! +
        (languagePoints >= 0 ? languagePoints : this.languagePointsOf(languageNumber)) +
        (weekPoints >= 0 ? weekPoints : this.weekPointsOf(weekNumber)) +
        this.skillPointsOf(slot);
    }
  }

  private skillPointsOf(slot: number): number {
    const share = this.skillsKnown ? this.skills.shareOf(slot) : undefined;
    return share === undefined ? this.unknownSkills : this.skillPoints[share]!;
  }

  private languagePointsOf(number: number): number {
    const slot = this.languages.things[number]!;
    const points =
      pointsOf(this.weights, 'LANGUAGE_NOW', languageNowShare(this.levels, slot, this.weights)) +
      pointsOf(this.weights, 'LANGUAGE_GROWTH', languageGrowthShare(this.levels, slot, this.weights));
    this.language[number] = points;
    return points;
  }

  private weekPointsOf(number: number): number {
    const points = pointsOf(this.weights, 'SCHEDULE', scheduleShare(this.person ?? {}, this.weeks.things[number]));
    this.week[number] = points;
    return points;
  }

  private readOccupations({ workHistory, wishes }: ParticipantFacts): void {
    const worked = (workHistory ?? []).map(({ occupation }) => this.similarityFrom(occupation));
    const wished = (wishes ?? []).map(({ occupation }) => this.similarityFrom(occupation));
    for (let o = 0; o < this.occupationPoints.length; o++) {
      const experience = experienceShare(workHistory, (index) => worked[index]![o]!);
      const wish = wishShare(wishes, (index) => wished[index]![o]!, this.weights);
      this.occupationPoints[o] =
        pointsOf(this.weights, 'EXPERIENCE', experience) + pointsOf(this.weights, 'WISH', wish);
    }
  }

  private similarityFrom(from: OccupationCode): Uint8Array {
    const known = this.similarities.get(from);
    if (known) return known;
    const { things } = this.occupations;
    const row = Uint8Array.from(things, (to) =>
      occupationSimilarity(this.taxonomy, { from, to }, this.weights.similarity),
    );
    this.similarities.set(from, row);
    return row;
  }
}

/** The levels a person has in each skill on a day. */
export function levelsOf({ norwegian }: ParticipantFacts, on: LocalDate): Levels {
  const profile = languageProfile(norwegian ?? [], on);
  return {
    LISTENING: profile.LISTENING?.level,
    READING: profile.READING?.level,
    SPEAKING: profile.SPEAKING?.level,
    WRITING: profile.WRITING?.level,
  };
}

const levelsKey = (levels: Levels): string => languageSkills.map((skill) => levels[skill] ?? '?').join();

const keyOf = ({ kind, buddy, tasks }: SlotLanguage): string =>
  JSON.stringify([
    kind,
    buddy ?? null,
    tasks.map(({ frequency, need, talkMinutes }) => [frequency, need, talkMinutes]),
  ]);

function remembered(store: Map<string, Int16Array>, key: string, size: number): Int16Array {
  const known = store.get(key);
  if (known) return known;
  const fresh = new Int16Array(size).fill(-1);
  store.set(key, fresh);
  return fresh;
}
