import { fileURLToPath } from 'node:url';
import { starterMunicipalities } from '@fotfeste/demo';
import { localDate } from '@fotfeste/kernel';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';
import {
  employerColumns,
  lookUps,
  participantColumns,
  readEmployerRow,
  readParticipantRow,
  readSlotRow,
  slotColumns,
} from '@fotfeste/placement';
import {
  collectRows,
  escoTaxonomySource,
  fileSource,
  readAds,
  readEsco,
  readMunicipalities,
  readOccupations,
  readPostcodes,
  readRows,
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

describe('the intake formats', () => {
  const today = localDate('2026-05-20');
  const finders = lookUps({ taxonomy: buildTaxonomy(starterSource()), municipalities: starterMunicipalities, today });
  const context = (line: number) => ({ ...finders, line, today, allowSyntheticIds: true });
  const intake = (name: string) => fileSource(example(`../../placement/src/intake/examples/${name}.csv`));

  it('have examples that are read as they lie, with the starter taxonomy and municipalities', async () => {
    const people = await collectRows(
      readRows(intake('participants'), {
        columns: participantColumns,
        read: (cells, line) => readParticipantRow(cells, context(line)),
      }),
    );
    expect(people.refused).toEqual([]);
    expect(people.taken.map(({ unknownSkills }) => unknownSkills)).toEqual([undefined, undefined, undefined]);
    const employers = readRows(intake('employers'), {
      columns: employerColumns,
      read: (cells, line) => readEmployerRow(cells, context(line)),
    });
    expect(await count(employers)).toEqual([3, 0]);
    const slots = readRows(intake('slots'), {
      columns: slotColumns,
      read: (cells, line) => readSlotRow(cells, context(line)),
    });
    expect((await collectRows(slots)).refused).toEqual([]);
  });
});
