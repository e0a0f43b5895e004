import type { Card, CardPoint, CardReasonCode, CardRiskCode, NamedText } from '@fotfeste/placement';
import type { TextLanguage } from '../common/refusals/texts.js';

/** A sentence with the facts it is made of, as the schema's `Reason`. */
export interface ReasonView {
  readonly code: string;
  readonly text: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

type Words = Readonly<Record<'nb' | 'en', string>>;

const sentences: Readonly<Record<CardReasonCode | CardRiskCode, Words>> = {
  SKILLS_COVERED: {
    nb: 'Kan {covered} av {asked} ferdigheter som plassen bruker.',
    en: 'Knows {covered} of {asked} skills that the place uses.',
  },
  SAME_WORK: { nb: 'Har arbeidet som {occupation} før.', en: 'Has worked as {occupation} before.' },
  LANGUAGE_REACHED: {
    nb: '{skill}: har {level}, plassen trenger {needed}.',
    en: '{skill}: has {level}, the place needs {needed}.',
  },
  WISHED_FOR: { nb: 'Ønsker dette arbeidet (ønske nr. {rank}).', en: 'Wants this work (wish no. {rank}).' },
  LANGUAGE_BELOW: {
    nb: '{skill}: har {level}, men «{task}» trenger {needed}.',
    en: '{skill}: has {level}, but “{task}” needs {needed}.',
  },
  LANGUAGE_UNKNOWN: {
    nb: '{skill}: nivået er ikke kjent. «{task}» trenger {needed}.',
    en: '{skill}: the level is not known. “{task}” needs {needed}.',
  },
  SKILL_NOT_SHOWN: { nb: 'Har ikke vist ennå: {skill}.', en: 'Not shown yet: {skill}.' },
};

const languageSkillWords: Readonly<Record<string, Words>> = {
  LISTENING: { nb: 'Lytte', en: 'Listening' },
  READING: { nb: 'Lese', en: 'Reading' },
  SPEAKING: { nb: 'Snakke', en: 'Speaking' },
  WRITING: { nb: 'Skrive', en: 'Writing' },
};

const evidenceWords: Readonly<Record<string, Words>> = {
  CLAIMED: { nb: 'fortalt', en: 'told' },
  SHOWN: { nb: 'vist', en: 'shown' },
  CERTIFIED: { nb: 'dokumentert', en: 'certified' },
  OBSERVED_AT_WORK: { nb: 'sett i arbeid', en: 'seen at work' },
};

const side = (language: TextLanguage): 'nb' | 'en' => (language === 'en' ? 'en' : 'nb');

const wordOf = (value: string | number | NamedText, language: TextLanguage): string => {
  if (typeof value === 'object') return value[side(language)];
  return languageSkillWords[value]?.[side(language)] ?? String(value);
};

/** The sentence of a reason or a risk. */
export const reasonView = (point: CardPoint, language: TextLanguage): ReasonView => ({
  code: point.code,
  text: sentences[point.code][side(language)].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = point.facts[name];
    return value === undefined ? whole : wordOf(value, language);
  }),
  facts: Object.entries(point.facts).map(([name, value]) => ({
    name,
    value: typeof value === 'object' ? value[side(language)] : String(value),
  })),
});

/** What a card says, as texts. */
export interface CardTexts {
  readonly skills: readonly string[];
  readonly experience: readonly string[];
  readonly languages: readonly string[];
  readonly wantsToLearn: readonly string[];
}

const languageNames = {
  nb: new Intl.DisplayNames('nb', { type: 'language', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
};

/** The name of a language; a code nobody knows, or the sender's own word, is shown as it is. */
const languageName = (code: string, at: 'nb' | 'en'): string =>
  /^[a-z]{2,3}$/.test(code) ? (languageNames[at].of(code) ?? code) : code;

/** A card's lists in the viewer's language. */
export function cardTexts(card: Card, language: TextLanguage): CardTexts {
  const at = side(language);
  const years = at === 'en' ? 'years' : 'år';
  return {
    skills: card.skills.map(({ name, evidence }) => `${name[at]} (${evidenceWords[evidence]?.[at] ?? evidence})`),
    experience: card.experience.map(({ name, years: n }) =>
      n === undefined ? name[at] : `${name[at]}, ${n} ${years}`,
    ),
    languages: card.languages.map((code) => languageName(code, at)),
    wantsToLearn: card.wantsToLearn.map((name) => name[at]),
  };
}

const fieldNames = {
  skills: { nb: 'Det du kan', en: 'What you can do' },
  experience: { nb: 'Arbeid du har gjort', en: 'Work you have done' },
  languages: { nb: 'Språkene dine', en: 'Your languages' },
  norwegian: { nb: 'Norsk', en: 'Norwegian' },
  wantsToLearn: { nb: 'Det du vil lære', en: 'What you want to learn' },
  commuteMinutes: { nb: 'Reisetid', en: 'Travel time' },
  reasons: { nb: 'Hvorfor det kan passe', en: 'Why it may fit' },
  risks: { nb: 'Det dere må snakke om', en: 'What you must talk about' },
  firstName: { nb: 'Fornavn', en: 'First name' },
  fullName: { nb: 'Fullt navn', en: 'Full name' },
} satisfies Record<string, Words>;

const stages = {
  firstName: { nb: 'Bare hvis bedriften vil møte deg', en: 'Only if the employer wants to meet you' },
  fullName: { nb: 'Bare hvis dere lager en avtale', en: 'Only if you make an agreement' },
} satisfies Record<string, Words>;

/** Exactly what an employer will see, as the participant reads it: nothing is on the card that is not in this list. */
export function shownFields(card: Card, language: TextLanguage): readonly { name: string; value: string }[] {
  const at = side(language);
  const texts = cardTexts(card, language);
  const norwegian = card.norwegian.map(({ skill, level }) => `${wordOf(skill, language)} ${level}`);
  const minutes =
    card.commuteMinutes === null ? [] : [`${card.commuteMinutes} ${at === 'en' ? 'minutes' : 'minutter'}`];
  const fields: [keyof typeof fieldNames, readonly string[]][] = [
    ['skills', texts.skills],
    ['experience', texts.experience],
    ['languages', texts.languages],
    ['norwegian', norwegian],
    ['wantsToLearn', texts.wantsToLearn],
    ['commuteMinutes', minutes],
    ['reasons', card.reasons.map((point) => reasonView(point, language).text)],
    ['risks', card.risks.map((point) => reasonView(point, language).text)],
    ['firstName', [stages.firstName[at]]],
    ['fullName', [stages.fullName[at]]],
  ];
  return fields
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => ({
      name: fieldNames[name][at],
      value: values.join(name === 'reasons' || name === 'risks' ? ' ' : ', '),
    }));
}
