import { describeProblem, type RowProblemCode } from '@fotfeste/placement';
import type { RefusalText, RefusalTexts } from '../common/refusals/texts.js';

/** The words of this context's refusals. */
export const importsTexts = {
  HEADER_MISSING: {
    nb: { message: 'Forespørselen mangler hodet x-fotfeste.', wayOut: 'Send filen fra Fotfestes egne sider.' },
    en: { message: 'The request lacks the header x-fotfeste.', wayOut: "Send the file from Fotfeste's own pages." },
  },
  UPLOAD_TOO_LARGE: {
    nb: {
      message: 'Filen er for stor: den kan være på høyst {megabytes} MB.',
      wayOut: 'Del den i flere filer og hent dem inn etter tur, eller pakk den med gzip.',
    },
    en: {
      message: 'The file is too large: it may have at most {megabytes} MB.',
      wayOut: 'Split it into several files and import them in turn, or pack it with gzip.',
    },
  },
  UPLOAD_EMPTY: {
    nb: { message: 'Filen er tom.', wayOut: 'Velg en fil med en overskriftsrad og minst én rad under.' },
    en: { message: 'The file is empty.', wayOut: 'Choose a file with a header row and at least one row below it.' },
  },
  UPLOAD_UNKNOWN: {
    nb: {
      message: 'Filen er ikke her. Den er hentet inn allerede, eller det er mer enn et døgn siden den ble sendt.',
      wayOut: 'Velg filen på nytt.',
    },
    en: {
      message: 'The file is not here. It was imported already, or was sent more than a day ago.',
      wayOut: 'Choose the file again.',
    },
  },
  COLUMN_FIELD_UNKNOWN: {
    nb: { message: 'Feltet «{field}» finnes ikke.', wayOut: 'Velg et av feltene i listen, eller «brukes ikke».' },
    en: { message: 'There is no field “{field}”.', wayOut: 'Choose one of the fields in the list, or “not used”.' },
  },
  COLUMN_FIELD_TWICE: {
    nb: { message: 'To kolonner er satt til feltet «{field}».', wayOut: 'La bare én kolonne ha feltet.' },
    en: { message: 'Two columns are set to the field “{field}”.', wayOut: 'Leave the field with one column only.' },
  },
  COLUMN_NEEDED: {
    nb: { message: 'Ingen kolonne er satt til «{field}», som trengs.', wayOut: 'Velg hvilken kolonne det står i.' },
    en: { message: 'No column is set to “{field}”, which is needed.', wayOut: 'Choose the column that it stands in.' },
  },
  SENDER_TOO_LONG: {
    nb: { message: 'Navnet på avsenderen er for langt.', wayOut: 'Skriv høyst 100 tegn.' },
    en: { message: "The sender's name is too long.", wayOut: 'Write at most 100 characters.' },
  },
  ...fileTexts([
    'FILE_TOO_LARGE',
    'FILE_EMPTY',
    'FILE_NOT_TEXT',
    'FILE_IS_SPREADSHEET',
    'FILE_NOT_FOUND',
    'ARCHIVE_BROKEN',
    'TOO_MANY_COLUMNS',
    'HEADER_TWICE',
    'QUOTE_NOT_CLOSED',
    'ROW_TOO_LONG',
    'NOT_AS_DOCUMENTED',
  ]),
} satisfies RefusalTexts;

/** A file that cannot be read says so in the words that its report would have. */
function fileTexts(codes: readonly RowProblemCode[]): RefusalTexts {
  return Object.fromEntries(codes.map((code) => [code, { nb: fileText(code, 'nb'), en: fileText(code, 'en') }]));
}

function fileText(code: RowProblemCode, language: 'nb' | 'en'): RefusalText {
  const { problem, wayOut } = describeProblem({ line: 0, field: '', code }, language);
  return { message: `${problem}.`, wayOut: `${wayOut}.` };
}
