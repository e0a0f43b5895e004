/** A file as the schema has it: its content in base64. */
export interface FileView {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

type Cell = string | number | null | undefined;

/** A file of values separated by semicolons, as Norwegian spreadsheets read them. */
export function csvFile(fileName: string, headers: readonly string[], rows: readonly (readonly Cell[])[]): FileView {
  const text = [headers, ...rows].map((row) => row.map(cellText).join(';')).join('\r\n');
  return textFile(fileName, 'text/csv;charset=utf-8', `\uFEFF${text}\r\n`);
}

/** A file of text. */
export const textFile = (fileName: string, mediaType: string, text: string): FileView => ({
  fileName,
  mediaType,
  content: Buffer.from(text, 'utf8').toString('base64'),
});

/** Quoted where it must be; what a spreadsheet would take for a formula is made text. */
function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
