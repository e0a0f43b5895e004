import { Client } from 'pg';
import { v7 } from 'uuid';
import { systemViewer } from '@fotfeste/access';
import { aDatabase, type TestDatabase } from '../../../test/support/database.js';
import { anchorAudit, audit, sealed, verifyAudit, type AuditFault } from './audit.js';
import { openDatabase, type Database } from './database.js';

const chain = '3203';

describe('the audit log', () => {
  let made: TestDatabase;
  let database: Database;
  let owner: Client;
  beforeAll(async () => {
    made = await aDatabase();
    database = await openDatabase(made.appUrl, { poolSize: 4 });
    owner = new Client({ connectionString: made.ownerUrl });
    await owner.connect();
    // whoever owns the tables can change them; that it shows is what is tested
    await owner.query(
      `alter table audit no force row level security; alter table audit_anchor no force row level security`,
    );
    await database.transaction(systemViewer, async (transaction) => {
      for (let n = 0; n < 12; n += 1)
        await audit(transaction, systemViewer, {
          ...{ chain, action: n % 2 === 0 ? 'participant.read' : 'card.read', decision: 'PERMIT' },
          ...{ subjectId: v7(), detail: { weights: 'weights-1', rules: '2026-01-01', n } },
        });
    });
  });
  afterAll(async () => {
    await owner.end();
    await database.close();
    await made.drop();
  });

  const verify = (of = chain): Promise<AuditFault | undefined> =>
    database.transaction(systemViewer, (transaction) => verifyAudit(transaction, of));

  /** What the verifier says while a statement of the owner's stands. */
  const whileChanged = async (statement: string): Promise<AuditFault | undefined> => {
    await owner.query(
      'create table kept as select * from audit; create table kept_anchors as select * from audit_anchor',
    );
    try {
      await owner.query(statement);
      return await verify();
    } finally {
      await owner.query(
        `truncate audit; insert into audit select * from kept; drop table kept;
         truncate audit_anchor; insert into audit_anchor select * from kept_anchors; drop table kept_anchors`,
      );
    }
  };

  it('holds as it was written', async () => {
    expect(await verify()).toBeUndefined();
  });

  it.each([
    `at = at + interval '1 second'`,
    `actor = 'somebody'`,
    `actor_name = 'Somebody'`,
    `role = 'AUDITOR'`,
    `action = 'nothing'`,
    `decision = 'DENY'`,
    `subject_id = null`,
    `detail = '{}'`,
    `previous_hash = repeat('0', 64)`,
    `hash = repeat('0', 64)`,
  ])('shows an edit of %s, in whichever line', async (edit) => {
    for (const position of [2, 7, 12])
      expect(await whileChanged(`update audit set ${edit} where chain = '3203' and position = ${position}`)).toEqual({
        ...{ chain, position, problem: 'CHANGED' },
      });
  });

  it('shows a line that was taken out', async () => {
    expect(await whileChanged(`delete from audit where position = 5`)).toEqual({
      chain,
      position: 5,
      problem: 'MISSING',
    });
    expect(await whileChanged(`delete from audit where position = 1`)).toEqual({
      chain,
      position: 1,
      problem: 'MISSING',
    });
    const closedUp = `delete from audit where position = 5; update audit set position = position - 1 where position > 5`;
    expect(await whileChanged(closedUp)).toEqual({ chain, position: 5, problem: 'CHANGED' });
  });

  it('shows two lines that changed places', async () => {
    const swap = `update audit set position = 100 where position = 3; update audit set position = 3 where position = 4;
      update audit set position = 4 where position = 100`;
    expect(await whileChanged(swap)).toEqual({ chain, position: 3, problem: 'CHANGED' });
  });

  it('shows a line that was put in, and one from another chain', async () => {
    const copy = `insert into audit select '3203', 13, at, actor, actor_name, role, action, decision, subject_id, detail, previous_hash, hash
      from audit where position = 6`;
    expect(await whileChanged(copy)).toEqual({ chain, position: 13, problem: 'CHANGED' });
  });

  it('misses what was cut off its end, once it has been anchored', async () => {
    expect(await whileChanged(`delete from audit where position > 10`)).toBeUndefined();
    await database.transaction(systemViewer, (transaction) => anchorAudit(transaction, chain));
    expect(await verify()).toBeUndefined();
    expect(await whileChanged(`delete from audit where position > 10`)).toEqual({
      chain,
      position: 12,
      problem: 'MISSING',
    });
    expect(await whileChanged(`delete from audit`)).toEqual({ chain, position: 12, problem: 'MISSING' });
  });

  it.each(['update audit set action = $1', 'delete from audit where action = $1', 'update audit_anchor set hash = $1'])(
    'lets the application itself not %s',
    async (statement) => {
      const tried = database.transaction(systemViewer, ({ query }) => query(statement, ['x']));
      await expect(tried).rejects.toThrow(/permission denied/);
    },
  );

  it('reads a hundred thousand lines from end to end', async () => {
    const lines: string[][] = [];
    let previous = '0'.repeat(64);
    for (let n = 1; n <= 100_000; n += 1) {
      const at = new Date(1_780_000_000_000 + n).toISOString();
      const row = {
        ...{ chain: '9999', position: String(n), at, actor: 'a', actor_name: 'A', role: 'CONSULTANT' },
        ...{ action: 'participant.read', decision: 'PERMIT', subject_id: 'p', detail: {}, previous_hash: previous },
      };
      const hash = sealed(row);
      lines.push([String(n), at, previous, hash]);
      previous = hash;
    }
    await owner.query(
      `insert into audit (chain, position, at, actor, actor_name, role, action, decision, subject_id, detail, previous_hash, hash)
       select '9999', (line ->> 0)::bigint, (line ->> 1)::timestamptz, 'a', 'A', 'CONSULTANT', 'participant.read', 'PERMIT', 'p', '{}',
              line ->> 2, line ->> 3 from jsonb_array_elements($1::jsonb) line`,
      [JSON.stringify(lines)],
    );
    const started = performance.now();
    expect(await verify('9999')).toBeUndefined();
    console.info(`100 000 lines verified in ${((performance.now() - started) / 1000).toFixed(2)} s`);
  });
});
