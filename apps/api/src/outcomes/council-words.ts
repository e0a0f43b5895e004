import type { CouncilHeadings, OutcomeGroup } from '@fotfeste/outcomes';

/** The languages the council's report is printed in. */
export type CouncilLanguage = 'NB' | 'EN';

/** The words of the council's report. */
export interface CouncilWords extends CouncilHeadings {
  readonly title: string;
  readonly target: string;
  readonly hidden: string;
  readonly open: string;
  readonly settledAndResult: string;
  readonly pooled: string;
  readonly compared: string;
  readonly area: string;
  readonly group: string;
  readonly exits: string;
  readonly toWorkOrEducation: string;
  readonly groups: Readonly<Record<OutcomeGroup, string>>;
  readonly own: string;
  readonly definitions: string;
}

/** The report's words, in both languages. */
export const councilWords: Readonly<Record<CouncilLanguage, CouncilWords>> = {
  NB: {
    title: 'Resultater av introduksjonsprogrammet i',
    target: 'Det nasjonale målet er',
    hidden: 'Tall under fem, og tall som ville røpet et slikt, er skjult (:).',
    open: 'Registeret er fortsatt åpent for',
    settledAndResult: 'Bosatte | Resultat',
    pooled: 'Tre år samlet',
    compared: 'Sammenlignet med andre,',
    year: 'År',
    settled: 'Bosatte',
    familyReunified: 'Av dem familiegjenforent',
    result: 'Resultat (%)',
    definition: 'Definisjon',
    source: 'Kilde',
    area: 'Kommune',
    group: 'Gruppe',
    exits: 'Avsluttet',
    toWorkOrEducation: 'Til arbeid eller utdanning',
    groups: {
      ALL: 'Alle',
      MEN: 'Menn',
      WOMEN: 'Kvinner',
      GENDER_NOT_RECORDED: 'Kjønn ikke registrert',
      UPPER_SECONDARY_OR_MORE: 'Videregående eller mer',
      LESS_THAN_UPPER_SECONDARY: 'Mindre enn videregående',
      SCHOOLING_NOT_RECORDED: 'Skolegang ikke registrert',
    },
    own: 'Registrert i Fotfeste',
    definitions:
      'DIRECT: i arbeid eller utdanning ved slutten av programmet, av alle som avsluttet. SSB_1Y: sysselsatt eller under utdanning i november året etter. Tall etter ulike definisjoner kan ikke sammenlignes.',
  },
  EN: {
    title: 'Outcomes of the introduction programme in',
    target: 'The national target is',
    hidden: 'Counts below five, and counts that would give one away, are hidden (:).',
    open: 'The register is still open for',
    settledAndResult: 'Settled | Result',
    pooled: 'Three years together',
    compared: 'Compared with others,',
    year: 'Year',
    settled: 'Settled',
    familyReunified: 'Of them family reunified',
    result: 'Result (%)',
    definition: 'Definition',
    source: 'Source',
    area: 'Municipality',
    group: 'Group',
    exits: 'Ended',
    toWorkOrEducation: 'To work or education',
    groups: {
      ALL: 'Everybody',
      MEN: 'Men',
      WOMEN: 'Women',
      GENDER_NOT_RECORDED: 'Gender not recorded',
      UPPER_SECONDARY_OR_MORE: 'Upper secondary or more',
      LESS_THAN_UPPER_SECONDARY: 'Less than upper secondary',
      SCHOOLING_NOT_RECORDED: 'Schooling not recorded',
    },
    own: 'Recorded in Fotfeste',
    definitions:
      'DIRECT: in work or education at the end of the programme, of all who ended it. SSB_1Y: employed or in education in November of the year after. Figures by different definitions cannot be compared.',
  },
};
