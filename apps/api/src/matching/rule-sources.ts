import { standardRules } from '@fotfeste/matching';

/** What the sources of rules are called in bokmål, where the table does not name a Norwegian statute by its own name. */
const norwegian: Readonly<Record<string, string>> = {
  'The municipality’s decision on the employer': 'Kommunens vedtak om arbeidsgiveren',
  'The employer’s own pause, or no answers': 'Arbeidsgiverens egen pause, eller manglende svar',
  'Cap of open proposals per employer': 'Tak for åpne forslag per arbeidsgiver',
  'Places of the slot by period': 'Plassene i tilbudet, periode for periode',
  'Free-labour guard: no statutory number exists': 'Vern mot gratis arbeidskraft; loven setter ikke noe tall',
  'Free-labour guard: length of an unpaid internship': 'Vern mot gratis arbeidskraft: lengden på ulønnet praksis',
  'tiltaksforskriften chapters 1 and 9; aml chapter 8': 'tiltaksforskriften kapittel 1 og 9; aml. kapittel 8',
  'arbeidsgiver.nav.no: works together with another person': 'arbeidsgiver.nav.no: arbeider sammen med en annen',
  'Address class is looked up first': 'Adressegradering slås opp først',
  'The slot’s list of municipalities': 'Kommunene som plassen deles med',
  'The participant’s own no': 'Deltakerens eget nei',
  'The participant’s week': 'Deltakerens uke',
  'Course timetable': 'Timeplanen for kurset',
  'Hours with childcare': 'Timer med barnepass',
  'IMDi, «Omfang og innhold»: 37.5 hours': 'IMDi, «Omfang og innhold»: 37,5 timer',
  'The slot’s requirements': 'Kravene til plassen',
  'The participant’s needs against the tasks': 'Deltakerens behov mot oppgavene',
  'The employer’s stated reason of safety': 'Arbeidsgiverens oppgitte sikkerhetsgrunn',
  'A municipal internship is a programme element (integreringsloven § 14 a)':
    'Kommunal praksis er et programelement (integreringsloven § 14 a)',
  'The longest commute the participant accepts': 'Den lengste reiseveien deltakeren godtar',
  'The participant’s own no to the slot': 'Deltakerens eget nei til plassen',
  'An open proposal for the pair': 'Et åpent forslag for paret',
  'Last day of the programme': 'Siste dag i programmet',
  'aml §§ 11-1 to 11-3; alkoholloven § 1-5 b': 'aml. §§ 11-1 til 11-3; alkoholloven § 1-5 b',
};

/** Where a rule comes from, in the reader's language. */
export const sourceIn = (source: string, language: 'nb' | 'en'): string =>
  language === 'nb' ? (norwegian[source] ?? source) : source;

/** A rule as the page on matching shows it: one line for each rule and time, however many statutes it rests on. */
export interface RuleLine {
  readonly code: (typeof standardRules)[number]['code'];
  readonly source: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly verified: boolean;
}

/** The rules of the table, those of one name together. */
export function ruleLines(language: 'nb' | 'en'): readonly RuleLine[] {
  const lines = new Map<string, RuleLine>();
  for (const { code, source, validFrom, validTo, verified } of standardRules) {
    const key = [code, validFrom, validTo].join(' ');
    const known = lines.get(key);
    const own = sourceIn(source, language);
    lines.set(key, {
      ...{ code, validFrom, validTo: validTo ?? null },
      source: known && known.source !== own ? `${known.source}; ${own}` : own,
      verified: verified && (known?.verified ?? true),
    });
  }
  return [...lines.values()];
}
