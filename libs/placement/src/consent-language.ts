/** Languages the texts were written in by people who know them; others are translations nobody has vouched for. */
const reviewed: ReadonlySet<string> = new Set([
  ...['nb', 'nn', 'no', 'nor', 'nob', 'nno', 'norsk', 'bokmål', 'nynorsk', 'norwegian'],
  ...['en', 'eng', 'engelsk', 'english'],
]);

/** Whether somebody qualified has read the text in this language; where none is known, the text is the Norwegian one. */
export const isReviewedLanguage = (language: string | null): boolean =>
  language === null || reviewed.has(language.trim().toLowerCase());

/** What is known of how a person reads. */
export interface Reading {
  readonly contactLanguage: string | null;
  /** What the consultant has found out; null while nobody has asked. */
  readonly interpreterNeeded: boolean | null;
}

/**
 * Whether a person can answer the written question alone. An unread consent is none: in a language whose text nobody
 * qualified has read, the consultant must first have said that this person reads what they are shown without an interpreter.
 */
export const canReadConsent = ({ contactLanguage, interpreterNeeded }: Reading): boolean =>
  interpreterNeeded === false || (interpreterNeeded === null && isReviewedLanguage(contactLanguage));
