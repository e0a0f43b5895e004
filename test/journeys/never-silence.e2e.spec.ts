import { pino } from 'pino';
import { v7 } from 'uuid';
import { checkClocks } from '../../apps/worker/src/handlers/check-clocks.js';
import { tellOfAsk } from '../../apps/worker/src/handlers/tell-of-ask.js';
import type { HandlerParts } from '../../apps/worker/src/handlers.js';
import { systemViewer } from '@fotfeste/access';
import { aConsultant, aKey, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { aPerson, aSlot, aWorkplace, anEmployerContact, daysFromNow } from '../support/placement.js';

const organisation = '312345678';
const leader = {
  issuer: 'local',
  subject: 'leader',
  name: 'Liv Leder',
  email: 'liv@asker.demo',
  grants: [{ role: 'PROGRAMME_LEADER' as const, municipality: '3203' }],
};

interface Ask {
  readonly kind: string;
  readonly subjectId: string;
  readonly state: string;
  readonly escalatedTo: string | null;
}

describe('an ask that nobody answers', () => {
  let app: TestApp;
  let consultant: TestClient;
  const errors: string[] = [];
  beforeAll(async () => {
    app = await startTestApp();
    await aWorkplace(app, { organisation });
    consultant = await app.as(aConsultant());
    await app.as(anEmployerContact(organisation));
  });
  afterAll(() => app.close());

  const write = <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    app.database.transaction(systemViewer, (transaction) => transaction.query<Row>(sql, parameters));

  const parts = (): HandlerParts => ({
    ...{ database: app.database, config: app.config, now: Date.now },
    logger: pino({ level: 'error' }, { write: (line: string) => void errors.push(line) }),
  });
  const night = (): Promise<void> => checkClocks(parts(), { eventId: v7() });

  const board = async (): Promise<{ asks: Ask[]; checks: { silent: number; open: number }[] }> =>
    (
      await consultant.ask<{ askBoard: { asks: Ask[]; checks: { silent: number; open: number }[] } }>(
        `{ askBoard { asks { kind subjectId state escalatedTo owner employerName participantName } checks { on open silent }
             pausedEmployers { organisationNumber } } }`,
      )
    ).askBoard;

  /** A proposal that waits for the employer since so many days. */
  const waiting = async (sinceDays: number): Promise<string> => {
    const person = await aPerson(app);
    await write(
      `update participant set consultant_id = (select id from app_user where name = 'Kari Konsulent') where id = $1`,
      [person],
    );
    const slot = await aSlot(app);
    const { propose } = await consultant.ask<{ propose: { id: string } }>(
      `mutation ($person: ID!, $slot: ID!, $key: IdempotencyKey!) { propose(participantId: $person, slotId: $slot, key: $key) { ... on Proposal { id } } }`,
      { person, slot, key: aKey() },
    );
    await consultant.ask(
      `mutation ($id: ID!, $key: IdempotencyKey!) { recordOralConsent(proposalId: $id, consent: true, reason: PAPER, witness: "Tolk", key: $key) { __typename } }`,
      { id: propose.id, key: aKey() },
    );
    await write(`update proposal set due = $2, closes_on = $3 where id = $1`, [
      propose.id,
      daysFromNow(-sinceDays),
      daysFromNow(60),
    ]);
    return propose.id;
  };

  it('shows as silent until the night has done its work, and then has a state', async () => {
    const proposal = await waiting(1);
    const before = (await board()).asks.find(({ subjectId }) => subjectId === proposal);
    await night();
    const { asks, checks } = await board();

    expect(before?.state).toBe('SILENT');
    expect(asks.find(({ subjectId }) => subjectId === proposal)?.state).toBe('REMINDED');
    expect(checks[0]).toMatchObject({ silent: 0, open: asks.length });
    expect(errors).toEqual([]);
  });

  it('is reported by the night where nobody can take it over', async () => {
    const proposal = await waiting(20);
    await write(`update role_grant set valid_to = current_date - 1 where role in ('CONSULTANT', 'PROGRAMME_LEADER')`);
    await night();
    const [check] = await write<{ silent: { subjectId: string }[] }>(`select silent from silence_check`);
    await write(`update role_grant set valid_to = null`);

    expect(check?.silent.map(({ subjectId }) => subjectId)).toEqual([proposal]);
    expect(errors.join('')).toContain('asks stand without a state');
    errors.length = 0;
  });

  it('goes to the programme leader by name, who is told of it once however many nights pass', async () => {
    await app.as(leader);
    const proposal = await waiting(20);
    await night();
    await night();
    const ask = (await board()).asks.find(({ subjectId }) => subjectId === proposal);
    const events = await write<{ id: string; signalId: string }>(
      `select o.id, o.payload->>'signalId' as "signalId" from outbox o join ask_signal s on s.id::text = o.payload->>'signalId'
        where o.type = 'ask.signalled' and s.subject_id = $1 and s.signal = 'ESCALATION'`,
      [proposal],
    );
    for (const { id, signalId } of [...events, ...events]) await tellOfAsk(parts(), { eventId: id, signalId });
    const told = await write<{ recipient: string; body: string }>(`select recipient, body from message`);

    expect(ask).toMatchObject({ state: 'ESCALATED', escalatedTo: 'Liv Leder' });
    expect(events).toHaveLength(1);
    expect(told).toEqual([{ recipient: 'liv@asker.demo', body: expect.stringContaining('/asks') }]);
  });

  it('of an employer that has let two in a row run out pauses its places until somebody opens them again', async () => {
    const ids = [await waiting(30), await waiting(30)];
    await write(`update proposal set closes_on = $2 where id = any($1::uuid[])`, [ids, daysFromNow(-1)]);
    await night();
    const { askBoard } = await consultant.ask<{ askBoard: { pausedEmployers: { organisationNumber: string }[] } }>(
      `{ askBoard { pausedEmployers { organisationNumber } } }`,
    );
    const person = await aPerson(app);
    const propose = async (): Promise<unknown> =>
      consultant.ask(
        `mutation ($person: ID!, $slot: ID!, $key: IdempotencyKey!) { propose(participantId: $person, slotId: $slot, key: $key) {
           __typename ... on Refused { refusals { code } } } }`,
        { person, slot: await aSlot(app), key: aKey() },
      );
    const refused = await propose();
    const reopen = `mutation ($key: IdempotencyKey!) { reopenEmployer(organisationNumber: "${organisation}", key: $key) { __typename ... on Refused { refusals { code } } } }`;
    const reopened = await consultant.ask(reopen, { key: aKey() });
    const again = await consultant.ask(reopen, { key: aKey() });
    await night();

    expect(askBoard.pausedEmployers).toEqual([{ organisationNumber: organisation }]);
    expect(refused).toMatchObject({ propose: { refusals: [{ code: 'EMPLOYER_NOT_AVAILABLE' }] } });
    expect(reopened).toMatchObject({ reopenEmployer: { __typename: 'Employer' } });
    expect(again).toMatchObject({ reopenEmployer: { refusals: [{ code: 'EMPLOYER_NOT_PAUSED' }] } });
    expect(await propose()).toMatchObject({ propose: { __typename: 'Proposal' } });
  });
});
