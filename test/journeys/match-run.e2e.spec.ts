import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '@fotfeste/config';
import { instantFromMilliseconds, osloDate } from '@fotfeste/kernel';
import { seedDemo } from '../../apps/standalone/src/demo.js';
import { DEMO_USERS } from '../../apps/standalone/src/demo-users.js';
import { aConsultant, aKey, aTestEnvironment, startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { provenOptimum } from '../support/match-optimum.js';
import { startProcess, type ProductProcess } from '../support/product-process.js';

/* The demo region is matched as a user would: asked for through the API, done by a worker process, read back. */

const today = osloDate(instantFromMilliseconds(Date.now()));
const region = ['3201', '3203', '3312'];

interface Run {
  readonly id: string;
  readonly status: string;
  readonly progress: number;
  readonly participants: number;
  readonly slots: number;
  readonly assigned: number;
  readonly total: number;
  readonly greedyTotal: number;
  readonly firstComeTotal: number;
  readonly dualityGap: number;
}
interface SuggestionNode {
  readonly id: string;
  readonly participant: { readonly id: string };
  readonly assigned: boolean;
  readonly score: number;
  readonly price: number;
  readonly parts: readonly { readonly points: number; readonly maximum: number }[];
}
interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('a match run of the demo region', () => {
  let app: TestApp;
  let worker: ProductProcess;
  let consultants: readonly TestClient[];
  let run: Run;

  beforeAll(async () => {
    app = await startTestApp();
    const environment = aTestEnvironment(app.urls.appUrl);
    const config = readConfig(environment);
    if (!config.ok) throw new Error('the test environment is bad');
    await seedDemo({ config: config.value, users: DEMO_USERS, today });
    consultants = await Promise.all(region.map((municipality) => app.as(aConsultant(municipality))));
    worker = await startProcess('worker', environment);
  }, 120_000);
  afterAll(async () => {
    await worker.stop();
    await app.close();
  });

  const consultant = (): TestClient => {
    const [first] = consultants;
    if (!first) throw new Error('nobody is signed in');
    return first;
  };

  async function allOf<Node>(client: TestClient, field: string, selection: string): Promise<Node[]> {
    const nodes: Node[] = [];
    let after: string | null = null;
    for (;;) {
      const answer: Record<string, Page<Node>> = await client.ask(
        `query ($after: String) { ${field}(first: 100, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      const page = answer[field];
      if (!page) throw new Error(`no ${field}`);
      nodes.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return nodes;
      after = page.pageInfo.endCursor;
    }
  }

  /** Asks for a run, follows it to its end, and says how long that took, the queue included. */
  async function matched(when: string): Promise<readonly number[]> {
    const progressSeen: number[] = [];
    const asked = performance.now();
    const { startMatchRun } = await consultant().ask<{ startMatchRun: { id: string } }>(
      `mutation ($key: IdempotencyKey!) { startMatchRun(key: $key) { ... on MatchRun { id } } }`,
      { key: aKey() },
    );
    do {
      if (performance.now() > asked + 240_000) throw new Error('the run was not done within four minutes');
      await wait(20);
      const { matchRun } = await consultant().ask<{ matchRun: Run }>(
        `query ($id: ID!) { matchRun(id: $id) { id status progress participants slots assigned total greedyTotal firstComeTotal dualityGap failure } }`,
        { id: startMatchRun.id },
      );
      run = matchRun;
      progressSeen.push(run.progress);
    } while (run.status === 'QUEUED' || run.status === 'RUNNING');
    const seconds = (performance.now() - asked) / 1_000;
    const load = loadavg()[0]?.toFixed(1);
    process.stdout.write(
      `match run ${run.participants} x ${run.slots}, ${when}: ${seconds.toFixed(2)} s from mutation to ${run.status}, queue included; load ${load}\n`,
    );
    return progressSeen;
  }

  it('is done by the worker, and its progress can be followed', async () => {
    await matched('with a worker just started');
    const progressSeen = await matched('with a worker that is up');
    expect(run).toMatchObject({ status: 'COMPLETED', progress: 100, dualityGap: 0 });
    expect(run.participants).toBeGreaterThanOrEqual(400);
    expect(run.slots).toBeGreaterThanOrEqual(200);
    expect(new Set(progressSeen.filter((progress) => progress > 0 && progress < 100)).size).toBeGreaterThanOrEqual(2);
    expect([...progressSeen].sort((a, b) => a - b)).toEqual(progressSeen);
  }, 500_000);

  it('leaves nobody without suggestions or the rules that stood in the way, and every score is the sum of its parts', async () => {
    const answered = new Set<string>();
    const withoutPlace = new Set<string>();
    let assigned = 0;
    let total = 0;
    for (const client of consultants) {
      for (const node of await allOf<SuggestionNode>(
        client,
        'suggestions',
        'id participant { id } assigned score price parts { points maximum }',
      )) {
        expect(node.parts.reduce((sum, { points }) => sum + points, 0)).toBe(node.score);
        expect(node.parts.every(({ points, maximum }) => points >= 0 && points <= maximum)).toBe(true);
        answered.add(node.participant.id);
        if (!node.assigned) continue;
        assigned += 1;
        total += node.score;
      }
      for (const { participant, bindingRules } of await allOf<{
        participant: { id: string };
        bindingRules: { code: string; slots: number; outOf: number }[];
      }>(client, 'unassigned', 'participant { id } bindingRules { code slots outOf }')) {
        withoutPlace.add(participant.id);
        if (!answered.has(participant.id)) expect(bindingRules.length).toBeGreaterThan(0);
        answered.add(participant.id);
      }
    }
    expect(answered.size).toBe(run.participants);
    expect({ assigned, total }).toEqual({ assigned: run.assigned, total: run.total });
    expect(withoutPlace.size).toBe(run.participants - run.assigned);
  }, 60_000);

  it('reaches the optimum that HiGHS proves over every allowed pair, and more than simpler ways', async () => {
    const proven = await provenOptimum(app.database, { municipalities: region, on: today });
    expect(proven.participants).toBe(run.participants);
    expect(proven.slots).toBe(run.slots);
    expect(run.total).toBe(proven.total);
    expect(run.total).toBeGreaterThan(run.firstComeTotal);
    expect(run.total).toBeGreaterThan(run.greedyTotal);
    process.stdout.write(
      `optimum ${run.total} = HiGHS over ${proven.pairs} pairs; greedy ${run.greedyTotal}, first come ${run.firstComeTotal}\n`,
    );
  }, 60_000);
});
