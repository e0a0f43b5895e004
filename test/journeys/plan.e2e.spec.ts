import { systemViewer } from '@fotfeste/access';
import { enterReferenceData } from '../../apps/standalone/src/demo/reference-data.js';
import { aConsultant, aKey, startTestApp, type TestApp, type TestClient } from '../support/app.js';

const SAVE = `mutation ($person: ID!, $id: ID, $input: PlanElementInput!, $key: IdempotencyKey!) {
  savePlanElement(participantId: $person, id: $id, input: $input, key: $key) { __typename
    ... on Participant { plan { id kind title hoursPerWeek workDirected from to reason } }
    ... on Refused { refusals { code field } } } }`;

const course = {
  kind: 'SHORT_TRADE_COURSE',
  title: 'Bransjekurs renhold',
  hoursPerWeek: 7.5,
  from: '2026-09-01',
  to: null,
  reason: 'Gir bevis som arbeidsgivere spør etter',
};

describe('the plan of a participant', () => {
  let app: TestApp;
  let kari: TestClient;
  let person: string;

  beforeAll(async () => {
    app = await startTestApp();
    await app.database.transaction(systemViewer, enterReferenceData);
    kari = await app.as(aConsultant());
    const { addParticipant } = await kari.ask<{ addParticipant: { id: string } }>(
      `mutation ($key: IdempotencyKey!) { addParticipant(municipality: "3203",
         input: { givenName: "Mira", familyName: "Prøvedal" }, key: $key) { ... on Participant { id } } }`,
      { key: aKey() },
    );
    person = addParticipant.id;
  });
  afterAll(() => app.close());

  interface Saved {
    readonly savePlanElement: {
      readonly plan?: readonly { readonly id: string; readonly workDirected: boolean }[];
      readonly refusals?: readonly { readonly code: string; readonly field: string | null }[];
    };
  }
  const save = async (input: object, id?: string): Promise<Saved['savePlanElement']> =>
    (await kari.ask<Saved>(SAVE, { person, id, input, key: aKey() })).savePlanElement;

  it('takes an element with its reason, changes it, and takes it out again', async () => {
    const [added] = (await save(course)).plan ?? [];
    expect(added).toMatchObject({ title: 'Bransjekurs renhold', hoursPerWeek: 7.5, workDirected: true });
    const changed = await save({ ...course, hoursPerWeek: 10, to: '2026-12-18' }, added?.id);
    expect(changed.plan).toEqual([expect.objectContaining({ id: added?.id, hoursPerWeek: 10, to: '2026-12-18' })]);
    const { removePlanElement } = await kari.ask<{ removePlanElement: { plan: unknown[] } }>(
      `mutation ($person: ID!, $id: ID!, $key: IdempotencyKey!) {
         removePlanElement(participantId: $person, id: $id, key: $key) { ... on Participant { plan { id } } } }`,
      { person, id: added?.id, key: aKey() },
    );
    expect(removePlanElement.plan).toEqual([]);
  });

  it('names what is wrong with an element, and one that is not in the plan', async () => {
    const wrong = await save({ ...course, title: ' ', hoursPerWeek: 90, to: '2026-08-01' });
    expect(wrong.refusals?.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'FIELD_REQUIRED title',
      'NUMBER_OUT_OF_RANGE hoursPerWeek',
      'ENDS_BEFORE_START to',
    ]);
    expect((await save(course, person)).refusals?.[0]?.code).toBe('PLAN_ELEMENT_UNKNOWN');
  });

  it('is not another municipality’s to change', async () => {
    const other = await app.as(aConsultant('3201', 'Ingrid Konsulent'));
    const answer = await other.send(SAVE, { person, input: course, key: aKey() });
    expect(answer.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });
});

describe('a person added without a name', () => {
  it('is refused once for each name', async () => {
    const app = await startTestApp();
    try {
      const kari = await app.as(aConsultant());
      const { addParticipant } = await kari.ask<{ addParticipant: { refusals: { code: string; field: string }[] } }>(
        `mutation ($key: IdempotencyKey!) { addParticipant(municipality: "3203", input: { givenName: "", familyName: "" },
           key: $key) { ... on Refused { refusals { code field } } } }`,
        { key: aKey() },
      );
      expect(addParticipant.refusals).toEqual([
        { code: 'FIELD_REQUIRED', field: 'givenName' },
        { code: 'FIELD_REQUIRED', field: 'familyName' },
      ]);
    } finally {
      await app.close();
    }
  });
});
