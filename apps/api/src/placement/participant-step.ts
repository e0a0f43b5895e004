import type { CaseStep, NextStepCode } from '@fotfeste/placement';
import type { TextLanguage } from '../common/refusals/texts.js';

/** The participant's next step, as the schema's `NextStep`. */
export interface ParticipantStepView {
  readonly code: string;
  readonly text: string;
  readonly due: string | null;
  readonly owner: string | null;
  readonly overdue: boolean;
}

/** Said to the participant: short words, and always who does what. */
const texts: Readonly<Record<NextStepCode, { readonly nb: string; readonly en: string }>> = {
  WAIT_FOR_CONSENT: { nb: 'Svar ja eller nei til plassen', en: 'Answer yes or no to the place' },
  WAIT_FOR_EMPLOYER: { nb: 'Bedriften skal svare', en: 'The employer is to answer' },
  BOOK_MEETING: { nb: 'Veilederen din avtaler et møte', en: 'Your consultant books a meeting' },
  RECORD_MEETING: { nb: 'Du skal møte bedriften', en: 'You meet the employer' },
  DRAFT_AGREEMENT: { nb: 'Veilederen din skriver avtalen', en: 'Your consultant writes the agreement' },
  SIGN_AGREEMENT: { nb: 'Les avtalen og signer', en: 'Read the agreement and sign' },
  EVALUATE_PLACEMENT: { nb: 'Fortell hvordan praksisen var', en: 'Tell how the placement was' },
  FOLLOW_UP: { nb: 'Veilederen din tar kontakt', en: 'Your consultant contacts you' },
  CHECK_HIRE: { nb: 'Veilederen din hører hvordan jobben går', en: 'Your consultant asks how the job is' },
  PROPOSE_A_PLACE: { nb: 'Veilederen din finner en plass', en: 'Your consultant finds a place' },
  NOTHING_DUE: { nb: 'Du trenger ikke gjøre noe nå', en: 'You need not do anything now' },
};

/** A step as the participant reads it. */
export const participantStepView = (
  step: CaseStep,
  consultantName: string | null,
  language: TextLanguage,
): ParticipantStepView => ({
  code: step.code,
  text: texts[step.code][language === 'en' ? 'en' : 'nb'],
  due: step.due,
  owner: step.waitingFor === 'CONSULTANT' ? consultantName : null,
  overdue: step.overdue,
});

/** The agreement waits for somebody else: the participant has signed, or it is not ready. */
export const waitingForSignatures = (step: CaseStep, language: TextLanguage): ParticipantStepView => ({
  code: 'WAIT_FOR_SIGNATURES',
  text: language === 'en' ? 'The others are to finish the agreement' : 'De andre skal bli ferdige med avtalen',
  due: step.due,
  owner: null,
  overdue: step.overdue,
});
