import { v7 } from 'uuid';
import type { MatchRun, ParticipantOutcome } from '@fotfeste/matching';
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

const chunk = 500;

/**
 * Stores a run's suggestions and puts it in force, in the caller's transaction: until it commits, the last complete run
 * stays in force. Returns false, storing nothing, when the run was cancelled meanwhile.
 */
export async function storeRun(
  transaction: Transaction,
  runId: string,
  { run, municipalityOf }: { readonly run: MatchRun; readonly municipalityOf: ReadonlyMap<string, string> },
): Promise<boolean> {
  const summary = { ...run.totals, provenOverAll: run.provenOverAll, notes: run.notes, rules: run.rulesInForce };
  const rows = await transaction.query(
    `update match_run set status = 'COMPLETED', progress = 100, finished_at = clock_timestamp(), summary = $2, weights_version = $3
      where id = $1 and status = 'RUNNING' returning id`,
    [runId, JSON.stringify(summary), run.weightsVersion],
  );
  if (rows.length === 0) return false;
  for (let from = 0; from < run.participants.length; from += chunk)
    await storeOutcomes(transaction, runId, { outcomes: run.participants.slice(from, from + chunk), municipalityOf });
  return true;
}

async function storeOutcomes(
  transaction: Transaction,
  runId: string,
  {
    outcomes,
    municipalityOf,
  }: { readonly outcomes: readonly ParticipantOutcome[]; readonly municipalityOf: ReadonlyMap<string, string> },
): Promise<void> {
  const municipality = (participant: string): string => municipalityOf.get(participant) ?? '';
  const suggestions = outcomes.flatMap(({ participant, suggestions: ranked }) =>
    ranked.map((suggestion) => ({
      id: v7(),
      municipality: municipality(participant),
      participant_id: participant,
      slot_id: suggestion.slot,
      rank: suggestion.rank,
      assigned: suggestion.assigned,
      score: suggestion.score,
      certainty: suggestion.certainty,
      price: suggestion.price,
      explanation: suggestion,
    })),
  );
  await transaction.query(
    `insert into suggestion (id, run_id, municipality, participant_id, slot_id, rank, assigned, score, certainty, price, explanation)
     select id, $1, municipality, participant_id, slot_id, rank, assigned, score, certainty, price, explanation
       from jsonb_to_recordset($2) as r(id uuid, municipality text, participant_id uuid, slot_id uuid, rank int,
         assigned boolean, score int, certainty int, price int, explanation jsonb)`,
    [runId, JSON.stringify(suggestions)],
  );
  const left = outcomes.flatMap(({ participant, leftOut }) =>
    leftOut ? [{ municipality: municipality(participant), participant_id: participant, binding_rules: leftOut }] : [],
  );
  await transaction.query(
    `insert into unassigned (run_id, municipality, participant_id, binding_rules)
     select $1, municipality, participant_id, binding_rules
       from jsonb_to_recordset($2) as r(municipality text, participant_id uuid, binding_rules jsonb)`,
    [runId, JSON.stringify(left)],
  );
}
