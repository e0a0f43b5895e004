import type { MeasureKind } from '../kinds.js';
import { mentorHourlyPay } from '../money/mentor-pay.js';
import { navMeasures, navMentorPayKinds, navPositionKinds } from '../nav-names.js';
import type { MeasureContent } from './content.js';

/** A field of NAV's agreement form: NAV's own name for it, and what is to stand there. */
export interface NavFormField {
  readonly field: string;
  readonly value: string;
}

/** A field that says one thing here and another at NAV. */
export interface NavDifference extends NavFormField {
  readonly atNav: string;
}

/** What the form asks for, beside what the parties agreed on. */
export interface NavFormFacts {
  readonly kind: MeasureKind;
  readonly content: MeasureContent;
  readonly organisation: string;
}

const textFields = {
  deltakerFornavn: 'participantFirstName',
  deltakerEtternavn: 'participantLastName',
  deltakerTlf: 'participantPhone',
  bedriftNavn: 'employerName',
  arbeidsgiverFornavn: 'employerContactFirstName',
  arbeidsgiverEtternavn: 'employerContactLastName',
  arbeidsgiverTlf: 'employerContactPhone',
  veilederFornavn: 'adviserFirstName',
  veilederEtternavn: 'adviserLastName',
  veilederTlf: 'adviserPhone',
  refusjonKontaktpersonFornavn: 'refundContactFirstName',
  refusjonKontaktpersonEtternavn: 'refundContactLastName',
  refusjonKontaktpersonTlf: 'refundContactPhone',
  startDato: 'start',
  sluttDato: 'end',
  stillingstittel: 'jobTitle',
  arbeidsoppgaver: 'tasks',
  stillingprosent: 'positionPercent',
  antallDagerPerUke: 'daysPerWeek',
  arbeidsgiverKontonummer: 'accountNumber',
  arbeidsgiverKid: 'paymentReference',
  manedslonn: 'monthlyWage',
  feriepengesats: 'holidayPayRate',
  otpSats: 'pensionRate',
  arbeidsgiveravgift: 'employerTaxRate',
  lonnstilskuddProsent: 'chosenPercent',
  harFamilietilknytning: 'familyTie',
  familietilknytningForklaring: 'familyTieExplanation',
  mentorFornavn: 'mentorFirstName',
  mentorEtternavn: 'mentorLastName',
  mentorTlf: 'mentorPhone',
  mentorOppgaver: 'mentorTasks',
  mentorAntallTimer: 'mentorHoursPerMonth',
  mentorValgtLonnstypeBelop: 'mentorPayAmount',
  inkluderingstilskuddBegrunnelse: 'expensesReason',
  oppfolging: 'followUp',
  tilrettelegging: 'adaptation',
} as const satisfies Readonly<Record<string, keyof MeasureContent>>;

const purposes = { GET_WORK: 'SKAFFE_ARBEID', KEEP_WORK: 'BEHOLDE_ARBEID' } as const;
const goals = {
  JOB_AT_THIS_EMPLOYER: 'FÅ_JOBB_I_BEDRIFTEN',
  WORK_EXPERIENCE: 'ARBEIDSERFARING',
  TRY_OUT: 'UTPRØVING',
  LANGUAGE_TRAINING: 'SPRÅKOPPLÆRING',
  TRADE_CERTIFICATE: 'OPPNÅ_FAGBREV_KOMPETANSEBEVIS',
  OTHER: 'ANNET',
} as const;
const expenses = {
  ADAPTATION: 'TILRETTELEGGINGSBEHOV',
  PLACE: 'TILTAKSPLASS',
  EQUIPMENT: 'UTSTYR',
  SOFTWARE: 'PROGRAMVARE',
  WORK_AIDS: 'ARBEIDSHJELPEMIDLER',
  TRAINING: 'OPPLÆRING',
  INSURANCE_LICENCE_CERTIFICATE: 'FORSIKRING_LISENS_SERTIFISERING',
} as const;

/**
 * The agreement in the shape of NAV's own form, field by field under NAV's names, so that nobody types anything twice.
 * What is not filled in is left out. The need group is not among them: NAV's system reads that itself.
 *
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc AvtaleInnhold
 */
export function navForm(facts: NavFormFacts): readonly NavFormField[] {
  const { content } = facts;
  const plain = Object.entries(textFields).map(([field, own]) => [field, textOf(content[own])] as const);
  return [
    ['tiltakstype', nameIn(navMeasures, facts.kind)] as const,
    ['bedriftNr', facts.organisation] as const,
    ...plain,
    ['stillingstype', nameIn(navPositionKinds, content.positionKind)] as const,
    ['lonnstilskuddFormaal', content.purpose ? purposes[content.purpose] : ''] as const,
    ['mentorValgtLonnstype', nameIn(navMentorPayKinds, content.mentorPayKind)] as const,
    ['mentorTimelonn', hourlyOf(content)] as const,
    ['maal', (content.goals ?? []).map(({ kind, text }) => `${goals[kind]}: ${text}`).join('; ')] as const,
    [
      'inkluderingstilskuddsutgift',
      (content.expenses ?? []).map(({ kind, amount }) => `${expenses[kind]}: ${amount}`).join('; '),
    ] as const,
  ]
    .filter(([, value]) => value !== '')
    .map(([field, value]) => ({ field, value }));
}

/** What differs between the form and what somebody has read in NAV's system; fields nobody has read are not compared. */
export function navDifferences(
  facts: NavFormFacts,
  registered: Readonly<Record<string, string>>,
): readonly NavDifference[] {
  const here = new Map(navForm(facts).map(({ field, value }) => [field, value]));
  return Object.entries(registered).flatMap(([field, atNav]) => {
    const value = here.get(field) ?? '';
    return sameText(value, atNav) ? [] : [{ field, value, atNav }];
  });
}

/** The names of the form's fields. */
export const navFormFields: readonly string[] = [
  ...['tiltakstype', 'bedriftNr', ...Object.keys(textFields), 'stillingstype', 'lonnstilskuddFormaal'],
  ...['mentorValgtLonnstype', 'mentorTimelonn', 'maal', 'inkluderingstilskuddsutgift'],
];

const sameText = (a: string, b: string): boolean => plainText(a) === plainText(b);
const plainText = (text: string): string => text.trim().replace(/\s+/g, ' ').replace(',', '.').toLowerCase();

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'boolean' ? (value ? 'ja' : 'nei') : String(value);

const nameIn = (names: Readonly<Record<string, string>>, own: string | undefined): string =>
  Object.entries(names).find(([, value]) => value === own)?.[0] ?? '';

function hourlyOf({ mentorPayKind, mentorPayAmount, positionPercent }: MeasureContent): string {
  const hourly = mentorHourlyPay({ payKind: mentorPayKind, payAmount: mentorPayAmount, positionPercent });
  return hourly.ok ? textOf(hourly.value) : '';
}
