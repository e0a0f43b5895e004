import { v7 } from 'uuid';
import type { Reader, Transaction } from '../database.js';
import type { RequestedRun } from './match-runs.js';

/** The kinds of things an event that concerns matching can be about. */
export const repairSubjects = [
  'PARTICIPANT',
  'SLOT',
  'PROPOSAL',
  'AGREEMENT',
  'PLACEMENT',
  'IMPORT',
  'RUN',
  'DECISION',
] as const;
export type RepairSubject = (typeof repairSubjects)[number];

/** Whose facts an event may have changed. */
export interface Concerned {
  readonly participants: readonly string[];
  readonly slots: readonly string[];
  /** Where they are matched. */
  readonly municipalities: readonly string[];
}

const pairSubjects: Readonly<Record<RepairSubject, string>> = {
  PARTICIPANT: `select id as participant_id, null::uuid as slot_id from participant where id = $1`,
  SLOT: `select null::uuid as participant_id, id as slot_id from slot where id = $1`,
  PROPOSAL: `select participant_id, slot_id from proposal where id = $1`,
  AGREEMENT: `select participant_id, slot_id from placement_agreement where id = $1`,
  PLACEMENT: `select participant_id, slot_id from placement where id = $1`,
  IMPORT: `select null::uuid as participant_id, null::uuid as slot_id where $1::uuid is null`,
  RUN: `select null::uuid as participant_id, null::uuid as slot_id where $1::uuid is null`,
  DECISION: `select participant_id, slot_id from override where id = $1`,
};

/** Finds whom an event is about. An import and a run are about everybody where they were made: nobody is named. */
export async function concernedBy(reader: Reader, subject: RepairSubject, id: string): Promise<Concerned> {
  const pairs = await reader.query<{ participant_id: string | null; slot_id: string | null }>(pairSubjects[subject], [
    id,
  ]);
  const participants = pairs.flatMap(({ participant_id: person }) => person ?? []);
  const slots = pairs.flatMap(({ slot_id: slot }) => slot ?? []);
  const rows = await reader.query<{ municipality: string }>(
    `select municipality from participant where id = any($1::uuid[])
      union select municipality from slot where id = any($2::uuid[])
      union select municipality from slot_shared_with where slot_id = any($2::uuid[])
      union select municipality from import_job where id = $3 and $4 = 'IMPORT' and municipality is not null
      union select unnest(municipalities) from match_run where id = $3 and $4 = 'RUN'`,
    [participants, slots, id, subject],
  );
  return { participants, slots, municipalities: rows.map(({ municipality }) => municipality) };
}

/** A run in force, with how many repairs it has had. */
export interface RunInForce extends RequestedRun {
  readonly region: string;
  readonly repairs: number;
  /** How many people were matched. */
  readonly participants: number;
}

/** The pairs a run was made with, and those decided on since; without those that somebody has lifted. */
const decidedNow = (kind: 'PIN' | 'VETO', column: 'pins' | 'vetoes'): string => `
  (select coalesce(jsonb_agg(distinct pair), '[]') from (
     select pair from jsonb_array_elements(r.${column}) as pair where not exists (select 1 from override o
       where o.kind = '${kind}' and o.lifted_at is not null and o.participant_id::text = pair->>'participantId'
         and o.slot_id::text = pair->>'slotId')
     union all
     select jsonb_build_object('participantId', o.participant_id, 'slotId', o.slot_id) from override o
      where o.kind = '${kind}' and o.lifted_at is null and o.municipality = any(r.municipalities)) as decided) as ${column}`;

/** The newest complete run of each region that the municipalities belong to, locked until the transaction ends. */
export async function lockRunsInForce(
  transaction: Transaction,
  municipalities: readonly string[],
): Promise<readonly RunInForce[]> {
  const locked = await transaction.query<{ id: string }>(
    `select id from match_run r where status = 'COMPLETED' and municipalities && $1::text[]
        and not exists (select 1 from match_run n where n.region = r.region and n.status = 'COMPLETED'
          and (n.requested_at, n.id) > (r.requested_at, r.id))
      order by id for update`,
    [municipalities],
  );
  return transaction.query<RunInForce>(
    `select id, region, municipalities, status, rules_on as "rulesOn", ${decidedNow('PIN', 'pins')}, ${decidedNow('VETO', 'vetoes')},
            coalesce((summary->>'participants')::int, 0) as participants,
            coalesce((select max(number) from match_repair where run_id = r.id), 0) as repairs
       from match_run r where id = any($1::uuid[]) order by id`,
    [locked.map(({ id }) => id)],
  );
}

/** What the database says of a run now: who is suggested what, and who is left without. */
export interface StoredAssignment {
  /** Everybody the run knows, with the slot assigned to them. */
  readonly slotOf: ReadonlyMap<string, string | undefined>;
  readonly priceOf: ReadonlyMap<string, number>;
}

export async function storedAssignment(reader: Reader, runId: string): Promise<StoredAssignment> {
  const people = await reader.query<{ participant: string; slot: string | null }>(
    `select participant_id as participant, max(slot_id::text) filter (where assigned) as slot
       from suggestion where run_id = $1 group by participant_id
      union all select participant_id, null from unassigned u where run_id = $1
        and not exists (select 1 from suggestion s where s.run_id = $1 and s.participant_id = u.participant_id)`,
    [runId],
  );
  const prices = await reader.query<{ slot: string; price: number }>(
    `select slot_id as slot, max(price) as price from suggestion where run_id = $1 group by slot_id`,
    [runId],
  );
  return {
    slotOf: new Map(people.map(({ participant, slot }) => [participant, slot ?? undefined])),
    priceOf: new Map(prices.map(({ slot, price }) => [slot, price])),
  };
}

/** People whose suggestions name one of the slots. */
export async function suggestedFor(
  reader: Reader,
  runId: string,
  slots: readonly string[],
): Promise<readonly string[]> {
  if (slots.length === 0) return [];
  const rows = await reader.query<{ participant: string }>(
    `select distinct participant_id as participant from suggestion where run_id = $1 and slot_id = any($2::uuid[])`,
    [runId, slots],
  );
  return rows.map(({ participant }) => participant);
}

/** For each slot, the two best people who are not assigned to it, best first. */
export async function contendersFor(
  reader: Reader,
  runId: string,
  slots: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reader.query<{ slot: string; people: string[] }>(
    `select slot_id as slot, (array_agg(participant_id::text order by score desc, participant_id))[1:2] as people
       from suggestion where run_id = $1 and slot_id = any($2::uuid[]) and not assigned group by slot_id`,
    [runId, slots],
  );
  return new Map(rows.map(({ slot, people }) => [slot, people]));
}

/** A repair as it is noted. */
export interface NewRepair {
  readonly run: RunInForce;
  readonly cause: string;
  readonly moved: number;
  readonly total: number;
  readonly assigned: number;
  readonly milliseconds: number;
}

/** Notes a repair; answers with its id. */
export async function noteRepair(transaction: Transaction, repair: NewRepair): Promise<string> {
  const id = v7();
  const { run, cause, moved, total, assigned, milliseconds } = repair;
  await transaction.query(
    `insert into match_repair (id, run_id, number, region, municipalities, cause, moved, total, assigned, milliseconds)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      run.id,
      run.repairs + 1,
      run.region,
      run.municipalities,
      cause,
      moved,
      total,
      assigned,
      Math.round(milliseconds),
    ],
  );
  return id;
}

/** Takes away what a run says of people: of those who have gone everything, of the others what it no longer says. */
export async function forgetSuggestions(
  transaction: Transaction,
  runId: string,
  { gone, kept }: { readonly gone: readonly string[]; readonly kept: ReadonlyMap<string, readonly string[]> },
): Promise<void> {
  const pairs = [...kept].flatMap(([participant, slots]) => slots.map((slot) => ({ participant, slot })));
  await transaction.query(
    `delete from suggestion s where run_id = $1 and participant_id = any($2::uuid[])
        and not exists (select 1 from unnest($3::uuid[], $4::uuid[]) as k(participant, slot)
          where k.participant = s.participant_id and k.slot = s.slot_id)`,
    [runId, [...gone, ...kept.keys()], pairs.map(({ participant }) => participant), pairs.map(({ slot }) => slot)],
  );
  await transaction.query(`delete from unassigned where run_id = $1 and participant_id = any($2::uuid[])`, [
    runId,
    [...gone, ...kept.keys()],
  ]);
}

/** Writes the prices that have changed; answers with how many slots that was. */
export async function changePrices(
  transaction: Transaction,
  runId: string,
  prices: ReadonlyMap<string, number>,
): Promise<void> {
  if (prices.size === 0) return;
  await transaction.query(
    `update suggestion s set price = c.price from unnest($2::uuid[], $3::int[]) as c(slot, price)
      where s.run_id = $1 and s.slot_id = c.slot and s.price <> c.price`,
    [runId, [...prices.keys()], [...prices.values()]],
  );
}

/** People of the municipalities whose consent is in force somewhere, or was until this slot fell away. */
export async function consentedPeople(
  reader: Reader,
  municipalities: readonly string[],
  slotId: string,
): Promise<readonly string[]> {
  const rows = await reader.query<{ participant: string }>(
    `select distinct participant_id as participant from proposal
      where municipality = any($1) and consented_at is not null and placed_at is null
        and (closed_at is null or (slot_id = $2 and closed_reason = 'SLOT_WITHDRAWN'))`,
    [municipalities, slotId],
  );
  return rows.map(({ participant }) => participant);
}

/** The slots of these that have fallen away: withdrawn, paused, or left by somebody before time. */
export async function vacatedSlots(reader: Reader, slots: readonly string[]): Promise<readonly string[]> {
  const rows = await reader.query<{ id: string }>(
    `select id from slot s where id = any($1::uuid[]) and (withdrawn_at is not null or paused_at is not null
        or exists (select 1 from placement p where p.slot_id = s.id and p.stopped_on >= app.today() - 14))`,
    [slots],
  );
  return rows.map(({ id }) => id);
}

/** Replaces who stands ready for a slot; best first. */
export async function storeStandby(transaction: Transaction, slotId: string, people: readonly string[]): Promise<void> {
  await transaction.query(`delete from standby where slot_id = $1`, [slotId]);
  await transaction.query(
    `insert into standby (slot_id, municipality, participant_id, rank)
     select $1, p.municipality, p.id, o.rank from unnest($2::uuid[]) with ordinality as o(id, rank) join participant p on p.id = o.id`,
    [slotId, people],
  );
}
