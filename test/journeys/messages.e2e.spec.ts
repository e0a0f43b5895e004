import { Client } from 'pg';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { readKnownDocuments } from '../../apps/api/src/edges/known-documents.js';
import { startApi } from '../../apps/api/src/index.js';
import { notifyParties, sendMessage } from '../../apps/worker/src/handlers/notify.js';
import { startWorker, type RunningWorker } from '../../apps/worker/src/index.js';
import { systemViewer } from '@fotfeste/access';
import { Secret } from '@fotfeste/config';
import { aConsultant, aKey, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { aParticipant, aPerson, aSlot, aWorkplace, anEmployerContact, daysFromNow } from '../support/placement.js';

const organisation = '312345678';

interface Message {
  readonly id: string;
  readonly channel: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

const logger = pino({ level: 'silent' });

describe('messages', () => {
  let app: TestApp;
  let worker: RunningWorker;
  let consultant: TestClient;
  let employer: TestClient;
  beforeAll(async () => {
    app = await startTestApp();
    await aWorkplace(app, { organisation });
    await write(`insert into postcode (code, place, municipality) values ('1383', 'ASKER', '3203')`);
    consultant = await app.as(aConsultant());
    employer = await app.as({ ...anEmployerContact(organisation), email: 'siri@butikken.example' });
    worker = await startWorker({ config: app.config, database: app.database, logger });
  });
  afterAll(async () => {
    await worker.close();
    await app.close();
  });

  const write = (sql: string, parameters: readonly unknown[] = []): Promise<unknown> =>
    app.database.transaction(systemViewer, (transaction) => transaction.query(sql, parameters));

  const mailbox = async (): Promise<readonly Message[]> =>
    (
      await consultant.ask<{ mailbox: { nodes: Message[] } }>(
        `{ mailbox(first: 100) { nodes { id channel to subject body } } }`,
      )
    ).mailbox.nodes;

  /** The messages about one thing, once at least so many have come. */
  const arrived = async (about: RegExp, count: number): Promise<readonly Message[]> => {
    for (let turn = 0; ; turn += 1) {
      const found = (await mailbox()).filter(({ subject, body }) => about.test(`${subject} ${body}`));
      if (found.length >= count || turn > 200) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  const someone = async (phone: string | null = '+4791234567'): Promise<string> => {
    const id = await aPerson(app);
    await write(
      `update participant set phone = $2, consultant_id = (select id from app_user where name = 'Kari Konsulent') where id = $1`,
      [id, phone],
    );
    return id;
  };

  const propose = async (person: string, slot: string): Promise<string> => {
    const { propose: made } = await consultant.ask<{ propose: { id: string } }>(
      `mutation ($person: ID!, $slot: ID!, $key: IdempotencyKey!) { propose(participantId: $person, slotId: $slot, key: $key) {
         ... on Proposal { id } ... on Refused { refusals { code } } } }`,
      { person, slot, key: aKey() },
    );
    return made.id;
  };

  it('ask the employer to confirm a slot that a consultant entered', async () => {
    const { createSlot } = await consultant.ask<{ createSlot: { id: string } }>(
      `mutation ($input: SlotInput!, $key: IdempotencyKey!) {
         createSlot(input: $input, onBehalfContactEmail: "otto@butikken.example", key: $key) { ... on Slot { id } ... on Refused { refusals { code field } } } }`,
      {
        input: {
          ...{
            organisationNumber: organisation,
            title: 'Varer\r\nBcc: alle@butikken.example',
            occupation: '5223',
            postcode: '1383',
          },
          ...{ from: daysFromNow(10), to: daysFromNow(60), capacity: 1, weeklyHours: 20, shifts: [], skills: [] },
          ...{ tasks: [{ title: 'Fylle varer', needs: [] }], requirements: [], languageBuddy: false, outlook: 'NONE' },
        },
        key: aKey(),
      },
    );
    const found = await arrived(new RegExp(`/slots/${createSlot.id}`), 1);
    expect(found).toEqual([
      expect.objectContaining({
        channel: 'EMAIL',
        to: 'otto@butikken.example',
        subject: 'Bekreft praksisplassen «Varer Bcc: alle@butikken.example»',
        body: expect.stringContaining(`${app.config.http.publicUrl}/slots/${createSlot.id}`),
      }),
    ]);
  });

  it('tell the person by SMS, then the employer without a name and the consultant, each on their turn', async () => {
    const person = await someone();
    const proposal = await propose(person, await aSlot(app));
    const [asked] = await arrived(new RegExp(`/home/consent/${proposal}`), 1);
    expect(asked).toMatchObject({ channel: 'SMS', to: '+4791234567', body: expect.stringContaining('Hei Salem!') });

    const participant = await app.as(aParticipant(person));
    await participant.ask(
      `mutation ($id: ID!, $key: IdempotencyKey!) { answerConsent(proposalId: $id, consent: true, key: $key) { __typename } }`,
      { id: proposal, key: aKey() },
    );
    const [card] = await arrived(new RegExp(`/cards/${proposal}`), 1);
    expect(card).toMatchObject({ channel: 'EMAIL', to: 'siri@butikken.example' });
    expect(`${card?.subject} ${card?.body}`).not.toMatch(/Salem|Tesfay/);
    expect(await arrived(/Samtykke gitt/, 1)).toEqual([expect.objectContaining({ to: 'kari@asker.demo' })]);

    await employer.ask(
      `mutation ($id: ID!, $key: IdempotencyKey!) { answerProposal(proposalId: $id, answer: NOT_NOW, reason: "Ferie", key: $key) { __typename } }`,
      { id: proposal, key: aKey() },
    );
    const closed = await arrived(/Grunn: bedriften kan ikke nå|Det ble ikke noe av/, 2);
    expect(closed.map(({ to }) => to).sort()).toEqual(['+4791234567', 'kari@asker.demo']);
    expect(await arrived(/Svar fra Asker Dagligvare/, 0)).toEqual([]);
  });

  it('are written once for an event, however often the job runs', async () => {
    const person = await someone('+4740404040');
    const id = await propose(person, await aSlot(app));
    const eventId = v7();
    const parts = { database: app.database, config: app.config, logger, now: Date.now };
    await arrived(new RegExp(id), 1);
    await Promise.all([1, 2, 3].map(() => notifyParties(parts, { eventId, about: 'proposal.made', id })));
    expect(await arrived(new RegExp(id), 2)).toHaveLength(2);
  });

  it('are in English for those who chose it', async () => {
    const person = await someone();
    const reader = await app.as(aParticipant(person));
    await reader.ask(`mutation ($key: IdempotencyKey!) { chooseLanguage(language: "en", key: $key) { language } }`, {
      key: aKey(),
    });
    const id = await propose(person, await aSlot(app));
    expect(await arrived(new RegExp(id), 1)).toEqual([
      expect.objectContaining({
        subject: 'A proposal for you',
        body: expect.stringMatching(/^Hi Salem!.* \d+ \w+ 20\d\d\./),
      }),
    ]);
  });

  it('do not go to somebody with a protected address, nor to anybody about them', async () => {
    const person = await someone('+4799999999');
    const slot = await aSlot(app);
    const owner = new Client({ connectionString: app.urls.adminUrl });
    await owner.connect();
    const proposal = v7();
    await owner.query(`select set_config('app.kind', 'SYSTEM', false), set_config('app.clearance', '2', false)`);
    await owner.query(
      `insert into proposal (id, participant_id, municipality, slot_id, organisation, proposed_by, proposed_by_name,
         proposed_at, consent_due) values ($1, $2, '3203', $3, $4, $1, 'Kari', now(), current_date)`,
      [proposal, person, slot, organisation],
    );
    await owner.query(`update participant set protection = 1 where id = $1`, [person]);
    await owner.end();
    const parts = { database: app.database, config: app.config, logger, now: Date.now };
    await notifyParties(parts, { eventId: v7(), about: 'proposal.made', id: proposal });
    const written = await write(`select 1 from message where body like '%' || $1 || '%'`, [proposal]);
    expect(written).toEqual([]);
  });

  it('that the mail server does not take stay unsent and are tried again', async () => {
    const id = v7();
    await write(
      `insert into message (id, channel, recipient, subject, body) values ($1, 'EMAIL', 'a@b.example', 'Hei', 'Hei')`,
      [id],
    );
    const mail = { ...app.config.mail, smtpUrl: new Secret('smtp://127.0.0.1:1') };
    const parts = { database: app.database, config: { ...app.config, mail }, logger, now: Date.now };
    await expect(sendMessage(parts, { eventId: v7(), messageId: id })).rejects.toMatchObject({
      code: 'MAIL_SERVER_UNREACHABLE',
    });
    expect(await write(`select sent_at from message where id = $1`, [id])).toEqual([{ sent_at: null }]);
    await sendMessage({ ...parts, config: app.config }, { eventId: v7(), messageId: id });
    expect((await mailbox()).map((message) => message.id)).toContain(id);
  });

  describe('the mailbox', () => {
    it('is paged, newest first', async () => {
      interface Page {
        readonly mailbox: {
          readonly totalCount: number;
          readonly nodes: readonly Message[];
          readonly pageInfo: { readonly endCursor: string };
        };
      }
      const page = `query ($after: String) { mailbox(first: 1, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`;
      const first = await employer.ask<Page>(page);
      const second = await employer.ask<Page>(page, { after: first.mailbox.pageInfo.endCursor });
      const all = await mailbox();
      expect([first.mailbox.nodes[0]?.id, second.mailbox.nodes[0]?.id]).toEqual([all[0]?.id, all[1]?.id]);
      expect(first.mailbox.totalCount).toBe(all.length);
    });

    it('is for those who are signed in, and is not there outside standalone', async () => {
      expect((await app.nobody.send(`{ mailbox { totalCount } }`)).errors?.[0]?.extensions?.code).toBe(
        'UNAUTHENTICATED',
      );
      const production = await startApi(
        { config: { ...app.config, standalone: false }, database: app.database, logger },
        0,
      );
      const ofTheMailboxPage = [...readKnownDocuments().values()].find((text) => /query Mailbox\b/.test(text));
      const response = await fetch(`${production.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-fotfeste': '1', cookie: consultant.cookie },
        body: JSON.stringify({ query: ofTheMailboxPage }),
      });
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      await production.close();
    });
  });

  describe('the log of a case', () => {
    const lines = `query ($id: ID!, $after: String) { accessLog(participantId: $id, first: 1, after: $after) {
      totalCount nodes { at who role what } pageInfo { hasNextPage endCursor } } }`;

    it('shows the person who has opened it, and what they did', async () => {
      const person = await someone();
      await consultant.ask(
        `mutation ($id: ID!, $version: Int!, $key: IdempotencyKey!) { updateParticipant(id: $id, version: $version, input: { postcode: "1383" }, key: $key) {
           __typename } }`,
        { id: person, version: 1, key: aKey() },
      );
      const self = await app.as(aParticipant(person));
      interface Log {
        readonly accessLog: {
          readonly totalCount: number;
          readonly nodes: readonly { readonly what: string }[];
          readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
        };
      }
      const first = await self.ask<Log>(lines, { id: person });
      expect(first.accessLog).toMatchObject({
        totalCount: 2,
        nodes: [{ who: 'Kari Konsulent', role: 'jobbkonsulent', what: 'åpnet saken' }],
        pageInfo: { hasNextPage: true },
      });
      const second = await consultant.ask<Log>(lines, { id: person, after: first.accessLog.pageInfo.endCursor });
      expect(second.accessLog).toMatchObject({
        nodes: [{ what: 'endret opplysninger' }],
        pageInfo: { hasNextPage: false },
      });
    });

    it('is not there for a neighbour, an employer or another person', async () => {
      const person = await someone();
      const others = [
        await app.as(aConsultant('3201', 'Nora Nabo')),
        employer,
        await app.as(aParticipant(await someone())),
      ];
      for (const other of others)
        expect((await other.send(lines, { id: person })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    });
  });
});
