import pg from 'pg';
import { v7 } from 'uuid';
import { systemViewer, type Viewer } from '@fotfeste/access';
import { openDatabase, proposalPort, refusalOfConstraint, type Database } from '@fotfeste/db';
import { instantFromMilliseconds, osloDate, type MunicipalityNumber, type UserId } from '@fotfeste/kernel';
import { closeSilentProposals, propose, type Act } from '@fotfeste/placement';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { aPerson, aSlot, aWorkplace, daysFromNow } from '../support/placement.js';

const kari: Viewer = {
  ...systemViewer,
  kind: 'STAFF',
  userId: '01900000-0000-7000-8000-000000000001' as UserId,
  name: 'Kari Konsulent',
  roles: ['CONSULTANT'],
  municipalities: ['3203' as MunicipalityNumber],
};

const act = (viewer: Viewer): Act => {
  const now = instantFromMilliseconds(Date.now());
  return { viewer, now, today: osloDate(now), newId: v7 };
};

describe('below the use cases, the database itself', () => {
  let made: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    made = await aDatabase();
    database = await openDatabase(made.appUrl, { poolSize: 20 });
    await aWorkplace({ database }, { organisation: '312345678' });
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
  });

  /** An agreement that lacks nothing but its placement. Returns how to begin it. */
  const aBoundAgreement = async (slot: string, person: string) => {
    const [proposal, agreement] = [v7(), v7()];
    const signed = JSON.stringify({ PARTICIPANT: {}, EMPLOYER: {}, CONSULTANT: {} });
    await database.transaction(systemViewer, async ({ query }) => {
      await query(
        `insert into proposal (id, participant_id, municipality, slot_id, organisation, proposed_by, proposed_by_name, proposed_at,
           consent_due, consented_at, card, placed_at) values ($1, $2, '3203', $3, '312345678', $1, 'Kari', now(), current_date, now(), '{}', now())`,
        [proposal, person, slot],
      );
      await query(`update proposal set closed_at = now(), closed_reason = 'SLOT_WITHDRAWN' where id = $1`, [proposal]);
      await query(
        `insert into placement_agreement (id, proposal_id, participant_id, municipality, organisation, slot_id, participant_name,
           content, signatures, binding_at) values ($1, $2, $3, '3203', '312345678', $4, 'Salem', '{}', $5, now())`,
        [agreement, proposal, person, slot, signed],
      );
    });
    return (from = 1, to = 60) =>
      database.transaction(kari, ({ query }) =>
        query(
          `insert into placement (id, agreement_id, participant_id, municipality, organisation, slot_id, slot_title, occupation,
             from_date, to_date, weekly_hours) values ($1, $2, $3, '3203', '312345678', $4, 'Butikk', '5223', $5, $6, 20)`,
          [v7(), agreement, person, slot, daysFromNow(from), daysFromNow(to)],
        ),
      );
  };

  const placementsOf = async (slot: string): Promise<number> => {
    const [row] = await database.transaction(systemViewer, ({ query }) =>
      query<{ n: number }>(`select count(*)::int as n from placement where slot_id = $1`, [slot]),
    );
    return row?.n ?? 0;
  };

  it('gives five places to five of a hundred who come at once', async () => {
    const slot = await aSlot({ database }, { capacity: 5, proposalCap: 100 });
    const begin: (() => Promise<unknown>)[] = [];
    for (let n = 0; n < 100; n++) begin.push(await aBoundAgreement(slot, await aPerson({ database })));
    const results = await Promise.allSettled(begin.map((one) => one()));
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [refusalOfConstraint(result.reason)] : [],
    );
    expect(refused).toEqual(Array.from({ length: 95 }, () => ({ code: 'SLOT_FULL' })));
    expect(await placementsOf(slot)).toBe(5);
  });

  it('counts the places of the fullest day, not of the whole period', async () => {
    const slot = await aSlot({ database }, { capacity: 1 });
    const people = await Promise.all([1, 2, 3].map(() => aPerson({ database })));
    const [first, second, third] = await Promise.all(people.map((person) => aBoundAgreement(slot, person)));
    await first?.(1, 10);
    await second?.(20, 30);
    await expect(third?.(10, 12)).rejects.toMatchObject({ constraint: 'slot_capacity' });
    await third?.(11, 19);
    expect(await placementsOf(slot)).toBe(3);
  });

  it('lets nobody be at two places on one day', async () => {
    const person = await aPerson({ database });
    const [one, another] = await Promise.all(
      [1, 2].map(async () => aBoundAgreement(await aSlot({ database }), person)),
    );
    const results = await Promise.allSettled([one?.(1, 20), another?.(20, 30)]);
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [refusalOfConstraint(result.reason)] : [],
    );
    expect(refused).toEqual([{ code: 'PLACEMENT_OVERLAPS' }]);
  });

  const rawProposal = (person: string, slot: string) =>
    database.transaction(kari, ({ query }) =>
      query(
        `insert into proposal (id, participant_id, municipality, slot_id, organisation, proposed_by, proposed_by_name, proposed_at, consent_due)
         values ($1, $2, '3203', $3, '312345678', $1, 'Kari', now(), current_date)`,
        [v7(), person, slot],
      ),
    );

  it('keeps a slot’s cap of open proposals', async () => {
    const slot = await aSlot({ database }, { proposalCap: 2 });
    const people = await Promise.all(Array.from({ length: 12 }, () => aPerson({ database })));
    const results = await Promise.allSettled(people.map((person) => rawProposal(person, slot)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  });

  it('keeps one open proposal for a pair', async () => {
    const [person, slot] = [await aPerson({ database }), await aSlot({ database }, { proposalCap: 9 })];
    const results = await Promise.allSettled([rawProposal(person, slot), rawProposal(person, slot)]);
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [refusalOfConstraint(result.reason)] : [],
    );
    expect(refused).toEqual([{ code: 'PROPOSAL_ALREADY_OPEN' }]);
  });

  it('keeps one running hire of a kind at an employer', async () => {
    const person = await aPerson({ database });
    const hire = (start: string) =>
      database.transaction(kari, ({ query }) =>
        query(
          `insert into hire (id, participant_id, municipality, organisation, occupation, kind, percent, start_on, recorded_by, recorded_by_name)
           values ($1, $2, '3203', '312345678', '5223', 'PERMANENT', 100, $3, $1, 'Kari')`,
          [v7(), person, start],
        ),
      );
    const results = await Promise.allSettled([hire(daysFromNow(1)), hire(daysFromNow(2))]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('writes the employer’s first name of a person itself, with "meet" and no sooner', async () => {
    const [person, slot] = [await aPerson({ database }), await aSlot({ database })];
    const id = v7();
    const siri: Viewer = {
      ...systemViewer,
      kind: 'EMPLOYER',
      organisations: ['312345678' as Viewer['organisations'][number]],
    };
    await database.transaction(systemViewer, ({ query }) =>
      query(
        `insert into proposal (id, participant_id, municipality, slot_id, organisation, proposed_by, proposed_by_name, proposed_at,
           consent_due, consented_at, card, shown_until, first_name)
         values ($1, $2, '3203', $3, '312345678', $1, 'Kari', now(), current_date, now(), '{}', current_date + 9, 'Salem')`,
        [id, person, slot],
      ),
    );
    const seen = () =>
      database.transaction(siri, ({ query }) =>
        query(`select first_name, employer_answer from proposal where id = $1`, [id]),
      );
    expect(await seen()).toEqual([{ first_name: null, employer_answer: null }]);
    await database.transaction(siri, ({ query }) =>
      query(`update proposal set employer_answer = 'MEET' where id = $1`, [id]),
    );
    expect(await seen()).toEqual([{ first_name: 'Salem', employer_answer: 'MEET' }]);
    expect(await database.transaction(siri, ({ query }) => query(`select 1 from participant`))).toEqual([]);
    await database.transaction({ ...systemViewer, clearance: 2 }, ({ query }) =>
      query(`update participant set protection = 2 where id = $1`, [person]),
    );
    expect(await seen()).toEqual([]);
  });
});

describe('the nightly look at silence', () => {
  let made: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    made = await aDatabase();
    database = await openDatabase(made.appUrl);
    await aWorkplace({ database }, { organisation: '312345678' });
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
  });

  it('closes what nobody answered, says so, and finds nothing the next time', async () => {
    const [person, slot] = [await aPerson({ database }), await aSlot({ database })];
    const proposed = await database.transaction(kari, (transaction) =>
      propose(proposalPort(transaction, kari), act(kari), { participantId: person, slotId: slot }),
    );
    expect(proposed.ok).toBe(true);
    await database.transaction(systemViewer, ({ query }) => query(`update proposal set closes_on = current_date - 2`));
    const sweep = () =>
      database.transaction(systemViewer, (transaction) =>
        closeSilentProposals(proposalPort(transaction, systemViewer), act(systemViewer), 50),
      );
    expect([await sweep(), await sweep()]).toEqual([1, 0]);
    const told = await database.transaction(systemViewer, ({ query }) =>
      query(
        `select closed_reason, (select count(*)::int from outbox where type = 'proposal.closed') as events from proposal`,
      ),
    );
    expect(told).toEqual([{ closed_reason: 'CONSENT_NOT_ANSWERED', events: 1 }]);
  });

  it('puts an override of the newest run in the ledger, with its reason and the weights', async () => {
    const [person, slot] = [await aPerson({ database }), await aSlot({ database })];
    const run = v7();
    await database.transaction(systemViewer, async ({ query }) => {
      await query(
        `insert into match_run (id, region, municipalities, status, requested_by, finished_at, rules_on, weights_version)
         values ($1, 'x', '{3203}', 'COMPLETED', $1, now(), current_date, 'weights-7')`,
        [run],
      );
      await query(
        `insert into unassigned (run_id, municipality, participant_id, binding_rules) values ($1, '3203', $2, '[]')`,
        [run, person],
      );
    });
    const tryIt = (reason?: string) =>
      database.transaction(kari, (transaction) =>
        propose(proposalPort(transaction, kari), act(kari), { participantId: person, slotId: slot, reason }),
      );
    expect(await tryIt()).toMatchObject({ refusal: [{ code: 'REASON_REQUIRED_NOT_ASSIGNED' }] });
    expect((await tryIt('Lederen snakker tigrinja.')).ok).toBe(true);
    const ledger = await database.transaction(systemViewer, ({ query }) =>
      query(`select kind, reason, weights_version, run_id from override where participant_id = $1`, [person]),
    );
    expect(ledger).toEqual([
      { kind: 'OVERRIDE', reason: 'Lederen snakker tigrinja.', weights_version: 'weights-7', run_id: run },
    ]);
  });

  it('refuses connections that are nobody’s', async () => {
    const client = new pg.Client({ connectionString: made.appUrl });
    await client.connect();
    await expect(client.query('select * from proposal')).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });
});
