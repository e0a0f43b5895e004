import type { Naming, Question, SlotQuestion } from '@fotfeste/matching';

type Language = 'nb' | 'en';
type Telling = { readonly language: Language; readonly naming: Naming };

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const papers: Readonly<Record<string, { readonly nb: string; readonly en: string }>> = {
  POLICE_CERTIFICATE: { nb: 'politiattest', en: 'a police certificate' },
  HEALTH_CLEARANCE: { nb: 'helseklarering', en: 'a health clearance' },
  FOOD_HYGIENE: { nb: 'kurs i mathygiene', en: 'a food hygiene course' },
  FORKLIFT: { nb: 'truckførerbevis', en: 'a forklift certificate' },
  CONSTRUCTION_SAFETY_CARD: { nb: 'HMS-kort', en: 'a construction safety card' },
  HOT_WORK: { nb: 'sertifikat for varme arbeider', en: 'a hot work certificate' },
  FIRST_AID: { nb: 'førstehjelpskurs', en: 'a first aid course' },
  MACHINERY: { nb: 'maskinførerbevis', en: 'a machine operator certificate' },
  PROFESSIONAL_DRIVER: { nb: 'yrkessjåførbevis', en: 'a professional driver certificate' },
  TRADE_CERTIFICATE: { nb: 'fagbrev', en: 'a trade certificate' },
  AUTHORISATION: { nb: 'autorisasjon', en: 'an authorisation' },
};

const skills = {
  LISTENING: { nb: 'å forstå muntlig norsk', en: 'understanding spoken Norwegian' },
  READING: { nb: 'å lese norsk', en: 'reading Norwegian' },
  SPEAKING: { nb: 'å snakke norsk', en: 'speaking Norwegian' },
  WRITING: { nb: 'å skrive norsk', en: 'writing Norwegian' },
} as const;

/** A question to a participant, as it may be asked aloud. */
export function questionText(question: Question, { language, naming }: Telling): string {
  const said = (nb: string, en: string): string => (language === 'nb' ? nb : en);
  switch (question.code) {
    case 'CAN_START_EARLY': {
      const at = clock(question.fromMinute);
      return said(`Kan du begynne klokka ${at}?`, `Can you start at ${at}?`);
    }
    case 'CAN_WORK_EVENINGS':
      return said('Kan du jobbe om kvelden?', 'Can you work evenings?');
    case 'CAN_WORK_WEEKENDS':
      return said('Kan du jobbe i helgene?', 'Can you work weekends?');
    case 'HAS_DRIVING_LICENCE':
      return said(
        `Har du førerkort klasse ${question.licenceClass}?`,
        `Do you have a driving licence, class ${question.licenceClass}?`,
      );
    case 'HAS_CERTIFICATE': {
      const paper = papers[question.certificate]?.[language] ?? question.certificate;
      return said(`Har du ${paper}?`, `Do you have ${paper}?`);
    }
    case 'HAS_SKILL': {
      const skill = naming.skill(question.skill).toLowerCase();
      return said(`Har du gjort dette før: ${skill}?`, `Have you done this before: ${skill}?`);
    }
    case 'WANTS_OCCUPATION': {
      const work = naming.occupation(question.occupation).toLowerCase();
      return said(`Kunne du tenke deg å jobbe som ${work}?`, `Would you like to work as ${work}?`);
    }
    case 'LEVEL_IN': {
      const skill = skills[question.skill][language];
      return said(`Hvilket nivå er du på i ${skill}?`, `What is your level in ${skill}?`);
    }
    case 'HOW_FAR':
      return said('Hvor lang reisevei kan du ha?', 'How long a journey can you manage?');
    case 'CAN_DRIVE_TO_WORK':
      return said('Kan du kjøre bil til jobben?', 'Can you drive to work?');
  }
}

/** A question to an employer. */
export function slotQuestionText({ code }: SlotQuestion, language: Language): string {
  const said = (nb: string, en: string): string => (language === 'nb' ? nb : en);
  switch (code) {
    case 'WHICH_SHIFTS':
      return said('Når på dagen er det arbeid?', 'When in the day is there work?');
    case 'HAS_LANGUAGE_BUDDY':
      return said('Er det noen som kan være språkfadder?', 'Is there somebody who can be a language buddy?');
    case 'WHAT_MAY_IT_BECOME':
      return said('Hva kan plassen bli til etterpå?', 'What can the place become afterwards?');
    case 'WHICH_TASKS':
      return said(
        'Hvilke oppgaver er det, og hvor mye norsk tar de?',
        'Which tasks are there, and how much Norwegian do they take?',
      );
  }
}
