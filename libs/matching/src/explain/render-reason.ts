import { changeCodes, ruleCodes, type FactValue, type RuleCode } from '../rules/index.js';
import type { Audience, Reason, ReasonCode } from './reason.js';
import type { Naming } from './naming.js';
import { changeTexts, reasonTexts, ruleNames, type Sentences, type TextLanguage } from './texts.js';
import { valueWords } from './value-words.js';

/** For whom, in which language, and what things are called. */
export interface Telling {
  readonly audience: Audience;
  readonly language: TextLanguage;
  readonly naming: Naming;
}

/**
 * A reason as a sentence: default texts in bokmål and English. Every value in the sentence is one of the reason's params.
 * Undefined where the audience may not be told, or where there is nothing to tell it.
 */
export function renderReason(reason: Reason, telling: Telling): string | undefined {
  if (!reason.audiences.includes(telling.audience)) return undefined;
  const sentences = sentencesFor(reason, telling.language);
  const sentence = sentences && forAudience(sentences, telling.audience);
  const said = sentence ? filled(sentence, reason.params, telling) : undefined;
  if (!said) return undefined;
  return telling.audience === 'CONSULTANT' ? said + caution(reason, telling.language) : said;
}

/** Reasons as sentences, leaving out those the audience may not be told. */
export const renderReasons = (reasons: readonly Reason[], telling: Telling): readonly string[] =>
  reasons.flatMap((reason) => renderReason(reason, telling) ?? []);

function sentencesFor({ code, params }: Reason, language: TextLanguage): Sentences | undefined {
  if (isAboutPair(code)) return reasonTexts[code][language];
  const change = changeCodes.find((known) => known === params['change']);
  if (change) return changeTexts[change][language];
  const rule = ruleCodes.find((known) => code === `RULE_${known}`);
  return rule && [ruleNames[rule][language], ruleNames[rule][language]];
}

const isAboutPair = (code: ReasonCode): code is Exclude<ReasonCode, `RULE_${RuleCode}`> => code in reasonTexts;

function forAudience([consultant, participant, employer]: Sentences, audience: Audience): string | undefined {
  switch (audience) {
    case 'CONSULTANT':
      return consultant;
    case 'PARTICIPANT':
      return participant;
    case 'EMPLOYER':
      return employer;
  }
}

/** Fills the braces; undefined when a value is not there, so that no sentence is said with a hole in it. */
function filled(sentence: string, params: Reason['params'], telling: Telling): string | undefined {
  let complete = true;
  const text = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value: FactValue | undefined = params[name];
    if (value === undefined) complete = false;
    return value === undefined ? '' : valueWords(name, value, telling);
  });
  return complete ? text : undefined;
}

const caution = ({ params }: Reason, language: TextLanguage): string => {
  if (params['unverified'] !== true) return '';
  return language === 'nb'
    ? ` Ikke bekreftet: sjekk ${params['source']}.`
    : ` Not confirmed: check ${params['source']}.`;
};
