import { v7 } from 'uuid';
import { extractText, getDocumentProxy } from 'unpdf';
import { systemViewer } from '@fotfeste/access';
import { aConsultant, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { aWorkplace } from '../support/placement.js';

interface Cell {
  readonly value: number | null;
  readonly suppressed: boolean;
}
interface Report {
  readonly years: readonly {
    year: number;
    exits: Cell;
    settled: Cell;
    toWork: Cell;
    percent: number | null;
    permanentHires: Cell;
    hiresAfterPlacement: Cell;
  }[];
  readonly pooled: readonly { group: string; exits: Cell; toWorkOrEducation: Cell; percent: number | null }[];
  readonly disagreements: readonly { area: string; years: string; figures: readonly { percent: number }[] }[];
  readonly ranks: readonly { rank: number; bestRank: number; worstRank: number }[];
}

const year = 2025;

/** 24 women and 26 men ended in 2025; three of the women, and one with a shielded identity, are what may not be found out. */
async function seed(app: TestApp): Promise<void> {
  await aWorkplace(app, { organisation: '312345678' });
  const people = Array.from({ length: 51 }, (_, index) => ({
    id: v7(),
    gender: index % 2 === 0 ? 'MAN' : 'WOMAN',
    protection: index === 50 ? 2 : 0,
    ownStaff: index === 48,
    kind: index === 50 || index % 2 === 0 ? 'WORK' : index < 6 ? 'MOVED' : 'UPPER_SECONDARY',
  }));
  await app.database.transaction({ ...systemViewer, clearance: 2 }, async (transaction) => {
    for (const { id, gender, protection, ownStaff, kind } of people) {
      await transaction.query(
        `insert into participant (id, municipality, given_name, family_name, gender, protection, own_staff, settled_on, programme_start)
         values ($1, '3203', 'A', 'B', $2, $3, $4, '2023-02-01', '2023-03-01')`,
        [id, gender, protection, ownStaff],
      );
      await transaction.query(
        `insert into programme_exit (id, participant_id, municipality, exit_on, kind, recorded_by, recorded_by_name)
         values ($1, $1, '3203', $2, $3, $1, 'test')`,
        [id, `${year}-05-01`, kind],
      );
    }
    // one job, told of by two, that climbed from temporary to permanent
    const hired = people[0]?.id;
    const hire = (kind: string, start: string, end: string | null): Promise<unknown> =>
      transaction.query(
        `insert into hire (id, participant_id, municipality, organisation, occupation, kind, percent, start_on, ended_on, recorded_by, recorded_by_name)
         values ($1, $2, '3203', '312345678', '5223', $3, 100, $4, $5, $2, 'test')`,
        [v7(), hired, kind, start, end],
      );
    await hire('TEMPORARY', '2025-02-01', '2025-04-30');
    await hire('PERMANENT', '2025-05-01', null);
    await hire('PERMANENT', '2025-05-06', '2025-12-31');
  });
}

describe('the outcomes of a municipality', () => {
  let app: TestApp;
  let consultant: TestClient;
  let report: Report;
  beforeAll(async () => {
    app = await startTestApp();
    await seed(app);
    consultant = await app.as(aConsultant());
    const { outcomes } = await consultant.ask<{ outcomes: Report }>(
      `{ outcomes(municipality: "3203", fromYear: 2023, toYear: 2025) {
           years { year percent exits { ...C } settled { ...C } toWork { ...C } permanentHires { ...C } hiresAfterPlacement { ...C } }
           pooled { group percent exits { ...C } toWorkOrEducation { ...C } }
           disagreements { area years figures { percent definitionText } } ranks { rank bestRank worstRank } } }
         fragment C on OutcomeCell { value suppressed }`,
    );
    report = outcomes;
  });
  afterAll(() => app.close());

  const file = async (format: 'CSV' | 'PDF', language = 'NB'): Promise<Buffer> =>
    Buffer.from(
      (
        await consultant.ask<{ outcomeFile: { content: string } }>(
          `query ($format: OutcomeFileFormat!, $language: OutcomeLanguage!) { outcomeFile(municipality: "3203", format: $format, language: $language, fromYear: 2023, toYear: 2025) { content } }`,
          { format, language },
        )
      ).outcomeFile.content,
      'base64',
    );

  it('counts everybody but those with a shielded identity, and colleagues’ relatives without showing who they are', () => {
    const ended = report.years.find((each) => each.year === year);

    expect(ended?.exits).toEqual({ value: 50, suppressed: false });
  });

  it('opens, for a leader cleared for everybody, the very people that a number counts', async () => {
    const leader = await app.as({
      issuer: 'local',
      subject: 'cleared-leader',
      name: 'Lea Leder',
      grants: [{ role: 'PROGRAMME_LEADER', municipality: '3203', clearance: 2 }],
    });
    const { outcomePeople } = await leader.ask<{ outcomePeople: { totalCount: number; nodes: unknown[] } }>(
      `{ outcomePeople(municipality: "3203", year: 2025, measure: "EXITS", first: 100) { totalCount nodes { id } } }`,
    );

    expect(outcomePeople.totalCount).toBe(50);
    expect(outcomePeople.nodes).toHaveLength(50);
  });

  it('counts one hire once whoever reported it, and hides that there was only one', () => {
    expect(report.years.find((each) => each.year === year)?.permanentHires).toEqual({ value: null, suppressed: true });
  });

  it('hides three who moved, and whatever would give them away', () => {
    const women = report.pooled.find(({ group }) => group === 'WOMEN');

    expect(women?.exits.value === 25 && women.toWorkOrEducation.value === 22).toBe(false);
  });

  it('puts figures that disagree side by side', () => {
    const asker = report.disagreements.find(({ area, years }) => area === 'Asker' && years === '2011');

    expect(asker?.figures.map(({ percent }) => percent).sort()).toEqual([65, 78]);
  });

  it('says how sure a rank is', () => {
    expect(report.ranks.length).toBeGreaterThanOrEqual(19);
    expect(report.ranks.every(({ rank, bestRank, worstRank }) => bestRank <= rank && rank <= worstRank)).toBe(true);
  });

  it('prints nothing in the files that the screen hides', async () => {
    const csv = (await file('CSV')).toString('utf8');
    const pooled = csv.split('\r\n').filter((line) => line.startsWith('2023-2025;'));
    const cell = ({ value }: Cell): string => (value === null ? ':' : String(value));

    expect(pooled.map((line) => line.split(';').slice(2, 4))).toEqual(
      report.pooled.map(({ exits, toWorkOrEducation }) => [cell(exits), cell(toWorkOrEducation)]),
    );
    expect(csv).toContain('Bosatte | Resultat');
    expect(csv).toMatch(/\r\n2011;44;15;65;/);
    expect(csv).toMatch(/\r\n2011;;;78;/);
  });

  it('is printed for the council in both languages, with the same numbers', async () => {
    const text = async (language: string): Promise<string> =>
      (await extractText(await getDocumentProxy(new Uint8Array(await file('PDF', language))), { mergePages: true }))
        .text;
    const [nb, en] = [await text('NB'), await text('EN')];

    expect(nb).toContain('Resultater av introduksjonsprogrammet i Asker');
    expect(nb).toContain('Bosatte | Resultat');
    expect(en).toContain('Settled | Result');
    expect(nb).toContain('67');
  });

  it('answers nobody of another municipality, and no years that are none', async () => {
    const other = await app.as(aConsultant('3201', 'Bjørn Bærum'));
    const asked = await other.send(`{ outcomeFile(municipality: "3203", format: CSV) { content } }`);
    const backwards = await consultant.send(
      `{ outcomes(municipality: "3203", fromYear: 2025, toYear: 2020) { targetPercent } }`,
    );

    expect(asked.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(backwards.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
