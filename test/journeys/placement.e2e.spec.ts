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
});
