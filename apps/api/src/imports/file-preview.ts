import { columnMappingsOf, type ImportKind, type Reader, type SentFile } from '@fotfeste/db';
import {
  bytesSource,
  mappingProblems,
  openTable,
  readAds,
  suggestMapping,
  type ColumnMapping,
  type Table,
} from '@fotfeste/gateways';
import { ok, refuse, type LocalDate, type Result } from '@fotfeste/kernel';
import type { RowProblem } from '@fotfeste/placement';
import { fieldsOf } from './import-rules.js';

/** What a file looks like, before anything of it is stored. */
export interface Preview {
  readonly headers: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly encoding: string;
  readonly separator: string;
  readonly suggested: ColumnMapping;
  readonly sender?: string | undefined;
}

const sampleRows = 5;

/** Whose saved columns are looked for, and the day ads are read on. */
export interface PreviewSetting {
  readonly reader: Reader;
  readonly kind: ImportKind;
  readonly municipalities: readonly string[];
  readonly today: LocalDate;
}

/** Looks at a sent file the way its kind is read. */
export async function previewOf(
  files: readonly SentFile[],
  setting: PreviewSetting,
): Promise<Result<Preview, RowProblem>> {
  const [file] = files;
  if (!file) return refuse({ line: 0, field: '', code: 'FILE_NOT_FOUND' });
  if (setting.kind === 'ESCO') return ok({ ...bare, sample: files.map(({ fileName }) => [fileName]) });
  if (setting.kind === 'ADS') return previewOfAds(file, setting.today);
  const table = await openTable(bytesSource(file.bytes));
  return table.ok ? ok(await previewOfTable(table.value, setting)) : table;
}

const bare: Preview = { headers: [], sample: [], encoding: 'utf-8', separator: '', suggested: [] };

async function previewOfTable(table: Table, setting: PreviewSetting): Promise<Preview> {
  const { headers, encoding, separator } = table;
  const fitting = await savedMappingFor(headers, setting);
  const sample: (readonly string[])[] = [];
  for await (const row of table.rows()) {
    if (row.ok) sample.push(row.value.cells);
    if (sample.length === sampleRows) break;
  }
  const suggested = fitting?.columns ?? suggestMapping(headers, fieldsOf(setting.kind));
  return { headers, sample, encoding, separator, suggested, sender: fitting?.sender };
}

/** The newest saved columns that the file has all of. */
export async function savedMappingFor(
  headers: readonly string[],
  { reader, kind, municipalities }: Omit<PreviewSetting, 'today'>,
): Promise<{ readonly sender: string; readonly columns: ColumnMapping } | undefined> {
  const fields = fieldsOf(kind);
  if (fields.length === 0) return undefined;
  const saved = await columnMappingsOf(reader, kind, municipalities);
  return saved.find(({ columns }) => mappingProblems(headers, columns, fields).length === 0);
}

async function previewOfAds(file: SentFile, today: LocalDate): Promise<Result<Preview, RowProblem>> {
  const context = { today, allowSyntheticIds: true, findMunicipality: () => undefined };
  const sample: (readonly string[])[] = [];
  for await (const { line, result } of readAds(bytesSource(file.bytes), context)) {
    if (!result.ok && line === 0) return refuse(result.refusal[0] ?? { line, field: '', code: 'NOT_AS_DOCUMENTED' });
    if (result.ok && result.value.kind === 'DRAFT')
      sample.push([result.value.draft.title, result.value.draft.employerName]);
    if (sample.length === sampleRows) break;
  }
  return ok({ ...bare, headers: ['title', 'employer'], sample });
}
