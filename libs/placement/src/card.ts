import type { LocalDate } from '@fotfeste/kernel';
import {
  combinedNeed,
  languageProfile,
  languageSkills,
  reaches,
  type CefrLevel,
  type EffectiveLevel,
  type LanguageNeed,
  type LanguageProfile,
  type LanguageResult,
  type LanguageSkill,
} from '@fotfeste/language';

/** A text in both languages of the case workers. */
export interface NamedText {
  readonly nb: string;
  readonly en: string;
}

/** What a person brings that a card may speak of. Null is unknown. */
export interface CardPerson {
  readonly skills: readonly { readonly skill: string; readonly evidence: string }[] | null;
  readonly workHistory: readonly { readonly occupation: string; readonly years?: number }[] | null;
  readonly otherLanguages: readonly { readonly language: string }[] | null;
  readonly norwegian: readonly LanguageResult[] | null;
  readonly wishes: readonly { readonly occupation: string; readonly rank: number }[] | null;
}

/** What of the slot the person is held up against. */
export interface CardSlot {
  readonly occupation: string;
  readonly skills: readonly { readonly skill: string; readonly essential: boolean }[];
  readonly tasks: readonly CardTask[];
}

/** A task with the Norwegian it takes. */
export interface CardTask {
  readonly title: string;
  readonly language?: LanguageNeed;
}

/** Names of what the facts point at; the code itself is shown where a name is missing. */
export interface CardNames {
  readonly skills: Readonly<Record<string, NamedText>>;
  readonly occupations: Readonly<Record<string, NamedText>>;
}

export type CardReasonCode = 'SKILLS_COVERED' | 'SAME_WORK' | 'LANGUAGE_REACHED' | 'WISHED_FOR';
export type CardRiskCode = 'LANGUAGE_BELOW' | 'LANGUAGE_UNKNOWN' | 'SKILL_NOT_SHOWN';

/** A reason or a risk, with the facts its sentence is made of. */
export interface CardPoint<Code extends string = CardReasonCode | CardRiskCode> {
  readonly code: Code;
  readonly facts: Readonly<Record<string, string | number | NamedText>>;
}

/**
 * What an employer sees of a person who has consented: facts about doing the job, fixed on the day of the consent, with
 * the names they had then.
 */
export interface Card {
  readonly skills: readonly { readonly id: string; readonly name: NamedText; readonly evidence: string }[];
  readonly experience: readonly { readonly occupation: string; readonly name: NamedText; readonly years?: number }[];
  /** ISO 639 codes, or the sender's own word. */
  readonly languages: readonly string[];
  readonly norwegian: readonly EffectiveLevel[];
  readonly wantsToLearn: readonly NamedText[];
  readonly commuteMinutes: number | null;
  readonly reasons: readonly CardPoint<CardReasonCode>[];
  readonly risks: readonly CardPoint<CardRiskCode>[];
}

/** What a card is made from. */
export interface CardSources {
  readonly person: CardPerson;
  readonly slot: CardSlot;
  readonly names: CardNames;
  readonly commuteMinutes: number | null;
  readonly today: LocalDate;
}

/**
 * Makes the card. It is built up from the few facts named in `CardPerson`, never by taking things out of a whole person:
 * what has no field there (needs for adaptation, health, childcare, school, address, age, sex, origin, family) cannot
 * reach an employer (likestillings- og diskrimineringsloven sections 6 and 30). Its reasons and risks are made from the
 * same facts and not copied from the match, whose rules know more.
 */
export function makeCard(sources: CardSources): Card {
  const { person, slot, names, commuteMinutes, today } = sources;
  const levels = languageProfile(person.norwegian ?? [], today);
  const skillName = (id: string): NamedText => names.skills[id] ?? same(id);
  const occupationName = (code: string): NamedText => names.occupations[code] ?? same(code);
  return {
    skills: (person.skills ?? []).map(({ skill, evidence }) => ({ id: skill, name: skillName(skill), evidence })),
    experience: (person.workHistory ?? []).map(({ occupation, years }) => ({
      occupation,
      name: occupationName(occupation),
      ...(years === undefined || years === null ? {} : { years }),
    })),
    languages: (person.otherLanguages ?? []).map(({ language }) => language),
    norwegian: languageSkills.flatMap((skill) => levels[skill] ?? []),
    wantsToLearn: wishesInOrder(person).map(({ occupation }) => occupationName(occupation)),
    commuteMinutes,
    reasons: [
      ...skillReasons(person, slot),
      ...workReasons(person, slot, occupationName),
      ...wishReasons(person, slot),
      ...languageReasons(slot, levels),
    ],
    risks: [...languageRisks(slot, levels), ...skillRisks(person, slot, skillName)],
  };
}

const same = (text: string): NamedText => ({ nb: text, en: text });

const wishesInOrder = (person: CardPerson): NonNullable<CardPerson['wishes']> =>
  [...(person.wishes ?? [])].sort((a, b) => a.rank - b.rank);

const holds = (person: CardPerson, skill: string): boolean =>
  person.skills?.some((held) => held.skill === skill) ?? false;

function skillReasons(person: CardPerson, slot: CardSlot): CardPoint<'SKILLS_COVERED'>[] {
  const covered = slot.skills.filter(({ skill }) => holds(person, skill)).length;
  return covered > 0 ? [{ code: 'SKILLS_COVERED', facts: { covered, asked: slot.skills.length } }] : [];
}

function workReasons(
  person: CardPerson,
  slot: CardSlot,
  nameOf: (code: string) => NamedText,
): CardPoint<'SAME_WORK'>[] {
  const work = person.workHistory?.find(({ occupation }) => occupation === slot.occupation);
  return work ? [{ code: 'SAME_WORK', facts: { occupation: nameOf(work.occupation), years: work.years ?? '' } }] : [];
}

function wishReasons(person: CardPerson, slot: CardSlot): CardPoint<'WISHED_FOR'>[] {
  const wish = person.wishes?.find(({ occupation }) => occupation === slot.occupation);
  return wish ? [{ code: 'WISHED_FOR', facts: { rank: wish.rank } }] : [];
}

/** The highest need of each skill over all tasks, with the first task that has it. */
export function highestNeeds(slot: CardSlot): readonly { skill: LanguageSkill; level: CefrLevel; task: string }[] {
  const highest = combinedNeed(slot.tasks.map(({ language }) => language ?? {}));
  return languageSkills.flatMap((skill) => {
    const level = highest[skill];
    const task = slot.tasks.find(({ language }) => language?.[skill] === level);
    return level && task ? [{ skill, level, task: task.title }] : [];
  });
}

function languageReasons(slot: CardSlot, levels: LanguageProfile): CardPoint<CardReasonCode>[] {
  return highestNeeds(slot).flatMap(({ skill, level: needed }): CardPoint<CardReasonCode>[] => {
    const level = levels[skill]?.level;
    return level && reaches(level, needed) ? [{ code: 'LANGUAGE_REACHED', facts: { skill, level, needed } }] : [];
  });
}

function languageRisks(slot: CardSlot, levels: LanguageProfile): CardPoint<CardRiskCode>[] {
  return highestNeeds(slot).flatMap(({ skill, level: needed, task }): CardPoint<CardRiskCode>[] => {
    const level = levels[skill]?.level;
    if (!level) return [{ code: 'LANGUAGE_UNKNOWN', facts: { skill, needed, task } }];
    return reaches(level, needed) ? [] : [{ code: 'LANGUAGE_BELOW', facts: { skill, level, needed, task } }];
  });
}

const skillRisks = (
  person: CardPerson,
  slot: CardSlot,
  nameOf: (id: string) => NamedText,
): CardPoint<'SKILL_NOT_SHOWN'>[] =>
  slot.skills
    .filter(({ skill, essential }) => essential && !holds(person, skill))
    .map(({ skill }) => ({ code: 'SKILL_NOT_SHOWN', facts: { skill: nameOf(skill) } }));
