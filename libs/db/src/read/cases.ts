import type { CaseFacts } from '@fotfeste/placement';
import type { Reader } from '../database.js';
import { participantColumns, type ParticipantRow } from './people.js';

/** A participant with the facts that the stage and the next step follow from, and what the caseload is filtered on. */
export interface CaseRow extends ParticipantRow {
  readonly facts: CaseFacts;
  readonly openProposals: number;
  readonly exitedOn: string | null;
}

/** Which cases a list asks for; what depends on today is filtered after it is computed. */
export interface CaseFilter {
  readonly municipalities: readonly string[];
  readonly consultantId?: string | undefined;
  readonly search?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  /** Ended cases are left out unless asked for. */
  readonly withExited?: boolean | undefined;
}

const caseFacts = `
  jsonb_build_object(
    'participantId', p.id, 'consultantName', c.name, 'exitedOn', x.exit_on, 'settledOn', p.settled_on,
    'programmeStart', p.programme_start, 'programmeEnd', p.programme_end, 'lastContactOn', p.last_contact_on,
    'proposals', coalesce((select jsonb_agg(jsonb_build_object('id', pr.id, 'stage', pr.stage, 'awaits', pr.awaits, 'due', pr.due))
       from proposal pr where pr.participant_id = p.id and pr.closed_at is null and pr.placed_at is null), '[]'),
    'placements', coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'from', l.from_date, 'to', l.to_date,
       'stoppedOn', l.stopped_on, 'evaluated', exists (select 1 from evaluation v where v.placement_id = l.id and v.by_party <> 'PARTICIPANT')))
       from placement l where l.participant_id = p.id), '[]'),
    'hires', coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'start', h.start_on, 'endedOn', h.ended_on,
       'checkedOn', (select max(k.on_date) from hire_check k where k.hire_id = h.id)))
       from hire h where h.participant_id = p.id and h.superseded_at is null), '[]'))`;

/** Cases in one statement, by name. */
export const cases = (reader: Reader, filter: CaseFilter): Promise<CaseRow[]> =>
  reader.query(
    `select ${participantColumns}, x.exit_on as "exitedOn", ${caseFacts} as facts,
            (select count(*)::int from proposal o where o.participant_id = p.id and o.closed_at is null and o.placed_at is null) as "openProposals"
       from participant p
       left join app_user c on c.id = p.consultant_id
       left join programme_exit x on x.participant_id = p.id and x.superseded_at is null
      where p.municipality = any($1) and ($2::uuid is null or p.consultant_id = $2) and ($3::uuid[] is null or p.id = any($3))
        and ($4::boolean or x.id is null)
        and ($5::text is null or lower(p.given_name || ' ' || p.family_name) like '%' || lower($5) || '%')
      order by p.family_name, p.given_name, p.id`,
    [
      filter.municipalities,
      filter.consultantId ?? null,
      filter.ids ?? null,
      filter.withExited ?? false,
      filter.search ?? null,
    ],
  );

/** A plan element as screens read it. */
export interface PlanElementRow {
  readonly id: string;
  readonly participantId: string;
  readonly kind: string;
  readonly title: string;
  readonly hoursPerWeek: number;
  readonly from: string;
  readonly to: string | null;
  readonly reason: string | null;
}

/** The plan elements of some participants. */
export const planElementsOf = (reader: Reader, ids: readonly string[]): Promise<PlanElementRow[]> =>
  reader.query(
    `select id, participant_id as "participantId", kind, title, hours_per_week as "hoursPerWeek", from_date as "from",
            to_date as "to", reason from plan_element where participant_id = any($1::uuid[]) order by from_date, id`,
    [ids],
  );

/** Work done at placements, day by day, for the hours meter. */
export interface AttendedRow {
  readonly participantId: string;
  readonly on: string;
  readonly hours: number;
}

/** Attended hours at placements of some participants. */
export const attendedHoursOf = (reader: Reader, ids: readonly string[]): Promise<AttendedRow[]> =>
  reader.query(
    `select participant_id as "participantId", on_date as "on", hours from attendance
      where kind = 'PRESENT' and participant_id = any($1::uuid[])`,
    [ids],
  );

/** A participant's placements as time planned at work. */
export interface PlannedPlacementRow {
  readonly participantId: string;
  readonly from: string;
  readonly to: string;
  readonly weeklyHours: number;
}

/** The placements of some participants, as hours a week. */
export const placementHoursOf = (reader: Reader, ids: readonly string[]): Promise<PlannedPlacementRow[]> =>
  reader.query(
    `select participant_id as "participantId", from_date as "from", coalesce(stopped_on, to_date) as "to",
            weekly_hours as "weeklyHours" from placement where participant_id = any($1::uuid[])`,
    [ids],
  );

/** The exit in force. */
export interface ExitRow {
  readonly participantId: string;
  readonly on: string;
  readonly kind: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** The exits in force of some participants. */
export const exitsOf = (reader: Reader, ids: readonly string[]): Promise<ExitRow[]> =>
  reader.query(
    `select participant_id as "participantId", exit_on as "on", kind, recorded_at as "recordedAt",
            recorded_by_name as "recordedBy" from programme_exit where superseded_at is null and participant_id = any($1::uuid[])`,
    [ids],
  );
