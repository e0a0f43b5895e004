import type { MunicipalityNumber } from '@fotfeste/kernel';
import type { Cells, IntakeColumn } from '@fotfeste/placement';
import type { ByteSource } from '../files/byte-source.js';
import { inspectFile, referenceFileLimits } from '../files/inspect-file.js';
import { fileOutcome, readDocumented, readRows, type RowOutcomes, type RowReading } from '../files/read-rows.js';

/**
 * What a postcode is for, after the register's letters: street addresses (G), boxes (P), both (B), a business or service
 * (S), several uses (F). People live where there are street addresses.
 */
export const postcodeUses = { G: 'STREET', P: 'BOX', B: 'STREET_AND_BOX', S: 'SERVICE', F: 'SEVERAL' } as const;
export type PostcodeUse = (typeof postcodeUses)[keyof typeof postcodeUses];

/** A postcode as its sources have it. Coordinates are degrees (WGS 84) and may be missing; so may the use. */
export interface PostcodeFileRow {
  readonly postcode: string;
  readonly place: string;
  readonly municipality: MunicipalityNumber;
  readonly municipalityName: string;
  readonly use?: PostcodeUse;
  readonly latitude?: number;
  readonly longitude?: number;
}

type Layout = Pick<RowReading<PostcodeFileRow>, 'columns' | 'headers' | 'separator'>;

const columnsNamed = (names: readonly string[], needed: readonly string[]): readonly IntakeColumn[] =>
  names.map((field) => ({
    field,
    nb: field,
    en: field,
    required: needed.includes(field),
    synonyms: synonyms[field] ?? [],
  }));

const synonyms: Readonly<Record<string, readonly string[]>> = {
  postcode: ['postnr', 'postnummer', 'postal code'],
  place: ['poststed', 'place name'],
  municipality: ['kommunenr', 'kommunenummer'],
  municipalityName: ['kommune', 'kommunenavn'],
  use: ['kategori', 'category'],
  latitude: ['lat', 'breddegrad'],
  longitude: ['lon', 'lng', 'lengdegrad'],
};

const needed = ['postcode', 'municipality'];
const bringHeaders = ['postcode', 'place', 'municipality', 'municipalityName', 'use'];
const geoNamesHeaders = [
  ...['country', 'postcode', 'place', 'county', 'countyCode', 'municipalityName', 'municipality'],
  ...['admin3', 'admin3Code', 'latitude', 'longitude', 'accuracy'],
];

const layouts: Readonly<Record<'BRING' | 'GEONAMES' | 'WITH_HEADER', Layout>> = {
  BRING: { columns: columnsNamed(bringHeaders, needed), headers: bringHeaders, separator: '\t' },
  GEONAMES: { columns: columnsNamed(geoNamesHeaders, needed), headers: geoNamesHeaders, separator: '\t' },
  WITH_HEADER: { columns: columnsNamed([...bringHeaders, 'latitude', 'longitude'], needed) },
};

/**
 * Reads postcodes from Bring's register (tab, no header, Windows-1252 or UTF-8), from GeoNames' postal file (tab, no
 * header) or from a CSV file with headers, such as the two joined.
 */
export async function* readPostcodes(source: ByteSource): RowOutcomes<PostcodeFileRow> {
  const inspection = await inspectFile(source, referenceFileLimits);
  if (!inspection.ok) return yield fileOutcome([inspection.refusal]);
  const layout = layouts[layoutOf(inspection.value.head)];
  const read = readDocumented('postnummerregister', postcodeRow);
  yield* readRows(source, { ...layout, limits: referenceFileLimits, read, keyOf: ({ postcode }) => postcode });
}

function layoutOf(head: string): keyof typeof layouts {
  if (/^\d{4}\t/.test(head)) return 'BRING';
  return /^NO\t\d{4}\t/.test(head) ? 'GEONAMES' : 'WITH_HEADER';
}

function postcodeRow(cells: Cells): PostcodeFileRow | undefined {
  const text = (field: string): string => cells.get(field)?.trim() ?? '';
  const [postcode, municipality] = [fourDigits(text('postcode')), fourDigits(text('municipality'))];
  if (postcode === undefined || municipality === undefined) return undefined;
  return {
    postcode,
    place: text('place'),
    municipality: municipality as MunicipalityNumber,
    municipalityName: text('municipalityName'),
    use: Object.entries(postcodeUses).find(([letter]) => letter === text('use'))?.[1],
    latitude: degrees(text('latitude'), 90),
    longitude: degrees(text('longitude'), 180),
  };
}

const fourDigits = (text: string): string | undefined => (/^\d{3,4}$/.test(text) ? text.padStart(4, '0') : undefined);

function degrees(text: string, limit: number): number | undefined {
  const number = Number(text.replace(',', '.'));
  return text === '' || !Number.isFinite(number) || Math.abs(number) > limit ? undefined : number;
}
