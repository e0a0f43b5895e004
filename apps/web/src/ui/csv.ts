const byteOrderMark = '\ufeff';

/**
 * Rows as a file that a Norwegian spreadsheet opens as it is: semicolons, decimal comma, UTF-8 with its mark, CRLF.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvOf(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [headers, ...rows].map((row) => row.map(cellOf).join(';'));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
