import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { systemViewer } from '@fotfeste/access';
import { readConfig } from '@fotfeste/config';
import { instantFromMilliseconds, osloDate } from '@fotfeste/kernel';
import { seedDemo } from '../../apps/standalone/src/demo.js';
import { DEMO_USERS } from '../../apps/standalone/src/demo-users.js';
import { aConsultant, aKey, aTestEnvironment, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { provenOptimum } from '../support/match-optimum.js';
import { startProcess, type ProductProcess } from '../support/product-process.js';

/* What happens between two runs: the optimum is mended around it, and the suggestions hold. No second run is made. */

const today = osloDate(instantFromMilliseconds(Date.now()));
const region = ['3201', '3203', '3312'];

interface Run {
  readonly id: string;
  readonly status: string;
  readonly total: number;
  readonly totalNow: number;
  readonly assigned: number;
  readonly assignedNow: number;
  readonly repairs: number;
  readonly lastRepair: { readonly cause: string; readonly moved: number; readonly milliseconds: number } | null;
}
interface SuggestionNode {
  readonly assigned: boolean;
  readonly score: number;
  readonly runId: string;
  readonly participant: { readonly id: string };
  readonly slot: { readonly id: string };
  readonly parts: readonly { readonly points: number }[];
  readonly reasons: readonly { readonly text: string }[];
  readonly repair: { readonly number: number; readonly cause: string; readonly text: string } | null;
}

describe('after a match run', () => {
  let app: TestApp;
  let worker: ProductProcess;
  let kari: TestClient;
  let runId: string;

  const latest = async (): Promise<Run> =>
    (
      await kari.ask<{ latestMatchRun: Run }>(
        '{ latestMatchRun { id status total totalNow assigned assignedNow repairs lastRepair { cause moved milliseconds } } }',
      )
    ).latestMatchRun;

  async function until(holds: (run: Run) => boolean | Promise<boolean>): Promise<Run> {
    for (let tries = 0; tries < 9_000; tries += 1) {
      const run = await latest();
      if (await holds(run)) return run;
      await wait(20);
    }
    throw new Error('it did not happen within three minutes');
  }

  const suggestionsOf = async (filter: string): Promise<readonly SuggestionNode[]> =>
    (
      await kari.ask<{ suggestions: { nodes: readonly SuggestionNode[] } }>(
        `{ suggestions(${filter}, first: 100) { nodes { assigned score runId participant { id } slot { id } parts { points } reasons { text } repair { number cause text } } } }`,
      )
    ).suggestions.nodes;

  const said = (what: string, since: number): void => {
    const seconds = ((performance.now() - since) / 1_000).toFixed(2);
    process.stdout.write(
      `${what}: ${seconds} s from the mutation to the mended optimum; load ${loadavg()[0]?.toFixed(1)}\n`,
    );
  };

  /** Everything that happened so far has been mended around. */
  const mended = async (): Promise<boolean> => {
    const [waiting] = await app.database.transaction(systemViewer, (transaction) =>
      transaction.query<{ events: number }>(
        `select count(*)::int as events from outbox o where type in ('participant.added', 'slot.changed', 'slot.withdrawn',
             'match.completed', 'proposal.made', 'proposal.closed')
           and not exists (select 1 from inbox i where i.event_id = o.id
             and i.handler = case when o.type = 'slot.withdrawn' then 'slot.close' else 'match.repair' end)`,
      ),
    );
    return waiting?.events === 0;
  };

  async function expectTheOptimum(): Promise<Run> {
    await until(mended);
    const run = await latest();
    expect(run.id).toBe(runId);
    const proven = await provenOptimum(app.database, { municipalities: region, on: today });
    expect(run.totalNow).toBe(proven.total);
    const [stored] = await app.database.transaction(systemViewer, (transaction) =>
      transaction.query<{ total: number; assigned: number; runs: number }>(
        `select sum(score)::int as total, count(*)::int as assigned, (select count(*)::int from match_run) as runs
           from suggestion where run_id = $1 and assigned`,
        [runId],
      ),
    );
    expect(stored).toEqual({ total: proven.total, assigned: run.assignedNow, runs: 1 });
    return run;
  }

  beforeAll(async () => {
    app = await startTestApp();
    const environment = aTestEnvironment(app.urls.appUrl);
    const config = readConfig(environment);
    if (!config.ok) throw new Error('the test environment is bad');
    await seedDemo({ config: config.value, users: DEMO_USERS, today });
    kari = await app.as(aConsultant('3203'));
    worker = await startProcess('worker', environment);
    const { startMatchRun } = await kari.ask<{ startMatchRun: { id: string } }>(
      `mutation ($key: IdempotencyKey!) { startMatchRun(key: $key) { ... on MatchRun { id } } }`,
      { key: aKey() },
    );
    runId = startMatchRun.id;
    await until(({ status }) => status === 'COMPLETED');
  }, 240_000);
  afterAll(async () => {
    await worker.stop();
    await app.close();
  });

  it('a new person with eight facts has three usable suggestions, made by a repair', async () => {
    const since = performance.now();
    const { addParticipant } = await kari.ask<{ addParticipant: { id: string } }>(
      `mutation ($input: ParticipantInput!, $key: IdempotencyKey!) { addParticipant(municipality: "3203", input: $input, key: $key) { ... on Participant { id } } }`,
      {
        key: aKey(),
        // eight facts beside the name
        input: {
          givenName: 'Nyveig',
          familyName: 'Prøvedal',
          phone: '91234567',
          settledOn: '2026-06-01',
          programmeStart: '2026-08-01',
          endGoal: 'WORK',
          postcode: '1383',
          norwegian: [{ skill: 'SPEAKING', level: 'A2', source: 'SCHOOL', takenOn: '2026-10-01' }],
          wishes: [{ occupation: '9412', rank: 1 }],
          maxCommuteMinutes: 45,
        },
      },
    );
    const { id } = addParticipant;
    await until(async () => (await suggestionsOf(`participantId: "${id}"`)).length > 0);
    said('a new person', since);
    const suggestions = await suggestionsOf(`participantId: "${id}"`);
    expect(suggestions.length).toBeGreaterThanOrEqual(3);
    for (const { score, parts, repair, reasons, runId: of } of suggestions) {
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect(reasons.length).toBeGreaterThan(0);
      expect(repair).toMatchObject({ cause: 'participant.added', text: expect.any(String) });
      expect(of).toBe(runId);
    }
    await expectTheOptimum();
  }, 240_000);

  const propose = async (participantId: string, slotId: string): Promise<string> =>
    (
      await kari.ask<{ propose: { id: string; refusals?: unknown } }>(
        `mutation ($participantId: ID!, $slotId: ID!, $key: IdempotencyKey!) { propose(participantId: $participantId, slotId: $slotId, reason: "Passer godt", key: $key) {
          ... on Proposal { id } ... on Refused { refusals { code } } } }`,
        { participantId, slotId, key: aKey() },
      )
    ).propose.id;
  const answer = (proposalId: string, consent: boolean): Promise<unknown> =>
    kari.ask(
      `mutation ($proposalId: ID!, $consent: Boolean!, $key: IdempotencyKey!) { recordOralConsent(proposalId: $proposalId, consent: $consent, reason: DIGITAL_COMPETENCE, witness: "Tolk Tolkesen", key: $key) { __typename } }`,
      { proposalId, consent, key: aKey() },
    );
  it('a no takes the pair away, and whoever is better off in the place gets it', async () => {
    const [pair] = (await suggestionsOf('assignedOnly: true')).filter(({ assigned }) => assigned);
    if (!pair) throw new Error('nobody is assigned anything');
    const proposal = await propose(pair.participant.id, pair.slot.id);
    const since = performance.now();
    await answer(proposal, false);
    await until(mended);
    said('a no', since);
    const after = await suggestionsOf(`participantId: "${pair.participant.id}"`);
    expect(after.map(({ slot }) => slot.id)).not.toContain(pair.slot.id);
    await expectTheOptimum();
  }, 240_000);

  it('a withdrawn place closes what was open about it, tells both sides, and three who have consented stand ready', async () => {
    const [best] = await app.database.transaction(systemViewer, (transaction) =>
      transaction.query<{ slot: string; people: string[] }>(
        `select s.slot_id as slot, (array_agg(s.participant_id::text order by s.score desc))[1:3] as people
           from suggestion s join slot on slot.id = s.slot_id
          where s.run_id = $1 and s.municipality = '3203' and slot.municipality = '3203' and slot.proposal_cap >= 3
            and not exists (select 1 from proposal p where p.slot_id = s.slot_id)
          group by s.slot_id having count(*) >= 3 order by max(s.score) desc, s.slot_id limit 1`,
        [runId],
      ),
    );
    if (!best) throw new Error('no slot has three people suggested');
    for (const person of best.people) await answer(await propose(person, best.slot), true);
    const since = performance.now();
    await kari.ask(
      `mutation ($id: ID!, $key: IdempotencyKey!) { withdrawSlot(id: $id, reason: "Veilederen er syk", key: $key) { __typename ... on Slot { status } } }`,
      { id: best.slot, key: aKey() },
    );
    const standby = async (): Promise<readonly { rank: number; participant: { id: string } }[]> =>
      (
        await kari.ask<{ standby: { rank: number; participant: { id: string } }[] }>(
          `query ($slotId: ID!) { standby(slotId: $slotId) { rank at participant { id givenName } } }`,
          { slotId: best.slot },
        )
      ).standby;
    await until(async () => (await mended()) && (await standby()).length === 3);
    said('a withdrawn place', since);
    expect((await standby()).map(({ participant }) => participant.id).sort()).toEqual([...best.people].sort());
    const closed = await app.database.transaction(systemViewer, (transaction) =>
      transaction.query<{ reason: string }>(`select closed_reason as reason from proposal where slot_id = $1`, [
        best.slot,
      ]),
    );
    expect(closed).toEqual([1, 2, 3].map(() => ({ reason: 'SLOT_WITHDRAWN' })));
    const told = (): Promise<{ role: string; count: number }[]> =>
      app.database.transaction(systemViewer, (transaction) =>
        transaction.query<{ role: string; count: number }>(
          `select case when recipient like '%deltaker%' then 'participant' else 'other' end as role, count(*)::int
             from message where created_at > now() - interval '1 minute' and body ~ '(trukket|withdrawn)' group by 1`,
        ),
      );
    await until(async () => (await told()).length > 0);
    expect(await suggestionsOf(`slotId: "${best.slot}"`)).toEqual([]);
    await expectTheOptimum();
    const again = await kari.ask<{ withdrawSlot: { refusals: { code: string }[] } }>(
      `mutation ($id: ID!, $key: IdempotencyKey!) { withdrawSlot(id: $id, reason: "Igjen", key: $key) { ... on Refused { refusals { code message wayOut } } } }`,
      { id: best.slot, key: aKey() },
    );
    expect(again.withdrawSlot.refusals[0]?.code).toBe('SLOT_ALREADY_WITHDRAWN');
  }, 240_000);

  it('a worker that starts anew goes on from where the last one was', async () => {
    await worker.kill();
    worker = await startProcess('worker', aTestEnvironment(app.urls.appUrl));
    const [pair] = (await suggestionsOf('assignedOnly: true')).filter(({ assigned }) => assigned);
    if (!pair) throw new Error('nobody is assigned anything');
    await kari.ask(
      `mutation ($id: ID!, $key: IdempotencyKey!) { pauseSlot(id: $id, paused: true, key: $key) { __typename } }`,
      { id: pair.slot.id, key: aKey() },
    );
    await expectTheOptimum();
  }, 240_000);
});
