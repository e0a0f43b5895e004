import { systemViewer } from '@fotfeste/access';
import { aConsultant, aKey, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { aPerson, aWorkplace, anEmployerContact, daysFromNow } from '../support/placement.js';

const organisation = '312345678';
const otherOrganisation = '310000019';

const content = `id title status capacity taken weeklyHours version enteredBy
  employer { organisationNumber } occupation { code } municipality { number } sharedWith { number }
  shifts { weekday fromMinute toMinute } tasks { title needs { skill level } safetyReason talkMinutesPerDay }
  skills { skill { id } essential } requirements { kind must licenceClass } outlook outlookPercent outlookDecisionOn
  textWarnings { code text }`;

const answer = `__typename ... on Slot { ${content} } ... on Refused { refusals { code field message wayOut } }`;

interface SlotAnswer extends Record<string, unknown> {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly refusals?: readonly { readonly code: string; readonly field: string }[];
}

const only = async (asked: Promise<Record<string, unknown>>): Promise<SlotAnswer> =>
  Object.values(await asked)[0] as SlotAnswer;

const aSlotInput = (overrides: object = {}): object => ({
  organisationNumber: organisation,
  title: 'Butikk i Asker',
  occupation: '5223',
  postcode: '1383',
  from: daysFromNow(14),
  to: daysFromNow(100),
  capacity: 2,
  weeklyHours: 22.5,
  shifts: [{ weekday: 1, fromMinute: 480, toMinute: 930 }],
  tasks: [
    {
      title: 'Kjøre truck',
      needs: [{ skill: 'LISTENING', level: 'A2' }],
      safetyReason: 'Må forstå varsler om klemfare',
      talkMinutesPerDay: 20,
    },
  ],
  skills: [{ skill: 'shelf', essential: true }],
  requirements: [
    { kind: 'FORKLIFT', must: true },
    { kind: 'DRIVING_LICENCE', must: false },
  ],
  supervisorName: 'Siri Sjef',
  languageBuddy: true,
  outlook: 'PERMANENT',
  outlookPercent: 80,
  outlookDecisionOn: daysFromNow(90),
  ...overrides,
});

describe('slots', () => {
  let app: TestApp;
  let consultant: TestClient;
  let neighbour: TestClient;
  let employer: TestClient;
  let otherEmployer: TestClient;
  beforeAll(async () => {
    app = await startTestApp();
    await aWorkplace(app, { organisation });
    await aWorkplace(app, { organisation: otherOrganisation });
    await app.database.transaction(systemViewer, (transaction) =>
      transaction.query(
        `insert into postcode (code, place, municipality) values ('1383', 'ASKER', '3203'), ('1300', 'SANDVIKA', '3201')`,
      ),
    );
    consultant = await app.as(aConsultant());
    neighbour = await app.as(aConsultant('3201', 'Nora Nabo'));
    employer = await app.as(anEmployerContact(organisation));
    otherEmployer = await app.as(anEmployerContact(otherOrganisation, 'Otto Annen'));
  });
  afterAll(() => app.close());

  const create = (
    as: TestClient,
    overrides: object = {},
    { email, key = aKey() }: { email?: string; key?: string } = {},
  ) =>
    only(
      as.ask(
        `mutation ($input: SlotInput!, $email: String, $key: IdempotencyKey!) {
           createSlot(input: $input, onBehalfContactEmail: $email, key: $key) { ${answer} } }`,
        { input: aSlotInput(overrides), email, key },
      ),
    );
  const update = (as: TestClient, id: string, version: number, overrides: object = {}) =>
    only(
      as.ask(
        `mutation ($id: ID!, $version: Int!, $input: SlotInput!, $key: IdempotencyKey!) {
           updateSlot(id: $id, version: $version, input: $input, key: $key) { ${answer} } }`,
        { id, version, input: aSlotInput(overrides), key: aKey() },
      ),
    );
  const confirm = `mutation ($id: ID!, $key: IdempotencyKey!) { confirmSlot(id: $id, key: $key) { ${answer} } }`;
  const pause = `mutation ($id: ID!, $paused: Boolean!, $key: IdempotencyKey!) { pauseSlot(id: $id, paused: $paused, key: $key) { ${answer} } }`;
  const read = async (as: TestClient, id: string) =>
    (await as.ask<{ slot: SlotAnswer | null }>(`query ($id: ID!) { slot(id: $id) { ${content} } }`, { id })).slot;
  const fields = ({ refusals = [] }: SlotAnswer) => refusals.map(({ code, field }) => `${field}: ${code}`);

  describe('publishing', () => {
    it('opens an employer’s slot at once, as it was written', async () => {
      const slot = await create(employer);
      expect(slot).toMatchObject({
        __typename: 'Slot',
        title: 'Butikk i Asker',
        status: 'OPEN',
        capacity: 2,
        taken: 0,
        weeklyHours: 22.5,
        municipality: { number: '3203' },
        occupation: { code: '5223' },
        enteredBy: 'Siri Sjef',
        tasks: [
          {
            title: 'Kjøre truck',
            needs: [{ skill: 'LISTENING', level: 'A2' }],
            safetyReason: 'Må forstå varsler om klemfare',
            talkMinutesPerDay: 20,
          },
        ],
        requirements: [
          { kind: 'FORKLIFT', must: true, licenceClass: null },
          { kind: 'DRIVING_LICENCE', must: false, licenceClass: 'B' },
        ],
        outlook: 'PERMANENT',
        outlookPercent: 80,
        textWarnings: [],
      });
      expect(await read(consultant, slot.id)).toMatchObject({ id: slot.id });
    });

    it('is done once for one key', async () => {
      const key = aKey();
      const [one, two] = await Promise.all([create(employer, {}, { key }), create(employer, {}, { key })]);
      expect(one.id).toBe(two.id);
    });

    it('waits for the employer where a consultant entered it, and only the employer confirms', async () => {
      const slot = await create(consultant, {}, { email: 'siri@butikken.example' });
      expect(slot).toMatchObject({ status: 'UNCONFIRMED', enteredBy: 'Kari Konsulent' });
      for (const client of [consultant, neighbour, otherEmployer])
        expect((await client.send(confirm, { id: slot.id, key: aKey() })).errors?.[0]?.extensions?.code).toBe(
          'NOT_FOUND',
        );
      expect(await only(employer.ask(confirm, { id: slot.id, key: aKey() }))).toMatchObject({ status: 'OPEN' });
    });

    it('asks a consultant whom to write to, where nobody at the employer is known', async () => {
      expect(fields(await create(consultant))).toEqual(['onBehalfContactEmail: CONTACT_EMAIL_REQUIRED']);
    });

    it.each(['PARTICIPANT', 'NAV_ADVISER', 'TEAM_MEMBER'] as const)('is not for a %s', async (role) => {
      const participantId = role === 'PARTICIPANT' ? await aPerson(app) : undefined;
      const grant = {
        role,
        participantId,
        ...(role === 'NAV_ADVISER' ? { navOffice: '0220' } : { municipality: '3203' }),
      };
      const client = await app.as({ issuer: 'local', subject: `slots-${role}`, name: role, grants: [grant] });
      const sent = await client.send(
        `mutation ($input: SlotInput!, $key: IdempotencyKey!) { createSlot(input: $input, key: $key) { __typename } }`,
        { input: aSlotInput(), key: aKey() },
      );
      expect(sent.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    });

    it('is not for another organisation than one’s own', async () => {
      const sent = await otherEmployer.send(
        `mutation ($input: SlotInput!, $key: IdempotencyKey!) { createSlot(input: $input, key: $key) { __typename } }`,
        { input: aSlotInput(), key: aKey() },
      );
      expect(sent.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    });
  });

  describe('refuses', () => {
    it.each([
      ['a slot that ends before it starts', { from: daysFromNow(30), to: daysFromNow(20) }, ['to: ENDS_BEFORE_START']],
      [
        'a period that is over',
        { from: daysFromNow(-30), to: daysFromNow(-1), outlookDecisionOn: null },
        ['to: SLOT_PERIOD_OVER'],
      ],
      ['no places', { capacity: 0 }, ['capacity: NUMBER_OUT_OF_RANGE']],
      ['more than a hundred places', { capacity: 101 }, ['capacity: NUMBER_OUT_OF_RANGE']],
      ['a week above the working environment act', { weeklyHours: 41 }, ['weeklyHours: NUMBER_OUT_OF_RANGE']],
      ['an unknown postcode', { postcode: '9999' }, ['postcode: POSTCODE_UNKNOWN']],
      ['a postcode that is none', { postcode: 'Asker' }, ['postcode: POSTCODE_INVALID']],
      ['an unknown occupation', { occupation: '0000' }, ['occupation: OCCUPATION_UNKNOWN']],
      ['an empty task', { tasks: [{ title: ' ', needs: [] }] }, ['tasks: TASK_TITLE_MISSING']],
      ['no tasks', { tasks: [] }, ['tasks: FIELD_REQUIRED']],
      ['an unknown skill', { skills: [{ skill: 'juggling', essential: true }] }, ['skills: SKILL_UNKNOWN']],
      [
        'an unknown paper',
        { requirements: [{ kind: 'BLACK_BELT', must: true }] },
        ['requirements: REQUIREMENT_UNKNOWN'],
      ],
      [
        'a shift that ends before it starts',
        { shifts: [{ weekday: 1, fromMinute: 900, toMinute: 480 }] },
        ['shifts: WEEK_BLOCK_INVALID'],
      ],
      ['a percent above a hundred', { outlookPercent: 120 }, ['outlookPercent: NUMBER_OUT_OF_RANGE']],
      [
        'an unknown neighbour',
        { sharedWith: ['0301', '9999'] },
        ['sharedWith: MUNICIPALITY_UNKNOWN', 'sharedWith: MUNICIPALITY_UNKNOWN'],
      ],
    ] as const)('%s', async (_what, overrides, expected) => {
      expect(fields(await create(employer, overrides))).toEqual(expected);
    });

    it('names every bad field at once, in words, and stores nothing', async () => {
      const refused = await create(employer, { title: '', capacity: 0, postcode: '0000', tasks: [] });
      expect(fields(refused).map((line) => line.split(':')[0])).toEqual(['title', 'capacity', 'tasks', 'postcode']);
      const { slots } = await employer.ask<{ slots: { totalCount: number } }>(
        `{ slots(filter: { search: "0000" }) { totalCount } }`,
      );
      expect(slots.totalCount).toBe(0);
    });

    it.each([
      ['an employer nobody has entered', null, 'EMPLOYER_UNKNOWN'],
      ['a bankrupt employer', 'bankrupt = true', 'EMPLOYER_BANKRUPT'],
      ['a deleted employer', `deleted_on = '2026-01-01'`, 'EMPLOYER_CEASED'],
    ])('%s', async (_what, fact, code) => {
      const number = fact === null ? '310000027' : code === 'EMPLOYER_BANKRUPT' ? '213456784' : '310000035';
      if (fact !== null)
        await app.database.transaction(systemViewer, async (transaction) => {
          await transaction.query(`insert into employer (organisation_number, name) values ($1, 'Slutt')`, [number]);
          await transaction.query(`update employer set ${fact} where organisation_number = $1`, [number]);
        });
      const refused = await create(consultant, { organisationNumber: number }, { email: 'a@b.example' });
      expect(fields(refused)).toEqual([`organisationNumber: ${code}`]);
    });
  });

  describe('changing', () => {
    it('keeps what was written last by the one who read it last', async () => {
      const slot = await create(employer);
      const changed = await update(employer, slot.id, slot.version, {
        title: 'Lager i Asker',
        supervisorName: null,
        outlook: 'NONE',
      });
      expect(changed).toMatchObject({
        title: 'Lager i Asker',
        version: slot.version + 1,
        outlook: 'NONE',
        outlookPercent: null,
      });
      const late = await update(consultant, slot.id, slot.version, { title: 'Noe annet' });
      expect(late.refusals).toEqual([expect.objectContaining({ code: 'STALE_VERSION' })]);
      expect(await read(employer, slot.id)).toMatchObject({ title: 'Lager i Asker' });
    });

    it('does not move a slot to another employer', async () => {
      const slot = await create(employer);
      expect(fields(await update(employer, slot.id, slot.version, { organisationNumber: otherOrganisation }))).toEqual([
        'organisationNumber: SLOT_EMPLOYER_FIXED',
      ]);
    });

    it('is pausing and opening again', async () => {
      const slot = await create(employer);
      const stop = await only(employer.ask(pause, { id: slot.id, paused: true, key: aKey() }));
      expect(stop).toMatchObject({ status: 'PAUSED' });
      const go = await only(consultant.ask(pause, { id: slot.id, paused: false, key: aKey() }));
      expect(go).toMatchObject({ status: 'OPEN' });
    });

    it('is not there for a neighbour or another employer', async () => {
      const slot = await create(employer);
      for (const client of [neighbour, otherEmployer]) {
        expect(await read(client, slot.id)).toBeNull();
        expect(
          (await client.send(pause, { id: slot.id, paused: true, key: aKey() })).errors?.[0]?.extensions?.code,
        ).toBe('NOT_FOUND');
      }
    });

    it('lets a neighbour it is shared with read it, and no more', async () => {
      const slot = await create(employer, { sharedWith: ['3201'] });
      expect(await read(neighbour, slot.id)).toMatchObject({ sharedWith: [{ number: '3201' }] });
      expect(
        (await neighbour.send(pause, { id: slot.id, paused: true, key: aKey() })).errors?.[0]?.extensions?.code,
      ).toBe('NOT_FOUND');
    });

    it('tells the match of every change', async () => {
      const slot = await create(consultant, {}, { email: 'siri@butikken.example' });
      await only(employer.ask(confirm, { id: slot.id, key: aKey() }));
      const events = await app.database.transaction(systemViewer, (transaction) =>
        transaction.query(`select type, payload from outbox where payload ->> 'slotId' = $1 order by id`, [slot.id]),
      );
      expect(events).toEqual([
        { type: 'slot.created', payload: { slotId: slot.id, onBehalf: true } },
        { type: 'slot.changed', payload: { slotId: slot.id } },
      ]);
    });
  });

  describe('lists', () => {
    it('are paged, newest first, each row once', async () => {
      for (let each = 0; each < 5; each += 1)
        await create(otherEmployer, { organisationNumber: otherOrganisation, title: `Side ${each}` });
      const page = `query ($after: String) { slots(filter: { own: true, search: "side " }, first: 2, after: $after) {
        totalCount nodes { title } pageInfo { hasNextPage endCursor } } }`;
      interface Page {
        readonly slots: {
          readonly totalCount: number;
          readonly nodes: readonly { readonly title: string }[];
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        };
      }
      const titles: string[] = [];
      let after: string | null = null;
      for (;;) {
        const { slots }: Page = await otherEmployer.ask<Page>(page, { after });
        titles.push(...slots.nodes.map(({ title }) => title));
        expect(slots.totalCount).toBe(5);
        after = slots.pageInfo.endCursor;
        if (!slots.pageInfo.hasNextPage) break;
      }
      expect(titles).toEqual(['Side 4', 'Side 3', 'Side 2', 'Side 1', 'Side 0']);
    });

    it('are narrowed by status, municipality and occupation, and take % and _ for what they are', async () => {
      const { id } = await create(consultant, { title: 'Prosent 100 %' }, { email: 'a@b.example' });
      const ids = async (filter: object) =>
        (
          await consultant.ask<{ slots: { nodes: { id: string }[] } }>(
            `query ($filter: SlotFilter) { slots(filter: $filter, first: 100) { nodes { id } } }`,
            { filter },
          )
        ).slots.nodes.map((node) => node.id);
      expect(await ids({ search: '100 %', status: 'UNCONFIRMED', municipality: '3203', occupation: '5223' })).toEqual([
        id,
      ]);
      expect(await ids({ search: '100 %', status: 'OPEN' })).toEqual([]);
      expect(await ids({ search: '100 _' })).toEqual([]);
    });

    it('of employers show staff everybody, and an employer itself', async () => {
      const asked = `{ employers { totalCount nodes { organisationNumber name warning answeredShare placementsStarted permanentHires
        contacts { name } slots { id } } } }`;
      const { employers } = await consultant.ask<{ employers: { totalCount: number } }>(asked);
      expect(employers.totalCount).toBeGreaterThan(1);
      expect(await employer.ask(asked)).toMatchObject({
        employers: {
          totalCount: 1,
          nodes: [{ organisationNumber: organisation, answeredShare: null, placementsStarted: 0, permanentHires: 0 }],
        },
      });
      expect(await otherEmployer.ask(`{ employer(organisationNumber: "${organisation}") { name } }`)).toEqual({
        employer: null,
      });
    });

    it('of ready tasks come with the Norwegian they take', async () => {
      const { readyTasks } = await employer.ask<{ readyTasks: { title: { nb: string }; needs: unknown[] }[] }>(
        `{ readyTasks(occupation: "9112") { id title { nb en } talkMinutesPerDay needs { skill level } } }`,
      );
      expect(readyTasks.length).toBeGreaterThan(2);
      expect(readyTasks.some(({ needs }) => needs.length > 0)).toBe(true);
    });
  });

  describe('entering an employer', () => {
    const add = `mutation ($input: EmployerInput!, $key: IdempotencyKey!) { addEmployer(input: $input, key: $key) {
      __typename ... on Employer { organisationNumber name municipality { number } contacts { name email } } ... on Refused { refusals { code field } } } }`;
    const anEmployer = (overrides: object = {}): object => ({
      ...{ organisationNumber: '310 000 051', name: 'Nytt Bakeri', postcode: '1383' },
      ...{ contactName: 'Berit', contactEmail: 'berit@bakeri.example' },
      ...overrides,
    });

    it('makes it possible to enter its slot after the same call', async () => {
      const number = '310000051';
      const added = await only(consultant.ask(add, { input: anEmployer(), key: aKey() }));
      expect(added).toEqual({
        __typename: 'Employer',
        organisationNumber: number,
        name: 'Nytt Bakeri',
        municipality: { number: '3203' },
        contacts: [{ name: 'Berit', email: 'berit@bakeri.example' }],
      });
      expect(await create(consultant, { organisationNumber: number })).toMatchObject({ status: 'UNCONFIRMED' });
    });

    it('changes nothing of one that is known, and shows a contact only to the municipality that has it', async () => {
      const input = { ...anEmployer(), organisationNumber: otherOrganisation, name: 'Noe helt annet' };
      expect(await only(neighbour.ask(add, { input, key: aKey() }))).toMatchObject({
        name: 'Asker Dagligvare',
        contacts: [{ name: 'Berit' }],
      });
      expect(
        await consultant.ask(`{ employer(organisationNumber: "${otherOrganisation}") { contacts { name } } }`),
      ).toEqual({
        employer: { contacts: [] },
      });
    });

    it('names what cannot be right', async () => {
      const input = anEmployer({
        organisationNumber: '123456789',
        name: '',
        postcode: '9999',
        contactName: null,
        contactEmail: 'x',
      });
      expect(fields(await only(consultant.ask(add, { input, key: aKey() })))).toEqual([
        'organisationNumber: ORGANISATION_NUMBER_WRONG',
        'name: FIELD_REQUIRED',
        'postcode: POSTCODE_UNKNOWN',
        'contactName: FIELD_REQUIRED',
        'contactEmail: EMAIL_INVALID',
      ]);
    });

    it('is for case workers', async () => {
      expect((await employer.send(add, { input: anEmployer(), key: aKey() })).errors?.[0]?.extensions?.code).toBe(
        'NOT_FOUND',
      );
    });
  });

  describe('the count while a slot is written', () => {
    const reach = `query ($input: SlotInput!) { slotReach(input: $input) { now fewerThanFive without { change text people } } }`;
    const hard = {
      requirements: [],
      tasks: [
        { title: 'Fylle varer', needs: [{ skill: 'SPEAKING', level: 'A2' }] },
        { title: 'Skrive rapport', needs: [{ skill: 'SPEAKING', level: 'C1' }] },
      ],
    };
    beforeAll(async () => {
      for (let each = 0; each < 5; each += 1) await aPerson(app);
    });

    it('says how many fit, and what would change it', async () => {
      const { slotReach } = await consultant.ask<{ slotReach: object }>(reach, { input: aSlotInput(hard) });
      expect(slotReach).toEqual({
        now: 0,
        fewerThanFive: true,
        without: [{ change: 'TASK:task-2', text: 'uten «Skrive rapport»', people: expect.any(Number) }],
      });
    });

    it('tells an employer no number under five', async () => {
      const all = await employer.ask<{ slotReach: { now: number } }>(reach, {
        input: aSlotInput({ ...hard, tasks: hard.tasks.slice(0, 1) }),
      });
      expect(all.slotReach.now).toBeGreaterThanOrEqual(5);
      const elsewhere = await employer.ask(reach, { input: aSlotInput({ ...hard, postcode: '1300' }) });
      expect(elsewhere).toEqual({ slotReach: { now: 0, fewerThanFive: true, without: [] } });
    });

    it('counts nobody of another municipality for a consultant, and nothing for those who cannot make the slot', async () => {
      expect(await neighbour.ask(reach, { input: aSlotInput({ ...hard, sharedWith: ['3203'] }) })).toEqual({
        slotReach: { now: 0, fewerThanFive: true, without: [] },
      });
      expect((await otherEmployer.send(reach, { input: aSlotInput() })).errors?.[0]?.extensions?.code).toBe(
        'NOT_FOUND',
      );
    });

    it('says what is wrong with an input instead', async () => {
      const sent = await employer.send(reach, { input: aSlotInput({ postcode: '9999' }) });
      expect(sent.errors?.[0]).toMatchObject({
        message: 'Postnummeret 9999 finnes ikke.',
        extensions: { code: 'BAD_USER_INPUT' },
      });
    });
  });

  it('warns of words that exclude or give people away, and stops nothing', async () => {
    const slot = await create(employer, { title: 'Plass for flyktning med flytende norsk' });
    expect(slot).toMatchObject({ textWarnings: [{ code: 'PERFECT_NORWEGIAN' }, { code: 'SITUATION_GIVEN_AWAY' }] });
  });
});
