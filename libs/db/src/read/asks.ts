import type { LocalDate } from '@fotfeste/kernel';
import { dueOf, type AskKind, type GivenSignal, type PlacementSettings, type StandingAsk } from '@fotfeste/placement';
import type { Reader } from '../database.js';

/** An ask as it is kept; one without a day of its own is counted from the day it was put. */
interface StoredAsk extends Omit<StandingAsk, 'due'> {
  readonly due: LocalDate | null;
}

const osloDay = (moment: string): string => `(${moment} at time zone 'Europe/Oslo')::date`;

/** Every ask that stands in municipality $1 on day $2, wherever it is kept. */
const standing = `
  select pr.awaits as kind, pr.id, pr.participant_id, pr.organisation,
         case pr.awaits when 'CONSENT' then 'PARTICIPANT' when 'EMPLOYER_ANSWER' then 'EMPLOYER' else 'CONSULTANT' end as waits_for,
         coalesce(p.consultant_id, pr.proposed_by) as owner, ${osloDay('pr.proposed_at')} as since, pr.due
    from proposal pr join participant p on p.id = pr.participant_id
   where pr.municipality = $1 and pr.closed_at is null and pr.awaits is not null and pr.due is not null
  union all
  select 'EVALUATION', l.id, l.participant_id, l.organisation, 'CONSULTANT', p.consultant_id,
         least(l.to_date, coalesce(l.stopped_on, l.to_date)), null
    from placement l join participant p on p.id = l.participant_id
   where l.municipality = $1 and least(l.to_date, coalesce(l.stopped_on, l.to_date)) < $2
     and not exists (select 1 from evaluation v where v.placement_id = l.id and v.by_party <> 'PARTICIPANT')
  union all
  select 'SLOT_CONFIRMATION', s.id, null, s.organisation, 'EMPLOYER', s.entered_by, ${osloDay('s.created_at')}, null
    from slot s where s.municipality = $1 and s.confirmed_at is null and s.withdrawn_at is null and s.to_date >= $2
     and s.on_behalf_email is not null
  union all
  select 'DECISION', m.id, m.participant_id, m.organisation, 'NAV', p.consultant_id, ${osloDay('m.concluded_at')}, null
    from measure_agreement m join participant p on p.id = m.participant_id
   where m.municipality = $1 and m.concluded_at is not null and m.annulled_at is null and not m.hidden
     and exists (select 1 from subsidy_period o where o.agreement_id = m.id and o.active and o.status = 'UNDECIDED')
     and not exists (select 1 from subsidy_period o where o.agreement_id = m.id and o.status in ('APPROVED', 'RETURNED'))
  union all
  select 'HIRE_CHECK', h.id, h.participant_id, h.organisation, 'CONSULTANT', p.consultant_id, d.on_date, null
    from hire h join participant p on p.id = h.participant_id
    cross join lateral (select max((h.start_on + make_interval(months => m))::date) as on_date
      from unnest(array[3, 6, 12]) m where (h.start_on + make_interval(months => m))::date <= $2) d
   where h.municipality = $1 and h.superseded_at is null and d.on_date is not null
     and (h.ended_on is null or h.ended_on >= d.on_date) and d.on_date > $2 - 92
     and not exists (select 1 from hire_check c where c.hire_id = h.id and c.on_date >= d.on_date)`;

/** Every ask that stands in a municipality, by its day. */
export async function standingAsks(
  reader: Reader,
  municipality: string,
  { settings, today }: { readonly settings: PlacementSettings; readonly today: LocalDate },
): Promise<readonly StandingAsk[]> {
  const rows = await reader.query<StoredAsk>(
    `select kind, id as "subjectId", $1::text as municipality, participant_id as "participantId", organisation,
            waits_for as "waitsFor", owner as "ownerId", since, due from (${standing}) a`,
    [municipality, today],
  );
  return rows
    .map((row): StandingAsk => ({ ...row, due: row.due ?? dueOf(row.kind, row.since, settings) }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.subjectId < b.subjectId ? -1 : 1));
}

/** Every signal that was given in a municipality. */
export const givenSignals = (reader: Reader, municipality: string): Promise<GivenSignal[]> =>
  reader.query(
    `select kind, subject_id as "subjectId", due, signal, to_name as "toName" from ask_signal where municipality = $1`,
    [municipality],
  );

/** A signal with what its message is written from. */
export interface SignalRow {
  readonly kind: AskKind;
  readonly subjectId: string;
  readonly signal: 'REMINDER' | 'ESCALATION';
  readonly municipality: string;
  readonly participantId: string | null;
  readonly organisation: string | null;
  readonly waitsFor: StandingAsk['waitsFor'];
  readonly ownerId: string | null;
  readonly toUser: string | null;
  readonly due: LocalDate;
}

/** One signal. */
export async function signalById(reader: Reader, id: string): Promise<SignalRow | undefined> {
  const [row] = await reader.query<SignalRow>(
    `select kind, subject_id as "subjectId", signal, municipality, participant_id as "participantId", organisation,
            waits_for as "waitsFor", owner_id as "ownerId", to_user as "toUser", due from ask_signal where id = $1`,
    [id],
  );
  return row;
}

/** The check of a night. */
export interface SilenceCheckRow {
  readonly on: string;
  readonly open: number;
  readonly overdue: number;
  readonly reminded: number;
  readonly escalated: number;
  readonly silent: number;
}

/** The latest checks of a municipality, newest first. */
export const silenceChecks = (reader: Reader, municipality: string, first: number): Promise<SilenceCheckRow[]> =>
  reader.query(
    `select on_date as "on", open, overdue, reminded, escalated, jsonb_array_length(silent) as silent
       from silence_check where municipality = $1 order by on_date desc limit $2`,
    [municipality, first],
  );

/** Who is named for each thing that is asked about, for a list. */
export interface AskNames {
  readonly ownerName: string | null;
  readonly employerName: string | null;
  readonly personName: string | null;
}

/** The names that belong to some asks, as far as the viewer may see them: by owner, employer and participant. */
export async function namesOfAsks(
  reader: Reader,
  asks: readonly StandingAsk[],
): Promise<(ask: StandingAsk) => AskNames> {
  const ids = (of: (ask: StandingAsk) => string | null): string[] => [...new Set(asks.flatMap((ask) => of(ask) ?? []))];
  const rows = await reader.query<{ id: string; name: string }>(
    `select id::text, name from app_user where id = any($1::uuid[])
     union all select organisation_number, name from employer where organisation_number = any($2::text[])
     union all select id::text, given_name || ' ' || family_name from participant where id = any($3::uuid[])`,
    [ids(({ ownerId }) => ownerId), ids(({ organisation }) => organisation), ids(({ participantId }) => participantId)],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  return ({ ownerId, organisation, participantId }) => ({
    ownerName: nameOf(ownerId),
    employerName: nameOf(organisation),
    personName: nameOf(participantId),
  });
}

/** Employers that are paused for their silence towards people whom the viewer may see. */
export async function silentEmployers(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.query<{ organisation: string }>(
    `select organisation_number as organisation from employer e where e.pause_reason = 'SILENT'
        and exists (select 1 from proposal pr where pr.organisation = e.organisation_number) order by e.name`,
  );
  return rows.map(({ organisation }) => organisation);
}
