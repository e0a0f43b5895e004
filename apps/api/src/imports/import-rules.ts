import { may, type Viewer } from '@fotfeste/access';
import type { ImportKind, StoredColumn } from '@fotfeste/db';
import type { Refusal } from '@fotfeste/kernel';
import {
  employerColumns,
  participantColumns,
  slotColumns,
  type IntakeColumn,
  type ReportLanguage,
} from '@fotfeste/placement';

/** What is about people and places of one municipality; the rest is the same for everybody. */
const caseKinds: readonly ImportKind[] = ['PARTICIPANTS', 'EMPLOYERS', 'SLOTS', 'ADS'];

/** Every kind of import. */
export const importKinds: readonly ImportKind[] = [...caseKinds, 'OCCUPATIONS', 'ESCO', 'POSTCODES'];

/** Whether the viewer may import it there: cases those who work them, registers an administrator. */
export const mayImport = (viewer: Viewer, kind: ImportKind, municipality: string): boolean =>
  may(viewer, caseKinds.includes(kind) ? 'import.run' : 'reference.import', { municipality });

/** The municipalities in which the viewer may import something of a kind. */
export const importableIn = (viewer: Viewer, kind: ImportKind): readonly string[] =>
  viewer.municipalities.filter((municipality) => mayImport(viewer, kind, municipality));

/** The fields that the columns of a file can hold; none for formats that are official and fixed. */
export function fieldsOf(kind: ImportKind): readonly IntakeColumn[] {
  switch (kind) {
    case 'PARTICIPANTS':
      return participantColumns;
    case 'EMPLOYERS':
      return employerColumns;
    case 'SLOTS':
      return slotColumns;
    case 'OCCUPATIONS':
    case 'ESCO':
    case 'POSTCODES':
    case 'ADS':
      return [];
  }
}

/** What keeps a person's choice of columns from being used. */
export function columnRefusals(kind: ImportKind, chosen: readonly StoredColumn[]): readonly Refusal[] {
  const fields = fieldsOf(kind);
  const named = chosen.flatMap(({ field }) => (field === undefined ? [] : [field]));
  const unknown = named.filter((field) => !fields.some((known) => known.field === field));
  const twice = named.filter((field, index) => named.indexOf(field) !== index);
  const missing = fields.filter(({ field, required }) => required && !named.includes(field));
  return [
    ...unknown.map((field) => ({ code: 'COLUMN_FIELD_UNKNOWN', field: 'columns', facts: { field } })),
    ...twice.map((field) => ({ code: 'COLUMN_FIELD_TWICE', field: 'columns', facts: { field } })),
    ...missing.map(({ nb }) => ({ code: 'COLUMN_NEEDED', field: 'columns', facts: { field: nb } })),
  ];
}

/** The languages reports are written in. */
export const problemLanguage = ({ language }: Viewer): ReportLanguage => (language === 'en' ? 'en' : 'nb');
