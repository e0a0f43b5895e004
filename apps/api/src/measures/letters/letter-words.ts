import type { MeasureKind, Party, StepKey } from '@fotfeste/measures';

/** The two written forms of Norwegian that a public body writes in. */
export type WrittenForm = 'NB' | 'NN';

interface Words {
  readonly decision: string;
  readonly agreement: string;
  readonly about: string;
  readonly parties: string;
  readonly participant: string;
  readonly employer: string;
  readonly office: string;
  readonly number: string;
  readonly navNumber: string;
  readonly navDecision: string;
  readonly notRegistered: string;
  readonly weHaveDecided: string;
  readonly granted: string;
  readonly inAll: string;
  readonly sums: string;
  readonly sumsLead: string;
  readonly line: string;
  readonly amount: string;
  readonly period: string;
  readonly percent: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly costCentre: string;
  readonly later: string;
  readonly rules: string;
  readonly inForceSince: string;
  readonly appeal: string;
  readonly appealParticipant: string;
  readonly appealOthers: string;
  readonly appealHow: string;
  readonly duties: string;
  readonly claims: string;
  readonly approvedTotal: string;
  readonly contents: string;
  readonly declarations: string;
  readonly range: string;
  readonly periods: string;
  readonly afterDecision: string;
  readonly signatures: string;
  readonly unsigned: string;
  readonly onBehalf: string;
  readonly yes: string;
  readonly no: string;
  readonly perMonth: string;
}

/** The fixed words of letters. */
export const words: Readonly<Record<WrittenForm, Words>> = {
  NB: {
    decision: 'Vedtak om {kind}',
    agreement: 'Avtale om {kind}',
    about: 'Saken gjelder',
    parties: 'Partene',
    participant: 'Deltaker',
    employer: 'Bedrift',
    office: 'NAV-kontor',
    number: 'Avtalenummer',
    navNumber: 'Avtalenummer hos NAV',
    navDecision: 'NAVs vedtaksreferanse',
    notRegistered: 'ikke registrert ennå',
    weHaveDecided: 'NAV har behandlet søknaden og godkjenner tilskuddet for periodene nedenfor.',
    granted: 'Dette er godkjent',
    inAll: 'Sum godkjent',
    sums: 'Slik har vi regnet',
    sumsLead: 'Hver linje er regnet av linjene over. Beløpene er i hele kroner.',
    line: 'Linje',
    amount: 'Kroner',
    period: 'Periode',
    percent: 'Prosent',
    decidedBy: 'Godkjent av',
    decidedOn: 'Dato',
    costCentre: 'Kostnadssted',
    later: 'Perioder som ikke står her, blir vurdert senere. Du får eget vedtak om dem.',
    rules: 'Reglene vi har brukt',
    inForceSince: 'gjelder fra',
    appeal: 'Du kan klage',
    appealParticipant: 'Deltakeren kan klage på tildelingen innen {weeks} uker fra brevet kom fram ({act} {section}).',
    appealOthers: 'Bedriften kan klage på vedtaket innen {weeks} uker fra brevet kom fram ({act} {section}).',
    appealHow:
      'Skriv hva du er uenig i og hvorfor, og send klagen til {office}. Kontoret hjelper deg hvis du trenger det. Du kan be om å få se dokumentene i saken.',
    duties: 'Krav om refusjon',
    claims: 'Bedriften må sende krav for perioden {period} senest {deadline}.',
    approvedTotal: 'I alt godkjent til nå: {amount} kroner.',
    contents: 'Dette er partene enige om',
    declarations: 'Bedriftens erklæringer',
    range:
      'Tilskuddet per måned er mellom {lowest} og {highest} kroner etter tiltakets ordinære satser. NAV fastsetter satsen.',
    periods: 'Perioder og beløp',
    afterDecision: 'Beløpene står her når avtalen er inngått.',
    signatures: 'Signaturer',
    unsigned: 'ikke signert',
    onBehalf: 'signert på vegne av',
    yes: 'Ja',
    no: 'Nei',
    perMonth: 'Kostnad for en hel måned',
  },
  NN: {
    decision: 'Vedtak om {kind}',
    agreement: 'Avtale om {kind}',
    about: 'Saka gjeld',
    parties: 'Partane',
    participant: 'Deltakar',
    employer: 'Bedrift',
    office: 'NAV-kontor',
    number: 'Avtalenummer',
    navNumber: 'Avtalenummer hos NAV',
    navDecision: 'Vedtaksreferanse hos NAV',
    notRegistered: 'ikkje registrert enno',
    weHaveDecided: 'NAV har behandla søknaden og godkjenner tilskotet for periodane nedanfor.',
    granted: 'Dette er godkjent',
    inAll: 'Sum godkjent',
    sums: 'Slik har vi rekna',
    sumsLead: 'Kvar linje er rekna ut frå linjene over. Beløpa er i heile kroner.',
    line: 'Linje',
    amount: 'Kroner',
    period: 'Periode',
    percent: 'Prosent',
    decidedBy: 'Godkjend av',
    decidedOn: 'Dato',
    costCentre: 'Kostnadsstad',
    later: 'Periodar som ikkje står her, blir vurderte seinare. Du får eige vedtak om dei.',
    rules: 'Reglane vi har brukt',
    inForceSince: 'gjeld frå',
    appeal: 'Du kan klage',
    appealParticipant: 'Deltakaren kan klage på tildelinga innan {weeks} veker frå brevet kom fram ({act} {section}).',
    appealOthers: 'Bedrifta kan klage på vedtaket innan {weeks} veker frå brevet kom fram ({act} {section}).',
    appealHow:
      'Skriv kva du er usamd i og kvifor, og send klaga til {office}. Kontoret hjelper deg om du treng det. Du kan be om å få sjå dokumenta i saka.',
    duties: 'Krav om refusjon',
    claims: 'Bedrifta må sende krav for perioden {period} seinast {deadline}.',
    approvedTotal: 'I alt godkjent til no: {amount} kroner.',
    contents: 'Dette er partane samde om',
    declarations: 'Erklæringane frå bedrifta',
    range:
      'Tilskotet per månad er mellom {lowest} og {highest} kroner etter dei ordinære satsane for tiltaket. NAV fastset satsen.',
    periods: 'Periodar og beløp',
    afterDecision: 'Beløpa står her når avtalen er inngått.',
    signatures: 'Signaturar',
    unsigned: 'ikkje signert',
    onBehalf: 'signert på vegner av',
    yes: 'Ja',
    no: 'Nei',
    perMonth: 'Kostnad for ein heil månad',
  },
};

type Both = readonly [nb: string, nn: string];

const kinds: Readonly<Record<MeasureKind, Both>> = {
  WORK_TRAINING: ['arbeidstrening', 'arbeidstrening'],
  TEMPORARY_WAGE_SUBSIDY: ['midlertidig lønnstilskudd', 'mellombels lønstilskot'],
  PERMANENT_WAGE_SUBSIDY: ['varig lønnstilskudd', 'varig lønstilskot'],
  MENTOR: ['mentor', 'mentor'],
  INCLUSION_GRANT: ['inkluderingstilskudd', 'inkluderingstilskot'],
  SUMMER_JOB: ['sommerjobb', 'sommarjobb'],
  ADAPTED_WORK: ['varig tilrettelagt arbeid', 'varig tilrettelagt arbeid'],
  FOUR_YEAR_WAGE_SUBSIDY: ['fireårig lønnstilskudd for unge', 'fireårig lønstilskot for unge'],
};

const partyNames: Readonly<Record<Party, Both>> = {
  PARTICIPANT: ['Deltaker', 'Deltakar'],
  EMPLOYER: ['Bedrift', 'Bedrift'],
  MENTOR: ['Mentor (taushet)', 'Mentor (teieplikt)'],
  ADVISER: ['NAV', 'NAV'],
};

/** The lines of a sum that can stand in a letter; refunds and the participant's income have no letter. */
const lines: Readonly<Partial<Record<StepKey, Both>>> = {
  MONTHLY_WAGE: ['Månedslønn', 'Månadsløn'],
  MENTOR_HOURLY_PAY: ['Timelønn for mentor', 'Timeløn for mentor'],
  MENTOR_MONTHLY_PAY: ['Mentorlønn per måned', 'Mentorløn per månad'],
  HOLIDAY_PAY: ['Feriepenger', 'Feriepengar'],
  PENSION: ['Pensjon (OTP)', 'Pensjon (OTP)'],
  EMPLOYER_TAX: ['Arbeidsgiveravgift', 'Arbeidsgivaravgift'],
  TOTAL_COST: ['Lønnsutgifter i alt per måned', 'Lønsutgifter i alt per månad'],
  MONTHLY_SUBSIDY: ['Tilskudd per måned', 'Tilskot per månad'],
  FLAT_RATE: ['Fast sats per måned', 'Fast sats per månad'],
  PERIOD_WHOLE_MONTHS: ['Hele måneder', 'Heile månader'],
  PERIOD_DAYS: ['Dager i del av måned', 'Dagar i del av månad'],
  PERIOD_AMOUNT: ['Tilskudd for perioden', 'Tilskot for perioden'],
};

const pick = ([nb, nn]: Both, form: WrittenForm): string => (form === 'NN' ? nn : nb);

/** The measure's name inside a sentence. */
export const kindName = (kind: MeasureKind, form: WrittenForm): string => pick(kinds[kind], form);

/** A signing party's name. */
export const partyName = (party: Party, form: WrittenForm): string => pick(partyNames[party], form);

/** The name of a line of a sum; undefined for lines that letters do not print. */
export function lineName(key: StepKey, form: WrittenForm): string | undefined {
  const name = lines[key];
  return name && pick(name, form);
}

/** Fills the blanks of a sentence. */
export const filled = (text: string, facts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => String(facts[name] ?? blank));

/** A date as Norwegian letters write it. */
export function dateText(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
}
