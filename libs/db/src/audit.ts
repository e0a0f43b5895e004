import { createHash } from 'node:crypto';
import type { Viewer } from '@fotfeste/access';
import type { Transaction } from './database.js';

/** One line of the log: who did or saw what, about whom. `chain` is the municipality, or `-` where there is none. */
export interface AuditLine {
  readonly chain: string;
  readonly action: string;
  readonly decision: 'PERMIT' | 'DENY';
  readonly subjectId?: string | undefined;
  readonly detail?: Readonly<Record<string, string | number | boolean>> | undefined;
}

interface StoredLine {
  readonly chain: string;
  readonly position: string;
  readonly at: string;
  readonly actor: string;
  readonly actor_name: string;
  readonly role: string;
  readonly action: string;
  readonly decision: string;
  readonly subject_id: string | null;
  readonly detail: object;
  readonly previous_hash: string;
  readonly hash: string;
}

const start = '0'.repeat(64);

/** The seal of a line: it covers every column, and the seal of the line before. */
export const sealed = (line: Omit<StoredLine, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        line.chain,
        line.position,
        line.at,
        line.actor,
        line.actor_name,
        line.role,
        line.action,
        line.decision,
        line.subject_id,
        sortedDetail(line.detail),
        line.previous_hash,
      ]),
    )
    .digest('hex');

const sortedDetail = (detail: object): [string, unknown][] =>
  Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/**
 * Appends a line to its chain, in the transaction of what it tells about: where the line cannot be written, the data is
 * not shown and the change is not made. Each line seals the one before it.
 */
export async function audit(transaction: Transaction, viewer: Viewer, line: AuditLine): Promise<void> {
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('audit ' || $1, 1))`, [line.chain]);
  const [head] = await transaction.query<{ position: number | null; hash: string | null; now: string }>(
    `select head.position, head.hash,
            to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now
       from app.audit_head($1) head`,
    [line.chain],
  );
  const row = {
    chain: line.chain,
    position: String(BigInt(head?.position ?? 0) + 1n),
    at: head?.now ?? new Date().toISOString(),
    actor: viewer.userId,
    actor_name: viewer.name,
    role: viewer.roles.join(',') || viewer.kind,
    action: line.action,
    decision: line.decision,
    subject_id: line.subjectId ?? null,
    detail: line.detail ?? {},
    previous_hash: head?.hash ?? start,
  };
  await transaction.query(
    `insert into audit (chain, position, at, actor, actor_name, role, action, decision, subject_id, detail, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      row.chain,
      row.position,
      row.at,
      row.actor,
      row.actor_name,
      row.role,
      row.action,
      row.decision,
      row.subject_id,
      JSON.stringify(row.detail),
      row.previous_hash,
      sealed(row),
    ],
  );
}

/** Where a chain first fails, and how. */
export interface AuditFault {
  readonly chain: string;
  readonly position: number;
  readonly problem: 'CHANGED' | 'MISSING';
}

/**
 * Reads a chain from its start and names the first line that was changed, removed or moved; undefined if it holds. What
 * was cut off its end is missed by where the chain stood when it was last anchored.
 */
export async function verifyAudit(transaction: Transaction, chain: string): Promise<AuditFault | undefined> {
  const fault = await readChain(transaction, chain);
  if (fault) return fault;
  const [cut] = await transaction.query<{ position: number }>(
    `select anchor.position from audit_anchor anchor left join audit line
         on line.chain = anchor.chain and line.position = anchor.position and line.hash = anchor.hash
      where anchor.chain = $1 and line.chain is null order by anchor.position limit 1`,
    [chain],
  );
  return cut && { chain, position: cut.position, problem: 'MISSING' };
}

/** Where a chain ends. */
export interface AuditHead {
  readonly chain: string;
  readonly position: number;
  readonly hash: string;
}

/** Notes where a chain stands, so that its end cannot be cut off unseen; undefined for an empty one. */
export async function anchorAudit(transaction: Transaction, chain: string): Promise<AuditHead | undefined> {
  const [head] = await transaction.query<AuditHead>(
    `select chain, position, hash from audit where chain = $1 order by position desc limit 1`,
    [chain],
  );
  if (head)
    await transaction.query(
      `insert into audit_anchor (chain, position, hash) values ($1, $2, $3) on conflict do nothing`,
      [head.chain, head.position, head.hash],
    );
  return head;
}

async function readChain(transaction: Transaction, chain: string): Promise<AuditFault | undefined> {
  let previous = start;
  let position = 0n;
  for (;;) {
    const lines = await transaction.query<StoredLine>(
      `select chain, position::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor, actor_name, role, action,
              decision, subject_id, detail, previous_hash, hash
         from audit where chain = $1 and position > $2 order by audit.position limit 5000`,
      [chain, String(position)],
    );
    for (const line of lines) {
      position += 1n;
      if (BigInt(line.position) !== position) return { chain, position: Number(position), problem: 'MISSING' };
      if (line.previous_hash !== previous || sealed(line) !== line.hash)
        return { chain, position: Number(position), problem: 'CHANGED' };
      previous = line.hash;
    }
    if (lines.length < 5000) return undefined;
  }
}
