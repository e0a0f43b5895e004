import type { KeptKind, RetentionRule } from '@fotfeste/access';
import type { Transaction } from '../database.js';

interface Kept {
  readonly table: string;
  /** When it is too old; `$1` is the number of days. */
  readonly tooOld: string;
  /** What is done to it, where it is not taken away whole. */
  readonly instead?: string;
}

const ago = (column: string): string => `${column} < now() - make_interval(days => $1)`;

const kept: Readonly<Record<KeptKind, Kept>> = {
  SESSION: { table: 'session', tooOld: ago('coalesce(ended_at, expires_at)') },
  IDEMPOTENCY_KEY: { table: 'idempotency', tooOld: ago('created_at') },
  ONE_TIME_LINK: { table: 'one_time_link', tooOld: ago('expires_at') },
  MESSAGE: { table: 'message', tooOld: `sent_at is not null and ${ago('sent_at')}` },
  UPLOAD: { table: 'upload', tooOld: ago('uploaded_at') },
  HANDED_ON_EVENT: { table: 'outbox', tooOld: `relayed_at is not null and ${ago('relayed_at')}` },
  SUGGESTION: {
    table: 'suggestion',
    tooOld: `run_id in (select id from match_run where ${ago('requested_at')})
      and not exists (select 1 from proposal p where p.suggestion_id = suggestion.id)`,
  },
  CARD_NOT_USED: {
    table: 'proposal',
    tooOld: `closed_at is not null and placed_at is null and card <> '{}' and ${ago('closed_at')}`,
    instead: `card = '{}', explanation = null, reason = null, employer_reason = null, meeting_place = null`,
  },
  OPENED_ACCESS: { table: 'opened_access', tooOld: ago('expires_at') },
};

/** What a run of the retention clocks takes, or would take. */
export interface RetentionOutcome {
  readonly rule: RetentionRule;
  readonly rows: number;
}

/** Counts what is too old under each rule, and unless it is tried only, takes it away. As the program. */
export async function runRetention(
  transaction: Transaction,
  rules: readonly RetentionRule[],
  { dryRun }: { readonly dryRun: boolean },
): Promise<readonly RetentionOutcome[]> {
  const outcomes: RetentionOutcome[] = [];
  for (const rule of rules) {
    const { table, tooOld, instead } = kept[rule.kind];
    const [found] = await transaction.query<{ rows: number }>(
      `select count(*)::int as rows from ${table} where ${tooOld}`,
      [rule.days],
    );
    outcomes.push({ rule, rows: found?.rows ?? 0 });
    if (!dryRun && found && found.rows > 0)
      await transaction.query(
        instead ? `update ${table} set ${instead} where ${tooOld}` : `delete from ${table} where ${tooOld}`,
        [rule.days],
      );
  }
  return outcomes;
}
