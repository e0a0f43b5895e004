import { comparable, type Cells, type IntakeColumn, type RowProblem } from '@fotfeste/placement';
import type { TableRow } from './open-table.js';

/** Which field a column of the sender's file holds; no field means that the column is not used. */
export interface MappedColumn {
  readonly header: string;
  readonly field?: string;
}

/** A sender's columns, as suggested or as somebody saved them. */
export type ColumnMapping = readonly MappedColumn[];

/** `Fødselsdato (dd.mm.åååå)` and `fodselsdato` are the same header: only letters and digits count. */
const bare = (header: string): string =>
  comparable(header.replace(/\([^)]*\)/g, ''))
    .normalize('NFKD')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]/g, '');

/**
 * Suggests the field of each column from its header: a column's own names before synonyms, each field at most once.
 * A person confirms the suggestion; it is then saved for the sender.
 */
export function suggestMapping(headers: readonly string[], columns: readonly IntakeColumn[]): ColumnMapping {
  const fieldOf = new Map<string, string>();
  const claim = (names: (column: IntakeColumn) => readonly string[]): void => {
    for (const column of columns) {
      if ([...fieldOf.values()].includes(column.field)) continue;
      const wanted = names(column).map(bare);
      const header = headers.find((one) => !fieldOf.has(one) && bare(one) !== '' && wanted.includes(bare(one)));
      if (header !== undefined) fieldOf.set(header, column.field);
    }
  };
  claim(({ nb, en, field }) => [nb, en, field]);
  claim(({ synonyms }) => synonyms);
  return headers.map((header) => ({ header, field: fieldOf.get(header) }));
}

/** What keeps a mapping from being used on a file: a mapped column that is not there, a needed field without a column. */
export function mappingProblems(
  headers: readonly string[],
  mapping: ColumnMapping,
  columns: readonly IntakeColumn[],
): readonly RowProblem[] {
  const present = new Set(headers.map(bare));
  const used = mapping.filter(({ field }) => field !== undefined);
  const gone = used.filter(({ header }) => !present.has(bare(header))).map(({ header }) => header);
  const held = new Set(used.map(({ field }) => field));
  const unmapped = columns.filter(({ field, required }) => required && !held.has(field)).map(({ field }) => field);
  return [...gone, ...unmapped].map((field) => ({ line: 1, field, code: 'COLUMN_MISSING' }));
}

/** Turns rows of a file into cells by field, the way a mapping says. */
export function mappedCells(headers: readonly string[], mapping: ColumnMapping): (row: TableRow) => Cells {
  const position = new Map(headers.map((header, index) => [bare(header), index]));
  const fields = mapping.flatMap(({ header, field }): readonly (readonly [string, number])[] => {
    const index = position.get(bare(header));
    return field === undefined || index === undefined ? [] : [[field, index]];
  });
  return ({ cells }) => new Map(fields.map(([field, index]) => [field, cells[index] ?? '']));
}
