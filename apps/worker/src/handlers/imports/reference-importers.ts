import {
  saveMunicipalities,
  saveOccupationCategories,
  saveOccupations,
  savePostcodes,
  type Upserted,
} from '@fotfeste/db';
import {
  openTable,
  postcodeUses,
  readMunicipalities,
  readOccupations,
  readPostcodes,
  referenceFileLimits,
  type ByteSource,
  type OccupationFileRow,
  type PostcodeFileRow,
  type RowOutcomes,
} from '@fotfeste/gateways';
import { ok } from '@fotfeste/kernel';
import type { Fate, RowImporter } from './importer.js';

const batch = 2_000;

/** STYRK-08, or NAV's categories of occupations. */
export const occupationImporter: RowImporter<OccupationFileRow> = {
  batch,
  read: readOccupations,
  async store(transaction, rows) {
    const values = rows.map(({ value }) => value);
    const standard = values.flatMap((row) => (row.kind === 'STYRK' ? [row] : []));
    const categories = values.flatMap((row) => (row.kind === 'NAV_CATEGORY' ? [row] : []));
    const saved = [
      await saveOccupations(transaction, standard),
      await saveOccupationCategories(transaction, categories),
    ];
    return fatesOf(saved, rows.length);
  },
};

type PlaceRow =
  | { readonly kind: 'POSTCODE'; readonly row: PostcodeFileRow }
  | { readonly kind: 'MUNICIPALITY'; readonly row: { readonly number: string; readonly names: readonly string[] } };

/** The year of the division into municipalities that files of today hold. */
const municipalitiesValidFrom = '2024-01-01';

/** Postcodes, or the municipalities they lie in; the headers tell which. */
export const placeImporter: RowImporter<PlaceRow> = {
  batch,
  async *read(source) {
    const kind = (await isMunicipalities(source)) ? 'MUNICIPALITY' : 'POSTCODE';
    const outcomes: RowOutcomes<PlaceRow['row']> =
      kind === 'MUNICIPALITY' ? readMunicipalities(source) : readPostcodes(source);
    for await (const outcome of outcomes) {
      const { result } = outcome;
      yield { ...outcome, result: result.ok ? ok({ kind, row: result.value } as PlaceRow) : result };
    }
  },
  async store(transaction, rows) {
    const values = rows.map(({ value }) => value);
    const postcodes = values.flatMap(({ kind, row }) => (kind === 'POSTCODE' ? [postcodeOf(row)] : []));
    const municipalities = values.flatMap(({ kind, row }) =>
      kind === 'MUNICIPALITY'
        ? [{ number: row.number, name: row.names[0] ?? row.number, validFrom: municipalitiesValidFrom }]
        : [],
    );
    const saved = [await savePostcodes(transaction, postcodes), await saveMunicipalities(transaction, municipalities)];
    return fatesOf(saved, rows.length);
  },
};

async function isMunicipalities(source: ByteSource): Promise<boolean> {
  const table = await openTable(source, { limits: referenceFileLimits });
  return table.ok && table.value.headers.includes('bosetting_lat');
}

const postcodeOf = ({ use, ...row }: PostcodeFileRow) => ({
  ...row,
  category: Object.entries(postcodeUses).find(([, name]) => name === use)?.[0],
});

/** Rows stored all at once, told of one by one. */
function fatesOf(saved: readonly Upserted[], rows: number): readonly Fate[] {
  const created = saved.reduce((sum, each) => sum + each.created, 0);
  const changed = saved.reduce((sum, each) => sum + each.changed, 0);
  return Array.from({ length: rows }, (_, index) =>
    ok(index < created ? 'CREATED' : index < created + changed ? 'CHANGED' : 'UNCHANGED'),
  );
}
