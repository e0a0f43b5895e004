import { addDays, addWeeks, earlier, later, type LocalDate } from '@fotfeste/kernel';
import type { LanguageSkill } from '@fotfeste/language';
import type { MunicipalSettings } from '@fotfeste/programme';
import type { AgreementContent } from './agreement.js';
import { highestNeeds, type Card, type CardSlot, type NamedText } from './card.js';
import { addWorkingDays } from './working-days.js';

/** What of a slot an agreement is drafted from. */
export interface DraftSlot extends CardSlot {
  readonly title: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly weeklyHours: number;
  readonly lengthWeeks: number | null;
  readonly supervisorName: string | null;
  readonly languageBuddy: boolean;
  readonly outlook: 'PERMANENT' | 'TEMPORARY' | 'ON_CALL' | 'NONE';
}

/** Everything a draft is made from. The card is the one fixed at the consent. */
export interface DraftSources {
  readonly slot: DraftSlot;
  readonly card: Card;
  readonly skillNames: Readonly<Record<string, NamedText>>;
  readonly programmeEnd: LocalDate | null;
  readonly language: 'nb' | 'en';
  readonly cadence: MunicipalSettings['followUpEveryDays'];
  readonly today: LocalDate;
  readonly longestWeek: number;
}

/**
 * Drafts an agreement from the match: what the person shall learn, the slot's tasks, hours and dates, how often somebody
 * comes by, and what is done about the Norwegian that is not there yet. People edit it; nothing in it binds.
 *
 * A participant's needs for adaptation are not drafted in. They are the person's to tell, and the employer reads the
 * draft at once.
 */
export function draftContent(sources: DraftSources): AgreementContent {
  const { slot, longestWeek } = sources;
  const period = draftPeriod(sources);
  return {
    ...period,
    weeklyHours: Math.min(slot.weeklyHours, longestWeek),
    goals: draftGoals(sources),
    tasks: slot.tasks.map(({ title }) => title),
    followUp: fill(words.followUp[sources.language], {
      often: sources.cadence.PLACEMENT_START,
      then: sources.cadence.PLACEMENT,
    }),
    adaptation: draftAdaptation(sources),
    supervisorName: slot.supervisorName ?? '',
  };
}

/** From the next working day, or when the place opens, for its usual length: inside the slot and, if it can be, the programme. */
function draftPeriod({ slot, programmeEnd, today }: DraftSources): { from: LocalDate; to: LocalDate } {
  const from = later(slot.from, earlier(addWorkingDays(today, 1), slot.to));
  const usual = slot.lengthWeeks === null ? slot.to : addDays(addWeeks(from, slot.lengthWeeks), -1);
  const offered = earlier(usual, slot.to);
  return { from, to: programmeEnd !== null && programmeEnd >= from ? earlier(offered, programmeEnd) : offered };
}

function draftGoals(sources: DraftSources): readonly string[] {
  const { slot, card, language } = sources;
  return [
    ...languageGoals(sources),
    ...skillGoals(sources),
    ...outlookGoal(slot, language),
    ...wishGoal(card, language),
  ];
}

function languageGoals({ slot, card, language }: DraftSources): string[] {
  return highestNeeds(slot).map(({ skill, level: needed }) => {
    const level = card.norwegian.find((result) => result.skill === skill)?.level;
    const part = languageSkillWords[skill][language];
    if (level === undefined) return fill(words.assess[language], { part });
    return fill(words[level < needed ? 'reach' : 'use'][language], { part, level, needed });
  });
}

function skillGoals({ slot, card, skillNames, language }: DraftSources): string[] {
  const held = new Set(card.skills.map(({ id }) => id));
  return slot.skills
    .filter(({ skill }) => !held.has(skill))
    .slice(0, 5)
    .map(({ skill }) => fill(words.learn[language], { skill: skillNames[skill]?.[language] ?? skill }));
}

const outlookGoal = (slot: DraftSlot, language: 'nb' | 'en'): string[] =>
  slot.outlook === 'NONE' ? [] : [words.outlook[slot.outlook][language]];

const wishGoal = (card: Card, language: 'nb' | 'en'): string[] =>
  card.reasons.some(({ code }) => code === 'WISHED_FOR') ? [words.wish[language]] : [];

function draftAdaptation({ slot, card, language }: DraftSources): string {
  const together = card.risks
    .filter(({ code }) => code === 'LANGUAGE_BELOW' || code === 'LANGUAGE_UNKNOWN')
    .map(({ facts }) => fill(words.together[language], { task: String(facts['task']) }));
  return [...(slot.languageBuddy ? [words.buddy[language]] : []), ...new Set(together)].join('\n');
}

const fill = (text: string, facts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));

const languageSkillWords: Readonly<Record<LanguageSkill, NamedText>> = {
  LISTENING: { nb: 'lytte', en: 'listening' },
  READING: { nb: 'lese', en: 'reading' },
  SPEAKING: { nb: 'snakke', en: 'speaking' },
  WRITING: { nb: 'skrive', en: 'writing' },
};

const words = {
  reach: {
    nb: 'Norsk, {part}: fra {level} mot {needed} gjennom arbeidet',
    en: 'Norwegian, {part}: from {level} towards {needed} through the work',
  },
  use: { nb: 'Norsk, {part}: bruke {level} i arbeidet', en: 'Norwegian, {part}: use {level} at work' },
  assess: { nb: 'Norsk, {part}: finne nivået i arbeidet', en: 'Norwegian, {part}: find the level at work' },
  learn: { nb: 'Lære: {skill}', en: 'Learn: {skill}' },
  wish: { nb: 'Prøve ut yrket deltakeren ønsker', en: 'Try the occupation the participant wants' },
  outlook: {
    PERMANENT: { nb: 'Vurdere fast jobb etter praksisen', en: 'Consider a permanent job after the placement' },
    TEMPORARY: { nb: 'Vurdere midlertidig jobb etter praksisen', en: 'Consider a temporary job after the placement' },
    ON_CALL: { nb: 'Vurdere tilkallingsvakter etter praksisen', en: 'Consider on-call work after the placement' },
  },
  followUp: {
    nb: 'Veilederen har kontakt hver {often}. dag i starten, deretter hver {then}. dag, og kommer når noen ber om det.',
    en: 'The consultant is in touch every {often} days at first, then every {then} days, and comes when anybody asks.',
  },
  buddy: { nb: 'Språkfadder på arbeidsplassen.', en: 'A language buddy at the workplace.' },
  together: {
    nb: '«{task}» gjøres sammen med en kollega til språket holder.',
    en: '“{task}” is done together with a colleague until the language is there.',
  },
} as const;
