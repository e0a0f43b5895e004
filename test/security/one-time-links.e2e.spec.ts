import { v7 } from 'uuid';
import { systemViewer } from '@fotfeste/access';
import { aConsultant, aKey, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { aPerson, aSlot, aWorkplace, daysFromNow } from '../support/placement.js';

const organisation = '312345678';
const owner = { name: 'Otto Eier', email: 'otto@butikken.example', phone: '+47 912 34 567' };

interface Answer {
  readonly __typename: string;
  readonly id?: string;
  readonly refusals?: readonly { readonly code: string; readonly message: string }[];
  readonly [field: string]: unknown;
}

const only = async (asked: Promise<Record<string, unknown>>): Promise<Answer> =>
  Object.values(await asked)[0] as Answer;
const codes = (answer: Answer): readonly string[] => answer.refusals?.map(({ code }) => code) ?? [];

const refusedFields = '... on Refused { refusals { code field message wayOut } }';

describe('a one-time link', () => {
  let app: TestApp;
  let consultant: TestClient;
  let clock = Date.now();
  beforeAll(async () => {
    app = await startTestApp({ now: () => clock });
    await aWorkplace(app, { organisation });
    consultant = await app.as(aConsultant());
  });
  afterAll(() => app.close());
  beforeEach(() => {
    clock = Date.now();
  });

  const read = <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    app.database.transaction(systemViewer, (transaction) => transaction.query<Row>(sql, parameters));

  /** An agreement that waits for its signatures. */
  const anAgreement = async (protection = 0): Promise<{ id: string; person: string }> => {
    const person = await aPerson(app, { protection });
    const slot = await aSlot(app, { organisation });
    const [proposal, id] = [v7(), v7()];
    const content = {
      ...{
        from: daysFromNow(5),
        to: daysFromNow(60),
        weeklyHours: 20,
        goals: ['Norsk på jobb'],
        tasks: ['Fylle varer'],
      },
      ...{ followUp: 'Hver uke', adaptation: '', supervisorName: 'Siri Sjef' },
    };
    await read(
      `insert into proposal (id, participant_id, municipality, slot_id, organisation, proposed_by, proposed_by_name, proposed_at,
         consent_due) values ($1, $2, '3203', $3, $4, $1, 'Kari', now(), $5)`,
      [proposal, person, slot, organisation, daysFromNow(3)],
    );
    await read(
      `insert into placement_agreement (id, proposal_id, participant_id, municipality, organisation, slot_id, participant_name, content)
       values ($1, $2, $3, '3203', $4, $5, 'Salem Tesfay', $6)`,
      [id, proposal, person, organisation, slot, JSON.stringify(content)],
    );
    return { id, person };
  };

  const send = (variables: object, as = consultant): Promise<Answer> =>
    only(
      as.ask(
        `mutation ($act: LinkAct!, $subjectId: ID!, $party: Party!, $recipient: LinkRecipientInput, $upTo: Date, $key: IdempotencyKey!) {
           sendOneTimeLink(act: $act, subjectId: $subjectId, party: $party, recipient: $recipient, upTo: $upTo, key: $key) {
             __typename ... on OneTimeLink { id act party recipient sentBy expiresAt usedAt status } ${refusedFields} } }`,
        { key: aKey(), ...variables },
      ),
    );

  /** What was written to an address since the test began, newest last. */
  const messagesTo = async (recipient: string) =>
    read<{ id: string; channel: string; body: string; subject: string }>(
      `select id, channel, body, subject from message where recipient = $1 order by id`,
      [recipient],
    );
  const secretTo = async (recipient: string): Promise<string> => {
    const [last] = (await messagesTo(recipient)).slice(-1);
    return /\/link#(\S+)/.exec(last?.body ?? '')?.[1] ?? '';
  };
  const codeTo = async (recipient: string): Promise<string> => {
    const [last] = (await messagesTo(recipient)).slice(-1);
    return /\b\d{6}\b/.exec(last?.body ?? '')?.[0] ?? '';
  };

  const askCode = (secret: string, language = 'nb'): Promise<Answer> =>
    only(
      app.nobody.ask(
        `mutation ($secret: String!, $language: String) { sendLinkCode(secret: $secret, language: $language) {
           __typename ... on LinkCodeSent { channel to minutes } ${refusedFields} } }`,
        { secret, language },
      ),
    );
  const open = (secret: string, code: string): Promise<Answer> =>
    only(
      app.nobody.ask(
        `mutation ($secret: String!, $code: String!) { openOneTimeLink(secret: $secret, code: $code) { __typename
           ... on LinkedAct { act party title employer participantName from to weeklyHours capacity goals tasks followUp
             supervisorName days { on hours kind } } ${refusedFields} } }`,
        { secret, code },
      ),
    );
  const use = (secret: string, code: string, key = aKey()): Promise<Answer> =>
    only(
      app.nobody.ask(
        `mutation ($secret: String!, $code: String!, $key: IdempotencyKey!) { useOneTimeLink(secret: $secret, code: $code, key: $key) {
           __typename ... on LinkUsed { act } ${refusedFields} } }`,
        { secret, code, key },
      ),
    );

  /** A link to sign, sent and with its code. */
  const aSentLink = async (): Promise<{
    agreement: string;
    person: string;
    link: string;
    secret: string;
    code: string;
  }> => {
    const { id, person } = await anAgreement();
    const email = `${v7()}@butikken.example`;
    const phone = `+47${String(Math.random()).slice(2, 10)}`;
    const link = await send({
      act: 'SIGN_AGREEMENT',
      subjectId: id,
      party: 'EMPLOYER',
      recipient: { ...owner, email, phone },
    });
    const secret = await secretTo(email);
    await askCode(secret);
    return { agreement: id, person, link: link.id ?? '', secret, code: await codeTo(phone) };
  };

  it('lets an employer without an account sign, with the code that came by SMS', async () => {
    const { id, person } = await anAgreement();
    expect(await send({ act: 'SIGN_AGREEMENT', subjectId: id, party: 'EMPLOYER', recipient: owner })).toMatchObject({
      __typename: 'OneTimeLink',
      status: 'OPEN',
      recipient: 'Otto Eier',
    });
    const [mail] = (await messagesTo(owner.email)).slice(-1);
    expect(mail).toMatchObject({ channel: 'EMAIL', subject: 'Les og signer avtalen' });
    expect(mail?.body).not.toMatch(/Salem|Tesfay|flyktning/i);

    const secret = await secretTo(owner.email);
    expect(await askCode(secret)).toMatchObject({ channel: 'SMS', to: '•••• 67', minutes: 10 });
    const code = await codeTo('+4791234567');
    expect(await open(secret, code)).toMatchObject({
      __typename: 'LinkedAct',
      participantName: 'Salem Tesfay',
      goals: ['Norsk på jobb'],
      supervisorName: 'Siri Sjef',
    });
    expect(await use(secret, code)).toEqual({ __typename: 'LinkUsed', act: 'SIGN_AGREEMENT' });

    const [signed] = await read<{ signatures: { EMPLOYER?: { name: string } } }>(
      `select signatures from placement_agreement where id = $1`,
      [id],
    );
    expect(signed?.signatures.EMPLOYER?.name).toBe('Otto Eier');
    const log = await read<{ action: string; actor_name: string }>(
      `select action, actor_name from audit where subject_id = $1 order by position`,
      [person],
    );
    expect(log.map(({ action }) => action)).toEqual([
      ...['link.sent', 'link.codeSent', 'link.opened', 'agreement.signed.EMPLOYER', 'link.used'],
    ]);
    expect(log[3]?.actor_name).toBe('Otto Eier');
  });

  it('goes to a participant by SMS, and its code by e-mail', async () => {
    const { id, person } = await anAgreement();
    await read(`update participant set phone = '+4740000001', email = 'salem@epost.example' where id = $1`, [person]);
    expect((await send({ act: 'SIGN_AGREEMENT', subjectId: id, party: 'PARTICIPANT' })).__typename).toBe('OneTimeLink');
    const secret = await secretTo('+4740000001');
    expect(await askCode(secret)).toMatchObject({ channel: 'EMAIL', to: 's•••@epost.example' });
    expect((await use(secret, await codeTo('salem@epost.example'))).__typename).toBe('LinkUsed');
  });

  it('confirms a slot that a consultant entered', async () => {
    const slot = await aSlot(app, { organisation, confirmed: false });
    await send({ act: 'CONFIRM_SLOT', subjectId: slot, party: 'EMPLOYER', recipient: owner });
    const secret = await secretTo(owner.email);
    await askCode(secret);
    const code = await codeTo('+4791234567');
    expect(await open(secret, code)).toMatchObject({ title: 'Butikk i Asker', capacity: 1, participantName: null });
    await use(secret, code);
    expect(await read(`select 1 from slot where id = $1 and confirmed_at is not null`, [slot])).toHaveLength(1);
  });

  it('confirms attendance up to the day it was sent for', async () => {
    const { id, person } = await anAgreement();
    const placement = v7();
    await read(
      `insert into placement (id, agreement_id, participant_id, municipality, organisation, slot_id, slot_title, occupation, from_date,
         to_date, weekly_hours) select $1, a.id, $2, '3203', a.organisation, a.slot_id, 'Butikk', '5223', $4, $5, 20
         from placement_agreement a where a.id = $3`,
      [placement, person, id, daysFromNow(-10), daysFromNow(20)],
    );
    await read(
      `insert into attendance (placement_id, participant_id, municipality, organisation, on_date, hours, kind, recorded_by_name)
       select $1, $2, '3203', $3, day, 5, 'PRESENT', 'Salem' from unnest($4::date[]) day`,
      [placement, person, organisation, [daysFromNow(-3), daysFromNow(-2), daysFromNow(-1)]],
    );
    const upTo = daysFromNow(-2);
    await send({ act: 'CONFIRM_ATTENDANCE', subjectId: placement, party: 'EMPLOYER', recipient: owner, upTo });
    const secret = await secretTo(owner.email);
    await askCode(secret);
    const code = await codeTo('+4791234567');
    expect((await open(secret, code))['days']).toEqual(
      [daysFromNow(-3), upTo].map((on) => ({ on, hours: 5, kind: 'PRESENT' })),
    );
    expect((await use(secret, code)).__typename).toBe('LinkUsed');
    expect(
      await read(`select 1 from attendance where placement_id = $1 and confirmed_at is not null`, [placement]),
    ).toHaveLength(2);
  });

  it('is used once; the same request sent again gets its first answer', async () => {
    const { secret, code } = await aSentLink();
    const key = aKey();
    const [first, again] = await Promise.all([use(secret, code, key), use(secret, code, key)]);
    expect([first.__typename, again.__typename]).toEqual(['LinkUsed', 'LinkUsed']);
    expect(codes(await use(secret, code))).toEqual(['LINK_USED']);
    expect(codes(await open(secret, code))).toEqual(['LINK_USED']);
  });

  it('is used once by many at the same moment', async () => {
    const { secret, code, agreement } = await aSentLink();
    const answers = await Promise.all(Array.from({ length: 8 }, () => use(secret, code)));
    expect(answers.filter(({ __typename }) => __typename === 'LinkUsed')).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['LINK_USED']));
    expect(
      await read(`select 1 from audit where action = 'agreement.signed.EMPLOYER' and detail ->> 'agreementId' = $1`, [
        agreement,
      ]),
    ).toHaveLength(1);
  });

  it('is too old after two days, and its code after ten minutes', async () => {
    const { secret, code } = await aSentLink();
    clock += 11 * 60_000;
    expect(codes(await use(secret, code))).toEqual(['LINK_CODE_EXPIRED']);
    clock += 48 * 3_600_000;
    expect(codes(await use(secret, code))).toEqual(['LINK_EXPIRED']);
    expect(codes(await askCode(secret))).toEqual(['LINK_EXPIRED']);
  });

  it('is closed by the fifth wrong code, also for the right one', async () => {
    const { secret, code } = await aSentLink();
    const wrong = code === '000000' ? '000001' : '000000';
    const tries: string[] = [];
    for (let turn = 0; turn < 5; turn += 1) tries.push(...codes(await open(secret, wrong)));
    expect(tries).toEqual([...Array<string>(4).fill('LINK_CODE_WRONG'), 'LINK_LOCKED']);
    expect(codes(await use(secret, code))).toEqual(['LINK_LOCKED']);
  });

  it('counts every wrong code of many at once', async () => {
    const { secret, code } = await aSentLink();
    const wrong = code === '000000' ? '000001' : '000000';
    await Promise.all(Array.from({ length: 20 }, () => open(secret, wrong)));
    expect(codes(await use(secret, code))).toEqual(['LINK_LOCKED']);
    const [row] = await read<{ attempts: number }>(
      `select attempts from one_time_link order by created_at desc limit 1`,
    );
    expect(row?.attempts).toBe(5);
  });

  it('wants its code, and sends five of them at most', async () => {
    const { id } = await anAgreement();
    await send({ act: 'SIGN_AGREEMENT', subjectId: id, party: 'EMPLOYER', recipient: owner });
    const secret = await secretTo(owner.email);
    expect(codes(await use(secret, '123456'))).toEqual(['LINK_CODE_NOT_SENT']);
    const sent: string[] = [];
    for (let turn = 0; turn < 6; turn += 1) sent.push((await askCode(secret)).__typename);
    expect(sent).toEqual([...Array<string>(5).fill('LinkCodeSent'), 'Refused']);
  });

  it('is unknown by any other secret, in the reader’s language', async () => {
    for (const secret of ['', 'x', 'æøå'.repeat(40), v7()])
      expect(codes(await use(secret, '123456'))).toEqual(['LINK_UNKNOWN']);
    expect((await askCode('nothing', 'en')).refusals?.[0]?.message).toBe('There is no such link.');
  });

  it('no longer fits when the agreement was changed', async () => {
    const { secret, code, agreement } = await aSentLink();
    await read(`update placement_agreement set version = version + 1 where id = $1`, [agreement]);
    expect(codes(await use(secret, code))).toEqual(['LINK_OUTDATED']);
    expect(
      await read(`select 1 from one_time_link where subject_id = $1 and used_at is not null`, [agreement]),
    ).toHaveLength(0);
  });

  it('ends with the next one, and when its sender says so', async () => {
    const { secret, code, agreement } = await aSentLink();
    const next = await send({ act: 'SIGN_AGREEMENT', subjectId: agreement, party: 'EMPLOYER', recipient: owner });
    expect(codes(await use(secret, code))).toEqual(['LINK_ENDED']);
    const ended = await only(
      consultant.ask(
        `mutation ($id: ID!, $key: IdempotencyKey!) { endOneTimeLink(id: $id, key: $key) { __typename ... on OneTimeLink { status } ${refusedFields} } }`,
        { id: next.id, key: aKey() },
      ),
    );
    expect(ended).toMatchObject({ status: 'ENDED' });
    expect(codes(await askCode(await secretTo(owner.email)))).toEqual(['LINK_ENDED']);
  });

  it('is unknown from the moment the person is protected, and none is sent about them', async () => {
    const { secret, code, agreement, person } = await aSentLink();
    await app.database.transaction({ ...systemViewer, clearance: 2 }, (transaction) =>
      transaction.query(`update participant set protection = 2 where id = $1`, [person]),
    );
    expect(codes(await open(secret, code))).toEqual(['LINK_UNKNOWN']);
    expect(codes(await use(secret, code))).toEqual(['LINK_UNKNOWN']);
    const cleared = await app.as({
      ...{ issuer: 'local', subject: 'cleared', name: 'Klara Klarert' },
      grants: [{ role: 'CONSULTANT', municipality: '3203', clearance: 2 }],
    });
    const tried = await send(
      { act: 'SIGN_AGREEMENT', subjectId: agreement, party: 'EMPLOYER', recipient: owner },
      cleared,
    );
    expect(codes(tried)).toEqual(['LINK_NOT_FOR_PROTECTED']);
  });

  it('is sent by the municipality of the case only, and never to its own people', async () => {
    const { id } = await anAgreement();
    const neighbour = await app.as(aConsultant('3201', 'Nora Nabo'));
    const tried = await neighbour.send(
      `mutation ($id: ID!, $to: LinkRecipientInput, $key: IdempotencyKey!) {
         sendOneTimeLink(act: SIGN_AGREEMENT, subjectId: $id, party: EMPLOYER, recipient: $to, key: $key) { __typename } }`,
      { id, to: owner, key: aKey() },
    );
    expect(tried.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    const toStaff = { ...owner, email: 'KARI@asker.demo' };
    expect(codes(await send({ act: 'SIGN_AGREEMENT', subjectId: id, party: 'EMPLOYER', recipient: toStaff }))).toEqual([
      'LINK_TO_STAFF',
    ]);
    expect(codes(await send({ act: 'SIGN_AGREEMENT', subjectId: id, party: 'CONSULTANT' }))).toEqual([
      'LINK_NOT_FOR_STAFF',
    ]);
    expect(codes(await send({ act: 'SIGN_AGREEMENT', subjectId: id, party: 'PARTICIPANT' }))).toEqual([
      ...['LINK_EMAIL_MISSING', 'LINK_PHONE_MISSING'],
    ]);
  });

  it('shows the municipality where it stands', async () => {
    const { agreement, secret, code } = await aSentLink();
    await use(secret, code);
    const { oneTimeLinks } = await consultant.ask<{ oneTimeLinks: unknown[] }>(
      `query ($id: ID!) { oneTimeLinks(subjectId: $id) { status party recipient } }`,
      { id: agreement },
    );
    expect(oneTimeLinks).toEqual([{ status: 'USED', party: 'EMPLOYER', recipient: 'Otto Eier' }]);
  });

  it('leaves its secret and code in no log and no table but the message that carries it', async () => {
    const { secret, code } = await aSentLink();
    await use(secret, code);
    expect(app.log()).not.toContain(secret);
    expect(app.log()).not.toContain(code);
    expect(await read(`select 1 from message where body like '%' || $1 || '%'`, [secret])).toHaveLength(1);
    expect(
      await read(`select 1 from one_time_link where secret_hash = $1 or step_up_code_hash = $2`, [secret, code]),
    ).toEqual([]);
  });
});
