import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildTaxonomy } from '@fotfeste/occupation';
import type { OccupationCode } from '@fotfeste/kernel';
import {
  bytesSource,
  collectRows,
  escoTaxonomySource,
  fileSource,
  readEsco,
  readMunicipalities,
  readOccupations,
  readPostcodes,
} from './index.js';

const shared = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const present = existsSync(shared);
/** The official files are not part of the product; where they do not lie beside it, only the small samples are read. */
const withOfficialFiles = present ? describe : describe.skip;
const official = (name: string): string => join(shared, name);

describe('occupation files', () => {
  it('are told apart by their headers', async () => {
    const styrk = await collectRows(
      readOccupations(
        bytesSource('code,level,name_nb,parent_code\n9,1,Renholdere mv.,\n9112,4,Renholdere,911\nx,4,Feil,9\n'),
      ),
    );
    expect(styrk.taken).toEqual([
      { kind: 'STYRK', code: '9', level: 1, name: 'Renholdere mv.', parent: undefined },
      { kind: 'STYRK', code: '9112', level: 4, name: 'Renholdere', parent: '911' },
    ]);
    expect(styrk.refused).toMatchObject([{ line: 4, code: 'NOT_AS_DOCUMENTED' }]);
    const nav = await collectRows(
      readOccupations(
        bytesSource(
          'Styrk code;Styrk description;Category level 1;Category level 2\n0000;Ikke konvertert;Uoppgitt;Ikke\n5120;Kokker;Reiseliv og mat ;Kokk\n',
        ),
      ),
    );
    expect(nav.taken).toEqual([
      { kind: 'NAV_CATEGORY', code: '5120', name: 'Kokker', category: 'Reiseliv og mat', subcategory: 'Kokk' },
    ]);
    expect(nav.refused).toEqual([]);
  });
});

describe('postcode files', () => {
  it.each([
    [
      "Bring's register in Windows-1252",
      Buffer.from('1383\tASKER\t3203\tASKER\tG\n9400\tHARSTAD\t5503\tHÁRSTTÁK\tP\n', 'latin1'),
    ],
    [
      'GeoNames',
      gzipSync(
        'NO\t1383\tAsker\tAkershus\t01\tAsker\t3203\t\t\t59.8333\t10.4392\t4\nNO\t9400\tHarstad\tTroms\t01\tHarstad\t5503\t\t\t68.8\t16.5\t4\n',
      ),
    ],
    [
      'a joined file',
      'postnr,poststed,kommunenr,kommune,kategori,lat,lon\n1383,ASKER,3203,Asker,G,59.8333,10.4392\n9400,HARSTAD,5503,Harstad,P,,\n',
    ],
  ])('are read as %s', async (_, bytes) => {
    const { taken, refused } = await collectRows(readPostcodes(bytesSource(bytes)));
    expect(refused).toEqual([]);
    expect(taken.map(({ postcode, municipality }) => [postcode, municipality])).toEqual([
      ['1383', '3203'],
      ['9400', '5503'],
    ]);
  });
});

describe('an ESCO folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'esco-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const occupation = 'http://data.europa.eu/esco/occupation/o1';
  const skill = 'http://data.europa.eu/esco/skill/s1';
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  it('names the files it lacks', async () => {
    const { refused } = await readEsco([folder]);
    expect(refused.map(({ field }) => field)).toEqual([
      'occupations_en.csv',
      'skills_en.csv',
      'occupationSkillRelations_en.csv',
    ]);
  });

  it('is read with either naming of its relations, dirt and Norwegian overlay included', async () => {
    const header = 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code\n';
    write(
      'occupations_en.csv',
      `${header}Occupation,${occupation},5120,cook,"chef\nline\u200b cook","Cooks\u00a0cook",5120.1\n`,
    );
    write('occupations_no.csv', `${header}Occupation,${occupation},5120,kokk,,Kokker,\n`);
    write(
      'skills_en.csv',
      `conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\n${skill},,,bake bread,,\n`,
    );
    const uses = `occupationUri,relationType,skillType,skillUri\n${occupation},essential,,${skill}\n${occupation}x,optional,,${skill}\n`;
    write('occupationSkillRelations_en.csv', uses);
    const dataset = await readEsco([folder], '1.2.1');
    expect(dataset.release).toBe('1.2.1');
    expect(dataset.occupations).toEqual([
      {
        id: 'o1',
        isco: '5120',
        code: '5120.1',
        name: 'cook',
        alternatives: ['chef', 'line cook'],
        description: 'Cooks cook',
      },
    ]);
    expect(dataset.uses).toEqual([{ occupation: 'o1', skill: 's1', essential: true }]);
    expect([dataset.unresolved, dataset.refused]).toEqual([['o1x'], []]);
    expect(escoTaxonomySource(dataset).concepts[0]?.names).toEqual({ nb: 'kokk', en: 'cook' });
  });
});

withOfficialFiles('the official files (skipped where they do not lie beside the product)', () => {
  it('of occupations hold all of STYRK-08', async () => {
    const styrk = await collectRows(readOccupations(fileSource(official('styrk/styrk08_ssb_klass.csv'))));
    expect([styrk.taken.length, styrk.refused]).toEqual([582, []]);
    const nav = await collectRows(readOccupations(fileSource(official('styrk/nav_styrk08_yrkeskategori.csv'))));
    expect([nav.taken.length, nav.refused]).toEqual([406, []]);
  });

  it('of postcodes and municipalities are read whole', async () => {
    const bring = await collectRows(readPostcodes(fileSource(official('geo/postnummer_bring_2024-10.tsv'))));
    const geoNames = await collectRows(readPostcodes(fileSource(official('geo/geonames_postal_NO_2024-04.txt.gz'))));
    const joined = await collectRows(readPostcodes(fileSource(official('geo/postnummer_med_koordinat.csv'))));
    const municipalities = await collectRows(readMunicipalities(fileSource(official('geo/kommuner_2024.csv'))));
    expect([bring.taken.length, joined.taken.length, municipalities.taken.length]).toEqual([5137, 5137, 357]);
    expect(geoNames.taken.length).toBeGreaterThan(5100);
    expect([...bring.refused, ...joined.refused, ...municipalities.refused]).toEqual([]);
    expect(joined.taken.filter(({ latitude }) => latitude === undefined)).toHaveLength(15);
  });

  it('of ESCO in short form make a taxonomy', async () => {
    const dataset = await readEsco([official('esco/slim')]);
    expect([dataset.occupations.length, dataset.skills.length, dataset.uses.length]).toEqual([3007, 13896, 123788]);
    expect([dataset.norwegian.size, dataset.refused]).toEqual([2939, []]);
    expect(buildTaxonomy(escoTaxonomySource(dataset)).occupations.has('5120' as OccupationCode)).toBe(true);
  }, 60_000);

  it('of ESCO 1.2.0 that are incomplete say which are missing', async () => {
    const { refused } = await readEsco([official('esco/v1.2.0')]);
    expect(refused.map(({ field }) => field)).toEqual(['skills_en.csv', 'occupationSkillRelations_en.csv']);
  });
});
