import { v7 } from 'uuid';
import type { MatchRun } from '@fotfeste/matching';
import type { Reader, Transaction } from '../database.js';

/** A run as it was asked for. */
export interface RequestedRun {
  readonly id: string;
  readonly municipalities: readonly string[];
  readonly status: string;
  readonly rulesOn: string;
  readonly pins: readonly { readonly participantId: string; readonly slotId: string }[];
  readonly vetoes: readonly { readonly participantId: string; readonly slotId: string }[];
}

/** The municipalities that match together with one: its region, or itself alone. */
export async function regionOf(
  reader: Reader,
  municipality: string,
): Promise<{ region: string; municipalities: string[] }> {
  const rows = await reader.query<{ number: string; region: string | null }>(
    `select number, region from municipality
      where number = $1 or (region is not null and region = (select region from municipality where number = $1)) order by number`,
    [municipality],
  );
  const region = rows.find(({ number }) => number === municipality)?.region ?? municipality;
  return { region, municipalities: rows.map(({ number }) => number) };
}

/** A run to be worked on; undefined if it is over or was cancelled. */
export async function runToDo(reader: Reader, runId: string): Promise<RequestedRun | undefined> {
  const [run] = await reader.query<RequestedRun>(
    `select id, municipalities, status, rules_on as "rulesOn", pins, vetoes from match_run
      where id = $1 and status in ('QUEUED', 'RUNNING')`,
    [runId],
  );
  return run;
}

/** Notes how far a run has come. Returns false when it was cancelled meanwhile: then it must stop. */
export async function noteProgress(transaction: Transaction, runId: string, progress: number): Promise<boolean> {
  const rows = await transaction.query(
    `update match_run set status = 'RUNNING', progress = $2, started_at = coalesce(started_at, clock_timestamp())
      where id = $1 and status in ('QUEUED', 'RUNNING') returning id`,
    [runId, progress],
  );
  return rows.length > 0;
}

/** Ends a run that cannot be made, with the reason people read. */
export async function failRun(transaction: Transaction, runId: string, failure: string): Promise<void> {
  await transaction.query(
    `update match_run set status = 'FAILED', failure = $2, finished_at = clock_timestamp()
      where id = $1 and status in ('QUEUED', 'RUNNING')`,
    [runId, failure],
  );
}

/** What is stored of a run beside its suggestions. */
export type RunSummary = Omit<MatchRun, 'participants' | 'leftOutSummary'>;

/**
 * Puts a run in force, in the caller's transaction: until it commits, the last complete run stays in force. Returns false
 * when the run was cancelled meanwhile: then nothing of it may be kept.
 */
export async function completeRun(transaction: Transaction, runId: string, run: RunSummary): Promise<boolean> {
  const summary = { ...run.totals, provenOverAll: run.provenOverAll, notes: run.notes, rules: run.rulesInForce };
  const rows = await transaction.query(
    `update match_run set status = 'COMPLETED', progress = 100, finished_at = clock_timestamp(), summary = $2, weights_version = $3
      where id = $1 and status = 'RUNNING' returning id`,
    [runId, JSON.stringify(summary), run.weightsVersion],
  );
  return rows.length > 0;
}

/** An outcome as it is stored: plain values and texts, which cross from thread to thread quickly. */
export interface OutcomeRows {
  readonly participant: string;
  readonly ranked: readonly {
    readonly slot: string;
    readonly rank: number;
    readonly assigned: boolean;
    readonly score: number;
    readonly certainty: number;
    readonly price: number;
    readonly explanation: string;
  }[];
  readonly leftOut?: string;
}

/** An outcome's rows and whose they are. */
export interface OwnedRows {
  readonly municipality: string;
  readonly rows: OutcomeRows;
}

/** Which run, or repair of it, says what is stored. */
export interface SaidBy {
  readonly runId: string;
  readonly repairId?: string | null;
}

/** Stores what a run, or a repair of it, says of some people; a pair already there is overwritten. */
export async function storeRows(
  transaction: Transaction,
  { runId, repairId = null }: SaidBy,
  outcomes: readonly OwnedRows[],
): Promise<void> {
  const ranked = outcomes.flatMap(({ municipality, rows }) =>
    rows.ranked.map((row) => ({ ...row, municipality, participant: rows.participant })),
  );
  await transaction.query(
    `insert into suggestion (id, run_id, municipality, participant_id, slot_id, rank, assigned, score, certainty, price, explanation, repair_id)
     select id, $1, municipality, participant_id, slot_id, rank, assigned, score, certainty, price, explanation::jsonb, $12::uuid
       from unnest($2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::int[], $7::boolean[], $8::int[], $9::int[], $10::int[], $11::text[])
         as r(id, municipality, participant_id, slot_id, rank, assigned, score, certainty, price, explanation)
     on conflict (run_id, participant_id, slot_id) do update set rank = excluded.rank, assigned = excluded.assigned,
       score = excluded.score, certainty = excluded.certainty, price = excluded.price, explanation = excluded.explanation,
       repair_id = excluded.repair_id`,
    [
      runId,
      ranked.map(() => v7()),
      ranked.map(({ municipality }) => municipality),
      ranked.map(({ participant }) => participant),
      ranked.map(({ slot }) => slot),
      ranked.map(({ rank }) => rank),
      ranked.map(({ assigned }) => assigned),
      ranked.map(({ score }) => score),
      ranked.map(({ certainty }) => certainty),
      ranked.map(({ price }) => price),
      ranked.map(({ explanation }) => explanation),
      repairId,
    ],
  );
  const left = outcomes.flatMap(({ municipality, rows: { participant, leftOut } }) =>
    leftOut === undefined ? [] : [{ municipality, participant, leftOut }],
  );
  if (left.length === 0) return;
  await transaction.query(
    `insert into unassigned (run_id, municipality, participant_id, binding_rules)
     select $1, municipality, participant_id, binding_rules::jsonb
       from unnest($2::text[], $3::uuid[], $4::text[]) as r(municipality, participant_id, binding_rules)`,
    [
      runId,
      left.map(({ municipality }) => municipality),
      left.map(({ participant }) => participant),
      left.map(({ leftOut }) => leftOut),
    ],
  );
}
