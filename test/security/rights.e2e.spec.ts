import { extractText, getDocumentProxy } from 'unpdf';
import { systemViewer } from '@fotfeste/access';
import { aConsultant, aKey, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { aParticipant, aPerson, aWorkplace } from '../support/placement.js';

interface Answer {
  readonly __typename: string;
  readonly id?: string;
  readonly refusals?: readonly { readonly code: string }[];
}

const only = async (asked: Promise<Record<string, unknown>>): Promise<Answer & Record<string, unknown>> =>
  Object.values(await asked)[0] as Answer & Record<string, unknown>;

describe('the rights of the person', () => {
  let app: TestApp;
  let consultant: TestClient;
  beforeAll(async () => {
    app = await startTestApp();
    await aWorkplace(app, { organisation: '312345678' });
    consultant = await app.as(aConsultant());
  });
  afterAll(() => app.close());

  const write = (sql: string, parameters: readonly unknown[]): Promise<unknown> =>
    app.database.transaction({ ...systemViewer, clearance: 2 }, (transaction) => transaction.query(sql, parameters));

  it('everything kept about them, as JSON and as PDF, and the fetching in the log they can read', async () => {
    const person = await aPerson(app);
    const participant = await app.as(aParticipant(person));
    const file = (kind: string, cookie = participant.cookie) =>
      fetch(`${app.url}/my-data.${kind}`, { headers: { cookie } });
    const json = await file('json');
    expect(json.headers.get('cache-control')).toBe('no-store');
    expect(await json.json()).toMatchObject({ participant: [{ id: person, given_name: 'Salem' }] });
    const pdf = new Uint8Array(await (await file('pdf')).arrayBuffer());
    const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
    expect(text).toContain('given_name: Salem');
    for (const cookie of [consultant.cookie, 'fotfeste=nobody']) expect((await file('json', cookie)).status).toBe(404);
    const { accessLog } = await participant.ask<{ accessLog: { nodes: { what: string }[] } }>(
      `query ($id: ID!) { accessLog(participantId: $id) { nodes { what } } }`,
      { id: person },
    );
    expect(accessLog.nodes.map(({ what }) => what)).toContain('hentet ut alle opplysninger om seg selv');
  });

  it('to object, and to be answered by a person', async () => {
    const person = await aPerson(app);
    const participant = await app.as(aParticipant(person));
    const fields = '__typename ... on Objection { id reason answer answeredBy } ... on Refused { refusals { code } }';
    const object = (reason: string) =>
      only(
        participant.ask(
          `mutation ($reason: String!, $key: IdempotencyKey!) { makeObjection(reason: $reason, key: $key) { ${fields} } }`,
          {
            ...{ reason, key: aKey() },
          },
        ),
      );
    expect((await object(' ')).refusals).toEqual([{ code: 'FIELD_REQUIRED' }]);
    const made = await object('Jeg vil ikke bli satt opp av en maskin');
    const answer = (as: TestClient, id = made.id) =>
      only(
        as.ask(
          `mutation ($id: ID!, $key: IdempotencyKey!) { answerObjection(id: $id, answer: "Vi finner plass sammen", key: $key) { ${fields} } }`,
          {
            ...{ id, key: aKey() },
          },
        ),
      );
    expect(await answer(consultant)).toMatchObject({ answer: 'Vi finner plass sammen', answeredBy: 'Kari Konsulent' });
    expect((await answer(consultant)).refusals).toEqual([{ code: 'OBJECTION_ANSWERED' }]);
    const { objections } = await participant.ask<{ objections: unknown[] }>(
      `query ($id: ID!) { objections(participantId: $id) { reason answer } }`,
      { id: person },
    );
    expect(objections).toEqual([
      { reason: 'Jeg vil ikke bli satt opp av en maskin', answer: 'Vi finner plass sammen' },
    ]);
    const neighbour = await app.as(aConsultant('3201', 'Nora Nabo'));
    await expect(answer(neighbour)).rejects.toThrow('NOT_FOUND');
  });

  it('a minor’s case is opened for hours and with a reason, and is not there before', async () => {
    const person = await aPerson(app);
    await write(`update participant set compartment = 'MINORS' where id = $1`, [person]);
    const read = () => consultant.ask(`query ($id: ID!) { participant(id: $id) { givenName } }`, { id: person });
    const open = (reason: string, hours: number, id = person) =>
      only(
        consultant.ask(
          `mutation ($id: ID!, $reason: String!, $hours: Int!, $key: IdempotencyKey!) { openAccess(participantId: $id, reason: $reason, hours: $hours, key: $key) {
             __typename ... on OpenedAccess { expiresAt } ... on Refused { refusals { code } } } }`,
          { id, reason, hours, key: aKey() },
        ),
      );
    expect(await read()).toEqual({ participant: null });
    expect((await open('nå', 9)).refusals).toEqual([{ code: 'REASON_TOO_SHORT' }, { code: 'NUMBER_OUT_OF_RANGE' }]);
    expect((await open('Akutt møte med barnevernet', 2)).__typename).toBe('OpenedAccess');
    expect(await read()).toEqual({ participant: { givenName: 'Salem' } });
    const secret = await aPerson(app);
    await write(`update participant set protection = 2 where id = $1`, [secret]);
    for (const id of [secret, '00000000-0000-7000-8000-000000000001'])
      await expect(open('Akutt møte med barnevernet', 2, id)).rejects.toThrow('NOT_FOUND');
  });

  it('a role that is taken away is gone at the next request of an open session', async () => {
    const leaving = await app.as(aConsultant('3203', 'Liv Slutter'));
    expect(await leaving.ask('{ viewer { name } }')).toEqual({ viewer: { name: 'Liv Slutter' } });
    await write(
      `update role_grant set ended_at = now() where user_id = (select id from app_user where name = 'Liv Slutter')`,
      [],
    );
    expect((await leaving.send('{ viewer { name } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
