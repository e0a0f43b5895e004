import { parseOccupationCode } from '@fotfeste/occupation';
import type { OccupationCode } from '@fotfeste/kernel';
import type { Cells, IntakeColumn } from '@fotfeste/placement';
import { fileOutcome, readDocumented, readRows, type RowOutcomes } from '../files/read-rows.js';
import { referenceFileLimits } from '../files/inspect-file.js';
import { openTable } from '../files/open-table.js';
import type { ByteSource } from '../files/byte-source.js';

/** A row of STYRK-08, Statistics Norway's standard of occupations: a field (1 digit) down to an occupation (4 digits). */
export interface StyrkRow {
  readonly kind: 'STYRK';
  readonly code: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly name: string;
  readonly parent?: string;
}

/** Where NAV sorts an occupation in the two levels of categories (yrkeskategori) that job seekers know. */
export interface NavCategoryRow {
  readonly kind: 'NAV_CATEGORY';
  readonly code: OccupationCode;
  readonly name: string;
  readonly category: string;
  readonly subcategory: string;
}

export type OccupationFileRow = StyrkRow | NavCategoryRow;

const column = (field: string, nb: string, en: string): IntakeColumn => ({
  field,
  nb,
  en,
  required: true,
  synonyms: [],
});

const styrkColumns: readonly IntakeColumn[] = [
  column('code', 'kode', 'code'),
  { ...column('level', 'nivå', 'level'), required: false },
  { ...column('name', 'name_nb', 'name'), synonyms: ['navn'] },
  { ...column('parent', 'parent_code', 'parentCode'), required: false },
];

const navColumns: readonly IntakeColumn[] = [
  column('code', 'Styrk code', 'code'),
  column('name', 'Styrk description', 'name'),
  column('category', 'Category level 1', 'category'),
  column('subcategory', 'Category level 2', 'subcategory'),
];

/**
 * Reads Statistics Norway's STYRK-08 (Klass 7, CSV) or NAV's occupation categories; which of them the headers tell.
 * NAV's `0000` (not converted) is no occupation and is left out without a word.
 */
export async function* readOccupations(source: ByteSource): RowOutcomes<OccupationFileRow> {
  const table = await openTable(source, { limits: referenceFileLimits });
  if (!table.ok) return yield fileOutcome([table.refusal]);
  const nav = table.value.headers.includes('Category level 1');
  const shared = { limits: referenceFileLimits, keyOf: ({ code }: OccupationFileRow) => code };
  const styrk = {
    ...shared,
    columns: styrkColumns,
    read: readDocumented<OccupationFileRow>('STYRK-08, Klass', styrkRow),
  };
  const category = { ...shared, columns: navColumns, read: readDocumented<OccupationFileRow>('yrkeskategori', navRow) };
  for await (const outcome of readRows(source, nav ? category : styrk))
    if (!(nav && isNotConverted(outcome.row?.cells))) yield outcome;
}

const isNotConverted = (cells: readonly string[] | undefined): boolean => cells?.[0] === '0000';

const levels = [1, 2, 3, 4] as const;

function styrkRow(cells: Cells): StyrkRow | undefined {
  const code = cells.get('code')?.trim() ?? '';
  const name = cells.get('name')?.trim() ?? '';
  const level = levels.find((one) => one === code.length);
  if (level === undefined || !/^\d+$/.test(code) || name === '') return undefined;
  return { kind: 'STYRK', code, level, name, parent: level === 1 ? undefined : code.slice(0, -1) };
}

function navRow(cells: Cells): NavCategoryRow | undefined {
  const text = (field: string): string => cells.get(field)?.trim() ?? '';
  const code = parseOccupationCode(text('code'));
  if (code === undefined || text('name') === '' || text('category') === '') return undefined;
  return {
    kind: 'NAV_CATEGORY',
    code,
    name: text('name'),
    category: text('category'),
    subcategory: text('subcategory'),
  };
}
