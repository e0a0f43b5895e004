/**
 * What can be wrong with a file, a row or a cell. Codes are stable: screens, tests and saved reports compare them.
 * The words for people are in `describeProblem`.
 */
export type RowProblemCode =
  | 'FILE_TOO_LARGE'
  | 'FILE_EMPTY'
  | 'FILE_NOT_TEXT'
  | 'FILE_IS_SPREADSHEET'
  | 'FILE_NOT_FOUND'
  | 'ARCHIVE_BROKEN'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'ROW_TOO_LONG'
  | 'QUOTE_NOT_CLOSED'
  | 'WRONG_COLUMN_COUNT'
  | 'HEADER_TWICE'
  | 'COLUMN_MISSING'
  | 'REQUIRED'
  | 'TEXT_TOO_LONG'
  | 'NOT_A_DATE'
  | 'DATE_OUT_OF_RANGE'
  | 'ENDS_BEFORE_START'
  | 'NOT_A_NUMBER'
  | 'NUMBER_AMBIGUOUS'
  | 'NOT_A_WHOLE_NUMBER'
  | 'NEGATIVE'
  | 'OUT_OF_RANGE'
  | 'NOT_YES_OR_NO'
  | 'NOT_ONE_OF'
  | 'NOT_AN_EMAIL'
  | 'NOT_A_PHONE_NUMBER'
  | 'NOT_A_POSTCODE'
  | 'NOT_A_WEEK_GRID'
  | 'NOT_A_LANGUAGE_LEVEL'
  | 'IDENTITY_NUMBER_WRONG'
  | 'IDENTITY_NUMBER_SYNTHETIC'
  | 'BIRTH_DATE_CONTRADICTS'
  | 'ORGANISATION_NUMBER_WRONG'
  | 'ORGANISATION_NUMBER_SYNTHETIC'
  | 'UNKNOWN_MUNICIPALITY'
  | 'UNKNOWN_OCCUPATION'
  | 'UNKNOWN_SKILL'
  | 'UNKNOWN_REFERENCE'
  | 'TWICE_IN_FILE'
  | 'NOT_AS_DOCUMENTED'
  | 'IDENTITY_NUMBER_TAKEN'
  | 'CONTRADICTS_STORED'
  | 'CANNOT_BE_STORED';

/** One thing wrong with an imported row, precise enough for the person who owns the file to mend it. */
export interface RowProblem {
  /** Line in the file, the header being line 1; 0 where the whole file is meant. */
  readonly line: number;
  /** The field of the format, or the file's own column name where no field is known; empty for the whole row. */
  readonly field: string;
  readonly code: RowProblemCode;
  /** What stood there, shortened; long digit runs are masked, because they may be somebody's identity number. */
  readonly value?: string;
  /** What the format accepts, where a list or a limit says it better than words: `FAST, VIKARIAT`, `1-999`, `20 MB`. */
  readonly accepted?: string;
}

const longestShown = 60;

/**
 * A cell's text as it may stand in a report, a log or on a screen: control characters gone, shortened, and every run
 * of ten or more digits masked (birth numbers, D-numbers and DUF numbers also turn up in columns they do not belong in).
 */
export function maskValue(text: string): string {
  const oneLine = text.replace(/\p{Cc}+/gu, ' ').trim();
  const masked = oneLine.replace(/\d(?:[ .\-/\u00a0]?\d){9,}/g, '•••');
  return masked.length > longestShown ? `${masked.slice(0, longestShown)}…` : masked;
}
