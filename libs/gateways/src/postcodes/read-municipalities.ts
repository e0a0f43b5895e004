import type { MunicipalityRow } from '@fotfeste/geography';
import type { MunicipalityNumber } from '@fotfeste/kernel';
import type { Cells, IntakeColumn } from '@fotfeste/placement';
import type { ByteSource } from '../files/byte-source.js';
import { referenceFileLimits } from '../files/inspect-file.js';
import { readDocumented, readRows, type RowOutcomes } from '../files/read-rows.js';

const column = (field: string, nb: string, synonyms: readonly string[] = []): IntakeColumn => ({
  field,
  nb,
  en: field,
  required: true,
  synonyms,
});

const columns: readonly IntakeColumn[] = [
  column('number', 'kommunenr', ['kommunenummer']),
  column('name', 'navn', ['kommune', 'kommunenavn']),
  column('latitude', 'bosetting_lat', ['lat']),
  column('longitude', 'bosetting_lon', ['lon']),
];

/** Reads municipalities with the point where people live. A name in two languages («Harstad - Hárstták») becomes two. */
export const readMunicipalities = (source: ByteSource): RowOutcomes<MunicipalityRow> =>
  readRows(source, {
    columns,
    limits: referenceFileLimits,
    read: readDocumented('kommuner', municipalityRow),
    keyOf: ({ number }) => number,
  });

function municipalityRow(cells: Cells): MunicipalityRow | undefined {
  const number = cells.get('number')?.trim() ?? '';
  const [latitude, longitude] = [Number(cells.get('latitude')), Number(cells.get('longitude'))];
  if (!/^\d{4}$/.test(number) || !(latitude > 55 && latitude < 82) || Number.isNaN(longitude)) return undefined;
  const names = (cells.get('name') ?? '').split(' - ').map((name) => name.trim());
  return { number: number as MunicipalityNumber, names, latitude, longitude };
}
