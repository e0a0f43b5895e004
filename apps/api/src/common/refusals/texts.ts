import type { Refusal } from '@fotfeste/kernel';
import { accessTexts } from '../../access/texts.js';
import { importsTexts } from '../../imports/texts.js';
import { matchingTexts } from '../../matching/texts.js';
import { measuresTexts } from '../../measures/texts.js';
import { outcomesTexts } from '../../outcomes/texts.js';
import { peopleTexts } from '../../people/texts.js';
import { placementTexts } from '../../placement/texts.js';
import { slotsTexts } from '../../slots/texts.js';
import { commonTexts } from './common-texts.js';

/** The languages texts are written in; nynorsk falls back to bokmål where it is not written yet. */
export type TextLanguage = 'nb' | 'nn' | 'en';

/** What went wrong, and the way out; `{name}` is filled from the refusal's facts. */
export interface RefusalText {
  readonly message: string;
  readonly wayOut: string;
}

/** One refusal's texts. */
export type RefusalTexts = Readonly<Record<string, { readonly nb: RefusalText; readonly en: RefusalText }>>;

const texts: RefusalTexts = {
  ...commonTexts,
  ...accessTexts,
  ...importsTexts,
  ...matchingTexts,
  ...measuresTexts,
  ...outcomesTexts,
  ...peopleTexts,
  ...placementTexts,
  ...slotsTexts,
};

const fill = (text: string, facts: Refusal['facts'], language: TextLanguage): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => written(String(facts?.[name] ?? whole), language));

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A fact as people write it: a day as 25.11.2026, in English as 25 Nov 2026. */
function written(fact: string, language: TextLanguage): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(fact) ?? [];
  if (day === undefined) return fact;
  return language === 'en' ? `${Number(day)} ${months[Number(month) - 1]} ${year}` : `${day}.${month}.${year}`;
}

/**
 * The sentence of a refusal in a language.
 * @throws Error if the code has no text: a rule was added without its words
 */
export function refusalText(refusal: Refusal, language: TextLanguage): RefusalText {
  const text = texts[refusal.code]?.[language === 'en' ? 'en' : 'nb'];
  if (!text) throw new Error(`no text for the refusal ${refusal.code}`);
  return { message: fill(text.message, refusal.facts, language), wayOut: fill(text.wayOut, refusal.facts, language) };
}

/** Every code that has a text, for the test that looks for codes without one. */
export const refusalCodes: ReadonlySet<string> = new Set(Object.keys(texts));
