import { pino } from 'pino';
import { Client } from 'pg';
import { measuresRebuild } from '../../apps/worker/src/handlers/measures-rebuild.js';
import { aKey, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { aMeasureCast, mentorContent, periodOf } from '../support/measure-cast.js';
import { aPlacement, codesOf, measureMutation, organisation, type MeasureAnswer } from '../support/measures.js';

describe('rates as dated rows', () => {
  const now = Date.parse('2026-09-01T10:00:00Z');
  let app: TestApp;
  let cast: Awaited<ReturnType<typeof aMeasureCast>>;
  let administrator: TestClient;

  beforeAll(async () => {
    app = await startTestApp({ now: () => now });
    cast = await aMeasureCast(app);
    administrator = await app.as({
      ...{ issuer: 'local', subject: 'administrator', name: 'Anne Admin' },
      grants: [{ role: 'ADMINISTRATOR', municipality: '3203' }],
    });
  });
  afterAll(() => app.close());

  const add = async (as: TestClient, row: object) => {
    const { addRateRow } = await as.ask<{
      addRateRow: { rows?: Record<string, unknown>[]; refusals?: MeasureAnswer['refusals'] };
    }>(
      `mutation ($row: RateRowInput!, $key: IdempotencyKey!) { addRateRow(row: $row, key: $key) { __typename
         ... on RateRows { rows { table about amount rate validFrom validTo source verified } }
         ... on Refused { refusals { code field message wayOut } } } }`,
      {
        row: {
          table: 'ADAPTED_WORK',
          validFrom: '2027-01-01',
          source: 'Prop. 1 S (2026-2027)',
          verified: true,
          ...row,
        },
        key: aKey(),
      },
    );
    return addRateRow;
  };
  const setRates = async (as: TestClient, rates: object) => {
    const { setEmployerRates } = await as.ask<{ setEmployerRates: MeasureAnswer }>(
      `mutation ($year: Int!, $holidayPayRate: Float, $pensionRate: Float, $employerTaxRate: Float, $key: IdempotencyKey!) {
         setEmployerRates(organisationNumber: "${organisation}", year: $year, holidayPayRate: $holidayPayRate,
           pensionRate: $pensionRate, employerTaxRate: $employerTaxRate, key: $key) { __typename
           ... on EmployerRates { rates { year holidayPayRate pensionRate employerTaxRate setBy } }
           ... on Refused { refusals { code field message wayOut } } } }`,
      { year: 2026, ...rates, key: aKey() },
    );
    return setEmployerRates;
  };

  it('are added by an administrator, with a source and whether it was checked', async () => {
    const { rows } = await add(administrator, { amount: 7_600 });
    expect(rows?.find(({ table }) => table === 'ADAPTED_WORK')).toEqual({
      table: 'ADAPTED_WORK',
      about: null,
      amount: 7_600,
      rate: null,
      validFrom: '2027-01-01',
      validTo: null,
      source: 'Prop. 1 S (2026-2027)',
      verified: true,
    });
    await expect(add(cast.consultant, { amount: 7_600 })).rejects.toThrow('NOT_FOUND');
    await expect(add(cast.decider, { amount: 7_600 })).rejects.toThrow('NOT_FOUND');
  });

  it.each([
    [{ amount: 0 }, 'AMOUNT_OUT_OF_RANGE', 'frame'],
    [{ amount: 7_600, source: ' ' }, 'SOURCE_MISSING', 'source'],
    [{ amount: 7_600, validTo: '2026-12-31' }, 'STARTS_AFTER_END', 'to'],
    [{ table: 'EMPLOYER_TAX_ZONE', rate: 1.2, zone: '1' }, 'RATE_OUT_OF_RANGE', 'rate'],
    [{ table: 'EMPLOYER_TAX_ZONE', rate: 0.1, zone: '9' }, 'ZONE_UNKNOWN', 'zone'],
    [{ table: 'MUNICIPALITY_ZONE', zone: '2' }, 'MUNICIPALITY_MISSING', 'municipality'],
  ])('are refused by name: %j', async (row, code, field) => {
    const { refusals } = await add(administrator, row);
    expect(refusals).toMatchObject([{ code, field }]);
  });

  it('never change what is approved', async () => {
    const { agreement } = await cast.approved();
    const before = await cast.read(cast.decider, agreement.id);
    await add(administrator, { table: 'EMPLOYER_TAX_ZONE', zone: '1', rate: 0.106, validFrom: '2026-01-01' });
    await add(administrator, { table: 'BASIC_AMOUNT', amount: 150_000, validFrom: '2026-05-01' });
    expect(await cast.read(cast.decider, agreement.id)).toEqual(before);
  });

  describe('an employer’s own', () => {
    it('fill the drafts that start in their year, and no other', async () => {
      expect(await setRates(cast.employer, { holidayPayRate: 0.102, pensionRate: 0.05 })).toMatchObject({
        rates: [{ year: 2026, holidayPayRate: 0.102, pensionRate: 0.05, employerTaxRate: null, setBy: 'Siri Sjef' }],
      });
      const rates = async (to: string) => {
        const { placement } = await aPlacement(app, { to });
        const draft = await measureMutation(cast.consultant, 'draftMeasure', {
          placementId: ['ID!', placement],
          kind: ['MeasureKind!', 'TEMPORARY_WAGE_SUBSIDY'],
        });
        return (draft as unknown as { content: object }).content;
      };
      expect(await rates('2026-10-14')).toMatchObject({ holidayPayRate: 0.102, pensionRate: 0.05 });
      expect(await rates('2027-01-14')).toMatchObject({ holidayPayRate: 0.12, pensionRate: 0.02 });
    });

    it('are rates that NAV’s form offers, and nobody else’s to set', async () => {
      expect(codesOf(await setRates(cast.employer, { holidayPayRate: 0.11 }))).toEqual(['RATE_NOT_OFFERED']);
      expect(codesOf(await setRates(cast.employer, { pensionRate: 0.4 }))).toEqual(['VALUE_OUT_OF_RANGE']);
      expect(codesOf(await setRates(cast.employer, { year: 1999 }))).toEqual(['YEAR_OUT_OF_RANGE']);
      await expect(setRates(cast.decider, { pensionRate: 0.02 })).rejects.toThrow('NOT_FOUND');
    });
  });

  describe('the nightly check', () => {
    const check = () =>
      measuresRebuild(
        { database: app.database, config: app.config, logger: pino({ enabled: false }), now: () => now },
        { eventId: '01900000-0000-7000-8000-000000000001' },
      );
    const found = async () =>
      (
        await cast.decider.ask<{
          rebuildDifferences: { kind: string; subjectId: string; stored: string; rebuilt: string }[];
        }>(`{ rebuildDifferences { kind subjectId stored rebuilt } }`)
      ).rebuildDifferences;
    const asOwner = async (sql: string, parameters: unknown[]) => {
      const client = new Client({
        connectionString: app.urls.adminUrl.replace(/\/[^/]*$/, new URL(app.urls.ownerUrl).pathname),
      });
      await client.connect();
      await client.query('set session_replication_role = replica');
      await client.query(sql, parameters);
      await client.end();
    };

    it('finds nothing while everything follows from the facts', async () => {
      await cast.approved();
      await cast.approved({ kind: 'MENTOR', content: mentorContent, placement: { to: '2026-12-14' } });
      await check();
      expect(await found()).toEqual([]);
    });

    it('finds an amount, a budget and a gap that somebody planted, and lets go of them when they are mended', async () => {
      const { agreement } = await cast.approved();
      const [first, third, fourth] = [1, 3, 4].map((number) => periodOf(agreement, number));
      await asOwner('update subsidy_period set amount = amount + 1 where id = any($1::uuid[])', [
        [first?.id, third?.id],
      ]);
      await asOwner(`update subsidy_period set from_date = from_date + 1 where id = $1`, [fourth?.id]);
      await asOwner('update budget set committed = committed + 7 where year = 2027 and kind = $1', ['MENTOR']);
      await check();
      const differences = await found();
      expect(differences).toEqual(
        expect.arrayContaining([
          {
            kind: 'DECISION',
            subjectId: first?.id,
            stored: String((first?.amount ?? 0) + 1),
            rebuilt: String(first?.amount),
          },
          {
            kind: 'AMOUNT',
            subjectId: third?.id,
            stored: String((third?.amount ?? 0) + 1),
            rebuilt: String(third?.amount),
          },
          expect.objectContaining({ kind: 'BUDGET', stored: '7', rebuilt: '0' }),
          expect.objectContaining({ kind: 'PERIODS', subjectId: agreement.id }),
        ]),
      );
      await asOwner('update subsidy_period set amount = amount - 1 where id = any($1::uuid[])', [
        [first?.id, third?.id],
      ]);
      await asOwner(`update subsidy_period set from_date = from_date - 1 where id = $1`, [fourth?.id]);
      await asOwner('update budget set committed = committed - 7 where year = 2027 and kind = $1', ['MENTOR']);
      await check();
      expect(await found()).toEqual([]);
    });
  });
});
