import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MunicipalityNumber, OrganisationNumber } from '@fotfeste/kernel';
import { enhetsregisteret, type Enhetsregisteret } from './enhetsregisteret.js';
import { fakeEnhetsregisteret } from './fake-enhetsregisteret.js';
import { registerUnit, registerWorkplaceList } from './register-schema.js';
import { registeredUnit } from './registered-unit.js';

const bakery = {
  organisasjonsnummer: '310000205',
  navn: 'PRØVEBAKERIET AVD ASKER',
  organisasjonsform: { kode: 'BEDR' },
  overordnetEnhet: '310000108',
  beliggenhetsadresse: { adresse: ['Torggata 1'], postnummer: '1383', kommunenummer: '3203' },
  naeringskode1: { kode: '10.710', beskrivelse: 'Produksjon av brød' },
  harRegistrertAntallAnsatte: false,
};
const owner = {
  organisasjonsnummer: '310000108',
  navn: 'PRØVEBAKERIET AS',
  organisasjonsform: { kode: 'AS' },
  konkurs: true,
};

const workplaceNumber = '310000205' as OrganisationNumber;
const ownerNumber = '310000108' as OrganisationNumber;
const unknownNumber = '310000302' as OrganisationNumber;
const asker = '3203' as MunicipalityNumber;

const page = { size: 20, totalElements: 1, totalPages: 1, number: 0 };
const answers: Readonly<Record<string, unknown>> = {
  '/underenheter/310000205': bakery,
  '/enheter/310000108': owner,
  '/underenheter?page=0&size=20&navn=bakeri&kommunenummer=3203': { _embedded: { underenheter: [bakery] }, page },
  '/underenheter?page=0&size=20&navn=ingen': { page: { ...page, totalElements: 0 } },
};

const answering =
  (status: number, body: unknown): typeof fetch =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { status }));

const recorded: typeof fetch = (input) => {
  const body = answers[String(input).replace('https://register.example', '')];
  return answering(body === undefined ? 404 : 200, body ?? {})(input);
};

const overHttp = enhetsregisteret({ baseUrl: 'https://register.example', fetch: recorded });
const inMemory = fakeEnhetsregisteret([bakery, owner].map((unit) => registeredUnit(registerUnit.parse(unit))));

describe.each<[string, Enhetsregisteret]>([
  ['over HTTP', overHttp],
  ['in memory', inMemory],
])('the register %s', (_, register) => {
  it('knows a workplace, where it is and whose it is', async () => {
    expect(await register.workplace(workplaceNumber)).toMatchObject({
      kind: 'WORKPLACE',
      parent: ownerNumber,
      postcode: '1383',
      municipality: asker,
      bankrupt: false,
    });
  });

  it('does not take a withheld count of employees for none', async () => {
    expect((await register.workplace(workplaceNumber))?.employees).toBeUndefined();
  });

  it('says that an organisation is bankrupt', async () => {
    expect(await register.organisation(ownerNumber)).toMatchObject({ kind: 'ORGANISATION', bankrupt: true });
  });

  it('has no answer for an unknown number', async () => {
    expect(await register.workplace(unknownNumber)).toBeUndefined();
  });

  it('finds workplaces by name and municipality, also none', async () => {
    expect((await register.search({ name: 'bakeri', municipality: asker })).workplaces).toHaveLength(1);
    expect(await register.search({ name: 'ingen' })).toEqual({ workplaces: [], total: 0 });
  });
});

describe('the register over HTTP', () => {
  const ask = (fetch: typeof globalThis.fetch) => enhetsregisteret({ fetch }).workplace(workplaceNumber);

  it('tells of a deleted workplace with its date', async () => {
    const gone = await ask(answering(410, { organisasjonsnummer: '310000205', slettedato: '2025-11-30' }));
    expect(gone?.deletedOn).toBe('2025-11-30');
  });

  it.each([
    ['is busy', answering(429, {}), 'REGISTER_BUSY'],
    ['is down', answering(500, {}), 'REGISTER_UNREACHABLE'],
    ['answers in another shape', answering(200, { hello: 1 }), 'REGISTER_ANSWER_UNKNOWN'],
    ['cannot be reached', () => Promise.reject(new TypeError('fetch failed')), 'REGISTER_UNREACHABLE'],
  ])('throws a coded fault when it %s', async (_, fetch, code) => {
    await expect(ask(fetch)).rejects.toMatchObject({ name: 'EnhetsregisteretFault', code });
  });
});

const formats = fileURLToPath(new URL('../../../../../shared/data/formats/', import.meta.url));
/** The samples of the register's answers are not part of the product. */
const withFormats = existsSync(formats) ? describe : describe.skip;

withFormats('the documented answers (skipped where the samples do not lie beside the product)', () => {
  const sample = (name: string): unknown => JSON.parse(readFileSync(`${formats}${name}`, 'utf8'));

  it('fit the schema', () => {
    expect(registeredUnit(registerUnit.parse(sample('brreg_enhet.json')))).toMatchObject({
      kind: 'ORGANISATION',
      employees: 321,
    });
    expect(registeredUnit(registerUnit.parse(sample('brreg_underenhet.json')))).toMatchObject({
      kind: 'WORKPLACE',
      postcode: '5003',
    });
    const envelopes = sample('brreg_list_envelopes.json');
    const search = typeof envelopes === 'object' && envelopes !== null && 'search' in envelopes ? envelopes.search : {};
    expect(registerWorkplaceList.safeParse(search).success).toBe(true);
  });
});
