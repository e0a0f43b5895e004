import { systemViewer } from '@fotfeste/access';
import { aConsultant, aKey, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { aPerson, aSlot, aWorkplace, anEmployerContact, aParticipant, daysFromNow } from '../support/placement.js';

const proposeIt = `mutation ($person: ID!, $slot: ID!, $reason: String, $key: IdempotencyKey!) {
  propose(participantId: $person, slotId: $slot, reason: $reason, key: $key) {
    __typename
    ... on Proposal { id stage due overdue waitingFor participant { id } }
    ... on Refused { refusals { code field message wayOut } }
  }
}`;

interface Answer {
  readonly __typename: string;
  readonly id: string;
  readonly refusals?: readonly { readonly code: string; readonly field: string | null }[];
}

/** The one field of an answer. */
const only = async (asked: Promise<Record<string, unknown>>): Promise<Answer & Record<string, unknown>> =>
  Object.values(await asked)[0] as Answer & Record<string, unknown>;

const codes = (answer: Answer): string[] => answer.refusals?.map(({ code }) => code) ?? [];

describe('from a proposal to a hire', () => {
  let app: TestApp;
  let consultant: TestClient;
  let neighbour: TestClient;
  beforeAll(async () => {
    app = await startTestApp();
    await aWorkplace(app, { organisation: '312345678' });
    consultant = await app.as(aConsultant());
    neighbour = await app.as(aConsultant('3201', 'Nora Nabo'));
  });
  afterAll(() => app.close());

  /** A person with an account, a slot and its employer, all new. */
  const cast = async (slotOverrides: Parameters<typeof aSlot>[1] = {}) => {
    const person = await aPerson(app);
    const slot = await aSlot(app, slotOverrides);
    return {
      person,
      slot,
      participant: await app.as(aParticipant(person)),
      employer: await app.as(anEmployerContact('312345678')),
    };
  };

  const propose = async (person: string, slot: string, as = consultant, reason?: string) =>
    only(as.ask(proposeIt, { person, slot, reason, key: aKey() }));

  const consent = (as: TestClient, proposalId: string, yes = true) =>
    only(
      as.ask(
        `mutation ($id: ID!, $yes: Boolean!, $key: IdempotencyKey!) { answerConsent(proposalId: $id, consent: $yes, key: $key) {
           __typename ... on ConsentAnswered { proposalId consented } ... on Refused { refusals { code } } } }`,
        { id: proposalId, yes, key: aKey() },
      ),
    );

  const answer = (as: TestClient, proposalId: string, what: string, reason?: string) =>
    only(
      as.ask(
        `mutation ($id: ID!, $what: EmployerAnswer!, $reason: String, $key: IdempotencyKey!) {
           answerProposal(proposalId: $id, answer: $what, reason: $reason, key: $key) {
             __typename ... on CandidateCard { proposalId stage firstName employerAnswer } ... on Refused { refusals { code field } } } }`,
        { id: proposalId, what, reason, key: aKey() },
      ),
    );

  describe('proposing', () => {
    it('asks the person, with a clock', async () => {
      const { person, slot } = await cast();
      expect(await propose(person, slot)).toMatchObject({
        __typename: 'Proposal',
        stage: 'CONSENT',
        due: daysFromNow(3),
        overdue: false,
        waitingFor: 'PARTICIPANT',
        participant: { id: person },
      });
    });

    it('is done once for one key, and refused for the same pair under another', async () => {
      const { person, slot } = await cast();
      const key = aKey();
      const [first, again] = await Promise.all([
        only(consultant.ask(proposeIt, { person, slot, key })),
        only(consultant.ask(proposeIt, { person, slot, key })),
      ]);
      expect(again.id).toBe(first.id);
      expect(codes(await propose(person, slot))).toEqual(['PROPOSAL_ALREADY_OPEN']);
    });

    it('finds neither the person nor the slot for another municipality', async () => {
      const { person, slot } = await cast();
      const tried = await neighbour.send(proposeIt, { person, slot, key: aKey() });
      expect(tried.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    });

    it.each(['not-an-id', '00000000-0000-7000-8000-000000000000', "'; drop table proposal; --"])(
      'finds nothing under %s',
      async (id) => {
        const { slot } = await cast();
        const tried = await consultant.send(proposeIt, { person: id, slot, key: aKey() });
        expect(tried.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
      },
    );

    it('names everything that stands in the way of a slot', async () => {
      const { person } = await cast();
      const unconfirmed = await aSlot(app, { confirmed: false, paused: true });
      expect(codes(await propose(person, unconfirmed))).toEqual(['SLOT_NOT_CONFIRMED', 'SLOT_PAUSED']);
    });

    it('stops at the slot’s cap when two propose at once', async () => {
      const slot = await aSlot(app, { proposalCap: 1 });
      const people = await Promise.all([aPerson(app), aPerson(app), aPerson(app)]);
      const answers = await Promise.all(people.map((person) => propose(person, slot)));
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Proposal', 'Refused', 'Refused']);
    });
  });

  describe('staged identity', () => {
    const inbox = `{ inbox { totalCount nodes { proposalId firstName skills languages norwegian { skill level } commuteMinutes
      reasons { code text } risks { code text } } } }`;
    const cardOf = `query ($id: ID!) { candidateCard(proposalId: $id) { proposalId firstName skills experience languages
      norwegian { skill level } wantsToLearn reasons { text } risks { text } } }`;

    it('shows an employer nothing before the person has said yes', async () => {
      const { person, slot, employer } = await cast();
      const { id } = await propose(person, slot);
      expect(await employer.ask(cardOf, { id })).toEqual({ candidateCard: null });
      expect((await employer.send(proposeIt, { person, slot, key: aKey() })).errors?.[0]?.extensions?.code).toBe(
        'NOT_FOUND',
      );
    });

    it('shows a card of job-related facts after a yes, and the first name after "meet"', async () => {
      const { person, slot, participant, employer } = await cast();
      const { id } = await propose(person, slot);
      expect(await consent(participant, id)).toMatchObject({ consented: true });
      const { candidateCard } = await employer.ask<{ candidateCard: Record<string, unknown> }>(cardOf, { id });
      expect(candidateCard).toMatchObject({
        firstName: null,
        languages: ['tigrinja'],
        norwegian: [{ skill: 'SPEAKING', level: 'A2' }],
      });
      expect(JSON.stringify(candidateCard)).not.toMatch(/Salem|Tesfay|SEATED_WORK|1386/);
      expect(await answer(employer, id, 'MEET')).toMatchObject({ stage: 'MEETING', firstName: 'Salem' });
      expect(await employer.ask(inbox)).toMatchObject({
        inbox: { nodes: expect.arrayContaining([expect.objectContaining({ proposalId: id })]) },
      });
    });

    it('takes everything back at once when the consent is withdrawn', async () => {
      const { person, slot, participant, employer } = await cast();
      const { id } = await propose(person, slot);
      await consent(participant, id);
      await answer(employer, id, 'MEET');
      await participant.ask(
        `mutation ($id: ID!, $key: IdempotencyKey!) { withdrawConsent(proposalId: $id, key: $key) { __typename } }`,
        { id, key: aKey() },
      );
      expect(await employer.ask(cardOf, { id })).toEqual({ candidateCard: null });
      expect(
        await consultant.ask(`query ($s: ID!) { proposals(filter: { slotId: $s }) { nodes { stage closedReason } } }`, {
          s: slot,
        }),
      ).toEqual({
        proposals: { nodes: [{ stage: 'CLOSED', closedReason: 'CONSENT_WITHDRAWN' }] },
      });
    });

    it('needs a reason for "not now", and is then closed', async () => {
      const { person, slot, participant, employer } = await cast();
      const { id } = await propose(person, slot);
      await consent(participant, id);
      expect(codes(await answer(employer, id, 'NOT_NOW', '  '))).toEqual(['FIELD_REQUIRED']);
      expect(await answer(employer, id, 'NOT_NOW', 'Vi har ferie i juli.')).toMatchObject({
        stage: 'CLOSED',
        firstName: null,
      });
    });

    it('is answered once when somebody taps twice', async () => {
      const { person, slot, participant } = await cast();
      const { id } = await propose(person, slot);
      const answers = await Promise.all([consent(participant, id), consent(participant, id)]);
      expect(answers.map((each) => each.__typename).sort()).toEqual(['ConsentAnswered', 'Refused']);
    });

    it('lets nobody but the person, or a consultant with a witness, answer for the person', async () => {
      const { person, slot, employer } = await cast();
      const { id } = await propose(person, slot);
      const someoneElse = await app.as(aParticipant(await aPerson(app)));
      const say = `mutation ($id: ID!, $key: IdempotencyKey!) { answerConsent(proposalId: $id, consent: true, key: $key) { __typename } }`;
      for (const client of [someoneElse, employer, neighbour, consultant])
        expect((await client.send(say, { id, key: aKey() })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
      const oral = await only(
        consultant.ask(
          `mutation ($id: ID!, $key: IdempotencyKey!) { recordOralConsent(proposalId: $id, consent: true, reason: DIGITAL_COMPETENCE,
             witness: "Tolk Ali", key: $key) { __typename ... on ConsentAnswered { consented } } }`,
          { id, key: aKey() },
        ),
      );
      expect(oral).toMatchObject({ consented: true });
    });
  });

  /** A pair that has come as far as an agreed meeting. */
  const agreed = async (slotOverrides: Parameters<typeof aSlot>[1] = {}) => {
    const all = await cast(slotOverrides);
    const { id } = await propose(all.person, all.slot);
    await consent(all.participant, id);
    await answer(all.employer, id, 'MEET');
    await only(
      consultant.ask(
        `mutation ($id: ID!, $key: IdempotencyKey!) { recordMeeting(proposalId: $id, outcome: AGREED, key: $key) { __typename } }`,
        { id, key: aKey() },
      ),
    );
    return { ...all, proposalId: id };
  };

  const agreementFields = `__typename ... on PlacementAgreement { id version status participantName from to weeklyHours goals tasks
    followUp adaptation supervisorName missing maySignAs signatures { party name onBehalfReason } placement { id status } }
    ... on Refused { refusals { code field } }`;

  const draft = (proposalId: string) =>
    only(
      consultant.ask(
        `mutation ($id: ID!, $key: IdempotencyKey!) { draftAgreement(proposalId: $id, key: $key) { ${agreementFields} } }`,
        { id: proposalId, key: aKey() },
      ),
    );

  const sign = (as: TestClient, id: string, party: string, more: { version?: number; onBehalfReason?: string } = {}) =>
    only(
      as.ask(
        `mutation ($id: ID!, $version: Int!, $party: Party!, $onBehalfReason: OnBehalfReason, $key: IdempotencyKey!) {
           signAgreement(id: $id, version: $version, party: $party, onBehalfReason: $onBehalfReason, key: $key) { ${agreementFields} } }`,
        { id, party, version: 1, ...more, key: aKey() },
      ),
    );

  const edit = (as: TestClient, id: string, version: number, content: object) =>
    only(
      as.ask(
        `mutation ($id: ID!, $version: Int!, $content: AgreementContentInput!, $key: IdempotencyKey!) {
           editAgreement(id: $id, version: $version, content: $content, key: $key) { ${agreementFields} } }`,
        { id, version, content, key: aKey() },
      ),
    );

  const contentOf = (agreement: Record<string, unknown>, change: object = {}) => {
    const { from, to, weeklyHours, goals, tasks, followUp, adaptation, supervisorName } = agreement;
    return { from, to, weeklyHours, goals, tasks, followUp, adaptation, supervisorName, ...change };
  };

  describe('the agreement', () => {
    it('is drafted from the match, without the person’s needs for adaptation', async () => {
      const { proposalId } = await agreed();
      const drafted = await draft(proposalId);
      expect(drafted).toMatchObject({
        status: 'READY_TO_SIGN',
        participantName: 'Salem Tesfay',
        weeklyHours: 22.5,
        tasks: ['Fylle varer', 'Svare kunder'],
        supervisorName: 'Siri Sjef',
        goals: expect.arrayContaining(['Norsk, snakke: fra A2 mot B1 gjennom arbeidet', 'Lære: Betjene kasse']),
        maySignAs: ['PARTICIPANT'],
      });
      expect(JSON.stringify(drafted)).not.toContain('SEATED_WORK');
      expect(codes(await draft(proposalId))).toEqual(['AGREEMENT_ALREADY_DRAFTED']);
    });

    it('is drafted only after a meeting that agreed', async () => {
      const { person, slot } = await cast();
      const { id } = await propose(person, slot);
      expect(codes(await draft(id))).toEqual(['MEETING_NOT_AGREED']);
    });

    it('is signed by participant and employer in any order, and by the consultant last', async () => {
      const { proposalId, participant, employer } = await agreed();
      const { id } = await draft(proposalId);
      expect(codes(await sign(consultant, id, 'CONSULTANT'))).toEqual(['CONSULTANT_SIGNS_LAST']);
      expect(await sign(employer, id, 'EMPLOYER')).toMatchObject({ status: 'PARTLY_SIGNED', maySignAs: [] });
      expect(codes(await sign(employer, id, 'PARTICIPANT'))).toEqual(['NOT_ALLOWED']);
      expect(await sign(participant, id, 'PARTICIPANT')).toMatchObject({ status: 'PARTLY_SIGNED' });
      expect(codes(await sign(participant, id, 'PARTICIPANT'))).toEqual(['ALREADY_SIGNED']);
      expect(await sign(consultant, id, 'CONSULTANT')).toMatchObject({
        status: 'BINDING',
        placement: { status: 'UPCOMING' },
        signatures: [{ party: 'PARTICIPANT' }, { party: 'EMPLOYER' }, { party: 'CONSULTANT' }],
      });
      expect(codes(await sign(consultant, id, 'CONSULTANT'))).toEqual(['AGREEMENT_ALREADY_BINDING']);
    });

    it('loses its signatures when it is edited, and refuses an edit of what somebody else has changed', async () => {
      const { proposalId, participant, employer } = await agreed();
      const drafted = await draft(proposalId);
      await sign(participant, drafted.id, 'PARTICIPANT');
      expect(await edit(employer, drafted.id, 1, contentOf(drafted, { weeklyHours: 20 }))).toMatchObject({
        version: 2,
        weeklyHours: 20,
        status: 'READY_TO_SIGN',
        signatures: [],
      });
      expect(codes(await edit(consultant, drafted.id, 1, contentOf(drafted)))).toEqual(['STALE_VERSION']);
      expect(codes(await sign(participant, drafted.id, 'PARTICIPANT'))).toEqual(['STALE_VERSION']);
      expect(
        (
          await participant.send(
            `mutation ($id: ID!, $content: AgreementContentInput!, $key: IdempotencyKey!) {
        editAgreement(id: $id, version: 2, content: $content, key: $key) { __typename } }`,
            { id: drafted.id, content: contentOf(drafted), key: aKey() },
          )
        ).errors?.[0]?.extensions?.code,
      ).toBe('NOT_FOUND');
    });

    it('names every bad field', async () => {
      const { proposalId } = await agreed();
      const drafted = await draft(proposalId);
      const bad = {
        from: daysFromNow(20),
        to: daysFromNow(10),
        weeklyHours: 70,
        goals: ['x'.repeat(501)],
        supervisorName: ' ',
      };
      expect((await edit(consultant, drafted.id, 1, contentOf(drafted, bad))).refusals).toEqual([
        { code: 'ENDS_BEFORE_START', field: 'to' },
        { code: 'NUMBER_OUT_OF_RANGE', field: 'weeklyHours' },
        { code: 'FIELD_TOO_LONG', field: 'goals' },
      ]);
      expect(codes(await edit(consultant, drafted.id, 1, contentOf(drafted, { to: daysFromNow(500) })))).toEqual([
        'AGREEMENT_OUTSIDE_SLOT',
      ]);
      const unfinished = await edit(
        consultant,
        drafted.id,
        1,
        contentOf(drafted, { goals: [' '], supervisorName: ' ' }),
      );
      expect(unfinished).toMatchObject({ status: 'DRAFT', missing: ['goals', 'supervisorName'] });
      expect(codes(await sign(consultant, drafted.id, 'PARTICIPANT', { version: 2, onBehalfReason: 'PAPER' }))).toEqual(
        ['AGREEMENT_INCOMPLETE'],
      );
    });

    it('lets the consultant sign for the participant with a reason, and for nobody else', async () => {
      const { proposalId } = await agreed();
      const { id } = await draft(proposalId);
      expect(codes(await sign(consultant, id, 'PARTICIPANT'))).toEqual(['ON_BEHALF_REASON_MISSING']);
      expect(codes(await sign(consultant, id, 'EMPLOYER'))).toEqual(['ON_BEHALF_ONLY_PARTICIPANT']);
      expect(await sign(consultant, id, 'PARTICIPANT', { onBehalfReason: 'DIGITAL_COMPETENCE' })).toMatchObject({
        signatures: [{ party: 'PARTICIPANT', name: 'Kari Konsulent', onBehalfReason: 'DIGITAL_COMPETENCE' }],
      });
    });

    it('is annulled when the participant withdraws', async () => {
      const { proposalId, participant, employer } = await agreed();
      const { id } = await draft(proposalId);
      await participant.ask(
        `mutation ($id: ID!, $key: IdempotencyKey!) { withdrawConsent(proposalId: $id, key: $key) { __typename } }`,
        { id: proposalId, key: aKey() },
      );
      expect(await consultant.ask(`query ($id: ID!) { agreement(id: $id) { status maySignAs } }`, { id })).toEqual({
        agreement: { status: 'ANNULLED', maySignAs: [] },
      });
      expect(await employer.ask(`query ($id: ID!) { agreement(id: $id) { status } }`, { id })).toEqual({
        agreement: null,
      });
    });

    it('closes the person’s other proposals when it binds', async () => {
      const { proposalId, person, participant, employer } = await agreed();
      const other = await propose(person, await aSlot(app));
      const { id } = await draft(proposalId);
      await sign(participant, id, 'PARTICIPANT');
      await sign(employer, id, 'EMPLOYER');
      await sign(consultant, id, 'CONSULTANT');
      const { proposals } = await consultant.ask<{ proposals: { nodes: object[] } }>(
        `query ($p: ID!) { proposals(filter: { participantId: $p }) { nodes { id stage closedReason } } }`,
        { p: person },
      );
      expect(proposals.nodes).toEqual([
        { id: other.id, stage: 'CLOSED', closedReason: 'PLACED_ELSEWHERE' },
        { id: proposalId, stage: 'PLACED', closedReason: null },
      ]);
    });

    it('refuses the last signature when the last place is gone', async () => {
      const slot = await aSlot(app, { capacity: 1, from: daysFromNow(-5) });
      const ready = [];
      for (let n = 0; n < 2; n += 1) {
        const person = await aPerson(app);
        const participant = await app.as(aParticipant(person));
        const employer = await app.as(anEmployerContact('312345678'));
        const { id } = await propose(person, slot);
        await consent(participant, id);
        await answer(employer, id, 'MEET');
        await consultant.ask(
          `mutation ($id: ID!, $key: IdempotencyKey!) { recordMeeting(proposalId: $id, outcome: AGREED, key: $key) { __typename } }`,
          { id, key: aKey() },
        );
        const agreement = await draft(id);
        await sign(participant, agreement.id, 'PARTICIPANT');
        await sign(employer, agreement.id, 'EMPLOYER');
        ready.push(agreement.id);
      }
      const signed = await Promise.all(ready.map((id) => sign(consultant, id, 'CONSULTANT')));
      expect(signed.map((each) => each['status'] ?? codes(each)[0]).sort()).toEqual(['BINDING', 'SLOT_FULL']);
    });
  });

  /** A placement that began some days ago, made through the API. */
  const running = async () => {
    const all = await agreed();
    const drafted = await draft(all.proposalId);
    await edit(consultant, drafted.id, 1, contentOf(drafted, { from: daysFromNow(-10), to: daysFromNow(20) }));
    await sign(all.participant, drafted.id, 'PARTICIPANT', { version: 2 });
    await sign(all.employer, drafted.id, 'EMPLOYER', { version: 2 });
    const bound = await sign(consultant, drafted.id, 'CONSULTANT', { version: 2 });
    return { ...all, agreementId: drafted.id, placementId: (bound['placement'] as { id: string }).id };
  };

  const placementFields = `__typename ... on Placement { id status participantName participant { id } nextFollowUpDue
    attendance { on hours kind confirmed } followUps { note nextStep by } evaluations { by outcome learned wouldHire reason } hires { kind } }
    ... on Refused { refusals { code field } }`;

  const attend = (as: TestClient, placementId: string, days: object[]) =>
    only(
      as.ask(
        `mutation ($id: ID!, $days: [AttendanceInput!]!, $key: IdempotencyKey!) {
           recordAttendance(placementId: $id, days: $days, key: $key) { ${placementFields} } }`,
        { id: placementId, days, key: aKey() },
      ),
    );

  const confirm = (as: TestClient, placementId: string, upTo: string) =>
    only(
      as.ask(
        `mutation ($id: ID!, $upTo: Date!, $key: IdempotencyKey!) { confirmAttendance(placementId: $id, upTo: $upTo, key: $key) { ${placementFields} } }`,
        { id: placementId, upTo, key: aKey() },
      ),
    );

  const evaluate = (as: TestClient, placementId: string, what: object) =>
    only(
      as.ask(
        `mutation ($id: ID!, $outcome: EvaluationOutcome!, $learned: String, $wouldHire: Boolean, $reason: String, $endedOn: Date, $key: IdempotencyKey!) {
           evaluatePlacement(placementId: $id, outcome: $outcome, learned: $learned, wouldHire: $wouldHire, reason: $reason, endedOn: $endedOn, key: $key) { ${placementFields} } }`,
        { id: placementId, ...what, key: aKey() },
      ),
    );

  const follow = (as: TestClient, placementId: string, what: object) =>
    as.send(
      `mutation ($id: ID!, $on: Date!, $note: String!, $nextStep: String, $nextDue: Date, $key: IdempotencyKey!) {
         recordFollowUp(placementId: $id, on: $on, kind: VISIT, note: $note, nextStep: $nextStep, nextDue: $nextDue, key: $key) { ${placementFields} } }`,
      { id: placementId, ...what, key: aKey() },
    );

  describe('while the placement runs', () => {
    it('takes a week of attendance, which the supervisor confirms', async () => {
      const { participant, employer, placementId } = await running();
      const days = [-3, -2, -1].map((day) => ({ on: daysFromNow(day), hours: 6, kind: 'PRESENT' }));
      expect(await attend(participant, placementId, days)).toMatchObject({
        attendance: [{ confirmed: false }, { confirmed: false }, { confirmed: false }],
      });
      expect(codes(await confirm(employer, placementId, daysFromNow(1)))).toEqual(['ATTENDANCE_IN_THE_FUTURE']);
      expect(await confirm(employer, placementId, daysFromNow(-2))).toMatchObject({
        attendance: [{ confirmed: true }, { confirmed: true }, { confirmed: false }],
        participant: null,
        participantName: 'Salem Tesfay',
      });
      expect(codes(await attend(participant, placementId, days.slice(0, 1)))).toEqual(['ATTENDANCE_ALREADY_CONFIRMED']);
      expect(codes(await confirm(employer, placementId, daysFromNow(-4)))).toEqual(['ATTENDANCE_NOTHING_TO_CONFIRM']);
    });

    it('names what is wrong with a day', async () => {
      const { participant, placementId } = await running();
      const day = (on: string, hours = 6) => ({ on, hours, kind: 'PRESENT' });
      expect(codes(await attend(participant, placementId, [day(daysFromNow(1))]))).toEqual([
        'ATTENDANCE_IN_THE_FUTURE',
      ]);
      expect(codes(await attend(participant, placementId, [day(daysFromNow(-11))]))).toEqual([
        'ATTENDANCE_OUTSIDE_PERIOD',
      ]);
      expect(codes(await attend(participant, placementId, [day(daysFromNow(-1), 25)]))).toEqual([
        'NUMBER_OUT_OF_RANGE',
      ]);
      expect(codes(await attend(participant, placementId, [day(daysFromNow(-1)), day(daysFromNow(-1))]))).toEqual([
        'ATTENDANCE_DAY_TWICE',
      ]);
      expect(codes(await attend(participant, placementId, []))).toEqual(['FIELD_REQUIRED']);
    });

    it('keeps follow-ups, which move the next visit and the day of last contact', async () => {
      const { person, placementId, employer, participant } = await running();
      const noted = await follow(consultant, placementId, {
        on: daysFromNow(0),
        note: 'Går fint.',
        nextStep: 'Ny vakt',
        nextDue: daysFromNow(5),
      });
      expect(noted.data?.['recordFollowUp']).toMatchObject({
        nextFollowUpDue: daysFromNow(5),
        followUps: [{ note: 'Går fint.', by: 'Kari Konsulent' }],
      });
      const { proposals } = await consultant.ask<{ proposals: { nodes: object[] } }>(
        `query ($p: ID!) { proposals(filter: { participantId: $p }) { nodes { participant { lastContactOn } } } }`,
        { p: person },
      );
      expect(proposals.nodes).toEqual([{ participant: { lastContactOn: daysFromNow(0) } }]);
      for (const client of [employer, participant, neighbour])
        expect(
          (await follow(client, placementId, { on: daysFromNow(0), note: 'x' })).errors?.[0]?.extensions?.code,
        ).toBe('NOT_FOUND');
      expect(
        await employer.ask(`query ($id: ID!) { placement(id: $id) { followUps { note } nextFollowUpDue } }`, {
          id: placementId,
        }),
      ).toEqual({
        placement: { followUps: [], nextFollowUpDue: null },
      });
      const early = await follow(consultant, placementId, { on: daysFromNow(1), note: ' ' });
      expect(early.data?.['recordFollowUp']).toMatchObject({
        refusals: [{ code: 'FOLLOW_UP_IN_THE_FUTURE' }, { code: 'FIELD_REQUIRED' }],
      });
    });

    it('is stopped early with a day and a reason, and then evaluated both ways', async () => {
      const { participant, employer, placementId } = await running();
      expect(
        codes(await evaluate(employer, placementId, { outcome: 'COMPLETED', learned: 'Kasse', wouldHire: true })),
      ).toEqual(['PLACEMENT_NOT_ENDED']);
      expect(codes(await evaluate(employer, placementId, { outcome: 'STOPPED_EARLY' }))).toEqual([
        'FIELD_REQUIRED',
        'FIELD_REQUIRED',
      ]);
      expect(
        codes(
          await evaluate(employer, placementId, {
            outcome: 'STOPPED_EARLY',
            reason: 'Flyttet',
            endedOn: daysFromNow(3),
          }),
        ),
      ).toEqual(['STOP_OUTSIDE_PERIOD']);
      expect(
        await evaluate(participant, placementId, { outcome: 'STOPPED_EARLY', reason: 'Lederen ropte' }),
      ).toMatchObject({ status: 'RUNNING' });
      const stopped = await evaluate(employer, placementId, {
        outcome: 'STOPPED_EARLY',
        reason: 'Flyttet',
        endedOn: daysFromNow(-1),
        wouldHire: false,
      });
      expect(stopped).toMatchObject({ status: 'STOPPED_EARLY', evaluations: [{ by: 'EMPLOYER', wouldHire: false }] });
      expect(JSON.stringify(stopped)).not.toContain('Lederen ropte');
      expect(codes(await evaluate(employer, placementId, { outcome: 'NO_SHOW', reason: 'x' }))).toEqual([
        'EVALUATION_ALREADY_GIVEN',
      ]);
    });

    it('takes three fields for a no-show', async () => {
      const { placementId } = await running();
      expect(await evaluate(consultant, placementId, { outcome: 'NO_SHOW', reason: 'Kom aldri' })).toMatchObject({
        status: 'STOPPED_EARLY',
      });
    });
  });

  const hireFields = `__typename ... on Hire { id kind percent start endedOn placementId withSubsidy occupation { code } employer { name } }
    ... on Refused { refusals { code field } }`;

  const hire = (input: object, as = consultant) =>
    as.send(
      `mutation ($input: HireInput!, $key: IdempotencyKey!) { recordHire(input: $input, key: $key) { ${hireFields} } }`,
      {
        input: {
          organisationNumber: '312345678',
          occupation: '5223',
          kind: 'PERMANENT',
          percent: 80,
          start: daysFromNow(7),
          ...input,
        },
        key: aKey(),
      },
    );

  const hired = async (input: object) => (await hire(input)).data?.['recordHire'] as Answer & Record<string, unknown>;

  describe('a hire', () => {
    it('counts once, whoever reports it', async () => {
      const { person, placementId } = await running();
      expect(await hired({ participantId: person, placementId })).toMatchObject({
        kind: 'PERMANENT',
        percent: 80,
        placementId,
      });
      expect(codes(await hired({ participantId: person, placementId, start: daysFromNow(9) }))).toEqual([
        'HIRE_ALREADY_RECORDED',
      ]);
    });

    it('counts once when two report it in the same moment', async () => {
      const person = await aPerson(app);
      const reports = await Promise.all([hired({ participantId: person }), hired({ participantId: person })]);
      expect(reports.map((each) => each.__typename).sort()).toEqual(['Hire', 'Refused']);
    });

    it('names every fact that is wrong', async () => {
      const { person, placementId } = await running();
      const wrong = { participantId: person, placementId, occupation: '0000', percent: 101, start: daysFromNow(-11) };
      expect((await hired(wrong)).refusals).toEqual([
        { code: 'OCCUPATION_UNKNOWN', field: 'occupation' },
        { code: 'NUMBER_OUT_OF_RANGE', field: 'percent' },
        { code: 'HIRE_BEFORE_PLACEMENT', field: 'start' },
      ]);
      expect(codes(await hired({ participantId: person, organisationNumber: '999999999' }))).toEqual([
        'EMPLOYER_UNKNOWN',
      ]);
      expect(codes(await hired({ participantId: person, start: daysFromNow(4000) }))).toEqual(['HIRE_TOO_FAR_AHEAD']);
      const somebodyElse = await aPerson(app);
      expect(codes(await hired({ participantId: somebodyElse, placementId }))).toEqual([
        'HIRE_OTHER_PERSONS_PLACEMENT',
      ]);
    });

    it('climbs a ladder, each step ending the one before', async () => {
      const person = await aPerson(app);
      await hired({ participantId: person, kind: 'ON_CALL', percent: 20, start: daysFromNow(-60) });
      await hired({ participantId: person, kind: 'PERMANENT', start: daysFromNow(-10) });
      const hires = await consultant.ask(`query ($id: ID!) { participant(id: $id) { hires { kind start endedOn } } }`, {
        id: person,
      });
      expect(hires).toEqual({
        participant: {
          hires: [
            { kind: 'ON_CALL', start: daysFromNow(-60), endedOn: daysFromNow(-11) },
            { kind: 'PERMANENT', start: daysFromNow(-10), endedOn: null },
          ],
        },
      });
    });

    it('is corrected with its history kept, and ended once', async () => {
      const person = await aPerson(app);
      const first = await hired({ participantId: person });
      const correct = (id: string) =>
        only(
          consultant.ask(
            `mutation ($id: ID!, $input: HireInput!, $key: IdempotencyKey!) { correctHire(id: $id, input: $input, key: $key) { ${hireFields} } }`,
            {
              id,
              input: {
                participantId: person,
                organisationNumber: '312345678',
                occupation: '5223',
                kind: 'TEMPORARY',
                percent: 50,
                start: daysFromNow(-7),
              },
              key: aKey(),
            },
          ),
        );
      const right = await correct(first.id);
      expect(right).toMatchObject({ kind: 'TEMPORARY', percent: 50 });
      expect(codes(await correct(first.id))).toEqual(['HIRE_CORRECTED_SINCE']);
      const end = (on: string) =>
        only(
          consultant.ask(
            `mutation ($id: ID!, $on: Date!, $key: IdempotencyKey!) { endHire(id: $id, on: $on, key: $key) { ${hireFields} } }`,
            { id: right.id, on, key: aKey() },
          ),
        );
      expect(codes(await end(daysFromNow(-8)))).toEqual(['ENDS_BEFORE_START']);
      expect(await end(daysFromNow(-1))).toMatchObject({ endedOn: daysFromNow(-1) });
      expect(codes(await end(daysFromNow(-1)))).toEqual(['HIRE_ALREADY_ENDED']);
    });

    it('is recorded by the person’s own municipality and nobody else', async () => {
      const { person, participant, employer } = await cast();
      for (const client of [participant, employer, neighbour])
        expect((await hire({ participantId: person }, client)).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    });
  });

  it('gives another municipality nothing, whatever it asks for', async () => {
    const { person, slot, proposalId, agreementId, placementId } = await running();
    const nothing = await neighbour.ask(
      `query ($p: ID!, $s: ID!, $proposal: ID!, $a: ID!, $l: ID!) {
         proposals(filter: { participantId: $p }) { totalCount nodes { id } }
         bySlot: proposals(filter: { slotId: $s }) { totalCount nodes { id } }
         agreements { totalCount nodes { id } } placements { totalCount nodes { id } }
         agreement(id: $a) { id } placement(id: $l) { id } consentRequest(proposalId: $proposal) { proposalId } candidateCard(proposalId: $proposal) { proposalId } }`,
      { p: person, s: slot, proposal: proposalId, a: agreementId, l: placementId },
    );
    const empty = { totalCount: 0, nodes: [] };
    expect(nothing).toEqual({
      proposals: empty,
      bySlot: empty,
      agreements: empty,
      placements: empty,
      agreement: null,
      placement: null,
      consentRequest: null,
      candidateCard: null,
    });
    const key = `$key: IdempotencyKey!`;
    const mutations: readonly (readonly [string, object])[] = [
      [
        `mutation (${key}, $id: ID!) { withdrawProposal(proposalId: $id, key: $key) { __typename } }`,
        { id: proposalId },
      ],
      [
        `mutation (${key}, $id: ID!) { withdrawConsent(proposalId: $id, key: $key) { __typename } }`,
        { id: proposalId },
      ],
      [
        `mutation (${key}, $id: ID!) { answerProposal(proposalId: $id, answer: MEET, key: $key) { __typename } }`,
        { id: proposalId },
      ],
      [
        `mutation (${key}, $id: ID!) { bookMeeting(proposalId: $id, at: "2030-01-01T09:00:00Z", place: "Her", key: $key) { __typename } }`,
        { id: proposalId },
      ],
      [
        `mutation (${key}, $id: ID!) { recordMeeting(proposalId: $id, outcome: NO_SHOW, key: $key) { __typename } }`,
        { id: proposalId },
      ],
      [`mutation (${key}, $id: ID!) { draftAgreement(proposalId: $id, key: $key) { __typename } }`, { id: proposalId }],
      [
        `mutation (${key}, $id: ID!) { signAgreement(id: $id, version: 2, party: CONSULTANT, key: $key) { __typename } }`,
        { id: agreementId },
      ],
      [
        `mutation (${key}, $id: ID!) { confirmAttendance(placementId: $id, upTo: "2026-01-01", key: $key) { __typename } }`,
        { id: placementId },
      ],
      [
        `mutation (${key}, $id: ID!) { recordAttendance(placementId: $id, days: [], key: $key) { __typename } }`,
        { id: placementId },
      ],
      [
        `mutation (${key}, $id: ID!) { evaluatePlacement(placementId: $id, outcome: NO_SHOW, key: $key) { __typename } }`,
        { id: placementId },
      ],
      [
        `mutation (${key}, $id: ID!) { endHire(id: $id, on: "2026-01-01", key: $key) { __typename } }`,
        { id: placementId },
      ],
    ];
    for (const [document, variables] of mutations) {
      const tried = await neighbour.send(document, { ...variables, key: aKey() });
      expect([document, tried.errors?.[0]?.extensions?.code]).toEqual([document, 'NOT_FOUND']);
    }
  });

  it('gives the participant a page of their own: what is asked, what to sign, what comes next', async () => {
    const { person, slot, participant } = await cast();
    const { id } = await propose(person, slot);
    const home = `{ myHome { participant { id givenName } consentRequests { proposalId slotTitle employerName tasks weeklyHours answerBy
      shownUntil translationUnreviewed shownFields { name value } reasons { text } } agreementsToSign { id } placement { id } nextStep { code due } } }`;
    expect(await participant.ask(home)).toMatchObject({
      myHome: {
        participant: { id: person, givenName: 'Salem' },
        consentRequests: [
          {
            proposalId: id,
            slotTitle: 'Butikk i Asker',
            employerName: 'Asker Dagligvare',
            tasks: ['Fylle varer', 'Svare kunder'],
            answerBy: daysFromNow(3),
            translationUnreviewed: true,
            shownFields: expect.arrayContaining([
              { name: 'Språkene dine', value: 'tigrinja' },
              { name: 'Norsk', value: 'Snakke A2' },
            ]),
          },
        ],
        agreementsToSign: [],
        placement: null,
        nextStep: { code: 'WAIT_FOR_CONSENT', due: daysFromNow(3) },
      },
    });
    expect((await consultant.send(home)).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it('shows the participant an agreement to sign, and then that it waits for the others', async () => {
    const { proposalId, participant, employer } = await agreed();
    const { id } = await draft(proposalId);
    const home = `{ myHome { agreementsToSign { id } nextStep { code } } }`;
    expect(await participant.ask(home)).toEqual({
      myHome: { agreementsToSign: [{ id }], nextStep: { code: 'SIGN_AGREEMENT' } },
    });
    await sign(participant, id, 'PARTICIPANT');
    expect(await participant.ask(home)).toEqual({
      myHome: { agreementsToSign: [], nextStep: { code: 'WAIT_FOR_SIGNATURES' } },
    });
    const waiting = `query ($id: ID!) { agreement(id: $id) { proposalId } proposals(first: 100) { nodes { id waitingFor } } }`;
    const { proposals } = await consultant.ask<{ proposals: { nodes: { id: string; waitingFor: string }[] } }>(
      waiting,
      { id },
    );
    expect(proposals.nodes.find((each) => each.id === proposalId)?.waitingFor).toBe('EMPLOYER');
    await sign(employer, id, 'EMPLOYER');
  });

  it('turns pages of the pipeline from the newest to the oldest, each proposal once', async () => {
    const slot = await aSlot(app, { proposalCap: 5 });
    for (let n = 0; n < 5; n += 1) await propose(await aPerson(app), slot);
    const page = `query ($s: ID!, $after: String) { proposals(filter: { slotId: $s }, first: 2, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    interface Page {
      readonly proposals: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    }
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { proposals } = await consultant.ask<Page>(page, { s: slot, after });
      expect(proposals.totalCount).toBe(5);
      seen.push(...proposals.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = proposals.pageInfo);
    }
    expect(seen).toHaveLength(5);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
  });

  it('asks somebody who needs an interpreter to answer with one', async () => {
    const person = await aPerson(app, { interpreterNeeded: true });
    const { id } = await propose(person, await aSlot(app));
    expect(codes(await consent(await app.as(aParticipant(person)), id))).toEqual(['CONSENT_NEEDS_INTERPRETER']);
  });

  it('writes who was shown and what was decided to the municipality’s log', async () => {
    const { person, slot, participant, employer } = await cast();
    const { id } = await propose(person, slot);
    await consent(participant, id);
    await employer.ask(`query ($id: ID!) { candidateCard(proposalId: $id) { proposalId } }`, { id });
    const lines = await app.database.transaction(systemViewer, (transaction) =>
      transaction.query<{ action: string; actor_name: string }>(
        `select action, actor_name from audit where subject_id = $1 order by position`,
        [person],
      ),
    );
    expect(lines).toEqual([
      { action: 'proposal.made', actor_name: 'Kari Konsulent' },
      { action: 'consent.answered', actor_name: 'Salem Tesfay' },
      { action: 'card.read', actor_name: 'Siri Sjef' },
    ]);
  });
});
