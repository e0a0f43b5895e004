import { v7 } from 'uuid';
import type { Viewer } from '@fotfeste/access';
import type { Reader, Transaction } from '../database.js';
import type { PageOf, RowPage } from '../read/page.js';

/** What somebody may decide about a pair ahead of a run. */
export type StandingKind = 'PIN' | 'VETO';

/** A pair as it was decided on. */
export interface DecidedPairRow {
  readonly id: string;
  readonly participantId: string;
  readonly slotId: string;
  readonly kind: StandingKind;
}

/** The pins and vetoes in force among people of some municipalities. */
export const standingDecisions = (reader: Reader, municipalities: readonly string[]): Promise<DecidedPairRow[]> =>
  reader.query(
    `select id, participant_id as "participantId", slot_id as "slotId", kind from override
      where municipality = any($1) and kind <> 'OVERRIDE' and lifted_at is null order by at, id`,
    [municipalities],
  );

/** Writes a pin or a veto into the ledger; answers with its id. */
export async function addDecision(
  transaction: Transaction,
  viewer: Viewer,
  decision: Omit<DecidedPairRow, 'id'> & {
    readonly municipality: string;
    readonly reason: string;
    readonly weightsVersion: string | null;
    readonly at: string;
  },
): Promise<string> {
  const id = v7();
  const [run] = await transaction.query<{ id: string }>(
    `select id from match_run where status = 'COMPLETED' and $1 = any(municipalities) order by requested_at desc limit 1`,
    [decision.municipality],
  );
  const { municipality, participantId, slotId, kind, reason, weightsVersion, at } = decision;
  await transaction.query(
    `insert into override (id, municipality, participant_id, slot_id, run_id, kind, reason, weights_version, by_user, by_name, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, municipality, participantId, slotId, run?.id ?? null, kind, reason, weightsVersion],
      ...[viewer.userId, viewer.name, at],
    ],
  );
  return id;
}

/** Lifts a pin or a veto. False where there is none in force. */
export async function liftDecision(transaction: Transaction, viewer: Viewer, id: string): Promise<boolean> {
  const rows = await transaction.query(
    `update override set lifted_at = clock_timestamp(), lifted_by = $2
      where id = $1 and kind <> 'OVERRIDE' and lifted_at is null returning id`,
    [id, viewer.name],
  );
  return rows.length > 0;
}

/** A line of the ledger with what came of it. */
export interface DecisionRow {
  readonly id: string;
  readonly kind: StandingKind | 'OVERRIDE';
  readonly participantId: string;
  readonly municipality: string;
  readonly slotId: string;
  readonly reason: string;
  readonly byName: string;
  readonly at: string;
  readonly weightsVersion: string | null;
  readonly liftedAt: string | null;
  readonly liftedBy: string | null;
  readonly outcome: string;
  readonly closedReason: string | null;
  readonly suggestedInstead: string | null;
}

const decisionColumns = `
  o.id, o.kind, o.participant_id as "participantId", o.municipality, o.slot_id as "slotId", o.reason, coalesce(nullif(o.by_name, ''), p.proposed_by_name, '') as "byName", o.at,
  o.weights_version as "weightsVersion", o.lifted_at as "liftedAt", o.lifted_by as "liftedBy",
  case when h.organisation is not null and h.organisation = s.organisation then 'HIRED_HERE'
       when h.organisation is not null then 'HIRED_ELSEWHERE'
       when p.placed_at is not null then 'PLACED' when p.closed_at is not null then 'CLOSED'
       when p.id is not null then 'PROPOSED' else 'NOTHING_YET' end as outcome,
  p.closed_reason as "closedReason",
  (select g.slot_id from suggestion g where g.run_id = o.run_id and g.participant_id = o.participant_id and g.assigned
     and g.slot_id <> o.slot_id limit 1) as "suggestedInstead"`;

const decisionJoins = `
  override o
  left join slot s on s.id = o.slot_id
  left join lateral (select id, placed_at, closed_at, closed_reason, proposed_by_name from proposal pr
    where pr.participant_id = o.participant_id and pr.slot_id = o.slot_id order by pr.proposed_at desc limit 1) p on true
  left join lateral (select hi.organisation from hire hi where hi.participant_id = o.participant_id
    and hi.start_on >= o.at::date order by hi.organisation = s.organisation desc, hi.start_on limit 1) h on true`;

/** A line of the ledger. */
export async function decisionById(reader: Reader, id: string): Promise<DecisionRow | undefined> {
  const [row] = await reader.query<DecisionRow>(`select ${decisionColumns} from ${decisionJoins} where o.id = $1`, [
    id,
  ]);
  return row;
}

/** The ledger, the newest first. */
export async function decisionPage(
  reader: Reader,
  { inForce }: { readonly inForce: boolean },
  page: PageOf,
): Promise<RowPage<DecisionRow>> {
  const narrowed = `(not $1 or (o.kind <> 'OVERRIDE' and o.lifted_at is null))`;
  const rows = await reader.query<DecisionRow>(
    `select ${decisionColumns} from ${decisionJoins}
      where ${narrowed} and ($2::uuid is null or o.id < $2) order by o.id desc limit $3`,
    [inForce, page.after ?? null, page.first + 1],
  );
  const [counted] = await reader.query<{ count: number }>(
    `select count(*)::int as count from override o where ${narrowed}`,
    [inForce],
  );
  return { rows, totalCount: counted?.count ?? 0 };
}
