import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { localDate, type MunicipalityNumber } from '@fotfeste/kernel';
import { bytesSource, fileSource } from '../files/byte-source.js';
import { collectRows } from '../files/read-rows.js';
import { plainText, withoutContacts } from './plain-text.js';
import { readAdDate, readAds, type AdContext, type SlotDraft } from './read-ads.js';

const numbers: Readonly<Record<string, string>> = {
  lillestrøm: '3205',
  asker: '3203',
  oslo: '0301',
  bergen: '4601',
  ulvik: '4620',
};
const context: AdContext = {
  today: localDate('2026-05-20'),
  allowSyntheticIds: true,
  findMunicipality: (name) => numbers[name.toLowerCase()] as MunicipalityNumber | undefined,
};

const adContent = {
  title: 'Medarbeider til kjøkken',
  description:
    '&lt;p&gt;Du lager mat &amp;amp; rydder.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Må beherske norsk muntlig. Ring 412 00 001&lt;/li&gt;&lt;/ul&gt;',
  workLocations: [
    { municipal: 'SKEDSMO', county: 'AKERSHUS', postalCode: '2000', city: 'LILLESTRØM', country: 'NORGE' },
  ],
  categoryList: [{ categoryType: 'STYRK08NAV', code: '9412.01', name: 'Kjøkkenassistent' }],
  employer: { name: 'Prøvekjøkkenet AS', orgnr: '310000205' },
  contactList: [{ name: 'Tone Eksempel', phone: '412 00 001' }],
  applicationDue: 'Snarest',
  starttime: '01/06/2026',
  expires: '2026-06-30T00:00:00',
  positioncount: '2',
  extent: 'Deltid',
};

const entry = (overrides: object): object => ({ uuid: 'a1', status: 'ACTIVE', ad_content: adContent, ...overrides });

const draftsOf = async (value: unknown): Promise<readonly SlotDraft[]> => {
  const { taken } = await collectRows(readAds(bytesSource(JSON.stringify(value)), context));
  return taken.flatMap((outcome) => (outcome.kind === 'DRAFT' ? [outcome.draft] : []));
};

describe('an ad of the feed', () => {
  it.each([
    ['ad_content', entry({})],
    ['json', entry({ ad_content: undefined, json: adContent })],
  ])('becomes a draft from %s', async (_, value) => {
    const [draft] = await draftsOf([value]);
    expect(draft).toMatchObject({
      title: 'Medarbeider til kjøkken',
      description: 'Du lager mat & rydder.\n- Må beherske norsk muntlig. Ring [telefon]',
      languageSentences: ['Må beherske norsk muntlig.'],
      municipality: '3205',
      occupation: '9412',
      organisation: '310000205',
      places: 2,
      fullTime: false,
      starts: { kind: 'DATE', on: '2026-06-01' },
      applyBy: { kind: 'AS_SOON_AS_POSSIBLE' },
      expired: false,
      missing: [],
    });
  });

  it('that was withdrawn is to be removed, masked content and all', async () => {
    const { taken } = await collectRows(
      readAds(bytesSource(JSON.stringify([entry({ status: 'INACTIVE', ad_content: null })])), context),
    );
    expect(taken).toEqual([{ kind: 'REMOVE', uuid: 'a1' }]);
  });

  it('says what the employer must still tell', async () => {
    const [draft] = await draftsOf({ items: [entry({ ad_content: { title: 'Hjelper' } })] });
    expect(draft?.missing).toEqual(['WORKPLACE', 'OCCUPATION', 'MUNICIPALITY', 'START']);
  });

  it('of an unknown shape is refused by its number, the others are taken', async () => {
    const { taken, refused } = await collectRows(
      readAds(bytesSource(JSON.stringify([{ hello: 1 }, entry({})])), context),
    );
    expect(taken).toHaveLength(1);
    expect(refused).toMatchObject([{ line: 1, code: 'NOT_AS_DOCUMENTED' }]);
    const broken = await collectRows(readAds(bytesSource('{"uuid":'), context));
    expect(broken.refused).toMatchObject([{ line: 0, code: 'NOT_AS_DOCUMENTED' }]);
  });
});

describe('the text of an ad', () => {
  it.each([
    ['<p>En</p><p>to</p>', 'En\nto'],
    ['5 &lt; 7 og 3 &amp; 4', '5 < 7 og 3 & 4'],
    ['&amp;lt;b&amp;gt;fet&amp;lt;/b&amp;gt;', 'fet'],
    ['<script>alert(1)</script>trygt', 'trygt'],
    ['Sm&oslash;rbr&oslash;d &#43; kaffe', 'Smørbrød + kaffe'],
  ])('%p is %p', (html, expected) => {
    expect(plainText(html)).toBe(expected);
  });

  it('is kept without telephone numbers and addresses', () => {
    expect(withoutContacts('Ring +47 41 66 35 43 eller skriv til a.b@c.no innen 12.04.2026')).toBe(
      'Ring [telefon] eller skriv til [e-post] innen 12.04.2026',
    );
  });

  it.each([
    ['24.02.2019', 'DATE'],
    ['2019-04-12T01:00', 'DATE'],
    ['Snarest', 'AS_SOON_AS_POSSIBLE'],
    ['Etter avtale', 'BY_AGREEMENT'],
    ['vår 2027', 'UNCLEAR'],
    ['', 'NOT_GIVEN'],
  ])('gives %p as %s', (text, kind) => {
    expect(readAdDate(text, context.today).kind).toBe(kind);
  });
});

const samples = fileURLToPath(new URL('../../../../../shared/data/jobs/', import.meta.url));
/** The samples are third parties' texts and not part of the product. */
const withSamples = existsSync(samples) ? describe : describe.skip;

withSamples('real ads (skipped where the samples do not lie beside the product)', () => {
  it.each([
    ['nav_feed_entries_sample.json', 3],
    ['nav_import_ads_sample.json', 2],
  ])('in %s all become drafts with occupation and municipality', async (name, count) => {
    const { taken, refused } = await collectRows(readAds(fileSource(`${samples}${name}`), context));
    expect([taken.length, refused]).toEqual([count, []]);
    for (const outcome of taken) {
      if (outcome.kind !== 'DRAFT') throw new Error('removed');
      expect(outcome.draft.missing).not.toContain('OCCUPATION');
      expect(outcome.draft.missing).not.toContain('MUNICIPALITY');
      expect(outcome.draft.description).not.toMatch(/[<>]|&\w+;/);
    }
  });
});
