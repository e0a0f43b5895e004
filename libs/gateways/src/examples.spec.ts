import { fileURLToPath } from 'node:url';
import { localDate } from '@fotfeste/kernel';
import {
  collectRows,
  escoTaxonomySource,
  fileSource,
  readAds,
  readEsco,
  readMunicipalities,
  readOccupations,
  readPostcodes,
  type RowOutcomes,
} from './index.js';

const example = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const count = async (outcomes: RowOutcomes<unknown>): Promise<readonly [taken: number, refused: number]> => {
  const { taken, refused } = await collectRows(outcomes);
  return [taken.length, refused.length];
};

describe('the documented examples', () => {
  it('are read without a problem', async () => {
    expect(await count(readOccupations(fileSource(example('occupations/examples/styrk.csv'))))).toEqual([4, 0]);
    expect(await count(readOccupations(fileSource(example('occupations/examples/categories.csv'))))).toEqual([2, 0]);
    expect(await count(readPostcodes(fileSource(example('postcodes/examples/postcodes.tsv'))))).toEqual([3, 0]);
    expect(await count(readPostcodes(fileSource(example('postcodes/examples/postcodes.csv'))))).toEqual([2, 0]);
    expect(await count(readMunicipalities(fileSource(example('postcodes/examples/municipalities.csv'))))).toEqual([
      2, 0,
    ]);
    const context = { today: localDate('2026-05-20'), allowSyntheticIds: true, findMunicipality: () => undefined };
    expect(await count(readAds(fileSource(example('ads/examples/ads.json')), context))).toEqual([2, 0]);
  });

  it('of ESCO make a taxonomy with a Norwegian name and a hierarchy', async () => {
    const dataset = await readEsco([example('esco/examples')], '0.0.0');
    const source = escoTaxonomySource(dataset);
    expect(dataset.refused).toEqual([]);
    expect(source.concepts).toMatchObject([
      { code: '9412', names: { nb: 'kjøkkenhjelp, eksempel' }, essential: ['example-skill'] },
    ]);
    expect(source.skills.find(({ id }) => id === 'example-skill')?.broader).toEqual(['example-group']);
  });
});
