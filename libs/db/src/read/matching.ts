import type { LeftOut, Suggestion } from '@fotfeste/matching';
import type { Reader } from '../database.js';
import type { PageOf, RowPage } from './page.js';

/** A run as screens read it. */
export interface MatchRunRow {
  readonly id: string;
  readonly status: string;
  readonly progress: number;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly rulesOn: string;
  readonly weightsVersion: string;
  readonly failure: string | null;
  readonly summary: {
    readonly participants: number;
    readonly slots: number;
    readonly places: number;
    readonly assigned: number;
    readonly optimum: number;
    readonly firstCome: number;
    readonly greedy: number;
    readonly gap: number;
  } | null;
  readonly lastRepair: RepairRow | null;
}

/** A repair as screens read it. */
export interface RepairRow {
  readonly id: string;
  readonly number: number;
  readonly cause: string;
  readonly moved: number;
  readonly total: number;
  readonly assigned: number;
  readonly milliseconds: number;
  readonly at: string;
}

const repairColumns = `jsonb_build_object('id', r.id, 'number', r.number, 'cause', r.cause, 'moved', r.moved, 'total', r.total,
  'assigned', r.assigned, 'milliseconds', r.milliseconds, 'at', r.at)`;

/** Repairs by id. */
export async function repairsById(reader: Reader, ids: readonly string[]): Promise<readonly RepairRow[]> {
  const rows = await reader.query<{ repair: RepairRow }>(
    `select ${repairColumns} as repair from match_repair r where id = any($1::uuid[])`,
    [ids],
  );
  return rows.map(({ repair }) => repair);
}

/** Who stands ready for a slot. */
export interface StandbyRow {
  readonly participantId: string;
  readonly rank: number;
  readonly at: string;
}

/** Who stands ready for a slot that fell away, best first. */
export const standbyFor = (reader: Reader, slotId: string): Promise<StandbyRow[]> =>
  reader.query(`select participant_id as "participantId", rank, at from standby where slot_id = $1 order by rank`, [
    slotId,
  ]);

const runColumns = `id, status, progress, started_at as "startedAt", finished_at as "finishedAt", rules_on as "rulesOn",
  weights_version as "weightsVersion", failure, summary,
  (select ${repairColumns} from match_repair r where r.run_id = match_run.id order by number desc limit 1) as "lastRepair"`;

/** A run by id. */
export async function matchRunById(reader: Reader, id: string): Promise<MatchRunRow | undefined> {
  const [run] = await reader.query<MatchRunRow>(`select ${runColumns} from match_run where id = $1`, [id]);
  return run;
}

/** The newest run of the viewer's region, whatever its state, or the one in force: the newest complete. */
export async function latestRun(reader: Reader, kind: 'NEWEST' | 'IN_FORCE'): Promise<MatchRunRow | undefined> {
  const [run] = await reader.query<MatchRunRow>(
    `select ${runColumns} from match_run where $1 or status = 'COMPLETED' order by requested_at desc limit 1`,
    [kind === 'NEWEST'],
  );
  return run;
}

/** A stored suggestion. The explanation is as matching made it. */
export interface SuggestionRow {
  readonly id: string;
  readonly runId: string;
  readonly participantId: string;
  readonly slotId: string;
  readonly rank: number;
  readonly assigned: boolean;
  readonly score: number;
  readonly certainty: number;
  readonly price: number;
  readonly explanation: Suggestion;
  readonly repairId: string | null;
}

const suggestionColumns = `id, run_id as "runId", participant_id as "participantId", slot_id as "slotId", rank, assigned, score,
  certainty, price, explanation, repair_id as "repairId"`;

/** A suggestion by id. */
export async function suggestionById(reader: Reader, id: string): Promise<SuggestionRow | undefined> {
  const [row] = await reader.query<SuggestionRow>(`select ${suggestionColumns} from suggestion where id = $1`, [id]);
  return row;
}

/** Which of a run's suggestions are asked for. */
export interface SuggestionFilter {
  readonly runId: string;
  readonly participantId?: string | undefined;
  readonly slotId?: string | undefined;
  readonly assignedOnly?: boolean | undefined;
}

/** A run's suggestions: of a person by rank, of a slot by score, else person by person. */
export async function suggestionPage(
  reader: Reader,
  filter: SuggestionFilter,
  page: PageOf,
): Promise<RowPage<SuggestionRow>> {
  const where = `run_id = $1 and ($2::uuid is null or participant_id = $2) and ($3::uuid is null or slot_id = $3) and ($4::boolean is not true or assigned)`;
  const parameters = [filter.runId, filter.participantId ?? null, filter.slotId ?? null, filter.assignedOnly ?? null];
  const order = filter.slotId
    ? 'score desc, participant_id'
    : filter.participantId
      ? 'rank, id'
      : 'participant_id, rank';
  const rows = await reader.query<SuggestionRow>(
    `with listed as (select ${suggestionColumns}, row_number() over (order by ${order}) as place from suggestion where ${where})
     select * from listed where place > coalesce((select place from listed where id = $5), 0) order by place limit $6`,
    [...parameters, page.after ?? null, page.first + 1],
  );
  const [counted] = await reader.query<{ count: number }>(
    `select count(*)::int as count from suggestion where ${where}`,
    parameters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** A person that a run left without a slot. */
export interface UnassignedRow {
  readonly id: string;
  readonly participantId: string;
  readonly leftOut: LeftOut;
}

/** The people a run left without a slot, those with most slots closed to them first. */
export async function unassignedPage(reader: Reader, runId: string, page: PageOf): Promise<RowPage<UnassignedRow>> {
  const rows = await reader.query<UnassignedRow>(
    `with listed as (select participant_id as id, participant_id as "participantId", binding_rules as "leftOut",
        row_number() over (order by (binding_rules->>'allowedSlots')::int, participant_id) as place from unassigned where run_id = $1)
     select * from listed where place > coalesce((select place from listed where id = $2), 0) order by place limit $3`,
    [runId, page.after ?? null, page.first + 1],
  );
  const [counted] = await reader.query<{ count: number }>(
    `select count(*)::int as count from unassigned where run_id = $1`,
    [runId],
  );
  return { rows, totalCount: counted?.count ?? 0 };
}
