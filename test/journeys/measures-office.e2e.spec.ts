import { startTestApp, type TestApp, type TestClient, aKey } from '../support/app.js';
import { aMeasureCast, periodOf, subsidy } from '../support/measure-cast.js';
import { atNav, codesOf, measureMutation, office } from '../support/measures.js';

describe('what a NAV office does across its cases', () => {
  let now = Date.parse('2026-09-01T10:00:00Z');
  let app: TestApp;
  let cast: Awaited<ReturnType<typeof aMeasureCast>>;
  let second: TestClient;

  beforeAll(async () => {
    app = await startTestApp({ now: () => now });
    cast = await aMeasureCast(app);
    second = await app.as(atNav('NAV_DECIDER', 'Berit Beslutter'));
  });
  afterAll(() => app.close());
  afterEach(() => {
    now = Date.parse('2026-09-01T10:00:00Z');
  });

  const textOf = (content: string) => Buffer.from(content, 'base64').toString('utf8');

  describe('the queue', () => {
    it('tells the sums of this budget year and the next, and where they will be paid from', async () => {
      const { agreement } = await cast.signed();
      const { measureQueue } = await cast.decider.ask<{ measureQueue: { nodes: Record<string, unknown>[] } }>(
        `{ measureQueue(first: 200) { nodes { thisYear nextYear costCentre otherMeasures ownConflict agreement { id } } } }`,
      );
      const row = measureQueue.nodes.find((node) => (node['agreement'] as { id: string }).id === agreement.id);
      expect(row).toMatchObject({
        thisYear: 56_985,
        nextYear: 112_716,
        costCentre: office,
        otherMeasures: 0,
        ownConflict: false,
      });
    });

    it('is filtered by amount, employer and budget year, and counted by age', async () => {
      const { agreement } = await cast.signed();
      const amount = periodOf(agreement, 1).amount ?? 0;
      const ids = async (filter: object) => {
        const { measureQueue } = await cast.decider.ask<{ measureQueue: { nodes: { agreement: { id: string } }[] } }>(
          `query ($filter: QueueFilter) { measureQueue(filter: $filter, first: 200) { nodes { agreement { id } } } }`,
          { filter },
        );
        return measureQueue.nodes.map((node) => node.agreement.id);
      };
      expect(await ids({ highestAmount: amount })).toContain(agreement.id);
      expect(await ids({ highestAmount: amount - 1 })).not.toContain(agreement.id);
      expect(await ids({ budgetYear: 2027 })).toEqual([]);
      expect(await ids({ organisation: '999999999' })).toEqual([]);
      now += 9 * 86_400_000;
      const { queueAges } = await cast.decider.ask<{ queueAges: { from: number; to: number | null; count: number }[] }>(
        `{ queueAges { from to count } }`,
      );
      expect(queueAges.find(({ from }) => from === 8)?.count).toBeGreaterThan(0);
      expect(queueAges).toHaveLength(5);
    });
  });

  describe('returning many', () => {
    const giveBack = async (periodIds: string[], codes = ['FACTS_WRONG'], text = 'Stillingsprosenten mangler') => {
      const { returnPeriods } = await cast.decider.ask<{ returnPeriods: Record<string, unknown> }>(
        `mutation ($ids: [ID!]!, $codes: [ReturnCode!]!, $text: String!, $key: IdempotencyKey!) {
           returnPeriods(periodIds: $ids, codes: $codes, text: $text, key: $key) { __typename
             ... on BulkReturnOutcome { returned { id status returnCodes returnText } excluded { periodId refusal { code } } }
             ... on Refused { refusals { code field } } } }`,
        { ids: periodIds, codes, text, key: aKey() },
      );
      return returnPeriods;
    };

    it('gives each the same code and words, and names those left out', async () => {
      const [one, two] = [await cast.signed(), await cast.approved()];
      const ids = [periodOf(one.agreement, 1).id, periodOf(two.agreement, 1).id];
      expect(await giveBack(ids)).toMatchObject({
        returned: [{ id: ids[0], status: 'RETURNED', returnText: 'Stillingsprosenten mangler' }],
        excluded: [{ periodId: ids[1], refusal: { code: 'PERIOD_NOT_UNDECIDED' } }],
      });
    });

    it('asks for a code and words', async () => {
      const { agreement } = await cast.signed();
      const ids = [periodOf(agreement, 1).id];
      expect(await giveBack(ids, [])).toMatchObject({ refusals: [{ code: 'RETURN_CODE_MISSING', field: 'codes' }] });
      expect(await giveBack(ids, ['OTHER'], '  ')).toMatchObject({
        refusals: [{ code: 'RETURN_EXPLANATION_MISSING', field: 'text' }],
      });
    });
  });

  describe('the second look', () => {
    const look = async (as: TestClient, decisionId: string, outcome: string, explanation: string | null = null) => {
      const { lookAgain } = await as.ask<{ lookAgain: { refusals?: { code: string }[] } }>(
        `mutation ($id: ID!, $outcome: SecondLookOutcome!, $explanation: String, $key: IdempotencyKey!) {
           lookAgain(decisionId: $id, outcome: $outcome, explanation: $explanation, key: $key) { __typename
             ... on SecondLook { outcome explanation lookedBy } ... on Refused { refusals { code field message wayOut } } } }`,
        { id: decisionId, outcome, explanation, key: aKey() },
      );
      return lookAgain;
    };

    it('is for somebody other than the decider, once, and a doubt is put in words', async () => {
      const { agreement } = await cast.approved();
      await cast.decider.ask(
        `mutation ($ids: [ID!]!, $key: IdempotencyKey!) { approvePeriods(periodIds: $ids, costCentre: "${office}", key: $key) { __typename } }`,
        { ids: [periodOf(agreement, 2).id], key: aKey() },
      );
      const drawn = async (as: TestClient) =>
        (
          await as.ask<{ secondLooks: { id: string; mayLook: boolean; agreement: { id: string } }[] }>(
            `{ secondLooks { id mayLook decidedBy outcome agreement { id } } }`,
          )
        ).secondLooks.find((each) => each.agreement.id === agreement.id);
      const mine = await drawn(cast.decider);
      expect(mine).toMatchObject({ mayLook: false });
      expect(await drawn(second)).toMatchObject({ mayLook: true });
      const id = mine?.id ?? '';
      expect(codesOf((await look(cast.decider, id, 'AGREED')) as never)).toEqual(['OWN_CASE']);
      expect(codesOf((await look(second, id, 'DOUBTED')) as never)).toEqual(['RETURN_EXPLANATION_MISSING']);
      expect(await look(second, id, 'DOUBTED', 'Timetallet virker høyt')).toMatchObject({
        outcome: 'DOUBTED',
        lookedBy: 'Berit Beslutter',
      });
      expect(codesOf((await look(second, id, 'AGREED')) as never)).toEqual(['ALREADY_DECIDED']);
    });
  });

  describe('the budget', () => {
    it('is plotted month by month: what is promised, and what is coming', async () => {
      await cast.approved();
      const { budgets } = await cast.decider.ask<{
        budgets: {
          kind: string;
          committed: number;
          forecast: number;
          burn: { month: string; committed: number | null; forecast: number | null }[];
        }[];
      }>(`{ budgets(year: 2026) { kind committed forecast burn { month committed forecast } } }`);
      const line = budgets.find(({ kind }) => kind === subsidy);
      expect(line?.burn).toHaveLength(12);
      expect(line?.burn[8]).toMatchObject({ month: '2026-09-01', committed: line?.committed });
      expect(line?.burn[9]?.committed).toBeNull();
      expect(line?.burn[11]?.forecast).toBe((line?.committed ?? 0) + (line?.forecast ?? 0));
    });

    it('goes to accounting as a file at the end of the month', async () => {
      const { agreement } = await cast.approved();
      const { monthEnd } = await cast.decider.ask<{ monthEnd: { fileName: string; content: string } }>(
        `{ monthEnd(month: "2026-09-01") { fileName mediaType content } }`,
      );
      expect(monthEnd.fileName).toBe('manedsslutt-2026-09.csv');
      const lines = textOf(monthEnd.content).split('\r\n');
      const { number } = agreement as unknown as { number: number };
      const amount = periodOf(agreement, 1).amount;
      expect(lines.find((line) => line.split(';')[2] === String(number))).toBe(
        `0220;0220;${number};;${subsidy};312345678;Sætre Kafé AS;2026-09-15;2026-09-30;${amount};;;${amount}`,
      );
      await expect(cast.employer.ask(`{ monthEnd(month: "2026-09-01") { content } }`)).rejects.toThrow('NOT_FOUND');
    });
  });

  describe('beside NAV’s own system', () => {
    const state = `id navState navReference { agreementNumber decisionReference } navForm { field value } navDifferences { field value atNav }`;
    const read = async (as: TestClient, id: string) =>
      (
        await as.ask<{ measureAgreement: Record<string, unknown> }>(
          `query ($id: ID!) { measureAgreement(id: $id) { ${state} } }`,
          { id },
        )
      ).measureAgreement;
    const register = (id: string, registered: object[], agreementNumber: string | null = '4711') =>
      measureMutation(cast.adviser, 'registerAtNav', {
        id: ['ID!', id],
        agreementNumber: ['String', agreementNumber],
        decisionReference: ['String', 'V-2026-9'],
        registered: ['[NavFormFieldInput!]!', registered],
      });
    const unreconciled = async () =>
      (
        await cast.adviser.ask<{ reconciliation: { agreement: { id: string }; differences: object[] }[] }>(
          `{ reconciliation { agreement { id } differences { field value atNav } } }`,
        )
      ).reconciliation;

    it('a case is decided here, then registered there, and what differs is listed', async () => {
      const { agreement } = await cast.approved();
      const { id } = agreement;
      expect(await read(cast.adviser, id)).toMatchObject({ navState: 'DECIDED_HERE', navReference: null });
      expect((await unreconciled()).map((each) => each.agreement.id)).toContain(id);
      await register(id, [
        { field: 'manedslonn', value: '31500' },
        { field: 'stillingstittel', value: 'kjøkkenassistent' },
        { field: 'startDato', value: '2026-09-15' },
      ]);
      expect(await read(cast.adviser, id)).toMatchObject({
        navState: 'REGISTERED_AT_NAV',
        navReference: { agreementNumber: '4711', decisionReference: 'V-2026-9' },
        navDifferences: [{ field: 'manedslonn', value: '31000', atNav: '31500' }],
      });
      const open = (await unreconciled()).find((each) => each.agreement.id === id);
      expect(open?.differences).toHaveLength(1);
      await register(id, [{ field: 'manedslonn', value: '31000' }]);
      expect((await unreconciled()).map((each) => each.agreement.id)).not.toContain(id);
    });

    it('an office may only recommend', async () => {
      const { agreement } = await cast.approved();
      const set = (decides: string) =>
        cast.decider.ask(
          `mutation ($decides: OfficeDecides!, $key: IdempotencyKey!) { setDecides(navOffice: "${office}", decides: $decides, key: $key) { __typename } }`,
          { decides, key: aKey() },
        );
      await set('RECOMMENDED_HERE');
      expect(await read(cast.adviser, agreement.id)).toMatchObject({ navState: 'RECOMMENDED_HERE' });
      await set('HERE');
    });

    it('the agreement is there in the shape of NAV’s form, and for nobody else', async () => {
      const { agreement } = await cast.approved();
      const form = async (as: TestClient, format: string) =>
        (
          await as.ask<{ navForm: { content: string } | null }>(
            `query ($id: ID!, $format: FormFormat!) { navForm(id: $id, format: $format) { fileName content } }`,
            { id: agreement.id, format },
          )
        ).navForm;
      expect(JSON.parse(textOf((await form(cast.adviser, 'JSON'))?.content ?? '')) as object).toMatchObject({
        tiltakstype: 'MIDLERTIDIG_LONNSTILSKUDD',
        bedriftNr: '312345678',
        deltakerFornavn: 'Yohana',
        startDato: '2026-09-15',
        manedslonn: '31000',
        stillingstype: 'FAST',
        lonnstilskuddFormaal: 'SKAFFE_ARBEID',
        harFamilietilknytning: 'nei',
      });
      expect(textOf((await form(cast.adviser, 'CSV'))?.content ?? '')).toContain('feriepengesats;0.12\r\n');
      expect(await form(cast.employer, 'JSON')).toBeNull();
      expect(await read(cast.employer, agreement.id)).toMatchObject({
        navState: null,
        navReference: null,
        navForm: [],
        navDifferences: [],
      });
    });
  });
});
