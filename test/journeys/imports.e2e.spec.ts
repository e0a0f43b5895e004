import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { systemViewer } from '@fotfeste/access';
import type { NewAccount } from '@fotfeste/db';
import { insertRows } from '@fotfeste/db';
import { starterSource } from '@fotfeste/occupation';
import { runImport } from '../../apps/worker/src/handlers/run-import.js';
import { aConsultant, aKey, startTestApp, type TestApp, type TestClient } from '../support/app.js';

const example = (path: string): string => readFileSync(new URL(`../../libs/${path}`, import.meta.url), 'utf8');
const participants = example('placement/src/intake/examples/participants.csv');
const employers = example('placement/src/intake/examples/employers.csv');
const slots = example('placement/src/intake/examples/slots.csv');

const administrator: NewAccount = {
  issuer: 'local',
  subject: 'admin-3203',
  name: 'Ada Administrator',
  grants: [{ role: 'ADMINISTRATOR', municipality: '3203' }],
};

let app: TestApp;
let kari: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  await theRegisters();
  kari = await app.as({ ...aConsultant(), email: 'radgiver@asker.example.no' });
});
afterAll(() => app.close());

/** Places and the starter taxonomy, as a new installation has them. */
async function theRegisters(): Promise<void> {
  const { skills, concepts } = starterSource();
  await app.database.transaction(systemViewer, async (transaction) => {
    const places = [
      ['3203', 'Asker'],
      ['3201', 'Bærum'],
      ['3312', 'Lier'],
    ].map(([number, name]) => ({ number, name, valid_from: '2024-01-01', region: 'VEST' }));
    await insertRows(transaction, 'municipality', places);
    const skillRows = skills.map(({ id, names }) => ({
      id,
      name_nb: names.nb,
      name_en: names.en,
      kind: 'SKILL',
      source: 'test',
    }));
    await insertRows(transaction, 'skill', skillRows);
    const rows = concepts.map(({ code, names }) => ({ code, name_nb: names.nb, name_en: names.en, source: 'test' }));
    await insertRows(transaction, 'occupation', rows);
  });
}

interface Sent {
  readonly status: number;
  readonly id: string;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function send(
  client: TestClient,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<Sent> {
  const response = await fetch(`${app.url}/uploads`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-fotfeste': '1',
      'x-file-name': encodeURIComponent('deltakere (øst).csv'),
      cookie: client.cookie,
      ...headers,
    },
    body: typeof body === 'string' ? Buffer.from(body) : Buffer.from(body),
  });
  const answer: Omit<Sent, 'status' | 'id'> & { readonly uploadId: string } = JSON.parse(await response.text());
  return { status: response.status, ...answer, id: answer.uploadId };
}

interface Job {
  readonly id: string;
  readonly status: string;
  readonly rowsRead: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly refusedFile: string | null;
  readonly failure: string | null;
  readonly problems: readonly {
    line: number;
    field: string;
    code: string;
    value: string | null;
    problem: string;
    wayOut: string;
  }[];
}

const jobFields = `id status rowsRead created changed unchanged refused refusedFile failure
  problems { line field code value problem wayOut }`;

interface Asked {
  readonly kind: string;
  readonly dryRun?: boolean;
  readonly sender?: string;
  readonly columns?: readonly { header: string; field?: string }[];
  readonly municipality?: string;
}

async function start(
  client: TestClient,
  uploadId: string,
  asked: Asked,
): Promise<{ id?: string; refusals?: readonly { code: string; message: string }[] }> {
  const { startImport } = await client.ask<{ startImport: { id?: string } }>(
    `mutation ($uploadId: ID!, $kind: ImportKind!, $dryRun: Boolean!, $sender: String, $columns: [MappedColumnInput!], $municipality: ID, $key: IdempotencyKey!) {
       startImport(uploadId: $uploadId, kind: $kind, dryRun: $dryRun, sender: $sender, columns: $columns, municipality: $municipality, key: $key) {
         ... on ImportJob { id } ... on Refused { refusals { code message } } } }`,
    { uploadId, dryRun: false, ...asked, key: aKey() },
  );
  return startImport;
}

/** Does the worker's part: the events that wait, as the queue would hand them on. */
async function work(jobId: string, signal?: AbortSignal): Promise<void> {
  const eventId = '01890000-0000-7000-8000-000000000000';
  const { database, config } = app;
  const parts = { database, config, logger: pino({ level: 'silent' }), now: Date.now };
  await runImport(parts, { eventId, jobId }, { signal: signal ?? new AbortController().signal });
}

const jobOf = async (client: TestClient, id: string): Promise<Job> =>
  (await client.ask<{ importJob: Job }>(`query ($id: ID!) { importJob(id: $id) { ${jobFields} } }`, { id })).importJob;

async function imported(client: TestClient, body: string | Uint8Array, asked: Asked): Promise<Job> {
  const upload = await send(client, body);
  expect(upload.errors).toBeUndefined();
  const { id = '', refusals } = await start(client, upload.id, asked);
  expect(refusals).toBeUndefined();
  await work(id);
  return jobOf(client, id);
}

const rows = <Row>(sql: string): Promise<Row[]> =>
  app.database.transaction({ ...systemViewer, clearance: 2 }, (transaction) => transaction.query<Row>(sql));

const counts = ({ created, changed, unchanged, refused }: Job) => ({ created, changed, unchanged, refused });

describe('a caseload from the municipality’s own system', () => {
  it('is looked at, tried out, read in, and changes nothing the second time', async () => {
    const upload = await send(kari, participants);
    const { filePreview } = await kari.ask<{
      filePreview: { headers: string[]; sample: string[][]; suggested: { header: string; field: string | null }[] };
    }>(
      `query ($uploadId: ID!) { filePreview(uploadId: $uploadId, kind: PARTICIPANTS) {
         ... on FilePreview { headers sample suggested { header field } encoding separator fields { name label { nb en } required } } } }`,
      { uploadId: upload.id },
    );
    expect(filePreview.headers).toContain('fødselsnummer');
    expect(filePreview.suggested.every(({ field }) => field !== null)).toBe(true);
    expect(filePreview.sample).toHaveLength(3);

    const trial = await imported(kari, participants, { kind: 'PARTICIPANTS', dryRun: true });
    expect(trial).toMatchObject({ status: 'COMPLETED', created: 3, refused: 0, rowsRead: 3 });
    expect(await rows('select 1 from participant')).toHaveLength(0);

    const first = await imported(kari, participants, { kind: 'PARTICIPANTS' });
    expect(counts(first)).toEqual(counts(trial));
    const stored = await rows<{ name: string; protection: number; consultant: string | null }>(
      `select p.given_name as name, protection, u.name as consultant from participant p left join app_user u on u.id = p.consultant_id order by 1`,
    );
    expect(stored).toEqual([
      { name: 'Lea', protection: 1, consultant: null },
      { name: 'Mira', protection: 0, consultant: 'Kari Konsulent' },
      { name: 'Sami', protection: 0, consultant: null },
    ]);

    const again = await imported(kari, participants, { kind: 'PARTICIPANTS' });
    expect(counts(again)).toEqual({ created: 0, changed: 0, unchanged: 3, refused: 0 });
    expect(await rows('select 1 from participant_identity')).toHaveLength(4);
  });

  it('tells the rest of the product of each person, once', async () => {
    expect(await rows(`select 1 from outbox where type = 'participant.added'`)).toHaveLength(3);
  });

  it('with a column of an unknown name is read as somebody once said, for that sender', async () => {
    const file = 'Sak;Klientens fornavn;Klientens etternavn;Mobil\nS-1;Ada;Demovik;90 00 00 01\n';
    const columns = [
      { header: 'Sak', field: 'reference' },
      { header: 'Klientens fornavn', field: 'given_name' },
      { header: 'Klientens etternavn', field: 'family_name' },
      { header: 'Mobil' },
    ];
    const first = await imported(kari, file, { kind: 'PARTICIPANTS', sender: 'Fagsystem Øst', columns });
    expect(counts(first)).toMatchObject({ created: 1 });
    const next = await imported(kari, file.replaceAll('S-1', 'S-2').replace('Ada', 'Eva'), { kind: 'PARTICIPANTS' });
    expect(counts(next)).toMatchObject({ created: 1, refused: 0 });
    const { columnMappings } = await kari.ask<{ columnMappings: { sender: string }[] }>(
      '{ columnMappings(kind: PARTICIPANTS) { sender columns { header field } } }',
    );
    expect(columnMappings.map(({ sender }) => sender)).toEqual(['Fagsystem Øst']);
  });
});

describe('rows that are wrong', () => {
  const header = 'referanse;fornavn;etternavn;fødselsnummer;bosatt dato;kommune;yrkesønsker\n';
  const file =
    `${header}W-1;Lin;Nordmo;12859110184;;;\nW-2;Per;Sørli;;31.02.2025;;\nW-3;Kim;Vestby;;;Bærum;\n` +
    'W-4;Ola;Østli;;;;romskipskaptein\nW-5;Bo;=HYPERLINK("http://x");;01.02.2025;;\nW-6;;;;;;\nW-5;Bo;Igjen;;;;\n';

  it('are refused by line and field, the others are taken', async () => {
    const job = await imported(kari, file, { kind: 'PARTICIPANTS' });
    expect(counts(job)).toEqual({ created: 1, changed: 0, unchanged: 0, refused: 6 });
    expect(job.problems.map(({ line, field, code }) => [line, field, code])).toEqual([
      [2, 'fødselsnummer', 'IDENTITY_NUMBER_WRONG'],
      [3, 'bosatt dato', 'NOT_A_DATE'],
      [4, 'kommune', 'NOT_ONE_OF'],
      [5, 'yrkesønsker', 'UNKNOWN_OCCUPATION'],
      [7, 'fornavn', 'REQUIRED'],
      [7, 'etternavn', 'REQUIRED'],
      [8, '', 'TWICE_IN_FILE'],
    ]);
    expect(JSON.stringify(job.problems)).not.toContain('12859110184');
    expect(job.problems[1]?.wayOut).toContain('dd.mm.åååå');
  });

  it('come back as a file that is mended and read in, with nothing a spreadsheet would run', async () => {
    const job = await imported(kari, file.replaceAll('W-', 'V-'), { kind: 'PARTICIPANTS', dryRun: true });
    const response = await fetch(`${app.url}${job.refusedFile}`, { headers: { cookie: kari.cookie } });
    const text = await response.text();
    expect(response.headers.get('content-disposition')).toContain('refused.csv');
    expect(text).toContain('Ikke en dato som finnes');
    const mended = text
      .replace('12859110184', '')
      .replace('31.02.2025', '28.02.2025')
      .replace('Bærum', 'Asker')
      .replace('romskipskaptein', '9112')
      .replace('V-6;;;', 'V-6;Ann;Tun;')
      .replace(/V-5;Bo;Igjen/, 'V-7;Bo;Igjen');
    const again = await imported(kari, mended, { kind: 'PARTICIPANTS' });
    expect(again.problems).toEqual([]);
    expect(counts(again)).toMatchObject({ created: 6, refused: 0 });
  });

  it('are nobody else’s to fetch', async () => {
    const job = await imported(kari, file.replaceAll('W-', 'X-'), { kind: 'PARTICIPANTS', dryRun: true });
    const ingrid = await app.as(aConsultant('3201', 'Ingrid i Bærum'));
    const response = await fetch(`${app.url}${job.refusedFile}`, { headers: { cookie: ingrid.cookie } });
    expect(response.status).toBe(404);
    expect(await ingrid.ask('query ($id: ID!) { importJob(id: $id) { id } }', { id: job.id })).toEqual({
      importJob: null,
    });
  });

  it('that would take another’s identity number stop no other row', async () => {
    const text = 'referanse;fornavn;etternavn;fødselsnummer\n2025-0131;Sami;Eksempelberg;12859110183\nY-2;God;Rad;\n';
    const job = await imported(kari, text, { kind: 'PARTICIPANTS' });
    expect(job.problems.map(({ line, code }) => [line, code])).toEqual([[2, 'IDENTITY_NUMBER_TAKEN']]);
    expect(counts(job)).toMatchObject({ created: 1, refused: 1 });
  });

  it('cannot reach the prototype of anything through their headers', async () => {
    const job = await imported(kari, '__proto__;constructor;fornavn;etternavn;referanse\nx;y;Ny;Person;P-1\n', {
      kind: 'PARTICIPANTS',
    });
    expect(counts(job)).toMatchObject({ created: 1 });
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});

describe('employers and their slots', () => {
  it('are read in, in either encoding, and change nothing the second time', async () => {
    const latin = Buffer.from(employers.replace(/^\ufeff/, ''), 'latin1');
    expect(counts(await imported(kari, latin, { kind: 'EMPLOYERS' }))).toMatchObject({ created: 3, refused: 0 });
    expect(counts(await imported(kari, employers, { kind: 'EMPLOYERS' }))).toMatchObject({ created: 0, unchanged: 3 });
    const job = await imported(kari, slots, { kind: 'SLOTS' });
    expect(job.problems.map(({ line, field, code }) => [line, field, code])).toEqual([[4, 'kommune', 'NOT_ONE_OF']]);
    expect(counts(job)).toEqual({ created: 2, changed: 0, unchanged: 0, refused: 1 });
    expect(counts(await imported(kari, slots, { kind: 'SLOTS' }))).toEqual({
      created: 0,
      changed: 0,
      unchanged: 2,
      refused: 1,
    });
    const shared = await rows<{ municipality: string }>('select municipality from slot_shared_with order by 1');
    expect(shared.map(({ municipality }) => municipality)).toEqual(['3201', '3312']);
  });

  it('without a number of their own are found again by what they are', async () => {
    const file = 'arbeidsstednummer;tittel;yrke;fra\n310000205;Ekstrahjelp;7512;01.05.2026\n';
    expect(counts(await imported(kari, file, { kind: 'SLOTS' }))).toMatchObject({ created: 1 });
    expect(counts(await imported(kari, file, { kind: 'SLOTS' }))).toMatchObject({ created: 0, unchanged: 1 });
  });

  it.each([
    ['ends before it starts', '310000205;A;7512;01.05.2026;01.04.2026;', 'ENDS_BEFORE_START'],
    ['pays less than nothing', '310000205;A;7512;01.05.2026;;-100', 'NEGATIVE'],
    ['has an unknown occupation', '310000205;A;trollmann;01.05.2026;;', 'UNKNOWN_OCCUPATION'],
    ['is at no workplace', '310000206;A;7512;01.05.2026;;', 'ORGANISATION_NUMBER_WRONG'],
    ['is at a workplace that nobody entered', '310000906;A;7512;01.05.2026;;', 'UNKNOWN_REFERENCE'],
  ])('a slot that %s is refused', async (_, row, code) => {
    const job = await imported(kari, `arbeidsstednummer;tittel;yrke;fra;til;månedslønn\n${row}\n`, { kind: 'SLOTS' });
    expect(job.problems.map((problem) => problem.code)).toContain(code);
    expect(job).toMatchObject({ status: 'COMPLETED', created: 0, refused: 1 });
  });
});

describe('a file that will not do', () => {
  it('of fifty megabytes is refused at the door, in words', async () => {
    const answer = await send(kari, Buffer.alloc(50_000_000, 'a'));
    expect(answer.status).toBe(413);
    expect(answer.errors?.[0]?.message).toContain('20 MB');
  });

  it.each([
    ['an empty one', '', 400, 'UPLOAD_EMPTY'],
    ['one that a form of another site sends', 'a;b\n', 400, 'HEADER_MISSING'],
    ['one for an upload that is not there', 'a;b\n', 404, 'UPLOAD_UNKNOWN'],
  ])('is refused: %s', async (_, body, status, code) => {
    const headers: Record<string, Record<string, string>> = {
      HEADER_MISSING: { 'x-fotfeste': '' },
      UPLOAD_UNKNOWN: { 'x-upload-id': '01890000-0000-7000-8000-000000000000' },
    };
    const answer = await send(kari, body, headers[code]);
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([status, code]);
  });

  it('is taken from nobody, nor from those who may not', async () => {
    expect((await send(app.nobody, 'a;b\n')).status).toBe(401);
    const nina = await app.as({
      issuer: 'local',
      subject: 'nina',
      name: 'Nina NAV',
      grants: [{ role: 'NAV_ADVISER', navOffice: '0220' }],
    });
    expect((await send(nina, 'a;b\n')).status).toBe(403);
  });

  it.each([
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'regneark'],
    ['no text', Buffer.from([1, 2, 0, 3]), 'tekstfil'],
    ['a broken archive', gzipSync('a;b\n1;2\n').subarray(0, 15), 'skadet'],
    ['without the columns that are needed', Buffer.from('farge\nblå\n'), 'kolonne'],
  ])('says why it cannot be read: %s', async (_, body, word) => {
    const job = await imported(kari, body, { kind: 'PARTICIPANTS' });
    expect(job).toMatchObject({ status: 'FAILED', created: 0 });
    expect(job.failure).toContain(word);
  });

  it('with columns chosen wrongly is not begun', async () => {
    const upload = await send(kari, 'a;b\n1;2\n');
    const columns = [
      { header: 'a', field: 'given_name' },
      { header: 'b', field: 'given_name' },
      { header: 'c', field: 'shoe_size' },
    ];
    const { refusals } = await start(kari, upload.id, { kind: 'PARTICIPANTS', columns });
    expect(refusals?.map(({ code }) => code)).toEqual(['COLUMN_FIELD_UNKNOWN', 'COLUMN_FIELD_TWICE', 'COLUMN_NEEDED']);
  });
});

describe('who may import what', () => {
  const refusedWith = async (client: TestClient, asked: Asked): Promise<unknown> => {
    const upload = await send(client, 'a;b\n1;2\n');
    return start(client, upload.id, asked).catch((error: Error) => error.message);
  };

  it('registers are an administrator’s, cases those’ who work them, each in the own municipality', async () => {
    const ada = await app.as(administrator);
    expect(await refusedWith(kari, { kind: 'OCCUPATIONS' })).toContain('NOT_FOUND');
    expect(await refusedWith(ada, { kind: 'PARTICIPANTS' })).toContain('NOT_FOUND');
    expect(await refusedWith(kari, { kind: 'PARTICIPANTS', municipality: '3201' })).toContain('NOT_FOUND');
  });
});

describe('registers and ads', () => {
  it('are read in set by set, and change nothing the second time', async () => {
    const ada = await app.as(administrator);
    const styrk = example('gateways/src/occupations/examples/styrk.csv');
    const first = await imported(ada, styrk, { kind: 'OCCUPATIONS' });
    expect(first).toMatchObject({ status: 'COMPLETED', refused: 0 });
    expect(first.created).toBeGreaterThan(0);
    expect(counts(await imported(ada, styrk, { kind: 'OCCUPATIONS' }))).toMatchObject({ created: 0, changed: 0 });
    const categories = example('gateways/src/occupations/examples/categories.csv');
    expect(counts(await imported(ada, categories, { kind: 'OCCUPATIONS' }))).toMatchObject({ refused: 0 });
    for (const name of ['postcodes.tsv', 'postcodes.csv', 'municipalities.csv']) {
      const file = example(`gateways/src/postcodes/examples/${name}`);
      expect(await imported(ada, file, { kind: 'POSTCODES' })).toMatchObject({ status: 'COMPLETED', refused: 0 });
      expect(counts(await imported(ada, file, { kind: 'POSTCODES' }))).toMatchObject({ created: 0, changed: 0 });
    }
  });

  it('ESCO comes as the files of its download', async () => {
    const ada = await app.as(administrator);
    const names = [
      'occupations_en.csv',
      'occupations_no.csv',
      'skills_en.csv',
      'skillGroups_en.csv',
      'occupationSkillRelations_en.csv',
      'broaderRelationsSkillPillar_en.csv',
    ];
    const release = async (): Promise<Job> => {
      let id = '';
      for (const name of names) {
        const headers = { 'x-file-name': name, ...(id && { 'x-upload-id': id }) };
        id = (await send(ada, example(`gateways/src/esco/examples/${name}`), headers)).id;
      }
      const { id: job = '' } = await start(ada, id, { kind: 'ESCO' });
      await work(job);
      return jobOf(ada, job);
    };
    const first = await release();
    expect(first).toMatchObject({ status: 'COMPLETED', refused: 0 });
    expect(first.created).toBeGreaterThan(0);
    expect(counts(await release())).toMatchObject({ created: 0, changed: 0 });
    const alone = await imported(ada, 'conceptUri\nx\n', { kind: 'ESCO' });
    expect(alone).toMatchObject({ status: 'FAILED' });
  });

  it('ads become drafts, withdrawn ones go', async () => {
    const ads = example('gateways/src/ads/examples/ads.json');
    const job = await imported(kari, ads, { kind: 'ADS' });
    expect(job).toMatchObject({ status: 'COMPLETED', refused: 0 });
    const { slotDrafts } = await kari.ask<{ slotDrafts: { title: string; missing: string[] }[] }>(
      '{ slotDrafts { id title description employerName organisationNumber occupation { code } municipalityNumber places startsText applyByText expired link missing languageSentences readAt } }',
    );
    expect(slotDrafts.length).toBe(job.created);
    expect(counts(await imported(kari, ads, { kind: 'ADS' }))).toMatchObject({ created: 0, changed: 0 });
  });
});

describe('a worker that is killed on the way', () => {
  // Enough batches that the abort comes while there is something left to read.
  const many = 3_000;
  const big = `referanse;fornavn;etternavn\n${Array.from({ length: many }, (_, n) => `K-${n};Person;Nummer${n}`).join('\n')}\n`;

  it('goes on where it was, and doubles nothing', async () => {
    const before = (await rows('select 1 from participant')).length;
    const upload = await send(kari, big);
    const { id = '' } = await start(kari, upload.id, { kind: 'PARTICIPANTS' });
    const killer = new AbortController();
    const running = work(id, killer.signal).catch((error: Error) => error.name);
    while ((await jobOf(kari, id)).rowsRead === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    killer.abort();
    expect(await running).toBe('AbortError');
    const stopped = await jobOf(kari, id);
    expect(stopped.status).toBe('RUNNING');
    expect(stopped.rowsRead).toBeGreaterThan(0);
    expect(stopped.rowsRead).toBeLessThan(many);
    await Promise.all([work(id), work(id)]);
    const done = await jobOf(kari, id);
    expect(done).toMatchObject({ status: 'COMPLETED', rowsRead: many, created: many });
    expect((await rows('select 1 from participant')).length).toBe(before + many);
    await work(id);
    expect(counts(await jobOf(kari, id))).toEqual(counts(done));
  });

  it('asks for one new match run instead of hundreds of repairs', async () => {
    expect(await rows(`select 1 from match_run where status = 'QUEUED'`)).toHaveLength(1);
  });

  it('leaves nothing of the file behind', async () => {
    const left = await rows(
      `select 1 from upload u join import_job j on j.upload_id = u.id and j.status = 'COMPLETED' and not j.dry_run`,
    );
    expect(left).toHaveLength(0);
  });
});
