import { v7 } from 'uuid';
import { retentionRules, systemViewer, type Viewer } from '@fotfeste/access';
import type { MunicipalityNumber, ParticipantId, UserId } from '@fotfeste/kernel';
import { aDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { aPerson, aSlot, aWorkplace } from '../../../../test/support/placement.js';
import { verifyAudit } from '../audit.js';
import { addAccount } from '../accounts/accounts.js';
import { openDatabase, type Database } from '../database.js';
import { erase, erasures } from './erasure.js';
import { openAccess } from './opened-access.js';
import { personData } from './person-data.js';
import { runRetention } from './retention.js';

const today = new Date().toISOString().slice(0, 10);
const program: Viewer = { ...systemViewer, clearance: 2 };

describe('somebody’s rights', () => {
  let made: TestDatabase;
  let database: Database;
  let consultant: Viewer;
  beforeAll(async () => {
    made = await aDatabase();
    database = await openDatabase(made.appUrl, { poolSize: 4 });
    await aWorkplace({ database }, { organisation: '312345678' });
    const account = (name: string, role: 'CONSULTANT' | 'PROGRAMME_LEADER') =>
      database.transaction(systemViewer, (transaction) =>
        addAccount(transaction, {
          ...{ issuer: 'local', subject: name, name, email: `${name}@asker.demo` },
          grants: [{ role, municipality: '3203' }],
        }),
      );
    await account('leder', 'PROGRAMME_LEADER');
    const userId = (await account('kari', 'CONSULTANT')) as UserId;
    consultant = {
      ...systemViewer,
      ...{ kind: 'STAFF', userId, personId: v7(), name: 'Kari', roles: ['CONSULTANT'] },
      municipalities: ['3203' as MunicipalityNumber],
    };
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
  });

  const query = <Row>(sql: string, parameters: readonly unknown[] = [], as: Viewer = program): Promise<Row[]> =>
    database.transaction(as, (transaction) => transaction.query<Row>(sql, parameters));

  const aCase = async (): Promise<string> => {
    const person = await aPerson({ database });
    const slot = await aSlot({ database });
    await query(`update participant set phone = '+4790909090', email = 'salem@epost.example' where id = $1`, [person]);
    await query(
      `insert into proposal (id, participant_id, municipality, slot_id, organisation, proposed_by, proposed_by_name, proposed_at,
         consent_due, consented_at, card, reason) values ($1, $2, '3203', $3, '312345678', $1, 'Kari', now(), app.today(), now(), '{"skills": ["x"]}', 'Salem vil')`,
      [v7(), person, slot],
    );
    await query(
      `insert into follow_up (id, participant_id, municipality, on_date, kind, note, by_user, by_name) values ($1, $2, '3203', app.today(), 'VISIT', 'Salem trives', $1, 'Kari')`,
      [v7(), person],
    );
    return person;
  };

  const self = (person: string): Viewer => ({
    ...systemViewer,
    ...{ kind: 'PARTICIPANT', userId: v7() as UserId, roles: ['PARTICIPANT'], participantId: person as ParticipantId },
  });

  it('to a copy: everything about them from every table, and nobody else’s', async () => {
    const [person, other] = [await aCase(), await aCase()];
    const data = await database.transaction(self(person), (transaction) => personData(transaction, person));
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['participant', 'proposal', 'follow_up']));
    expect(data['participant']?.[0]).toMatchObject({ given_name: 'Salem', phone: '+4790909090' });
    const others = await database.transaction(self(person), (transaction) => personData(transaction, other));
    expect(others).toEqual({});
  });

  it('to have the profile deleted, while the case stays', async () => {
    const person = await aCase();
    await database.transaction(program, (transaction) =>
      erase(transaction, { participantId: person, kind: 'DELETE', reason: 'Bedt om', askedOn: today }),
    );
    const [row] = await query(`select given_name, skills, wishes from participant where id = $1`, [person]);
    expect(row).toEqual({ given_name: 'Salem', skills: null, wishes: null });
  });

  it('to become nobody in what is counted: no byte of them is left in any table', async () => {
    const person = await aCase();
    await database.transaction(program, async (transaction) => {
      for (const kind of ['DELETE', 'PSEUDONYMISE'] as const)
        await erase(transaction, { participantId: person, kind, reason: 'Bedt om', askedOn: today });
    });
    const left = await database.transaction(program, (transaction) => personData(transaction, person));
    expect(JSON.stringify(left)).not.toMatch(/Salem|Tesfay|90909090|epost/);
    expect(left['proposal']).toHaveLength(1);
  });

  it('to have the archived case kept out of everybody’s work', async () => {
    const person = await aCase();
    const found = () => query(`select 1 from participant where id = $1`, [person], consultant);
    expect(await found()).toHaveLength(1);
    await database.transaction(program, (transaction) =>
      erase(transaction, { participantId: person, kind: 'RESTRICT', reason: 'Arkiv', askedOn: today }),
    );
    expect(await found()).toHaveLength(0);
    expect(await query(`select 1 from proposal where participant_id = $1`, [person], consultant)).toHaveLength(0);
  });

  it('to stay erased when a backup from before is put back', async () => {
    const person = await aCase();
    const [before] = await query<{ row: string }>(`select to_jsonb(p)::text as row from participant p where id = $1`, [
      person,
    ]);
    await database.transaction(program, (transaction) =>
      erase(transaction, { participantId: person, kind: 'PSEUDONYMISE', reason: 'Bedt om', askedOn: today }),
    );
    const list = await database.transaction(program, erasures);
    await query(`delete from erasure`).catch(() => undefined);
    await query(
      `update participant p set given_name = old.given_name, family_name = old.family_name, phone = old.phone, email = old.email
         from jsonb_populate_record(null::participant, $2::jsonb) old where p.id = $1`,
      [person, before?.row],
    );
    for (const erasure of list) await database.transaction(program, (transaction) => erase(transaction, erasure));
    await database.transaction(program, (transaction) =>
      erase(transaction, { participantId: v7(), kind: 'DELETE', reason: 'x', askedOn: today }),
    );
    const left = await database.transaction(program, (transaction) => personData(transaction, person));
    expect(JSON.stringify(left)).not.toMatch(/Salem|Tesfay|90909090/);
    expect(await database.transaction(systemViewer, (transaction) => verifyAudit(transaction, '3203'))).toBeUndefined();
  });

  it('to have what is too old forgotten: first tried, then done', async () => {
    await query(
      `insert into message (id, municipality, channel, recipient, subject, body, sent_at) values
         ($1, '3203', 'SMS', '+47', 'a', 'b', now() - interval '181 days'), ($2, '3203', 'SMS', '+47', 'a', 'b', now() - interval '179 days')`,
      [v7(), v7()],
    );
    const rules = retentionRules(today);
    const run = (dryRun: boolean) =>
      database.transaction(program, (transaction) => runRetention(transaction, rules, { dryRun }));
    const rowsOf = async (dryRun: boolean) => (await run(dryRun)).find(({ rule }) => rule.kind === 'MESSAGE')?.rows;
    expect(await rowsOf(true)).toBe(1);
    expect(await rowsOf(false)).toBe(1);
    expect(await rowsOf(true)).toBe(0);
    expect(await query(`select 1 from message`)).toHaveLength(1);
    expect(rules.every(({ source, days }) => source.length > 10 && days > 0)).toBe(true);
  });

  describe('a minor’s case', () => {
    const openIt = (participantId: string, reason = 'Akutt samtale med barnevernet', hours = 8, as = consultant) =>
      database.transaction(as, (transaction) =>
        openAccess(transaction, as, {
          ...{ participantId, municipality: '3203', reason, hours },
          notice: { subject: 'Åpnet', body: 'Åpnet' },
        }),
      );
    const found = (person: string, as = consultant) => query(`select 1 from participant where id = $1`, [person], as);

    it('is found by those who follow minors up, and by nobody else', async () => {
      const [young, unaccompanied] = [await aCase(), await aCase()];
      await query(`update participant set birth_date = app.today() - interval '17 years' where id = $1`, [young]);
      await query(`update participant set compartment = 'MINORS' where id = $1`, [unaccompanied]);
      for (const person of [young, unaccompanied]) {
        expect(await found(person)).toHaveLength(0);
        expect(await found(person, { ...consultant, minors: true })).toHaveLength(1);
      }
    });

    it('is opened for a reason, for eight hours at most, and the leader is told', async () => {
      const person = await aCase();
      await query(`update participant set compartment = 'MINORS' where id = $1`, [person]);
      await expect(openIt(person, 'kort')).rejects.toThrow(/check constraint/);
      await expect(openIt(person, 'Akutt samtale', 9)).rejects.toThrow(/check constraint/);
      expect(await openIt(person)).toBeDefined();
      expect(await found(person)).toHaveLength(1);
      expect(
        await query(`select 1 from message where recipient = 'leder@asker.demo' and subject = 'Åpnet'`),
      ).toHaveLength(1);
      expect(
        await query(`select 1 from audit where action = 'access.opened' and subject_id = $1`, [person]),
      ).toHaveLength(1);
      await expect(
        query(`update opened_access set expires_at = now() + interval '7 hours'`, [], consultant),
      ).rejects.toThrow(/permission denied/);
    });

    it('stays closed where the address is protected, and in other municipalities', async () => {
      const person = await aCase();
      await query(`update participant set compartment = 'MINORS', protection = 1 where id = $1`, [person]);
      expect(await openIt(person)).toBeUndefined();
      const elsewhere = { ...consultant, municipalities: ['3201' as MunicipalityNumber] };
      expect(await found(await aCase(), elsewhere)).toHaveLength(0);
    });
  });
});
