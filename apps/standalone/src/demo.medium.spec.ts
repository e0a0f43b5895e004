import { systemViewer } from '@fotfeste/access';
import { readConfig } from '@fotfeste/config';
import { openDatabase, viewerBySubject, type Database } from '@fotfeste/db';
import { demoRegion } from '@fotfeste/demo';
import { localDate } from '@fotfeste/kernel';
import { aTestEnvironment } from '../../../test/support/app.js';
import { aDatabase, type TestDatabase } from '../../../test/support/database.js';
import { DEMO_USERS } from './demo-users.js';
import { enlivenDemo, seedDemo } from './demo.js';

const today = localDate('2026-11-23');
const people = demoRegion.reduce((sum, { participants }) => sum + participants, 0);
const everybody = { ...systemViewer, clearance: 2 as const };
let urls: TestDatabase;
let database: Database;

const seed = async (): Promise<void> => {
  const config = readConfig(aTestEnvironment(urls.appUrl));
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  await seedDemo({ config: config.value, users: DEMO_USERS, today });
};

const rows = <Row>(sql: string): Promise<Row[]> =>
  database.transaction(everybody, (transaction) => transaction.query<Row>(sql));

const count = async (from: string): Promise<number> =>
  (await rows<{ count: number }>(`select count(*)::int as count from ${from}`))[0]?.count ?? -1;

beforeAll(async () => {
  urls = await aDatabase();
  database = await openDatabase(urls.appUrl);
  await seed();
});

afterAll(async () => {
  await database.close();
  await urls.drop();
});

describe('the demo region in an empty database', () => {
  it('has its people, workplaces and confirmed slots', async () => {
    expect(
      await count('participant p where not exists (select 1 from programme_exit x where x.participant_id = p.id)'),
    ).toBe(people);
    expect(await count('slot where confirmed_at is not null')).toBe(260);
    expect(await count('employer')).toBe(90);
    expect(await count(`slot_shared_with`)).toBeGreaterThan(100);
  });

  it('has a consultant for everybody in the programme', async () => {
    expect(
      await count(
        'participant p where p.consultant_id is null and not exists (select 1 from programme_exit x where x.participant_id = p.id)',
      ),
    ).toBe(0);
  });

  it('has a plan for everybody, with work in it for more than half, and was in touch with most', async () => {
    expect(await count(`(select distinct participant_id from plan_element) planned`)).toBe(people);
    const atWork = `plan_element where kind not in ('NORWEGIAN', 'SOCIAL_STUDIES', 'LIFE_SKILLS_COURSE')`;
    expect(await count(`${atWork} and reason is not null`)).toBeGreaterThan(200);
    expect(await count('participant where last_contact_on is not null')).toBeGreaterThan(300);
  });

  it('lets every demo user in, participants as themselves', async () => {
    const viewers = await database.transaction(systemViewer, async (transaction) => {
      const found = [];
      for (const { username } of DEMO_USERS) found.push(await viewerBySubject(transaction, 'local', username));
      return found;
    });
    expect(viewers.every((viewer) => viewer !== undefined)).toBe(true);
    const names = await rows<{ user: string; person: string }>(
      `select u.name as "user", p.given_name || ' ' || p.family_name as person from role_grant g
         join app_user u on u.id = g.user_id join participant p on p.id = g.participant_id where g.role = 'PARTICIPANT'`,
    );
    expect(names).toHaveLength(4);
    for (const { user, person } of names) expect(person).toBe(user);
  });

  it('has five years of exits and hires, and money to decide about', async () => {
    expect((await rows(`select distinct date_part('year', exit_on) from programme_exit`)).length).toBe(6);
    expect(await count(`hire where kind = 'PERMANENT'`)).toBeGreaterThan(50);
    expect(await count(`budget where frame > 0 and committed = 0`)).toBe(16);
    expect(await count('published_figure')).toBeGreaterThan(20);
  });

  it('is left alone when it is there already', async () => {
    const before = await rows(`select id, version, updated_at from participant order by id`);
    await seed();
    expect(await rows(`select id, version, updated_at from participant order by id`)).toEqual(before);
  });
});

describe.each(['2026-11-24', '2026-12-26', '2027-01-02', '2027-05-17'])('the demo region as it lives on %s', (day) => {
  let alive: TestDatabase;
  let connection: Database;
  let untold: Awaited<ReturnType<typeof enlivenDemo>>;
  let tellAgain: () => ReturnType<typeof enlivenDemo>;

  const ask = <Row>(sql: string): Promise<Row[]> =>
    connection.transaction(everybody, (transaction) => transaction.query<Row>(sql));

  beforeAll(async () => {
    alive = await aDatabase();
    connection = await openDatabase(alive.appUrl);
    const config = readConfig(aTestEnvironment(alive.appUrl));
    if (!config.ok) throw new Error(JSON.stringify(config.refusal));
    const demo = { config: config.value, users: DEMO_USERS, today: localDate(day) };
    await seedDemo(demo);
    untold = await enlivenDemo(demo);
    tellAgain = () => enlivenDemo(demo);
  });
  afterAll(async () => {
    await connection.close();
    await alive.drop();
  });

  it('tells every story to its end, and only once', async () => {
    expect(untold).toEqual([]);
    const told = await ask('select id from proposal order by id');
    expect(await tellAgain()).toEqual([]);
    expect(await ask('select id from proposal order by id')).toEqual(told);
  });

  it('has proposals at every stage, most of them in time', async () => {
    const stages = await ask<{ stage: string }>('select distinct stage from proposal order by stage');
    expect(stages.map(({ stage }) => stage)).toEqual(['AGREEMENT', 'CLOSED', 'CONSENT', 'MEETING', 'PLACED', 'SENT']);
    const [{ late } = { late: -1 }] = await ask<{ late: number }>(
      `select count(*)::int as late from proposal where due < '${day}' and closed_at is null`,
    );
    expect(late).toBeGreaterThan(0);
    expect(late).toBeLessThan(6);
  });

  it('has placements that run, with days at work, talks, and a permanent job', async () => {
    const [running] = await ask<{ placements: number; days: number; talks: number; hires: number }>(
      `select count(*)::int as placements, (select count(*)::int from attendance) as days,
              (select count(*)::int from follow_up) as talks,
              (select count(*)::int from hire where placement_id is not null and kind = 'PERMANENT') as hires
         from placement where to_date >= '${day}'`,
    );
    expect(running?.placements).toBeGreaterThanOrEqual(10);
    expect(running?.days).toBeGreaterThan(100);
    expect(running?.talks).toBeGreaterThan(20);
    expect(running?.hires).toBe(1);
  });

  it('has cases at NAV that are undecided, approved and returned, and tells nobody of what is long done', async () => {
    const decided = await ask<{ status: string }>('select distinct status from subsidy_period order by status');
    expect(decided.map(({ status }) => status)).toEqual(['APPROVED', 'RETURNED', 'UNDECIDED']);
    expect(await ask('select 1 from outbox')).toEqual([]);
  });
});
