import { languageSkills, type LanguageSkill } from '@fotfeste/language';
import { certificateKinds, type CertificateKind, type MayBecome } from '../facts.js';
import { ruleCodes, type FactValue } from '../rules/index.js';
import type { Naming } from './naming.js';
import { ruleNames, type TextLanguage } from './texts.js';

type Words<Key extends string> = { readonly [language in TextLanguage]: { readonly [key in Key]: string } };

const skillWords: Words<LanguageSkill> = {
  nb: { LISTENING: 'lytting', READING: 'lesing', SPEAKING: 'muntlig', WRITING: 'skriftlig' },
  en: { LISTENING: 'listening', READING: 'reading', SPEAKING: 'speaking', WRITING: 'writing' },
};

const becomesWords: Words<MayBecome['kind']> = {
  nb: { PERMANENT: 'fast jobb', TEMPORARY: 'midlertidig jobb', ON_CALL: 'ekstrahjelp', NONE: 'ingen jobb' },
  en: { PERMANENT: 'a permanent job', TEMPORARY: 'a temporary job', ON_CALL: 'on-call work', NONE: 'no job' },
};

const paperWords: Words<CertificateKind> = {
  nb: {
    POLICE_CERTIFICATE: 'politiattest',
    HEALTH_CLEARANCE: 'helseklarering',
    FOOD_HYGIENE: 'kurs i mathygiene',
    FORKLIFT: 'truckførerbevis',
    CONSTRUCTION_SAFETY_CARD: 'HMS-kort',
    HOT_WORK: 'sertifikat for varme arbeider',
    FIRST_AID: 'førstehjelpskurs',
    MACHINERY: 'maskinførerbevis',
    PROFESSIONAL_DRIVER: 'yrkessjåførbevis',
    TRADE_CERTIFICATE: 'fagbrev',
    AUTHORISATION: 'autorisasjon',
  },
  en: {
    POLICE_CERTIFICATE: 'police certificate',
    HEALTH_CLEARANCE: 'health clearance',
    FOOD_HYGIENE: 'food hygiene course',
    FORKLIFT: 'forklift certificate',
    CONSTRUCTION_SAFETY_CARD: 'construction safety card',
    HOT_WORK: 'hot work certificate',
    FIRST_AID: 'first aid course',
    MACHINERY: 'machine operator certificate',
    PROFESSIONAL_DRIVER: 'professional driver certificate',
    TRADE_CERTIFICATE: 'trade certificate',
    AUTHORISATION: 'authorisation',
  },
};

type Wording = (value: FactValue, telling: { readonly language: TextLanguage; readonly naming: Naming }) => string;

const occupationWording: Wording = (value, { naming }) => naming.occupation(String(value)).toLowerCase();
const paperWording: Wording = (value, { language }) => paperWord(String(value), language);
const clockWording: Wording = (value) => clock(Number(value));

/** How params are worded, by name; the others are numbers or are said as they are. */
const wordings: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  [
    'skills',
    (value, { language, naming }) => listed(idsIn(value).map((id) => skillWord(id, language) ?? naming.skill(id))),
  ],
  ['tasks', (value, { language, naming }) => tasksWording(value, language, naming)],
  ['task', (value, { naming }) => naming.task(String(value))],
  ['worked', occupationWording],
  ['wish', occupationWording],
  ['occupation', occupationWording],
  ['skill', (value, { language }) => skillWord(String(value), language) ?? String(value)],
  ['missing', (value, { language }) => levelsWords(String(value), language)],
  ['becomes', (value, { language }) => wordFor(becomesWords[language], String(value)) ?? String(value)],
  ['paper', paperWording],
  ['requirement', paperWording],
  ['rule', (value, { language }) => ruleWord(String(value), language)],
  ['fromMinute', clockWording],
  ['toMinute', clockWording],
]);

/** A param as a reader sees it: names for ids, words for codes, a clock for minutes of the day. */
export const valueWords = (
  name: string,
  value: FactValue,
  telling: { readonly language: TextLanguage; readonly naming: Naming },
): string => (wordings.get(name) ?? numberWording)(value, telling);

const idsIn = (value: FactValue): readonly string[] => String(value).split(' ');

const tasksWording = (value: FactValue, language: TextLanguage, naming: Naming): string =>
  typeof value === 'number' ? tasksWords(value, language) : listed(idsIn(value).map((id) => naming.task(id)));

const listed = (words: readonly string[]): string => words.join(', ');

function tasksWords(count: number, language: TextLanguage): string {
  if (language === 'nb') return count === 1 ? 'én oppgave' : `${count} oppgaver`;
  return count === 1 ? 'one task' : `${count} tasks`;
}

const wordFor = (words: Readonly<Record<string, string>>, key: string): string | undefined => words[key];

const skillWord = (id: string, language: TextLanguage): string | undefined => {
  const skill = languageSkills.find((known) => known === id);
  return skill && skillWords[language][skill];
};

function paperWord(text: string, language: TextLanguage): string {
  const paper = certificateKinds.find((kind) => kind === text);
  return paper ? paperWords[language][paper] : text;
}

function ruleWord(text: string, language: TextLanguage): string {
  const rule = ruleCodes.find((code) => code === text);
  return rule ? ruleNames[rule][language] : text;
}

/** `LISTENING B1 READING B1` as «B1 i lytting, B1 i lesing». */
function levelsWords(text: string, language: TextLanguage): string {
  const words = text.split(' ');
  const pairs = languageSkills.flatMap((skill) => {
    const at = words.indexOf(skill);
    return at < 0 ? [] : [`${words[at + 1]} ${language === 'nb' ? 'i' : 'in'} ${skillWords[language][skill]}`];
  });
  return listed(pairs);
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const numberWording: Wording = (value, { language }) =>
  typeof value === 'number' && language === 'nb' ? String(value).replace('.', ',') : String(value);
