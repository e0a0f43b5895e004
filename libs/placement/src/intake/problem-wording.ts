import type { RowProblem, RowProblemCode } from './row-problem.js';

/** The languages the import report is written in: Bokmål and English. */
export type ReportLanguage = 'nb' | 'en';

/** A problem in words: what is wrong, and what to do about it. */
export interface ProblemWording {
  readonly problem: string;
  readonly wayOut: string;
}

type Words = readonly [problem: string, wayOut: string];

const wording: Readonly<Record<RowProblemCode, Readonly<Record<ReportLanguage, Words>>>> = {
  FILE_TOO_LARGE: {
    nb: ['Filen er for stor', 'Del filen i flere, hver på høyst {accepted}, og hent dem inn etter tur'],
    en: ['The file is too large', 'Split it into files of at most {accepted} each and import them in turn'],
  },
  FILE_EMPTY: {
    nb: ['Filen har ingen rader', 'Velg en fil med en overskriftsrad og minst én rad under'],
    en: ['The file has no rows', 'Choose a file with a header row and at least one row below it'],
  },
  FILE_NOT_TEXT: {
    nb: ['Filen er ikke en tekstfil', 'Lagre den som CSV (UTF-8) i regnearket og prøv igjen'],
    en: ['The file is not a text file', 'Save it as CSV (UTF-8) in the spreadsheet and try again'],
  },
  FILE_IS_SPREADSHEET: {
    nb: ['Filen er en regneark- eller zip-fil', 'Åpne den i regnearket og velg Lagre som: CSV UTF-8'],
    en: ['The file is a spreadsheet or zip file', 'Open it in the spreadsheet and choose Save as: CSV UTF-8'],
  },
  FILE_NOT_FOUND: {
    nb: ['Filen finnes ikke eller kan ikke leses', 'Kontroller navnet, mappen og lesetilgangen'],
    en: ['The file does not exist or cannot be read', 'Check its name, its folder and the permission to read it'],
  },
  ARCHIVE_BROKEN: {
    nb: ['Den pakkede filen er skadet', 'Last den ned på nytt, eller pakk den ut og hent inn CSV-filen'],
    en: ['The compressed file is damaged', 'Download it again, or unpack it and import the CSV file'],
  },
  TOO_MANY_ROWS: {
    nb: ['Filen har for mange rader', 'Del filen; høyst {accepted} rader om gangen'],
    en: ['The file has too many rows', 'Split it; at most {accepted} rows at a time'],
  },
  TOO_MANY_COLUMNS: {
    nb: ['Filen har for mange kolonner', 'Fjern kolonner som ikke brukes; høyst {accepted}'],
    en: ['The file has too many columns', 'Remove the columns that are not used; at most {accepted}'],
  },
  ROW_TOO_LONG: {
    nb: ['Raden er for lang', 'Se etter et anførselstegn som ikke er lukket, på denne raden eller raden før'],
    en: ['The row is too long', 'Look for a quotation mark that is not closed, on this row or the one before'],
  },
  QUOTE_NOT_CLOSED: {
    nb: ['Et anførselstegn er ikke lukket', 'Lukk eller fjern anførselstegnet på denne raden'],
    en: ['A quotation mark is not closed', 'Close or remove the quotation mark on this row'],
  },
  WRONG_COLUMN_COUNT: {
    nb: ['Raden har flere celler enn overskriften', 'Sett anførselstegn rundt celler som inneholder skilletegnet'],
    en: ['The row has more cells than the header', 'Put quotation marks around cells that contain the separator'],
  },
  HEADER_TWICE: {
    nb: ['To kolonner har samme overskrift', 'Gi den ene et annet navn, eller fjern den'],
    en: ['Two columns have the same header', 'Rename one of them, or remove it'],
  },
  COLUMN_MISSING: {
    nb: ['En kolonne som trengs, mangler i filen', 'Legg til kolonnen, eller velg hvilken kolonne som svarer til den'],
    en: ['A column that is needed is not in the file', 'Add the column, or choose which column corresponds to it'],
  },
  REQUIRED: {
    nb: ['Feltet må fylles ut', 'Fyll ut cellen'],
    en: ['The field must be filled in', 'Fill in the cell'],
  },
  TEXT_TOO_LONG: {
    nb: ['Teksten er for lang', 'Kort den ned til høyst {accepted} tegn'],
    en: ['The text is too long', 'Shorten it to at most {accepted} characters'],
  },
  NOT_A_DATE: {
    nb: ['Ikke en dato som finnes', 'Skriv datoen som dd.mm.åååå, for eksempel 01.03.2026'],
    en: ['Not a date that exists', 'Write the date as dd.mm.yyyy, for example 01.03.2026'],
  },
  DATE_OUT_OF_RANGE: {
    nb: ['Datoen kan ikke stemme', 'Kontroller året; tillatt er {accepted}'],
    en: ['The date cannot be right', 'Check the year; allowed is {accepted}'],
  },
  ENDS_BEFORE_START: {
    nb: ['Slutter før det begynner', 'Rett startdatoen eller sluttdatoen'],
    en: ['It ends before it starts', 'Correct the start date or the end date'],
  },
  NOT_A_NUMBER: {
    nb: ['Ikke et tall', 'Skriv bare tallet, for eksempel 37,5'],
    en: ['Not a number', 'Write the number alone, for example 37,5'],
  },
  NUMBER_AMBIGUOUS: {
    nb: ['Punktumet kan være tusenskille eller desimaltegn', 'Bruk komma som desimaltegn og ikke tusenskille'],
    en: ['The point may separate thousands or decimals', 'Use a comma for decimals and nothing for thousands'],
  },
  NOT_A_WHOLE_NUMBER: {
    nb: ['Må være et helt tall', 'Skriv tallet uten desimaler'],
    en: ['It must be a whole number', 'Write the number without decimals'],
  },
  NEGATIVE: {
    nb: ['Kan ikke være mindre enn null', 'Fjern minustegnet, eller la cellen stå tom hvis tallet er ukjent'],
    en: ['It cannot be below zero', 'Remove the minus sign, or leave the cell empty if the number is unknown'],
  },
  OUT_OF_RANGE: {
    nb: ['Tallet er utenfor det som er mulig', 'Tillatt er {accepted}'],
    en: ['The number is outside what is possible', 'Allowed is {accepted}'],
  },
  NOT_YES_OR_NO: {
    nb: ['Verken ja eller nei', 'Skriv ja eller nei, eller la cellen stå tom hvis det er ukjent'],
    en: ['Neither yes nor no', 'Write yes or no, or leave the cell empty if it is unknown'],
  },
  NOT_ONE_OF: {
    nb: ['Verdien er ikke i listen', 'Velg én av: {accepted}'],
    en: ['The value is not on the list', 'Choose one of: {accepted}'],
  },
  NOT_AN_EMAIL: {
    nb: ['Ikke en e-postadresse', 'Skriv adressen som navn@eksempel.no, eller la cellen stå tom'],
    en: ['Not an e-mail address', 'Write the address as name@example.no, or leave the cell empty'],
  },
  NOT_A_PHONE_NUMBER: {
    nb: ['Ikke et telefonnummer', 'Skriv 8 siffer, eller landkode først: +380 …'],
    en: ['Not a phone number', 'Write 8 digits, or the country code first: +380 …'],
  },
  NOT_A_POSTCODE: {
    nb: ['Ikke et postnummer', 'Skriv fire siffer; regneark kan ha fjernet nullen foran'],
    en: ['Not a postcode', 'Write four digits; a spreadsheet may have removed the leading zero'],
  },
  NOT_A_WEEK_GRID: {
    nb: ['Uketidene kan ikke leses', 'Skriv dager og klokkeslett: man-fre 08:00-15:30, lør 10-14'],
    en: ['The weekly hours cannot be read', 'Write days and times: mon-fri 08:00-15:30, sat 10-14'],
  },
  NOT_A_LANGUAGE_LEVEL: {
    nb: ['Ikke et språknivå', 'Bruk {accepted}, eller la cellen stå tom hvis nivået er ukjent'],
    en: ['Not a language level', 'Use {accepted}, or leave the cell empty if the level is unknown'],
  },
  IDENTITY_NUMBER_WRONG: {
    nb: [
      'Nummeret består ikke kontrollen',
      'Sammenlign alle sifrene med dokumentet; DUF har 12 siffer, fødsels- og D-nummer 11',
    ],
    en: [
      'The number fails its check digits',
      'Compare every digit with the document; DUF has 12 digits, birth and D-numbers 11',
    ],
  },
  IDENTITY_NUMBER_SYNTHETIC: {
    nb: ['Nummeret er et syntetisk testnummer', 'Bruk personens virkelige nummer; testnumre hører til i prøvemiljøet'],
    en: [
      'The number is a synthetic test number',
      "Use the person's real number; test numbers belong in the test environment",
    ],
  },
  BIRTH_DATE_CONTRADICTS: {
    nb: ['Fødselsdatoen er en annen enn i fødsels- eller D-nummeret', 'Rett den av de to som er feil'],
    en: ['The birth date differs from the one in the identity number', 'Correct whichever of the two is wrong'],
  },
  ORGANISATION_NUMBER_WRONG: {
    nb: ['Ikke et organisasjonsnummer', 'Ni siffer; finn det på virksomhetens side i Enhetsregisteret'],
    en: ['Not an organisation number', 'Nine digits; find it on the business’s page in the register of entities'],
  },
  ORGANISATION_NUMBER_SYNTHETIC: {
    nb: ['Organisasjonsnummeret er et syntetisk testnummer', 'Bruk virksomhetens virkelige nummer'],
    en: ['The organisation number is a synthetic test number', 'Use the business’s real number'],
  },
  UNKNOWN_MUNICIPALITY: {
    nb: ['Kommunen er ukjent', 'Bruk dagens kommunenummer (fire siffer) eller kommunens navn'],
    en: ['The municipality is unknown', "Use today's municipality number (four digits) or the municipality's name"],
  },
  UNKNOWN_OCCUPATION: {
    nb: ['Yrket er ukjent', 'Bruk en STYRK-08-kode med fire siffer eller et navn fra yrkeslisten'],
    en: ['The occupation is unknown', 'Use a four-digit STYRK-08 code or a name from the list of occupations'],
  },
  UNKNOWN_SKILL: {
    nb: ['Ferdigheten er ukjent', 'Bruk et navn fra ferdighetslisten, eller flytt teksten til «egne ord»'],
    en: ['The skill is unknown', 'Use a name from the list of skills, or move the text to “own words”'],
  },
  UNKNOWN_REFERENCE: {
    nb: ['Viser til noe som ikke er hentet inn', 'Hent inn filen det vises til først: {accepted}'],
    en: ['It refers to something that was not imported', 'Import the file it refers to first: {accepted}'],
  },
  TWICE_IN_FILE: {
    nb: [
      'Står også på en tidligere rad',
      'Behold den riktige raden og fjern den andre; første forekomst: linje {accepted}',
    ],
    en: ['It also stands on an earlier row', 'Keep the right row and remove the other; first seen on line {accepted}'],
  },
  NOT_AS_DOCUMENTED: {
    nb: [
      'Innholdet har ikke den formen kilden beskriver',
      'Kontroller at det er riktig fil og riktig utgave: {accepted}',
    ],
    en: [
      'The content does not have the shape its source documents',
      'Check that it is the right file and release: {accepted}',
    ],
  },
  IDENTITY_NUMBER_TAKEN: {
    nb: [
      'Nummeret tilhører en annen person som er registrert fra før',
      'Kontroller nummeret og referansen mot saken; de må være samme person',
    ],
    en: [
      'The number belongs to another person who is already registered',
      'Check the number and the reference against the case; they must be the same person',
    ],
  },
  CONTRADICTS_STORED: {
    nb: ['Raden motsier det som er lagret fra før', 'Sammenlign raden med det som står i Fotfeste, og rett den'],
    en: ['The row contradicts what is already stored', 'Compare the row with what Fotfeste has, and correct it'],
  },
  CANNOT_BE_STORED: {
    nb: ['Raden kan ikke lagres', 'Se etter usynlige tegn eller et tall som er altfor stort, og skriv cellen på nytt'],
    en: [
      'The row cannot be stored',
      'Look for invisible characters or a far too large number, and type the cell again',
    ],
  },
};

/** A problem in the reader's language. The value is not repeated: show `problem.value`, which is already masked. */
export function describeProblem(problem: RowProblem, language: ReportLanguage): ProblemWording {
  const [what, wayOut] = wording[problem.code][language];
  const fill = (text: string): string =>
    text.replace(/[;:,]? ?\{accepted\}/, (match) => filled(match, problem.accepted));
  return { problem: what, wayOut: fill(wayOut) };
}

const filled = (match: string, accepted: string | undefined): string =>
  accepted === undefined ? '' : match.replace('{accepted}', accepted);

/** A problem as one line of a report: line, field, what stood there, what is wrong and the way out. */
export function problemLine(problem: RowProblem, language: ReportLanguage): string {
  const { problem: what, wayOut } = describeProblem(problem, language);
  const where = [
    problem.line > 0 ? `${language === 'nb' ? 'linje' : 'line'} ${problem.line}` : undefined,
    problem.field === '' ? undefined : problem.field,
    problem.value === undefined ? undefined : `«${problem.value}»`,
  ].filter((part) => part !== undefined);
  return `${[...where, what].join(': ')}. ${wayOut}.`;
}
