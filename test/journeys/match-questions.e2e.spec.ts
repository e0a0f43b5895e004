import { setTimeout as wait } from 'node:timers/promises';
import { systemViewer } from '@fotfeste/access';
import { readConfig } from '@fotfeste/config';
import { instantFromMilliseconds, osloDate } from '@fotfeste/kernel';
import { seedDemo } from '../../apps/standalone/src/demo.js';
import { DEMO_USERS } from '../../apps/standalone/src/demo-users.js';
import { aConsultant, aKey, aTestEnvironment, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { startProcess, type ProductProcess } from '../support/product-process.js';

/* What a consultant asks of a matched caseload and does with it: questions, calls, pins, vetoes, proposals, the plan. */

const today = osloDate(instantFromMilliseconds(Date.now()));

interface Refusals {
  readonly refusals?: readonly { readonly code: string; readonly message: string; readonly wayOut: string }[];
}
interface Pair {
  readonly participantId: string;
  readonly slotId: string;
}

describe('a matched caseload', () => {
  let app: TestApp;
  let worker: ProductProcess;
  let kari: TestClient;

  beforeAll(async () => {
    app = await startTestApp();
    const environment = aTestEnvironment(app.urls.appUrl);
    const config = readConfig(environment);
    if (!config.ok) throw new Error('the test environment is bad');
    await seedDemo({ config: config.value, users: DEMO_USERS, today });
    kari = await app.as(aConsultant('3203'));
    worker = await startProcess('worker', environment);
    await run();
  }, 120_000);
  afterAll(async () => {
    await worker.stop();
    await app.close();
  });

  const pairOf = ({ participantId, slotId }: Pair): Pair => ({ participantId, slotId });
  const start = async (pins: readonly Pair[] = [], vetoes: readonly Pair[] = []): Promise<{ id: string } & Refusals> =>
    (
      await kari.ask<{ startMatchRun: { id: string } & Refusals }>(
        `mutation ($pins: [PairInput!], $vetoes: [PairInput!], $key: IdempotencyKey!) { startMatchRun(pins: $pins, vetoes: $vetoes, key: $key) {
          ... on MatchRun { id } ... on Refused { refusals { code field message wayOut } } } }`,
        { pins: pins.map(pairOf), vetoes: vetoes.map(pairOf), key: aKey() },
      )
    ).startMatchRun;
  const statusOf = async (id: string): Promise<string> =>
    (
      await kari.ask<{ matchRun: { status: string } }>('query ($id: ID!) { matchRun(id: $id) { status failure } }', {
        id,
      })
    ).matchRun.status;
  async function run(): Promise<string> {
    const { id, refusals } = await start();
    expect(refusals ?? []).toEqual([]);
    for (let tries = 0; tries < 1_200; tries += 1) {
      const status = await statusOf(id);
      if (status !== 'QUEUED' && status !== 'RUNNING') {
        expect(status).toBe('COMPLETED');
        return id;
      }
      await wait(50);
    }
    throw new Error('the run was not done within a minute');
  }

  const assigned = async (): Promise<readonly (Pair & { readonly id: string })[]> =>
    (
      await kari.ask<{
        suggestions: { nodes: { id: string; participant: { id: string }; slot: { id: string } }[] };
      }>('{ suggestions(assignedOnly: true, first: 100) { nodes { id participant { id } slot { id } } } }')
    ).suggestions.nodes.map(({ id, participant, slot }) => ({ id, participantId: participant.id, slotId: slot.id }));

  const decide = async (
    pair: Pair,
    kind: 'PIN' | 'VETO',
    reason = 'Kjenner stedet godt',
  ): Promise<{ id: string } & Refusals> =>
    (
      await kari.ask<{ decidePair: { id: string } & Refusals }>(
        `mutation ($participantId: ID!, $slotId: ID!, $kind: DecisionKind!, $reason: String!, $key: IdempotencyKey!) {
          decidePair(participantId: $participantId, slotId: $slotId, kind: $kind, reason: $reason, key: $key) {
            ... on MatchDecision { id byName reason outcome } ... on Refused { refusals { code field message wayOut } } } }`,
        { participantId: pair.participantId, slotId: pair.slotId, kind, reason, key: aKey() },
      )
    ).decidePair;
  const lift = (id: string): Promise<unknown> =>
    kari.ask(`mutation ($id: ID!, $key: IdempotencyKey!) { liftDecision(id: $id, key: $key) { __typename } }`, {
      id,
      key: aKey(),
    });

  it('asks of a person only what would change the three best places', async () => {
    const people = (await assigned()).slice(0, 12);
    let asked = 0;
    for (const { participantId } of people) {
      const { nextQuestions } = await kari.ask<{
        nextQuestions: { code: string; text: string; changesInTop: number; opens: number }[];
      }>('query ($id: ID!) { nextQuestions(participantId: $id, first: 5) { code text changesInTop opens } }', {
        id: participantId,
      });
      asked += nextQuestions.length;
      for (const { text, changesInTop } of nextQuestions) {
        expect(text).toMatch(/\?$/);
        expect(changesInTop).toBeGreaterThan(0);
      }
    }
    expect(asked).toBeGreaterThan(0);
    const { nextSlotQuestions } = await kari.ask<{ nextSlotQuestions: unknown[] }>(
      'query ($id: ID!) { nextSlotQuestions(slotId: $id) { code text changesInTop } }',
      { id: people[0]?.slotId },
    );
    expect(nextSlotQuestions).toEqual(expect.any(Array));
  });

  it('says whom to ring, whom each place would help, and what to talk about', async () => {
    const { callList } = await kari.ask<{
      callList: {
        needs: { participants: unknown[] }[];
        calls: {
          employer: { name: string };
          helps: { id: string }[];
          draftTasks: { title: string }[];
          worth: number;
        }[];
      };
    }>(
      '{ callList { needs { occupation { code } participants { id } } calls { employer { name } occupation { code } helps { id } worth draftTasks { title } } } }',
    );
    expect(callList.needs.length).toBeGreaterThan(0);
    expect(callList.calls.length).toBeGreaterThan(0);
    expect(callList.calls.length).toBeLessThanOrEqual(10);
    for (const { helps, worth } of callList.calls) {
      expect(helps.length).toBeGreaterThan(0);
      expect(worth).toBeGreaterThan(0);
    }
  });

  it('answers what would happen, and stores nothing', async () => {
    const { whatIf } = await kari.ask<{ whatIf: { before: number; after: number } }>(
      '{ whatIf(input: { extraCommuteMinutes: 15 }) { before after assignedBefore assignedAfter moves { gain } } }',
    );
    expect(whatIf.after).toBeGreaterThanOrEqual(whatIf.before);
  });

  it('keeps a pin and a veto in every run, with who and why, until they are lifted', async () => {
    const [one, two] = await assigned();
    if (!one || !two) throw new Error('fewer than two are assigned');
    const veto = await decide(one, 'VETO');
    const pin = await decide(two, 'PIN');
    expect([veto.refusals ?? [], pin.refusals ?? []]).toEqual([[], []]);
    await run();
    const pairs = await assigned();
    const has = (pair: Pair): boolean =>
      pairs.some(({ participantId, slotId }) => participantId === pair.participantId && slotId === pair.slotId);
    expect([has(one), has(two)]).toEqual([false, true]);
    const { matchDecisions } = await kari.ask<{
      matchDecisions: { nodes: { kind: string; reason: string; byName: string; outcome: string }[] };
    }>('{ matchDecisions(inForce: true) { nodes { kind reason byName at outcome participant { id } slot { id } } } }');
    expect(matchDecisions.nodes).toEqual([
      expect.objectContaining({ kind: 'PIN', byName: 'Kari Konsulent', outcome: 'NOTHING_YET' }),
      expect.objectContaining({ kind: 'VETO', reason: 'Kjenner stedet godt' }),
    ]);
    await lift(veto.id);
    await lift(pin.id);
    const { matchDecisions: left } = await kari.ask<{ matchDecisions: { totalCount: number } }>(
      '{ matchDecisions(inForce: true) { totalCount } }',
    );
    expect(left.totalCount).toBe(0);
  }, 90_000);

  it('refuses pins that cannot hold, by name and in the reader’s language', async () => {
    const [one, two] = await assigned();
    if (!one || !two) throw new Error('fewer than two are assigned');
    const codes = async (asked: Promise<Refusals>): Promise<readonly string[]> =>
      ((await asked).refusals ?? []).map(({ code }) => code);
    expect(await codes(start([one], [one]))).toEqual(['PIN_IS_VETOED']);
    expect(await codes(start([one, { ...one, slotId: two.slotId }]))).toEqual(['PINNED_TWICE']);
    expect(await codes(start([{ ...one, slotId: 'no-slot' }]))).toEqual(['PIN_OF_UNKNOWN_SLOT']);
    expect(await codes(start([], [{ ...one, participantId: one.slotId }]))).toEqual(['VETO_OF_UNKNOWN_PARTICIPANT']);
    const [closed] = await app.database.transaction(systemViewer, (transaction) =>
      transaction.query<{ slotId: string }>(
        `select id as "slotId" from slot where kind = 'INTERNSHIP' and confirmed_at is not null and municipality = '3203'
           and from_date > current_date + 200 or municipality = '3203' and requirements @> '[{"kind":"DRIVING_LICENCE","duty":"SHALL"}]' limit 1`,
      ),
    );
    if (closed) {
      const [person] = await app.database.transaction(systemViewer, (transaction) =>
        transaction.query<{ participantId: string }>(
          `select participant_id as "participantId" from suggestion s join participant p on p.id = s.participant_id
            where p.municipality = '3203' and not coalesce(p.driving_licences @> '["B"]', false) and p.driving_licences is not null limit 1`,
        ),
      );
      if (person) {
        const refused = await start([{ ...person, ...closed }]);
        expect(refused.refusals?.map(({ code }) => code)).toEqual(['PIN_AGAINST_RULE']);
        expect(refused.refusals?.[0]?.message).not.toContain('{rule}');
      }
    }
    expect(await codes(decide(one, 'PIN', '  '))).toEqual(['FIELD_REQUIRED']);
    const english = await app.as(aConsultant('3203', 'Eve English'));
    await app.database.transaction(systemViewer, (transaction) =>
      transaction.query(`update app_user set language = 'en' where name = 'Eve English'`),
    );
    const answer = await english.ask<{ startMatchRun: Refusals }>(
      `mutation ($pins: [PairInput!], $key: IdempotencyKey!) { startMatchRun(pins: $pins, vetoes: $pins, key: $key) { ... on Refused { refusals { code message wayOut } } } }`,
      { pins: [{ participantId: one.participantId, slotId: one.slotId }], key: aKey() },
    );
    expect(answer.startMatchRun.refusals?.[0]).toMatchObject({ message: 'The same pair is both pinned and vetoed.' });
  }, 60_000);

  it('a cancelled run leaves the last complete one in force', async () => {
    const inForce = async (): Promise<string | undefined> =>
      (await kari.ask<{ suggestions: { nodes: { runId: string }[] } }>('{ suggestions(first: 1) { nodes { runId } } }'))
        .suggestions.nodes[0]?.runId;
    const before = await inForce();
    const { id } = await start();
    await kari.ask(`mutation ($id: ID!, $key: IdempotencyKey!) { cancelMatchRun(id: $id, key: $key) { __typename } }`, {
      id,
      key: aKey(),
    });
    expect(await statusOf(id)).toBe('CANCELLED');
    await wait(6_000);
    expect(await statusOf(id)).toBe('CANCELLED');
    const [stored] = await app.database.transaction(systemViewer, (transaction) =>
      transaction.query<{ rows: number }>('select count(*)::int as rows from suggestion where run_id = $1', [id]),
    );
    expect(stored?.rows).toBe(0);
    expect(await inForce()).toBe(before);
  }, 60_000);

  it('drafts the reason for the plan from the facts, and keeps every version that is written', async () => {
    const [first] = await assigned();
    const suggestionId = first?.id;
    const read = async (): Promise<{
      draft: string;
      facts: { name: string }[];
      versions: { version: number; text: string }[];
    }> =>
      (
        await kari.ask<{
          planReason: { draft: string; facts: { name: string }[]; versions: { version: number; text: string }[] };
        }>(
          'query ($id: ID!) { planReason(suggestionId: $id) { draft draftVersion facts { name value } versions { version text writtenBy draftVersion } } }',
          { id: suggestionId },
        )
      ).planReason;
    const save = async (text: string, basedOn: number): Promise<Refusals> =>
      (
        await kari.ask<{ savePlanReason: Refusals }>(
          `mutation ($id: ID!, $text: String!, $basedOn: Int!, $key: IdempotencyKey!) { savePlanReason(suggestionId: $id, text: $text, basedOn: $basedOn, key: $key) {
            ... on PlanReason { versions { version } } ... on Refused { refusals { code message wayOut } } } }`,
          { id: suggestionId, text, basedOn, key: aKey() },
        )
      ).savePlanReason;
    const { draft, facts, versions } = await read();
    expect(draft.length).toBeGreaterThan(40);
    expect(facts.length).toBeGreaterThan(0);
    expect(versions).toEqual([]);
    expect((await save(draft, 0)).refusals ?? []).toEqual([]);
    expect((await save(`${draft} Hun vil helst begynne i januar.`, 1)).refusals ?? []).toEqual([]);
    expect((await save('Skrevet av en som ikke har lest', 1)).refusals?.[0]?.code).toBe('PLAN_REASON_CHANGED');
    expect((await save('  ', 2)).refusals?.[0]?.code).toBe('FIELD_REQUIRED');
    expect((await read()).versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('prepares many proposals at once, and names those that cannot be', async () => {
    const pairs = (await assigned()).slice(0, 5).map(({ participantId, slotId }) => ({ participantId, slotId }));
    const prepare = (): Promise<{
      prepareProposals: { prepared: { id: string }[]; notPrepared: { refusals: { code: string }[] }[] };
    }> =>
      kari.ask(
        `mutation ($pairs: [PairInput!]!, $key: IdempotencyKey!) { prepareProposals(pairs: $pairs, key: $key) {
          ... on PreparedProposals { prepared { id } notPrepared { participant { id } slot { id } refusals { code message wayOut } } } ... on Refused { refusals { code } } } }`,
        { pairs, key: aKey() },
      );
    const { prepareProposals: first } = await prepare();
    expect(first.prepared.length + first.notPrepared.length).toBe(pairs.length);
    expect(first.prepared.length).toBeGreaterThan(0);
    const { prepareProposals: again } = await prepare();
    expect(again.notPrepared).toHaveLength(pairs.length);
    for (const { refusals } of again.notPrepared) expect(refusals.length).toBeGreaterThan(0);
  });
});
