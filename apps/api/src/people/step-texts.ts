import type { NextStepCode } from '@fotfeste/placement';
import type { TextLanguage } from '../common/refusals/texts.js';

const texts: Readonly<Record<NextStepCode, { readonly nb: string; readonly en: string }>> = {
  WAIT_FOR_CONSENT: { nb: 'Deltakeren skal svare på forslaget', en: 'The participant answers the proposal' },
  WAIT_FOR_EMPLOYER: { nb: 'Arbeidsgiveren skal svare', en: 'The employer answers' },
  BOOK_MEETING: { nb: 'Avtal møtetid', en: 'Agree on a meeting' },
  RECORD_MEETING: { nb: 'Skriv inn hva møtet førte til', en: 'Record what came of the meeting' },
  DRAFT_AGREEMENT: { nb: 'Lag utkast til avtale', en: 'Draft the agreement' },
  SIGN_AGREEMENT: { nb: 'Avtalen skal signeres', en: 'The agreement is to be signed' },
  EVALUATE_PLACEMENT: { nb: 'Evaluer praksisen', en: 'Evaluate the placement' },
  FOLLOW_UP: { nb: 'Oppfølgingssamtale', en: 'Follow-up talk' },
  CHECK_HIRE: { nb: 'Hør hvordan det går i jobben', en: 'Check how the job is going' },
  PROPOSE_A_PLACE: { nb: 'Foreslå en praksisplass', en: 'Propose a place' },
  NOTHING_DUE: { nb: 'Ingenting venter nå', en: 'Nothing is due now' },
};

/** A next step's sentence; nynorsk falls back to bokmål. */
export const stepText = (code: NextStepCode, language: TextLanguage): string =>
  texts[code][language === 'en' ? 'en' : 'nb'];
