import type { ComponentCode, Side } from '@fotfeste/matching';

/** What each component of the score is about, for the page that explains matching. */
export const weightTexts: readonly {
  readonly code: ComponentCode;
  readonly side: Side;
  readonly text: { readonly nb: string; readonly en: string };
}[] = [
  {
    code: 'SKILLS',
    side: 'EMPLOYER',
    text: {
      nb: 'Kompetansen plassen trenger, og som personen har',
      en: 'Skills that the place needs and the person has',
    },
  },
  {
    code: 'EXPERIENCE',
    side: 'EMPLOYER',
    text: {
      nb: 'Erfaring fra samme eller nært yrke, betalt eller ubetalt',
      en: 'Experience from the same or a close occupation, paid or unpaid',
    },
  },
  {
    code: 'LANGUAGE_NOW',
    side: 'EMPLOYER',
    text: { nb: 'Norsk til oppgavene, del for del', en: 'Norwegian for the tasks, part by part' },
  },
  {
    code: 'SCHEDULE',
    side: 'EMPLOYER',
    text: { nb: 'Vaktene mot tiden personen har', en: 'The shifts against the time the person has' },
  },
  {
    code: 'WISH',
    side: 'PARTICIPANT',
    text: { nb: 'Personens egne ønsker, i rekkefølge', en: 'The person’s own wishes, in order' },
  },
  {
    code: 'LANGUAGE_GROWTH',
    side: 'PARTICIPANT',
    text: {
      nb: 'Hvor mye oppgavene trener neste nivå i norsk',
      en: 'How much the tasks train the next level of Norwegian',
    },
  },
  { code: 'COMMUTE', side: 'PARTICIPANT', text: { nb: 'Reisetiden, et anslag', en: 'Travel time, an estimate' } },
  { code: 'FUTURE', side: 'PARTICIPANT', text: { nb: 'Hva plassen kan bli til', en: 'What the place can become' } },
];

/** What never counts, whatever the weights are: matching has no field for it. */
export const neverCounts: readonly { readonly nb: string; readonly en: string }[] = [
  { nb: 'Landbakgrunn, språk hjemmefra og hudfarge', en: 'Country of origin, mother tongue and skin colour' },
  { nb: 'Kjønn', en: 'Sex' },
  { nb: 'Religion og livssyn', en: 'Religion and belief' },
  { nb: 'Alder, ut over lovens aldersgrenser', en: 'Age, beyond the limits of the law' },
  { nb: 'Familie, barn og omsorg', en: 'Family, children and care' },
  {
    nb: 'Helse: tilpasninger skjermer personen, og trekker aldri ned',
    en: 'Health: adaptations protect the person and never count against them',
  },
  { nb: 'Navn og bilde', en: 'Name and photograph' },
  {
    nb: 'Adressesperre: slike saker behandles alltid av et menneske',
    en: 'Address protection: such cases are always handled by a person',
  },
];
