import { insertRows, type Transaction } from '@fotfeste/db';
import { demoPostcodes, starterMunicipalities } from '@fotfeste/demo';
import { starterSource } from '@fotfeste/occupation';
import { publishedFigures } from '@fotfeste/outcomes';
import { NAV_OFFICES } from './nav-offices.js';

const source = 'Fotfeste starter';
/** The year of the division into municipalities that the rows are of. */
const municipalitiesValidFrom = '2024-01-01';

/** Neighbours that share slots and are matched together. */
const regions: Readonly<Record<string, string>> = {
  '3203': 'VIKEN_WEST',
  '3201': 'VIKEN_WEST',
  '3312': 'VIKEN_WEST',
  '5503': 'HARSTAD',
};

/** What an installation has before official files are imported: places, the starter taxonomy, published figures. */
export async function enterReferenceData(transaction: Transaction): Promise<void> {
  await enterPlaces(transaction);
  await enterTaxonomy(transaction);
  const figures = publishedFigures.map((figure, index) => ({ id: index + 1, figure }));
  await insertRows(transaction, 'published_figure', figures, { key: ['id'], then: 'REPLACE' });
}

async function enterPlaces(transaction: Transaction): Promise<void> {
  const municipalities = starterMunicipalities.map(({ number, names }) => ({
    number,
    name: names[0] ?? number,
    valid_from: municipalitiesValidFrom,
    region: regions[number] ?? null,
  }));
  const postcodes = demoPostcodes.map(({ postcode, place, municipality, latitude, longitude }) => ({
    code: postcode,
    place,
    municipality,
    category: 'G',
    latitude,
    longitude,
  }));
  await insertRows(transaction, 'municipality', municipalities, { key: ['number'], then: 'KEEP' });
  await insertRows(transaction, 'postcode', postcodes, { key: ['code'], then: 'KEEP' });
  const offices = NAV_OFFICES.map(({ number, name, municipality }) => ({ number, name, municipality }));
  await insertRows(transaction, 'nav_office', offices, { key: ['number'], then: 'KEEP' });
}

async function enterTaxonomy(transaction: Transaction): Promise<void> {
  const { skills, concepts } = starterSource();
  const skillRows = skills.map(({ id, names, escoUri, broader }) => ({
    id,
    name_nb: names.nb ?? null,
    name_en: names.en,
    uri: escoUri ?? null,
    kind: broader.length === 0 ? 'GROUP' : 'SKILL',
    source,
  }));
  const families = skills.flatMap((skill) => skill.broader.map((id) => ({ skill_id: skill.id, broader_id: id })));
  const occupations = concepts.map(({ code, names }) => ({
    code,
    name_nb: names.nb ?? names.en,
    name_en: names.en,
    parent: code.slice(0, -1),
    source,
  }));
  const used = concepts.flatMap(({ code, essential, optional }) => [
    ...essential.map((skill) => ({ occupation: code, skill_id: skill, essential: true })),
    ...optional.map((skill) => ({ occupation: code, skill_id: skill, essential: false })),
  ]);
  await insertRows(transaction, 'skill', skillRows, { key: ['id'], then: 'KEEP' });
  await insertRows(transaction, 'skill_broader', families, { key: ['skill_id', 'broader_id'], then: 'KEEP' });
  await insertRows(transaction, 'occupation', occupations, { key: ['code'], then: 'KEEP' });
  await insertRows(transaction, 'occupation_skill', used, { key: ['occupation', 'skill_id'], then: 'KEEP' });
}
