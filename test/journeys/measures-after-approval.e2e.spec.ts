import { systemViewer } from '@fotfeste/access';
import { measuresDaily } from '../../apps/worker/src/handlers/measures-daily.js';
import { pino } from 'pino';
import { startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { aMeasureCast, mentorContent, periodOf } from '../support/measure-cast.js';
import { aPlacement, codesOf, measureMutation } from '../support/measures.js';

interface Claim {
  readonly periodId: string;
  readonly number: number;
  readonly status: string;
  readonly missing: readonly string[];
  readonly deadline: string;
  readonly amount: number | null;
  readonly agreedAmount: number;
  readonly maySend: boolean;
}

describe('after a measure is approved', () => {
  const start = Date.parse('2026-09-01T10:00:00Z');
  let now = start;
  let app: TestApp;
  let cast: Awaited<ReturnType<typeof aMeasureCast>>;

  beforeAll(async () => {
    app = await startTestApp({ now: () => now });
    cast = await aMeasureCast(app);
  });
  afterAll(() => app.close());
  afterEach(() => {
    now = start;
  });

  const day = (date: string) => {
    now = Date.parse(`${date}T10:00:00Z`);
  };
  const logHours = (as: TestClient, id: string, on: string, hours: number) =>
    measureMutation(as, 'logMentorHours', { id: ['ID!', id], on: ['Date!', on], hours: ['Float!', hours] });
  const confirm = (as: TestClient, id: string) => measureMutation(as, 'confirmMentorHours', { id: ['ID!', id] });
  const send = (as: TestClient, periodId: string, claim: object) =>
    measureMutation(as, 'sendRefundClaim', {
      periodId: ['ID!', periodId],
      claim: ['RefundClaimInput!', { incomes: [], allFromMeasure: true, ...claim }],
    });
  const claimsOf = async (as: TestClient, id: string) =>
    (
      await as.ask<{ measureAgreement: { claims: Claim[]; notices: { kind: string; dueOn: string }[] } }>(
        `query ($id: ID!) { measureAgreement(id: $id) { notices { kind dueOn }
           claims { periodId number status missing deadline amount agreedAmount overAgreedAmount maySend steps { code amount } } } }`,
        { id },
      )
    ).measureAgreement;
  const daily = () =>
    measuresDaily(
      { database: app.database, config: app.config, logger: pino({ enabled: false }), now: () => now },
      { eventId: '01900000-0000-7000-8000-000000000000' },
    );
  const told = (type: string) =>
    app.database.transaction(systemViewer, (transaction) =>
      transaction.query<{ payload: Record<string, string> }>(`select payload from outbox where type = $1`, [type]),
    );

  describe('mentor money', () => {
    const approvedMentor = () =>
      cast.approved({ kind: 'MENTOR', content: mentorContent, placement: { to: '2026-12-14' } });

    it('is due when the hours are logged, and confirmed by somebody other than who logged them', async () => {
      const { agreement, participant } = await approvedMentor();
      const { id } = agreement;
      const first = periodOf(agreement, 1);
      day('2026-10-02');
      expect(codesOf(await send(cast.employer, first.id, {}))).toEqual(['MENTOR_HOURS_UNCONFIRMED']);
      expect((await claimsOf(cast.employer, id)).claims[0]).toMatchObject({
        status: 'READY',
        missing: ['HOURS_LOGGED'],
      });
      await logHours(cast.employer, id, '2026-09-08', 6.5);
      await logHours(cast.employer, id, '2026-09-15', 7.5);
      await expect(confirm(cast.employer, id)).rejects.toThrow('NOT_FOUND');
      expect((await claimsOf(participant, id)).claims[0]).toMatchObject({
        missing: ['HOURS_CONFIRMED'],
        maySend: false,
      });
      await confirm(participant, id);
      const sent = await send(cast.employer, first.id, {});
      expect(codesOf(sent)).toEqual([]);
      expect((await claimsOf(cast.decider, id)).claims[0]).toMatchObject({
        status: 'SENT',
        amount: first.amount,
        missing: [],
      });
      expect(codesOf(await send(cast.employer, first.id, {}))).toEqual(['CLAIM_ALREADY_SENT']);
    });

    it('refuses the hour after the last agreed one, a day twice, a day to come and a day nobody has approved', async () => {
      const { agreement } = await approvedMentor();
      const { id } = agreement;
      day('2026-09-30');
      await logHours(cast.employer, id, '2026-09-08', 12);
      expect(codesOf(await logHours(cast.employer, id, '2026-09-08', 1))).toEqual(['HOURS_ALREADY_LOGGED']);
      expect(codesOf(await logHours(cast.employer, id, '2026-09-09', 8.5))).toEqual(['HOURS_OVER_AGREED']);
      expect(codesOf(await logHours(cast.employer, id, '2026-09-09', 0))).toEqual(['HOURS_NOT_POSITIVE']);
      expect(codesOf(await logHours(cast.employer, id, '2026-10-05', 2))).toEqual(['HOURS_DAY_NOT_APPROVED']);
      expect(codesOf(await logHours(cast.employer, id, '2026-08-05', 2))).toEqual(['HOURS_DAY_NOT_APPROVED']);
      expect(codesOf(await logHours(cast.employer, id, '2026-09-09', 8))).toEqual([]);
    });
  });

  describe('the refund', () => {
    it('is computed line by line from what the employer answers, and cut at what was approved', async () => {
      const { agreement } = await cast.approved();
      const first = periodOf(agreement, 1);
      expect(codesOf(await send(cast.employer, first.id, { incomes: [16_000] }))).toEqual(['CLAIM_TOO_EARLY']);
      day('2026-10-05');
      expect(codesOf(await send(cast.employer, first.id, { incomes: [16_000], allFromMeasure: false }))).toEqual([
        'INCOME_LINES_UNANSWERED',
      ]);
      await send(cast.employer, first.id, { incomes: [12_000, 4_000.5], allFromMeasure: true });
      const [claim] = (await claimsOf(cast.employer, agreement.id)).claims;
      // 16 001 × 1.12 × 1.02 × 1.141 × 40 %
      expect(claim).toMatchObject({ status: 'SENT', amount: 8_343, agreedAmount: first.amount });
      expect(claim).toHaveProperty('steps.0', { code: 'REFUND_WAGES', amount: 16_001 });
    });

    it('carries a month below zero to the next claim', async () => {
      const { agreement } = await cast.approved();
      const second = await cast.approve(periodOf(agreement, 2).id);
      day('2026-11-02');
      await send(cast.employer, periodOf(agreement, 1).id, { incomes: [10_000], holidayDeduction: -12_000 });
      const [minus] = (await claimsOf(cast.employer, agreement.id)).claims;
      expect(minus).toMatchObject({ status: 'APPROVED_MINUS', amount: -1_043 });
      await send(cast.employer, periodOf(second, 2).id, { incomes: [20_000] });
      const [, next] = (await claimsOf(cast.employer, agreement.id)).claims;
      expect(next).toMatchObject({ status: 'SENT', amount: 10_428 - 1_043 });
    });

    it('lasts to the end of a month where the period did, and is over the day after', async () => {
      const { agreement } = await cast.approved();
      const first = periodOf(agreement, 1);
      day('2026-11-30');
      expect((await claimsOf(cast.employer, agreement.id)).claims[0]).toMatchObject({
        status: 'READY',
        deadline: '2026-11-30',
        maySend: true,
      });
      day('2026-12-01');
      expect(codesOf(await send(cast.employer, first.id, { incomes: [1] }))).toEqual(['CLAIM_EXPIRED']);
      expect((await claimsOf(cast.employer, agreement.id)).claims[0]).toMatchObject({ status: 'EXPIRED', missing: [] });
    });

    it('that is sent keeps the agreement from being shortened into it, or annulled', async () => {
      const { agreement } = await cast.approved();
      day('2026-10-05');
      await send(cast.employer, periodOf(agreement, 1).id, { incomes: [16_000] });
      const annulled = await measureMutation(cast.adviser, 'annulMeasure', {
        id: ['ID!', agreement.id],
        version: ['Int!', agreement.version],
        reason: ['AnnulReason!', 'ILL'],
      });
      expect(codesOf(annulled)).toEqual(['PERIOD_SETTLED']);
    });

    it('is nobody’s but the employer’s to claim', async () => {
      const { agreement, participant } = await cast.approved();
      day('2026-10-05');
      for (const as of [participant, cast.consultant, cast.adviser])
        await expect(send(as, periodOf(agreement, 1).id, { incomes: [1] })).rejects.toThrow('NOT_FOUND');
    });
  });

  describe('the daily round', () => {
    it('tells of claims, near deadlines and follow-on months once, however often it runs', async () => {
      const { agreement } = await cast.approved();
      day('2026-10-02');
      await daily();
      await daily();
      const { notices } = await claimsOf(cast.employer, agreement.id);
      expect(notices.map(({ kind, dueOn }) => [kind, dueOn]).toSorted()).toEqual([
        ['CLAIM_OPEN', '2026-10-01'],
        ['FOLLOW_ON_DUE', '2026-10-01'],
      ]);
      day('2026-11-17');
      await daily();
      const later = (await claimsOf(cast.employer, agreement.id)).notices.map(({ kind }) => kind);
      expect(later).toContain('CLAIM_DEADLINE');
      const mine = (await told('claim.due')).filter(({ payload }) => payload['agreementId'] === agreement.id);
      expect(mine).toHaveLength(2);
    });

    it('prepares a subsidy four weeks before a place that can become a job ends, and else a goodbye talk', async () => {
      const { placement } = await aPlacement(app, { from: '2026-06-15', to: '2026-09-29' });
      const { placement: without } = await aPlacement(app, { from: '2026-06-15', to: '2026-09-29' });
      await app.database.transaction(systemViewer, (transaction) =>
        transaction.query(
          `update slot set outlook = 'NONE', outlook_percent = null where id = (select slot_id from placement where id = $1)`,
          [without],
        ),
      );
      day('2026-09-02');
      await daily();
      await daily();
      const endOf = async (id: string) =>
        (
          await cast.consultant.ask<{ placement: { notices: object[]; measures: object[] } }>(
            `query ($id: ID!) { placement(id: $id) { notices { kind dueOn } measures { kind status content { from jobTitle } } } }`,
            { id },
          )
        ).placement;
      expect(await endOf(placement)).toMatchObject({
        notices: [{ kind: 'SUBSIDY_DRAFT', dueOn: '2026-09-29' }],
        measures: [{ kind: 'TEMPORARY_WAGE_SUBSIDY', content: { from: '2026-09-30', jobTitle: 'Kjøkkenassistent' } }],
      });
      expect(await endOf(without)).toMatchObject({ notices: [{ kind: 'GOODBYE_TALK' }], measures: [] });
      expect((await told('placement.ending')).length).toBeGreaterThanOrEqual(2);
    });

    it('warns of an idle draft, and lets it go after twelve weeks', async () => {
      const { agreement } = await cast.drafted();
      now = start + (12 * 7 - 6.5) * 86_400_000;
      await daily();
      expect((await claimsOf(cast.consultant, agreement.id)).notices).toMatchObject([{ kind: 'DRAFT_EXPIRES_WEEK' }]);
      now = start + (12 * 7 + 0.5) * 86_400_000;
      await daily();
      expect(await cast.read(cast.consultant, agreement.id)).toBeNull();
      expect(await cast.read(cast.adviser, agreement.id)).toBeNull();
    });
  });
});
