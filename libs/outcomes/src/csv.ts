/** A table to be read outside: a heading per column and rows of the same length. */
export interface PlainTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** What stands for a hidden count, as the statistics office prints it. */
export const hiddenMark = ':';

/**
 * A table as CSV for Norwegian spreadsheets: semicolons, a byte-order mark so that æ, ø and å survive, CRLF.
 *
 * Text that a spreadsheet would take for a formula is defused with an apostrophe: names come from outside.
 */
export function toCsv({ headings, rows }: PlainTable): string {
  return `\uFEFF${[headings, ...rows].map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
}

function field(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
