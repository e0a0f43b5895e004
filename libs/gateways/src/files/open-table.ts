import { CsvError, type Options } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { ok, refuse, type Result } from '@fotfeste/kernel';
import { comparable, type RowProblem } from '@fotfeste/placement';
import { parseRecords } from './parse-records.js';
import { unpacked, type ByteSource } from './byte-source.js';
import {
  caseFileLimits,
  inspectFile,
  type FileInspection,
  type FileLimits,
  type TextEncoding,
} from './inspect-file.js';

/** One row as it stands in the file. */
export interface TableRow {
  /** The line it begins on, the header being line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file that can be read row by row. */
export interface Table {
  readonly headers: readonly string[];
  readonly encoding: TextEncoding;
  readonly separator: Separator;
  /** The rows from the top, each time it is called. A row that cannot be read is a problem; the others follow. */
  readonly rows: () => AsyncIterable<Result<TableRow, RowProblem>>;
}

/** What stands between cells. */
export type Separator = ';' | ',' | '\t';

/** How to open a table. */
export interface OpenOptions {
  readonly limits?: FileLimits;
  /** For files that have no header row: the names of their columns. */
  readonly headers?: readonly string[];
  /** Where it is known; else it is found from the header row. */
  readonly separator?: Separator;
}

const longestRow = 1_000_000;

/**
 * Opens a CSV file whatever program wrote it: UTF-8, UTF-16 or Windows-1252, `;`, `,` or tab, BOM, Excel's `sep=` line,
 * packed with gzip or not. The file is read as a stream; only one row is in memory at a time.
 *
 * @returns a refusal that names the problem (too large, not text, a spreadsheet, not there, no rows, a header twice)
 */
export async function openTable(source: ByteSource, options: OpenOptions = {}): Promise<Result<Table, RowProblem>> {
  const limits = options.limits ?? caseFileLimits;
  const inspection = await inspectFile(source, limits);
  if (!inspection.ok) return inspection;
  const layout = layoutOf(inspection.value, options);
  const headers = options.headers ? ok(options.headers) : readHeaders(inspection.value.head, { layout, limits });
  if (!headers.ok) return headers;
  const { encoding } = inspection.value;
  const rows = (): ReturnType<Table['rows']> =>
    readRows(source, { ...layout, headers: headers.value, encoding, limits });
  return ok({ headers: headers.value, encoding, separator: layout.separator, rows });
}

interface Layout {
  readonly separator: Separator;
  readonly quoted: boolean;
  /** The line the first record (the header, where there is one) is on. */
  readonly firstLine: number;
  readonly hasHeader: boolean;
}

const separatorLine = /^sep=([;,\t])\r?\n/i;

function layoutOf({ head }: FileInspection, options: OpenOptions): Layout {
  const stated = separatorLine.exec(head);
  const firstLine = stated ? 2 : 1;
  const separator = options.separator ?? separatorOf(stated?.[1]) ?? mostUsed(head.split(/\r?\n/, 1)[0] ?? '');
  return { separator, quoted: separator !== '\t', firstLine, hasHeader: options.headers === undefined };
}

const separators: readonly Separator[] = [';', '\t', ','];
const separatorOf = (text: string | undefined): Separator | undefined => separators.find((one) => one === text);

/** The separator most frequent outside quotes in the first line; `;`, which Norwegian Excel writes, wins a tie. */
function mostUsed(firstLine: string): Separator {
  const bare = firstLine.replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: Separator): number => bare.split(separator).length;
  return separators.reduce((best, next) => (count(next) > count(best) ? next : best), ';');
}

const parserOptions = ({ separator, quoted, firstLine }: Layout): Options => ({
  delimiter: separator,
  quote: quoted ? '"' : false,
  from_line: firstLine,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  max_record_size: longestRow,
});

interface HeaderQuestion {
  readonly layout: Layout;
  readonly limits: FileLimits;
}

function readHeaders(head: string, question: HeaderQuestion): Result<readonly string[], RowProblem> {
  try {
    const [header = []] = parseNow(head, { ...parserOptions(question.layout), to: 1, columns: false });
    return checkedHeaders(
      header.map((cell) => cell.trim()),
      question,
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse({ line: question.layout.firstLine, field: '', code: problemCodeOf(error) });
  }
}

function checkedHeaders(headers: readonly string[], question: HeaderQuestion): Result<readonly string[], RowProblem> {
  const { layout, limits } = question;
  const problem = (code: RowProblem['code'], rest: Partial<RowProblem> = {}): Result<never, RowProblem> =>
    refuse({ line: layout.firstLine, field: '', code, ...rest });
  if (headers.every((header) => header === '')) return problem('FILE_EMPTY');
  if (headers.length > limits.maxColumns) return problem('TOO_MANY_COLUMNS', { accepted: String(limits.maxColumns) });
  const named = headers.filter((header) => header !== '').map(comparable);
  const twice = named.find((header, index) => named.indexOf(header) !== index);
  return twice === undefined ? ok(headers) : problem('HEADER_TWICE', { field: twice });
}

interface Reading extends Layout {
  readonly headers: readonly string[];
  readonly encoding: TextEncoding;
  readonly limits: FileLimits;
}

async function* readRows(source: ByteSource, reading: Reading): AsyncIterable<Result<TableRow, RowProblem>> {
  let count = reading.hasHeader ? -1 : 0;
  let line = reading.firstLine - 1;
  try {
    for await (const { cells, lines } of parseRecords(decoded(source, reading.encoding), parserOptions(reading))) {
      count += 1;
      line = lines - lineBreaksIn(cells);
      if (count > reading.limits.maxRows) return yield tooMany(line, reading.limits);
      if (count > 0) yield checked({ line, cells: cells.map(withoutGuard) }, reading.headers.length);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield refuse({ line: line + 1, field: '', code: problemCodeOf(error) });
  }
}

const brokenRow = new Map<string, RowProblem['code']>([
  ['CSV_QUOTE_NOT_CLOSED', 'QUOTE_NOT_CLOSED'],
  ['CSV_MAX_RECORD_SIZE', 'ROW_TOO_LONG'],
]);

const problemCodeOf = ({ code }: CsvError): RowProblem['code'] => brokenRow.get(code) ?? 'NOT_AS_DOCUMENTED';

const tooMany = (line: number, { maxRows }: FileLimits): Result<never, RowProblem> =>
  refuse({ line, field: '', code: 'TOO_MANY_ROWS', accepted: String(maxRows) });

const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

function checked(row: TableRow, columns: number): Result<TableRow, RowProblem> {
  const surplus = row.cells.slice(columns).some((cell) => cell.trim() !== '');
  return surplus ? refuse({ line: row.line, field: '', code: 'WRONG_COLUMN_COUNT' }) : ok(row);
}

/** The apostrophe that our own files put before a cell a spreadsheet would run as a formula. */
const withoutGuard = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

async function* decoded(source: ByteSource, encoding: TextEncoding): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of unpacked(source)) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
