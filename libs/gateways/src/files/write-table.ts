import { problemLine, type ReportLanguage, type RowProblem } from '@fotfeste/placement';
import type { TableRow } from './open-table.js';

const byteOrderMark = '\ufeff';
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;

/**
 * Writes a CSV file that Norwegian Excel opens as it is: BOM, `;`, CRLF. A cell that a spreadsheet would run as a
 * formula gets an apostrophe before it, which reading takes off again; plain numbers keep their sign.
 */
export function writeTable(headers: readonly string[], rows: Iterable<readonly string[]>): string {
  const lines = [headers, ...rows].map((cells) => cells.map(cellText).join(';'));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function cellText(cell: string): string {
  const guarded = /^[=+\-@\t\r]/.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n,]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A row that was not taken, with what is wrong with it. */
export interface RefusedRow {
  readonly row: TableRow;
  readonly problems: readonly RowProblem[];
}

const problemHeader: Readonly<Record<ReportLanguage, string>> = { nb: 'Hva som må rettes', en: 'What to mend' };

/** The refused rows as a file of the same shape, with what to mend in a last column: mended, it is imported as it is. */
export const writeRefusedRows = (
  headers: readonly string[],
  refused: readonly RefusedRow[],
  language: ReportLanguage,
): string =>
  writeTable(
    [...headers.filter((header) => header !== problemHeader[language]), problemHeader[language]],
    refused.map(({ row, problems }) => [
      ...headers.flatMap((header, index) => (header === problemHeader[language] ? [] : [row.cells[index] ?? ''])),
      problems.map((problem) => problemLine(problem, language)).join(' '),
    ]),
  );
