import { extractText, getDocumentProxy } from 'unpdf';
import { aConsultant, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { aMeasureCast } from '../support/measure-cast.js';
import { atNav } from '../support/measures.js';
import { anEmployerContact, aParticipant, aPerson } from '../support/placement.js';

describe('letters about a measure', () => {
  const now = Date.parse('2026-09-01T10:00:00Z');
  let app: TestApp;
  let cast: Awaited<ReturnType<typeof aMeasureCast>>;

  beforeAll(async () => {
    app = await startTestApp({ now: () => now });
    cast = await aMeasureCast(app);
  });
  afterAll(() => app.close());

  const fileFor = async (as: TestClient, id: string, letter: string, form = 'NB') =>
    (
      await as.ask<{ measureLetter: { fileName: string; mediaType: string; content: string } | null }>(
        `query ($id: ID!, $letter: MeasureLetter!, $form: WrittenForm) {
           measureLetter(id: $id, letter: $letter, form: $form) { fileName mediaType content } }`,
        { id, letter, form },
      )
    ).measureLetter;
  const textOf = async (content: string): Promise<string> => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(Buffer.from(content, 'base64'))), {
      mergePages: true,
    });
    return text.replace(/\s+/g, ' ');
  };
  const textFor = async (as: TestClient, id: string, letter: string, form = 'NB') =>
    textOf((await fileFor(as, id, letter, form))?.content ?? '');

  it('tell the decision line by line, with rules, dates, numbers and the right to appeal', async () => {
    const { agreement, participant } = await cast.approved();
    const file = await fileFor(participant, agreement.id, 'DECISION');
    expect(file).toMatchObject({ fileName: expect.stringMatching(/^vedtak-\d+\.pdf$/), mediaType: 'application/pdf' });
    const text = await textOf(file?.content ?? '');
    for (const part of [
      'Vedtak om midlertidig lønnstilskudd',
      'Yohana Tesfay',
      'Sætre Kafé AS (312345678)',
      '0220 NAV Asker',
      'Dag Beslutter',
      'Månedslønn 31 000',
      'Feriepenger 12 % × 31 000 kr 3 720',
      'Arbeidsgiveravgift 14,1 % ×',
      'Tilskudd per måned 40 % ×',
      'Tilskudd for perioden',
      'kapittel 9, gjelder fra 1.1.2016',
      'innen 3 uker',
      'innen 6 uker',
      'senest 30.11.2026',
      'ikke registrert ennå',
    ])
      expect(text).toContain(part);
    expect(text).toContain(
      Intl.NumberFormat('nb')
        .format(agreement.periods[0]?.amount ?? 0)
        .replace(/\s/g, ' '),
    );
  });

  it('are written in nynorsk as well', async () => {
    const { agreement, participant } = await cast.approved();
    const decision = await textFor(participant, agreement.id, 'DECISION', 'NN');
    for (const part of [
      'Vedtak om mellombels lønstilskot',
      'Slik har vi rekna',
      'Tilskot for perioden',
      'innan 3 veker',
    ])
      expect(decision).toContain(part);
    const contract = await textFor(participant, agreement.id, 'AGREEMENT', 'NN');
    for (const part of [
      'Avtale om mellombels lønstilskot',
      'Oppgåver Kalde retter',
      'Signaturar',
      'Deltakar Yohana Tesfay',
    ])
      expect(contract).toContain(part);
  });

  it('are the same bytes each time, and name the signatures', async () => {
    const { agreement } = await cast.approved();
    const first = await fileFor(cast.employer, agreement.id, 'AGREEMENT');
    expect(await fileFor(cast.employer, agreement.id, 'AGREEMENT')).toEqual(first);
    const text = await textOf(first?.content ?? '');
    expect(text).toContain('NAV Nina Veileder, 1.9.2026');
    expect(text).toContain('Plassen kommer i tillegg til ordinær bemanning Ja');
  });

  it('go to those they are addressed to, and to nobody else', async () => {
    const { agreement, participant } = await cast.approved();
    const stranger = await app.as(anEmployerContact('987654325', 'Ola Annen'));
    const neighbour = await app.as(aConsultant('3201', 'Nora Nabo'));
    const otherOffice = await app.as(atNav('NAV_DECIDER', 'Bo Bærum', { navOffice: '0219' }));
    const other = await aPerson(app);
    const others = [stranger, neighbour, otherOffice, await app.as(aParticipant(other))];
    for (const as of others) {
      expect(await fileFor(as, agreement.id, 'DECISION')).toBeNull();
      expect(await fileFor(as, agreement.id, 'AGREEMENT')).toBeNull();
    }
    expect(await fileFor(cast.consultant, agreement.id, 'DECISION')).toBeNull();
    for (const as of [participant, cast.employer, cast.adviser, cast.decider])
      expect(await fileFor(as, agreement.id, 'DECISION')).not.toBeNull();
  });

  it('are not there before anything is approved', async () => {
    const { agreement, participant } = await cast.signed();
    expect(await fileFor(participant, agreement.id, 'DECISION')).toBeNull();
    expect(await textFor(participant, agreement.id, 'AGREEMENT')).toContain('NAV fastsetter satsen');
  });

  it('are byte for byte the same to a municipality, an employer and a participant whatever NAV has assessed', async () => {
    const { agreement, participant } = await cast.drafted();
    const readers = [cast.consultant, cast.employer, participant];
    const filesNow = () =>
      Promise.all(
        readers.flatMap((as) =>
          ['NB', 'NN'].map(async (form) => (await fileFor(as, agreement.id, 'AGREEMENT', form))?.content),
        ),
      );
    let { version } = agreement;
    const seen: (string | undefined)[][] = [];
    for (const group of [
      'NEEDS_GUIDANCE',
      'NEEDS_GUIDANCE_REDUCED_CAPACITY',
      'CAN_WORK_PARTLY',
      'SMALL_CHANCE_OF_WORK',
    ]) {
      ({ version } = await cast.prepare({ id: agreement.id, version }, group));
      seen.push(await filesNow());
    }
    const [first] = seen;
    expect(first?.[0]).toMatch(/^JVBERi/);
    for (const files of seen) expect(files).toEqual(first);
  });
});
