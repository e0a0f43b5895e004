import { Client } from 'pg';
import { v7 } from 'uuid';
import { systemViewer } from '@fotfeste/access';
import { moneyFields } from '@fotfeste/measures';
import { aConsultant, aKey, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import {
  aPlacement,
  aTown,
  atNav,
  codesOf,
  everyField,
  measureMutation,
  office,
  organisation,
  typed,
  type MeasureAnswer,
} from '../support/measures.js';
import { anEmployerContact, aParticipant } from '../support/placement.js';

const adviserPerson = v7();
const kind = 'TEMPORARY_WAGE_SUBSIDY';

describe('a measure, from draft to decision', () => {
  let app: TestApp;
  let now = Date.parse('2026-09-01T10:00:00Z');
  let consultant: TestClient;
  let neighbour: TestClient;
  let employer: TestClient;
  let adviser: TestClient;
  let decider: TestClient;
  let second: TestClient;
  let ownDecider: TestClient;

  beforeAll(async () => {
    app = await startTestApp({ now: () => now });
    await aTown(app);
    consultant = await app.as(aConsultant());
    neighbour = await app.as(aConsultant('3201', 'Nora Nabo'));
    employer = await app.as(anEmployerContact(organisation));
    adviser = await app.as(atNav('NAV_ADVISER', 'Nina Veileder', { personId: adviserPerson }));
    decider = await app.as(atNav('NAV_DECIDER', 'Dag Beslutter'));
    second = await app.as(atNav('NAV_DECIDER', 'Berit Beslutter'));
    ownDecider = await app.as(atNav('NAV_DECIDER', 'Nina Annenkonto', { personId: adviserPerson }));
    for (const year of [2026, 2027]) await budget(year, 10_000_000);
  });
  afterAll(() => app.close());
  afterEach(() => {
    now = Date.parse('2026-09-01T10:00:00Z');
  });

  const budget = async (year: number, frame: number, costCentre = office, of = kind) => {
    const { setBudget } = await decider.ask<{ setBudget: MeasureAnswer }>(
      `mutation ($office: ID!, $centre: String!, $kind: MeasureKind!, $year: Int!, $frame: Kroner!, $key: IdempotencyKey!) {
         setBudget(navOffice: $office, costCentre: $centre, kind: $kind, year: $year, frame: $frame, key: $key) {
           __typename ... on Budget { id frame committed forecast left } ... on Refused { refusals { code field message wayOut } } } }`,
      { office, centre: costCentre, kind: of, year, frame, key: aKey() },
    );
    return setBudget;
  };

  const lineOf = async (year: number, costCentre = office) => {
    const { budgets } = await decider.ask<{
      budgets: { costCentre: string; kind: string; frame: number; committed: number; forecast: number; left: number }[];
    }>(`query ($year: Int) { budgets(year: $year) { costCentre kind frame committed forecast left } }`, { year });
    const line = budgets.find((each) => each.costCentre === costCentre && each.kind === kind);
    if (!line) throw new Error('no such line');
    return line;
  };

  const draft = (placement: string, of = kind, as = consultant) =>
    measureMutation(as, 'draftMeasure', { placementId: ['ID!', placement], kind: ['MeasureKind!', of] });
  const edit = (as: TestClient, { id, version }: Pick<MeasureAnswer, 'id' | 'version'>, content: object) =>
    measureMutation(as, 'editMeasure', {
      id: ['ID!', id],
      version: ['Int!', version],
      content: ['MeasureContentInput!', content],
    });
  const prepare = ({ id, version }: MeasureAnswer, needGroup = 'NEEDS_GUIDANCE', as = adviser) =>
    measureMutation(as, 'setNeedGroup', {
      id: ['ID!', id],
      version: ['Int!', version],
      needGroup: ['NeedGroup!', needGroup],
    });
  const signAs = (
    as: TestClient,
    { id, version }: MeasureAnswer,
    party: string,
    onBehalfReason: string | null = null,
  ) =>
    measureMutation(as, 'signMeasure', {
      id: ['ID!', id],
      version: ['Int!', version],
      party: ['MeasureParty!', party],
      onBehalfReason: ['OnBehalfReason', onBehalfReason],
    });
  const approve = (as: TestClient, periodId: string, costCentre = office) =>
    measureMutation(as, 'approvePeriod', { periodId: ['ID!', periodId], costCentre: ['String!', costCentre] });
  const giveBack = (as: TestClient, periodId: string, codes: string[], text: string) =>
    measureMutation(as, 'returnPeriod', {
      periodId: ['ID!', periodId],
      codes: ['[ReturnCode!]!', codes],
      text: ['String!', text],
    });
  const read = async (as: TestClient, id: string) =>
    (
      await as.ask<{ measureAgreement: MeasureAnswer | null }>(
        `query ($id: ID!) { measureAgreement(id: $id) { ${everyField} } }`,
        { id },
      )
    ).measureAgreement;
  const firstOf = (answer: MeasureAnswer) => {
    const [period] = answer.periods;
    if (!period) throw new Error(`no period: ${JSON.stringify(answer)}`);
    return period;
  };

  /** A complete draft that NAV has prepared. */
  const prepared = async (needGroup = 'NEEDS_GUIDANCE', content: object = {}) => {
    const { person, placement } = await aPlacement(app);
    const drafted = await draft(placement);
    const filled = await edit(consultant, drafted, { ...typed, ...content });
    const taken = await prepare(filled, needGroup);
    const complete = await edit(adviser, taken, { adviserPhone: '40000003' });
    return { person, placement, participant: await app.as(aParticipant(person)), agreement: complete };
  };

  /** Signed by all, the adviser last. */
  const signed = async (needGroup = 'NEEDS_GUIDANCE', content: object = {}) => {
    const cast = await prepared(needGroup, content);
    const byParticipant = await signAs(cast.participant, cast.agreement, 'PARTICIPANT');
    const byEmployer = await signAs(employer, byParticipant, 'EMPLOYER');
    return { ...cast, agreement: await signAs(adviser, byEmployer, 'ADVISER') };
  };

  describe('the whole way', () => {
    it('comes to the krone that NAV would pay', async () => {
      const { participant, agreement: complete } = await prepared();
      expect(complete).toMatchObject({ status: 'AWAITING_SIGNATURES', missing: [], needGroup: 'NEEDS_GUIDANCE' });
      expect(complete).toMatchObject({ content: { from: '2026-09-15', to: '2027-09-14', monthlyWage: 31_000 } });
      const byEmployer = await signAs(employer, complete, 'EMPLOYER');
      const byParticipant = await signAs(participant, byEmployer, 'PARTICIPANT');
      expect(byParticipant).toMatchObject({ needGroup: null, periods: [], total: null, maySignAs: [] });
      const done = await signAs(adviser, byParticipant, 'ADVISER');
      expect(done).toMatchObject({ status: 'AWAITING_DECISION', total: 169_701 });
      expect(done.periods.map(({ percent }) => percent)).toEqual([...Array(7).fill(40), ...Array(7).fill(30)]);
      const before = await lineOf(2026);
      const decided = await approve(decider, firstOf(done).id);
      expect(decided).toMatchObject({ status: 'READY_TO_START' });
      expect(firstOf(decided)).toMatchObject({
        status: 'APPROVED',
        decidedBy: 'Dag Beslutter',
        claimDeadline: '2026-11-30',
      });
      const after = await lineOf(2026);
      expect(after.committed - before.committed).toBe(firstOf(done).amount);
      expect(after.left).toBe(after.frame - after.committed);
      expect(await read(employer, decided.id)).toMatchObject({ total: 169_701, monthlyAmount: decided.monthlyAmount });
    });

    it('fills a draft from the placement, the employer’s profile and the person', async () => {
      const { placement } = await aPlacement(app);
      const drafted = await draft(placement);
      expect(drafted).toMatchObject({
        status: 'DRAFT',
        kind,
        placementId: placement,
        participantName: 'Yohana Tesfay',
        navOffice: { number: office },
        content: {
          from: '2026-09-15',
          to: '2027-09-14',
          jobTitle: 'Kjøkkenassistent',
          tasks: 'Kalde retter\nOppvask',
          positionPercent: 100,
          daysPerWeek: 5,
          positionKind: 'PERMANENT',
          monthlyWage: 31_000,
          holidayPayRate: 0.12,
          pensionRate: 0.02,
          employerTaxRate: 0.141,
          accountNumber: '86011117947',
          purpose: 'GET_WORK',
          followUp: 'En samtale annenhver uke',
          adaptation: 'Skrevne rutiner med enkle ord',
          participantPhone: '40000001',
          participantBirthDate: '1998-04-20',
          employerContactFirstName: 'Berit',
          employerContactPhone: '40000002',
        },
        estimate: { lowest: expect.any(Number), highest: expect.any(Number) },
        maySignAs: [],
      });
      expect(drafted).toHaveProperty('missing', [
        'adviserFirstName',
        'adviserLastName',
        'adviserPhone',
        'familyTie',
        'noLayOffs',
        'noDisplacement',
        'unionConsulted',
        'otherStateAid',
      ]);
    });

    it('drafts a mentor grant beside the placement, and records the mentor’s secrecy', async () => {
      await budget(2026, 1_000_000, office, 'MENTOR');
      const { person, placement } = await aPlacement(app, { to: '2026-12-14' });
      const drafted = await draft(placement, 'MENTOR');
      expect(drafted).toMatchObject({ content: { from: '2026-09-01', to: '2026-12-14', mentorName: 'Siri Sjef' } });
      const filled = await edit(employer, drafted, {
        ...typed,
        mentorPhone: '40000009',
        mentorTasks: 'Viser rutinene',
        mentorHoursPerMonth: 20,
        mentorWageType: 'YEARLY',
        mentorWage: 780_000,
        mentorPositionPercent: 100,
      });
      expect(filled).toMatchObject({ monthlyAmount: 10_428 });
      const taken = await edit(adviser, await prepare(filled), { adviserPhone: '40000003' });
      const participant = await app.as(aParticipant(person));
      const byBoth = await signAs(employer, await signAs(participant, taken, 'PARTICIPANT'), 'EMPLOYER');
      expect(codesOf(await signAs(adviser, byBoth, 'ADVISER'))).toEqual(['MENTOR_SIGNS_SECRECY_FIRST']);
      expect(codesOf(await signAs(employer, byBoth, 'MENTOR'))).toEqual(['ON_BEHALF_REASON_MISSING']);
      const secret = await signAs(employer, byBoth, 'MENTOR', 'PAPER');
      expect(secret).toMatchObject({
        signatures: [{ party: 'PARTICIPANT' }, { party: 'EMPLOYER' }, { party: 'MENTOR' }],
      });
      const done = await signAs(adviser, secret, 'ADVISER');
      expect(await approve(decider, firstOf(done).id)).toMatchObject({ status: 'RUNNING' });
    });

    it('refuses the participant as their own mentor', async () => {
      const { placement } = await aPlacement(app, { to: '2026-12-14' });
      const drafted = await draft(placement, 'MENTOR');
      expect(codesOf(await edit(employer, drafted, { mentorPhone: '+47 400 00 001' }))).toEqual([
        'MENTOR_IS_PARTICIPANT',
      ]);
    });

    it('is signed by the adviser for a participant who cannot, once the employer has signed', async () => {
      const { agreement } = await prepared();
      expect(codesOf(await signAs(adviser, agreement, 'PARTICIPANT', 'PAPER'))).toEqual(['EMPLOYER_SIGNS_FIRST']);
      const byEmployer = await signAs(employer, agreement, 'EMPLOYER');
      expect(codesOf(await signAs(adviser, byEmployer, 'PARTICIPANT'))).toEqual(['ON_BEHALF_REASON_MISSING']);
      const onBehalf = await signAs(adviser, byEmployer, 'PARTICIPANT', 'DIGITAL_COMPETENCE');
      expect(onBehalf).toMatchObject({
        signatures: expect.arrayContaining([
          { party: 'PARTICIPANT', name: 'Nina Veileder', onBehalfReason: 'DIGITAL_COMPETENCE' },
        ]),
        maySignAs: ['ADVISER'],
      });
      expect(await signAs(adviser, onBehalf, 'ADVISER')).toMatchObject({ status: 'AWAITING_DECISION' });
    });

    it('asks for the need group, the order and every field before it is signed', async () => {
      const { person, placement } = await aPlacement(app, { birthDate: null });
      const drafted = await draft(placement);
      const participant = await app.as(aParticipant(person));
      expect(codesOf(await signAs(participant, drafted, 'PARTICIPANT'))).toContain('FIELDS_MISSING');
      const filled = await edit(consultant, drafted, {
        ...typed,
        adviserFirstName: 'N',
        adviserLastName: 'V',
        adviserPhone: '4',
      });
      expect(codesOf(await signAs(participant, filled, 'PARTICIPANT'))).toEqual(['BIRTH_DATE_MISSING']);
      const born = await edit(consultant, filled, { participantBirthDate: '1998-04-20' });
      expect(codesOf(await signAs(participant, born, 'PARTICIPANT'))).toEqual(['NAV_MUST_ASSESS']);
      expect(codesOf(await signAs(employer, born, 'PARTICIPANT'))).toEqual(['NOT_YOUR_SIGNATURE']);
      const taken = await prepare(born);
      expect(codesOf(await signAs(adviser, taken, 'ADVISER'))).toEqual(['ADVISER_SIGNS_LAST']);
      expect(codesOf(await prepare(taken, 'GOOD_PROSPECTS'))).toEqual(['NEED_GROUP_NOT_ELIGIBLE']);
    });

    it('loses every signature with an edit, and keeps what it said before', async () => {
      const { participant, agreement } = await prepared();
      const byParticipant = await signAs(participant, agreement, 'PARTICIPANT');
      const edited = await edit(employer, byParticipant, { monthlyWage: 32_000 });
      expect(edited).toMatchObject({ signatures: [] });
      const { versions } = (await read(consultant, edited.id)) as unknown as {
        versions: { kind: string; changes: object[] }[];
      };
      expect(versions[0]).toMatchObject({
        kind: 'EDITED',
        changedBy: 'Siri Sjef',
        changes: [{ field: 'monthlyWage', before: '31000', after: '32000' }],
      });
      expect(versions.at(-1)).toMatchObject({ kind: 'DRAFTED' });
      const unchanged = await edit(employer, edited, { monthlyWage: 32_000 });
      expect(unchanged.version).toBe(edited.version);
    });

    it('refuses a stale edit with the difference, so that nothing typed is lost', async () => {
      const { agreement } = await prepared();
      await edit(employer, agreement, { jobTitle: 'Kokk' });
      const stale = await edit(consultant, agreement, { jobTitle: 'Baker' });
      expect(stale.refusals).toMatchObject([
        { code: 'STALE_VERSION', field: 'version' },
        { code: 'STALE_FIELD', field: 'jobTitle', message: 'Lagret: Kokk. Du skrev: Baker.' },
      ]);
    });

    it('lets the employer take signatures back until the adviser has signed, and the adviser until it is concluded', async () => {
      const { agreement } = await signed();
      const revoke = (as: TestClient, { id, version }: MeasureAnswer) =>
        measureMutation(as, 'revokeMeasureSignatures', { id: ['ID!', id], version: ['Int!', version] });
      expect(codesOf(await revoke(employer, agreement))).toEqual(['ADVISER_HAS_SIGNED']);
      expect(codesOf(await edit(employer, agreement, { jobTitle: 'Kokk' }))).toEqual(['ADVISER_HAS_SIGNED']);
      const taken = await revoke(adviser, agreement);
      expect(taken).toMatchObject({ status: 'AWAITING_SIGNATURES', signatures: [] });
      expect(codesOf(await approve(decider, firstOf(agreement).id))).toEqual(['NOT_READY_TO_DECIDE']);
      expect(codesOf(await revoke(adviser, taken))).toEqual(['NOTHING_TO_WITHDRAW']);
    });
  });

  describe('the decider', () => {
    it('is never the adviser, by whatever account', async () => {
      const { agreement } = await signed();
      const { id } = firstOf(agreement);
      expect(codesOf(await approve(ownDecider, id))).toEqual(['OWN_CASE']);
      expect(codesOf(await giveBack(ownDecider, id, ['OTHER'], 'Nei'))).toEqual(['OWN_CASE']);
      expect(await read(ownDecider, agreement.id)).toMatchObject({
        mayDecide: false,
        mayNotDecideBecause: { code: 'OWN_CASE' },
      });
      expect(await read(decider, agreement.id)).toMatchObject({ mayDecide: true, mayNotDecideBecause: null });
      expect(await read(adviser, agreement.id)).toMatchObject({ mayDecide: false, mayNotDecideBecause: null });
    });

    it('is refused by the database too, by direct statements as the application’s role', async () => {
      const { agreement } = await signed();
      const { id, amount } = firstOf(agreement);
      const client = new Client({ connectionString: app.urls.appUrl });
      await client.connect();
      try {
        const asAdviser = () =>
          client.query(
            `begin; select set_config('app.kind', 'NAV', true), set_config('app.actor', '${v7()}', true),
               set_config('app.person', '${adviserPerson}', true), set_config('app.nav_offices', '${office}', true),
               set_config('app.municipalities', '-', true), set_config('app.organisations', '-', true),
               set_config('app.participant', '-', true), set_config('app.clearance', '0', true)`,
          );
        const tried = async (sql: string, parameters: unknown[]) => {
          await asAdviser();
          const error: unknown = await client.query(sql, parameters).catch((caught: unknown) => caught);
          await client.query('rollback');
          return error;
        };
        const decision = `insert into subsidy_decision (id, period_id, agreement_id, nav_office, outcome, decided_by, decided_by_name, decided_person, amount)
          values ($1, $2, $3, $4, 'APPROVED', $5, 'Nina', $5, $6)`;
        const somebodyElse = v7();
        expect(await tried(decision, [v7(), id, agreement.id, office, somebodyElse, amount])).toMatchObject({
          constraint: 'four_eyes',
        });
        expect(
          await tried(`update subsidy_period set status = 'APPROVED', cost_centre = '0220' where id = $1`, [id]),
        ).toMatchObject({ constraint: 'approved_by_decision' });
        expect(await tried(`delete from measure_hand where agreement_id = $1`, [agreement.id])).toMatchObject({
          code: '42501',
        });
        expect(
          await tried(
            `update measure_agreement set version = version + 1, signatures = jsonb_build_object('adviser', jsonb_build_object('by', $2::text)) where id = $1`,
            [agreement.id, somebodyElse],
          ),
        ).toMatchObject({ constraint: 'signs_as_oneself' });
        const stale = `update measure_agreement set content = content || '{"jobTitle": "Kokk"}', version = $2, signatures = '{}' where id = $1`;
        expect(await tried(stale, [agreement.id, agreement.version])).toMatchObject({ constraint: 'version_moves_on' });
        expect(
          await tried(`update measure_agreement set content = '{}', version = version + 1 where id = $1`, [
            agreement.id,
          ]),
        ).toMatchObject({ constraint: 'edit_takes_signatures' });
        await approve(decider, id);
        expect(
          await tried(
            `do $$ begin update measure_agreement set annulled_at = now() where id = '${agreement.id}'; set constraints all immediate; end $$`,
            [],
          ),
        ).toMatchObject({ constraint: 'annulled_has_no_approval' });
        expect(await tried(`update subsidy_period set amount = amount + 1 where id = $1`, [id])).toMatchObject({
          constraint: 'approved_is_final',
        });
        expect(await tried(`update budget set committed = frame + 1 where kind = $1`, [kind])).toMatchObject({
          constraint: 'budget_not_overspent',
        });
      } finally {
        await client.end();
      }
    });

    it('leaves a hand for whoever changes the money, in the fields that the rules name', async () => {
      const [row] = await app.database.transaction(systemViewer, (transaction) =>
        transaction.query<{ fields: string[] }>(`select app.money_fields() as fields`),
      );
      expect(row?.fields).toEqual([...moneyFields]);
    });

    it('returns with codes and words; the correction comes back as a new undecided copy', async () => {
      const { participant, agreement } = await signed();
      const { id } = firstOf(agreement);
      expect(codesOf(await giveBack(decider, id, [], 'Lønnen'))).toEqual(['RETURN_CODE_MISSING']);
      expect(codesOf(await giveBack(decider, id, ['FACTS_WRONG'], '  '))).toEqual(['RETURN_EXPLANATION_MISSING']);
      const returned = await giveBack(decider, id, ['FACTS_WRONG'], 'Lønnen stemmer ikke med kontrakten.');
      expect(firstOf(returned)).toMatchObject({
        status: 'RETURNED',
        returnCodes: ['FACTS_WRONG'],
        returnText: 'Lønnen stemmer ikke med kontrakten.',
      });
      expect(codesOf(await approve(second, id))).toEqual(['ALREADY_DECIDED']);
      const again = await edit(adviser, returned, { monthlyWage: 30_000 });
      expect(again).toMatchObject({ signatures: [], status: 'AWAITING_SIGNATURES' });
      const byBoth = await signAs(employer, await signAs(participant, again, 'PARTICIPANT'), 'EMPLOYER');
      const corrected = await signAs(adviser, byBoth, 'ADVISER');
      expect(firstOf(corrected)).toMatchObject({ number: 1, status: 'UNDECIDED' });
      expect(firstOf(corrected).id).not.toBe(id);
      expect(codesOf(await approve(decider, id))).toEqual(['ALREADY_DECIDED']);
      expect(firstOf(await approve(decider, firstOf(corrected).id))).toMatchObject({ status: 'APPROVED' });
    });

    it('gets a return back as it is, when the adviser says so', async () => {
      const { agreement } = await signed();
      const returned = await giveBack(decider, firstOf(agreement).id, ['RULES_MISREAD'], 'Se § 9');
      const resubmitted = await measureMutation(adviser, 'resubmitMeasure', {
        id: ['ID!', returned.id],
        version: ['Int!', returned.version],
      });
      expect(firstOf(resubmitted)).toMatchObject({ number: 1, status: 'UNDECIDED', amount: firstOf(agreement).amount });
      expect(firstOf(await approve(decider, firstOf(resubmitted).id))).toMatchObject({ status: 'APPROVED' });
    });

    it('decides later periods from three months before, in turn, and none in a year without a budget', async () => {
      const { agreement } = await signed();
      const decided = await approve(decider, firstOf(agreement).id);
      const period = (number: number) => decided.periods.find((each) => each.number === number)?.id ?? '';
      expect(codesOf(await approve(decider, period(3)))).toEqual(['NOT_THE_CURRENT_PERIOD']);
      expect(codesOf(await approve(decider, period(5)))).toEqual(['TOO_EARLY_TO_DECIDE']);
      now = Date.parse('2026-12-10T10:00:00Z');
      const long = await signed('CAN_WORK_PARTLY', { from: '2026-12-15', to: '2028-12-14' });
      const first = await approve(decider, firstOf(long.agreement).id);
      const in2028 = first.periods.find(({ from }) => from.startsWith('2028'))?.id ?? '';
      expect(codesOf(await approve(decider, in2028))).toEqual(['YEAR_WITHOUT_BUDGET']);
    });

    it('names a cost centre that is unknown, one without a budget, and a budget that is too small', async () => {
      const { agreement } = await signed();
      const { id } = firstOf(agreement);
      expect(codesOf(await approve(decider, id, '9999'))).toEqual(['COST_CENTRE_UNKNOWN']);
      expect(codesOf(await approve(decider, id, '0219'))).toEqual(['BUDGET_NOT_SET']);
      await budget(2026, 100, '0001');
      const refused = await approve(decider, id, '0001');
      expect(codesOf(refused)).toEqual(['BUDGET_EXCEEDED']);
      expect(refused.refusals?.[0]?.message).toContain('100 kr er ledig');
    });

    it('does not set a frame under what is approved', async () => {
      const line = await lineOf(2026);
      const refused = await budget(2026, line.committed - 1);
      expect(codesOf(refused)).toEqual(['FRAME_UNDER_COMMITTED']);
      expect(codesOf(await budget(2026, -1))).toEqual(['AMOUNT_OUT_OF_RANGE']);
      expect(codesOf(await budget(1999, 1))).toEqual(['YEAR_OUT_OF_RANGE']);
      expect(codesOf(await budget(2026, 1, '22'))).toEqual(['COST_CENTRE_UNKNOWN']);
    });
  });

  describe('in bulk', () => {
    const inBulk = async (as: TestClient, periodIds: string[]) => {
      const { approvePeriods } = await as.ask<{
        approvePeriods: {
          approved: { id: string; status: string }[];
          excluded: { periodId: string; refusal: { code: string; message: string } }[];
        };
      }>(
        `mutation ($ids: [ID!]!, $key: IdempotencyKey!) { approvePeriods(periodIds: $ids, costCentre: "${office}", key: $key) {
           ... on BulkOutcome { approved { id status } excluded { periodId refusal { code message } } } ... on Refused { refusals { code } } } }`,
        { ids: periodIds, key: aKey() },
      );
      return approvePeriods;
    };

    it('approves follow-on months alone, names the rest, and draws a tenth for a second look', async () => {
      const started = [];
      for (let count = 0; count < 3; count += 1) {
        const { agreement } = await signed();
        started.push(await approve(decider, firstOf(agreement).id));
      }
      const { agreement: fresh } = await signed();
      const next = started.map((each) => each.periods[1]?.id ?? '');
      const unknown = v7();
      const outcome = await inBulk(decider, [...next, firstOf(fresh).id, started[0]?.periods[2]?.id ?? '', unknown]);
      expect(outcome.approved.map(({ id }) => id).sort()).toEqual([...next].sort());
      expect(outcome.excluded.map(({ periodId, refusal }) => [periodId, refusal.code])).toEqual([
        [unknown, 'NOT_FOUND'],
        [firstOf(fresh).id, 'FIRST_PERIOD'],
        [started[0]?.periods[2]?.id, 'NOT_THE_CURRENT_PERIOD'],
      ]);
      const kept = await app.database.transaction(systemViewer, (transaction) =>
        transaction.query<{ looked: number; lines: number }>(
          `select count(*) filter (where second_look)::int as looked,
                  (select count(*)::int from audit where action = 'period.approved' and detail ->> 'bulkId' = max(d.bulk_id::text)) as lines
             from subsidy_decision d where period_id = any($1::uuid[])`,
          [next],
        ),
      );
      expect(kept).toEqual([{ looked: 1, lines: 3 }]);
    });

    it('stays under the office’s limit', async () => {
      const setLimit = (limit: number) =>
        decider.ask(
          `mutation ($limit: Kroner!, $key: IdempotencyKey!) { setBulkLimit(navOffice: "${office}", limit: $limit, key: $key) {
             __typename ... on NavOfficeSetting { bulkLimit navOffice { number } } } }`,
          { limit, key: aKey() },
        );
      expect(await setLimit(100)).toMatchObject({ setBulkLimit: { bulkLimit: 100, navOffice: { number: office } } });
      const { agreement } = await signed();
      const decided = await approve(decider, firstOf(agreement).id);
      const outcome = await inBulk(decider, [decided.periods[1]?.id ?? '']);
      expect(outcome.excluded.map(({ refusal }) => refusal.code)).toEqual(['OVER_OFFICE_LIMIT']);
      await setLimit(30_000);
    });
  });

  describe('at the same instant', () => {
    it('lets exactly thirty of fifty through a budget for thirty, to the krone', async () => {
      const cases = [];
      for (let count = 0; count < 50; count += 1) cases.push((await signed()).agreement);
      const amount = firstOf(cases[0] as MeasureAnswer).amount ?? 0;
      await budget(2026, 30 * amount + amount - 1, '0030');
      const answers = await Promise.all(
        cases.map((agreement, index) => approve(index % 2 ? decider : second, firstOf(agreement).id, '0030')),
      );
      const refused = answers.filter(({ __typename }) => __typename === 'Refused');
      expect(answers.length - refused.length).toBe(30);
      expect(new Set(refused.flatMap(codesOf))).toEqual(new Set(['BUDGET_EXCEEDED']));
      expect(await lineOf(2026, '0030')).toMatchObject({ committed: 30 * amount, left: amount - 1 });
      const sums = await app.database.transaction(systemViewer, (transaction) =>
        transaction.query(
          `select count(*)::int as n, sum(d.amount)::int as decided, (select sum(p.amount)::int from subsidy_period p
              where p.cost_centre = '0030' and p.status = 'APPROVED') as approved
             from subsidy_decision d join budget b on b.id = d.budget_id where b.cost_centre = '0030' and d.outcome = 'APPROVED'`,
        ),
      );
      expect(sums).toEqual([{ n: 30, decided: 30 * amount, approved: 30 * amount }]);
    }, 300_000);

    it('lets no more through below the use case: fifty direct statements on a budget for thirty', async () => {
      await budget(2026, 3_000, '0031');
      const answers = await Promise.allSettled(
        Array.from({ length: 50 }, () =>
          app.database.transaction(systemViewer, (transaction) =>
            transaction.query(`update budget set committed = committed + 100 where cost_centre = '0031'`),
          ),
        ),
      );
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
      expect(await lineOf(2026, '0031')).toMatchObject({ committed: 3_000, left: 0 });
    });

    it('approves nothing of an agreement that is annulled in the same moment, below the use case too', async () => {
      for (let round = 0; round < 3; round += 1) {
        const { agreement } = await signed();
        const { id, amount } = firstOf(agreement);
        const decide = app.database.transaction(systemViewer, async (transaction) => {
          await transaction.query(
            `insert into subsidy_decision (id, period_id, agreement_id, nav_office, outcome, decided_by, decided_by_name, decided_person, amount)
             values ($1, $2, $3, $4, 'APPROVED', $1, 'Direkte', $1, $5)`,
            [v7(), id, agreement.id, office, amount],
          );
          await transaction.query(`update subsidy_period set status = 'APPROVED', cost_centre = '0220' where id = $1`, [
            id,
          ]);
        });
        const annul = app.database.transaction(systemViewer, (transaction) =>
          transaction.query(`update measure_agreement set annulled_at = now(), annul_reason = 'ILL' where id = $1`, [
            agreement.id,
          ]),
        );
        const answers = await Promise.allSettled([decide, annul]);
        expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      }
    });

    it('decides a period once, whoever comes first', async () => {
      const { agreement } = await signed();
      const { id } = firstOf(agreement);
      const before = (await lineOf(2026)).committed;
      const answers = await Promise.all([
        approve(decider, id),
        approve(second, id),
        giveBack(second, id, ['OTHER'], 'Nei'),
      ]);
      expect(answers.filter(({ __typename }) => __typename === 'MeasureAgreement')).toHaveLength(1);
      expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['ALREADY_DECIDED']));
      const isApproved = (await read(decider, agreement.id))?.periods[0]?.status === 'APPROVED';
      expect((await lineOf(2026)).committed - before).toBe(isApproved ? firstOf(agreement).amount : 0);
    });

    it('decides or annuls, and the budget says the same', async () => {
      for (let round = 0; round < 4; round += 1) {
        const { agreement } = await signed();
        const before = (await lineOf(2026)).committed;
        const answers = await Promise.all([
          approve(decider, firstOf(agreement).id),
          measureMutation(adviser, 'annulMeasure', {
            id: ['ID!', agreement.id],
            version: ['Int!', agreement.version],
            reason: ['AnnulReason!', 'ILL'],
          }),
        ]);
        expect(answers.filter(({ __typename }) => __typename === 'MeasureAgreement')).toHaveLength(1);
        expect(['ANNULLED', 'STALE_VERSION']).toContain(answers.flatMap(codesOf)[0]);
        const isApproved = answers[0]?.__typename === 'MeasureAgreement';
        expect((await lineOf(2026)).committed - before).toBe(isApproved ? firstOf(agreement).amount : 0);
      }
    });

    it('is edited or signed, never signed under what the signer did not read', async () => {
      for (let round = 0; round < 4; round += 1) {
        const { participant, agreement } = await prepared();
        const answers = await Promise.all([
          signAs(participant, agreement, 'PARTICIPANT'),
          edit(employer, agreement, { monthlyWage: 29_000 }),
        ]);
        expect(answers.filter(({ __typename }) => __typename === 'MeasureAgreement')).toHaveLength(1);
        expect(answers.flatMap(codesOf)).toContain('STALE_VERSION');
        const stored = await read(consultant, agreement.id);
        const isSigned = answers[0]?.__typename === 'MeasureAgreement';
        expect(stored).toMatchObject({ content: { monthlyWage: isSigned ? 31_000 : 29_000 } });
      }
    });
  });

  describe('after the decision', () => {
    const change = (
      as: TestClient,
      name: string,
      { id, version }: MeasureAnswer,
      more: Record<string, readonly [string, unknown]>,
    ) => measureMutation(as, name, { id: ['ID!', id], version: ['Int!', version], ...more });

    it('is decided no more once it is annulled, and the budget gets its money back', async () => {
      const { agreement } = await signed();
      const before = (await lineOf(2026)).committed;
      const decided = await approve(decider, firstOf(agreement).id);
      const other = decided.periods[1]?.id ?? '';
      const annulled = await change(adviser, 'annulMeasure', decided, { reason: ['AnnulReason!', 'DID_NOT_SHOW_UP'] });
      expect(annulled).toMatchObject({ status: 'ANNULLED' });
      expect((await lineOf(2026)).committed).toBe(before);
      expect(codesOf(await approve(decider, other))).toEqual(['ANNULLED']);
      expect(codesOf(await edit(consultant, annulled, { jobTitle: 'Kokk' }))).toEqual(['ANNULLED']);
      expect(codesOf(await change(adviser, 'annulMeasure', annulled, { reason: ['AnnulReason!', 'ILL'] }))).toEqual([
        'ANNULLED',
      ]);
    });

    it('hides what was registered by mistake from everybody', async () => {
      const { agreement } = await signed();
      await change(adviser, 'annulMeasure', agreement, { reason: ['AnnulReason!', 'REGISTERED_BY_MISTAKE'] });
      expect(await read(employer, agreement.id)).toBeNull();
      expect(await read(consultant, agreement.id)).toBeNull();
      expect(await read(adviser, agreement.id)).toBeNull();
    });

    it('is shortened into an approved period, which keeps its price and releases the rest', async () => {
      const { agreement } = await signed();
      const decided = await approve(decider, firstOf(agreement).id);
      const both = await approve(decider, decided.periods[1]?.id ?? '');
      const before = (await lineOf(2026)).committed;
      const missing = await change(adviser, 'shortenMeasure', both, {
        to: ['Date!', '2026-10-10'],
        reason: ['EndReason!', 'OTHER'],
      });
      expect(codesOf(missing)).toEqual(['REASON_TEXT_MISSING']);
      const shorter = await change(adviser, 'shortenMeasure', both, {
        to: ['Date!', '2026-10-10'],
        reason: ['EndReason!', 'STARTED_WORK'],
      });
      expect(shorter.periods.map(({ to, status }) => [to, status])).toEqual([
        ['2026-09-30', 'APPROVED'],
        ['2026-10-10', 'APPROVED'],
      ]);
      const released = (both.periods[1]?.amount ?? 0) - (shorter.periods[1]?.amount ?? 0);
      expect(released).toBeGreaterThan(0);
      expect((await lineOf(2026)).committed).toBe(before - released);
      const longer = await change(adviser, 'extendMeasure', shorter, { to: ['Date!', '2026-12-31'] });
      expect(longer.periods.map(({ number, status }) => [number, status])).toEqual([
        [1, 'APPROVED'],
        [2, 'ANNULLED'],
        [3, 'UNDECIDED'],
        [4, 'UNDECIDED'],
        [5, 'UNDECIDED'],
      ]);
      expect(firstOf(await approve(decider, longer.periods[2]?.id ?? '')).status).toBe('APPROVED');
      const ends = await change(adviser, 'extendMeasure', longer, { to: ['Date!', '2026-10-01'] });
      expect(codesOf(ends)).toEqual(['STALE_VERSION']);
    });

    it('is changed by the adviser alone, section by section, and reprices what nobody has decided', async () => {
      const { agreement } = await signed();
      const decided = await approve(decider, firstOf(agreement).id);
      expect(codesOf(await edit(employer, decided, { monthlyWage: 33_000 }))).toEqual(['CONCLUDED']);
      expect(codesOf(await edit(adviser, decided, { from: '2026-10-01' }))).toEqual(['FIELD_NOT_IN_SECTION']);
      const changed = await edit(adviser, decided, { monthlyWage: 33_000, jobTitle: 'Kokk' });
      expect(changed).toMatchObject({ status: 'READY_TO_START', content: { monthlyWage: 33_000, jobTitle: 'Kokk' } });
      expect(firstOf(changed).amount).toBe(firstOf(decided).amount);
      expect(changed.periods[1]?.amount).toBeGreaterThan(decided.periods[1]?.amount ?? 0);
      const { versions } = (await read(adviser, changed.id)) as unknown as { versions: { kind: string }[] };
      expect(versions.slice(0, 3).map((each) => each.kind)).toEqual(['POSITION', 'CALCULATION', 'AGREED']);
    });
  });

  describe('the need group', () => {
    const groups = ['NEEDS_GUIDANCE', 'NEEDS_GUIDANCE_REDUCED_CAPACITY', 'CAN_WORK_PARTLY', 'SMALL_CHANCE_OF_WORK'];
    /** What differs between two cases whatever their need group: ids, the number, phone numbers. */
    const neutral = (value: unknown): string =>
      JSON.stringify(value)
        .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')
        .replace(/"number":\d+/g, '"number":0');

    it.each(['MENTOR', kind])(
      'is the same, byte for byte, to everybody outside NAV until %s is concluded',
      async (of) => {
        const seen = [];
        for (const group of groups) {
          const { person, placement } = await aPlacement(app, { to: '2026-12-14' });
          const participant = await app.as(aParticipant(person));
          const outside = [consultant, employer, participant];
          const views: unknown[] = [];
          const look = async (id: string) => {
            for (const client of outside) views.push(await read(client, id));
          };
          const drafted = await draft(placement, of);
          await look(drafted.id);
          const mentor = {
            mentorPhone: '40000009',
            mentorTasks: 'Viser',
            mentorHoursPerMonth: 20,
            mentorWageType: 'HOURLY',
            mentorWage: 300,
          };
          const filled = await edit(consultant, drafted, { ...typed, ...(of === 'MENTOR' ? mentor : {}) });
          await look(drafted.id);
          const taken = await edit(adviser, await prepare(filled, group), { adviserPhone: '40000003' });
          await look(drafted.id);
          // long enough to be too long for some groups: nobody outside NAV is told by a refusal
          const longer = await edit(employer, taken, { from: '2026-12-15', to: '2028-06-14' });
          views.push(longer);
          views.push(await signAs(participant, longer, 'PARTICIPANT'));
          const shorter = await edit(employer, (await read(employer, drafted.id)) as MeasureAnswer, {
            to: '2027-05-14',
          });
          const byBoth = await signAs(employer, await signAs(participant, shorter, 'PARTICIPANT'), 'EMPLOYER');
          views.push(byBoth);
          const ready = of === 'MENTOR' ? await signAs(employer, byBoth, 'MENTOR', 'PAPER') : byBoth;
          await look(drafted.id);
          const byAdviser = await signAs(adviser, ready, 'ADVISER');
          expect(byAdviser).toMatchObject({ needGroup: group, status: 'AWAITING_DECISION' });
          await look(drafted.id);
          for (const client of outside.slice(0, 2))
            views.push(await client.ask(`{ measureAgreements(first: 1) { nodes { ${everyField} } } }`));
          seen.push(neutral(views));
        }
        expect(seen[0]?.length).toBeGreaterThan(1000);
        expect(new Set(seen).size).toBe(1);
        expect(seen[0]).not.toMatch(new RegExp(groups.join('|')));
      },
    );

    it('is in no row that the database gives to anybody outside NAV', async () => {
      const { agreement, person } = await signed('CAN_WORK_PARTLY');
      const viewer = (kindOf: 'STAFF' | 'EMPLOYER' | 'PARTICIPANT') => ({
        ...systemViewer,
        kind: kindOf,
        roles: kindOf === 'STAFF' ? ['CONSULTANT'] : [],
        municipalities: kindOf === 'STAFF' ? ['3203'] : [],
        organisations: kindOf === 'EMPLOYER' ? [organisation] : [],
        ...(kindOf === 'PARTICIPANT' ? { participantId: person } : {}),
      });
      for (const kindOf of ['STAFF', 'EMPLOYER', 'PARTICIPANT'] as const) {
        const rows = await app.database.transaction(viewer(kindOf) as never, (transaction) =>
          transaction.query(
            `select (select count(*)::int from measure_agreement where id = $1) as agreements,
                    (select count(*)::int from measure_need_group) + (select count(*)::int from subsidy_period where agreement_id = $1)
                    + (select count(*)::int from measure_hand) + (select count(*)::int from subsidy_decision) as secrets`,
            [agreement.id],
          ),
        );
        expect([kindOf, rows]).toEqual([kindOf, [{ agreements: 1, secrets: 0 }]]);
      }
    });
  });

  describe('bad input', () => {
    const bad: readonly (readonly [string, object, string, string])[] = [
      ['a wage of 0', { monthlyWage: 0 }, 'VALUE_OUT_OF_RANGE', 'monthlyWage'],
      ['a negative wage', { monthlyWage: -1 }, 'VALUE_OUT_OF_RANGE', 'monthlyWage'],
      ['a wage of ten million', { monthlyWage: 10_000_000 }, 'VALUE_OUT_OF_RANGE', 'monthlyWage'],
      ['dates reversed', { from: '2027-01-01', to: '2026-12-31' }, 'STARTS_AFTER_END', 'to'],
      ['31 February', { to: '2027-02-31' }, 'DATE_INVALID', 'to'],
      ['a start long ago', { from: '2026-01-01' }, 'STARTS_TOO_FAR_BACK', 'from'],
      ['a rate nobody offers', { employerTaxRate: 0.2 }, 'RATE_NOT_OFFERED', 'employerTaxRate'],
      ['a position of 101 %', { positionPercent: 101 }, 'VALUE_OUT_OF_RANGE', 'positionPercent'],
      ['a wrong account number', { accountNumber: '12345678901' }, 'ACCOUNT_NUMBER_INVALID', 'accountNumber'],
      ['a text without end', { tasks: 'x'.repeat(5000) }, 'FIELD_TOO_LONG', 'tasks'],
      ['the longest there is, and a day', { from: '2026-09-15', to: '2028-09-15' }, 'NAV_MUST_ASSESS', ''],
    ];
    it.each(bad)('names %s, and changes nothing', async (_name, content, code, field) => {
      const { placement } = await aPlacement(app);
      const drafted = await draft(placement);
      const refused = await edit(consultant, drafted, content);
      if (code === 'NAV_MUST_ASSESS') expect(['NAV_MUST_ASSESS', 'LASTS_TOO_LONG']).toContain(codesOf(refused)[0]);
      else expect(refused.refusals).toMatchObject([{ code, field }]);
      expect(refused.refusals?.[0]?.wayOut).toBeTruthy();
      expect({ __typename: 'MeasureAgreement', ...(await read(consultant, drafted.id)) }).toEqual(drafted);
    });

    it('takes hours with decimals, and names the 163rd mentor hour', async () => {
      const { placement } = await aPlacement(app, { to: '2026-12-14' });
      const drafted = await draft(placement, 'MENTOR');
      const halves = await edit(employer, drafted, { mentorHoursPerMonth: 10.5 });
      expect(halves.refusals).toBeUndefined();
      expect((await edit(employer, halves, { mentorHoursPerMonth: 163 })).refusals).toMatchObject([
        { code: 'VALUE_OUT_OF_RANGE', field: 'mentorHoursPerMonth' },
      ]);
    });

    it('ignores a percentage that the measure fixes, and says so', async () => {
      const { agreement } = await prepared();
      const edited = await edit(consultant, agreement, { chosenPercent: 100 });
      expect(edited).toMatchObject({
        warnings: expect.arrayContaining([expect.objectContaining({ code: 'PERCENT_IGNORED' })]),
      });
      expect((await read(adviser, edited.id))?.periods[0]?.percent).toBe(40);
    });

    it('says that the employer’s tax is unknown instead of guessing it', async () => {
      await app.database.transaction(systemViewer, async (transaction) => {
        await transaction.query(
          `insert into municipality (number, name, valid_from) values ('1577', 'Volda', '2024-01-01')`,
        );
        await transaction.query(
          `insert into nav_office (number, name, municipality) values ('1519', 'NAV Volda', '1577')`,
        );
      });
      const { placement } = await aPlacement(app);
      await app.database.transaction(systemViewer, (transaction) =>
        transaction.query(
          `update slot set municipality = '1577' where id = (select slot_id from placement where id = $1)`,
          [placement],
        ),
      );
      const drafted = await draft(placement);
      expect(drafted).toMatchObject({
        content: { employerTaxRate: null },
        warnings: [{ code: 'EMPLOYER_TAX_UNKNOWN', field: 'employerTaxRate' }],
      });
    });

    it('finds nothing for those whose it is not', async () => {
      const { agreement, placement } = await prepared();
      const stranger = await app.as(anEmployerContact('987654321'));
      const otherOffice = await app.as(atNav('NAV_ADVISER', 'Bente Bærum', { navOffice: '0219' }));
      for (const client of [neighbour, stranger, otherOffice]) {
        expect(await read(client, agreement.id)).toBeNull();
        for (const [name, args] of [
          [
            'editMeasure',
            { id: ['ID!', agreement.id], version: ['Int!', agreement.version], content: ['MeasureContentInput!', {}] },
          ],
          [
            'signMeasure',
            { id: ['ID!', agreement.id], version: ['Int!', agreement.version], party: ['MeasureParty!', 'EMPLOYER'] },
          ],
          ['draftMeasure', { placementId: ['ID!', placement], kind: ['MeasureKind!', kind] }],
          ['approvePeriod', { periodId: ['ID!', v7()], costCentre: ['String!', office] }],
        ] as const)
          await expect(measureMutation(client, name, args as never)).rejects.toThrow('NOT_FOUND');
      }
      await expect(prepare(agreement, 'NEEDS_GUIDANCE', decider)).rejects.toThrow('NOT_FOUND');
      expect((await employer.send('{ budgets { id } }')).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
      expect((await consultant.send('{ measureQueue { totalCount } }')).errors?.[0]?.extensions?.code).toBe(
        'NOT_FOUND',
      );
    });

    it('hides a person with a protected address from the employer, in the moment it is entered', async () => {
      const { person, agreement } = await prepared();
      await app.database.transaction({ ...systemViewer, clearance: 2 }, (transaction) =>
        transaction.query(`update participant set protection = 1 where id = $1`, [person]),
      );
      for (const client of [employer, consultant, adviser]) expect(await read(client, agreement.id)).toBeNull();
    });
  });

  it('previews every percentage, and stores nothing', async () => {
    const count = () =>
      app.database.transaction(systemViewer, (transaction) =>
        transaction.query(`select count(*)::int as n from measure_agreement`),
      );
    const before = await count();
    const preview = (content: object) =>
      employer.ask(
        `query ($content: MeasureContentInput!) { measurePreview(kind: ${kind}, content: $content) { __typename
           ... on MeasurePreview { steps { code text amount } variants { percent monthlyAmount total employerNetCostPerMonth periods { from to percent amount } } }
           ... on Refused { refusals { code field } } } }`,
        { content },
      );
    const facts = { monthlyWage: 31_000, holidayPayRate: 0.12, pensionRate: 0.02, employerTaxRate: 0.141 };
    const year = await preview({ ...facts, from: '2026-09-15', to: '2027-09-14' });
    expect(year).toMatchObject({
      measurePreview: {
        steps: expect.arrayContaining([{ code: 'TOTAL_COST', text: 'Lønnsutgifter i alt per måned', amount: 40_408 }]),
        variants: [
          { percent: 40, monthlyAmount: 16_163, total: 169_701, employerNetCostPerMonth: 24_245 },
          { percent: 60, monthlyAmount: 24_245 },
        ],
      },
    });
    const two = await preview({ ...facts, from: '2026-09-15', to: '2028-09-14' });
    expect(two).toMatchObject({ measurePreview: { variants: [{ percent: 60 }] } });
    expect(await preview({ ...facts, from: '2026-09-15', to: '2029-09-14' })).toMatchObject({
      measurePreview: { refusals: [{ code: 'LASTS_TOO_LONG', field: 'to' }] },
    });
    expect(await preview({ from: '2026-13-01' })).toMatchObject({
      measurePreview: { refusals: [{ code: 'DATE_INVALID', field: 'from' }] },
    });
    expect(await count()).toEqual(before);
  });

  it('sorts NAV’s queue by the harm of waiting, with what a decider wants to know', async () => {
    const { agreement: sooner } = await signed('NEEDS_GUIDANCE', { from: '2026-09-02', to: '2027-03-01' });
    const { agreement: later } = await signed('NEEDS_GUIDANCE', {
      from: '2026-11-02',
      to: '2027-03-01',
      familyTie: true,
      familyTieExplanation: 'Søsken',
    });
    const queue = async (filter: object = {}, as = decider) =>
      (
        await as.ask<{ measureQueue: { totalCount: number; nodes: { agreement: { id: string }; clean: boolean }[] } }>(
          `query ($filter: QueueFilter) { measureQueue(filter: $filter, first: 200) { totalCount pageInfo { hasNextPage } nodes { agreement { id participantName monthlyAmount total }
             period { number from percent amount } ageDays startsInDays firstPeriod clean problems { code message } returnedBefore budgetLeft } } }`,
          { filter },
        )
      ).measureQueue;
    const all = await queue();
    const place = (id: string) => all.nodes.findIndex(({ agreement }) => agreement.id === id);
    expect(place(sooner.id)).toBeLessThan(place(later.id));
    expect(all.nodes[place(sooner.id)]).toMatchObject({
      period: { number: 1, from: '2026-09-02', percent: 40 },
      ageDays: 0,
      startsInDays: 1,
      firstPeriod: true,
      clean: true,
      problems: [],
      returnedBefore: false,
      budgetLeft: expect.any(Number),
    });
    expect(all.nodes[place(later.id)]).toMatchObject({ clean: false, problems: [{ code: 'FAMILY_TIE' }] });
    const clean = await queue({ cleanOnly: true, startsWithinDays: 3 });
    expect(clean.nodes.map(({ agreement }) => agreement.id)).toContain(sooner.id);
    expect(clean.nodes.every((row) => row.clean)).toBe(true);
    expect((await queue({ kind: 'SUMMER_JOB' })).nodes).toEqual([]);
    const own = await queue({}, ownDecider);
    expect(own.nodes.find(({ agreement }) => agreement.id === sooner.id)).toMatchObject({
      problems: [{ code: 'OWN_CASE' }],
    });
    const pages = await decider.ask<{ measureQueue: { nodes: object[]; pageInfo: { endCursor: string } } }>(
      `{ measureQueue(first: 1) { nodes { agreement { id } } pageInfo { endCursor } } }`,
    );
    const next = await decider.ask(
      `query ($after: String) { measureQueue(first: 1, after: $after) { nodes { agreement { id } } } }`,
      { after: pages.measureQueue.pageInfo.endCursor },
    );
    expect(next).toMatchObject({
      measureQueue: { nodes: [{ agreement: all.nodes[1]?.agreement && { id: all.nodes[1].agreement.id } }] },
    });
    const line = await lineOf(2026);
    expect(line.forecast).toBeGreaterThan(0);
  });

  it('lists for NAV’s adviser what waits for NAV', async () => {
    const waiting = async () => {
      const { measureAgreements } = await adviser.ask<{
        measureAgreements: { totalCount: number; nodes: { id: string }[] };
      }>(`{ measureAgreements(waitingForNav: true, first: 100) { totalCount nodes { id } } }`);
      return measureAgreements.nodes.map(({ id }) => id);
    };
    const { placement } = await aPlacement(app);
    const drafted = await draft(placement);
    expect(await waiting()).toContain(drafted.id);
    const { participant, agreement } = await prepared();
    expect(await waiting()).not.toContain(agreement.id);
    const byBoth = await signAs(employer, await signAs(participant, agreement, 'PARTICIPANT'), 'EMPLOYER');
    expect(await waiting()).toContain(agreement.id);
    const done = await signAs(adviser, byBoth, 'ADVISER');
    expect(await waiting()).not.toContain(agreement.id);
    await giveBack(decider, firstOf(done).id, ['OTHER'], 'Mangler kontrakt');
    expect(await waiting()).toContain(agreement.id);
  });

  it('warns of another measure inside the new one', async () => {
    const { placement } = await aPlacement(app);
    const first = await edit(consultant, await draft(placement), { from: '2026-10-01', to: '2026-12-31' });
    const other = await draft(placement);
    expect(other).toMatchObject({
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'MEASURE_OVERLAPS' })]),
    });
    expect(first.refusals).toBeUndefined();
  });

  it('hangs under the participant, the placement and the participant’s own page', async () => {
    const { person, placement, participant, agreement } = await prepared();
    const found = await consultant.ask(
      `query ($person: ID!, $placement: ID!) { participant(id: $person) { measures { id } } placement(id: $placement) { measures { id } } }`,
      { person, placement },
    );
    expect(found).toEqual({
      participant: { measures: [{ id: agreement.id }] },
      placement: { measures: [{ id: agreement.id }] },
    });
    expect(await participant.ask(`{ myHome { measuresToSign { id } } }`)).toEqual({
      myHome: { measuresToSign: [{ id: agreement.id }] },
    });
  });

  it('publishes what happened and writes it to the log', async () => {
    const { agreement, person } = await signed();
    const decided = await approve(decider, firstOf(agreement).id);
    const [kept] = await app.database.transaction(systemViewer, (transaction) =>
      transaction.query<{ events: string[]; lines: string[] }>(
        `select array(select type from outbox where payload ->> 'agreementId' = $1 order by id) as events,
                array(select action from audit where subject_id = $2 and action <> 'measure.read' order by position) as lines`,
        [decided.id, person],
      ),
    );
    expect(kept?.events).toEqual([
      'measure.drafted',
      'measure.changed',
      'measure.prepared',
      'measure.signed',
      'measure.signed',
      'measure.signed',
      'period.approved',
      'measure.changed',
    ]);
    expect(kept?.lines).toEqual([
      'measure.drafted',
      'measure.edited',
      'measure.prepared',
      'measure.signed.PARTICIPANT',
      'measure.signed.EMPLOYER',
      'measure.signed.ADVISER',
      'period.approved',
    ]);
  });
});
