import type {
  AgreementContent,
  AttendanceKind,
  EvaluationOutcome,
  FollowUpKind,
  HireKind,
  Party,
  Signatures,
} from '@fotfeste/placement';
import type { Instant, LocalDate } from '@fotfeste/kernel';
import type { Reader } from '../database.js';
import { count, type PageOf, type RowPage } from './page.js';

/** An agreement as its parties read it. */
export interface AgreementRow {
  readonly id: string;
  readonly proposalId: string;
  readonly participantId: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly participantName: string;
  readonly slotTitle: string;
  readonly content: AgreementContent;
  readonly version: number;
  readonly signatures: Signatures;
  readonly bindingAt: Instant | null;
  readonly annulledAt: Instant | null;
  readonly placementId: string | null;
}

const agreements = `
  select a.id, a.proposal_id as "proposalId", a.participant_id as "participantId", a.municipality, a.organisation,
         a.participant_name as "participantName", coalesce(l.slot_title, s.title, '') as "slotTitle", a.content, a.version,
         a.signatures, a.binding_at as "bindingAt", a.annulled_at as "annulledAt", l.id as "placementId"
    from placement_agreement a left join slot s on s.id = a.slot_id left join placement l on l.agreement_id = a.id`;

/** Agreements by their proposals. */
export const agreementsOfProposals = (reader: Reader, ids: readonly string[]): Promise<AgreementRow[]> =>
  reader.query(`${agreements} where a.proposal_id = any($1::uuid[])`, [ids]);

/** Agreements by id. */
export const agreementsById = (reader: Reader, ids: readonly string[]): Promise<AgreementRow[]> =>
  reader.query(`${agreements} where a.id = any($1::uuid[])`, [ids]);

/** A participant's agreements that nobody is bound by yet, oldest first. */
export const openAgreementsOf = (reader: Reader, participantId: string): Promise<AgreementRow[]> =>
  reader.query(
    `${agreements} where a.participant_id = $1 and a.binding_at is null and a.annulled_at is null order by a.id`,
    [participantId],
  );

/** The agreements the viewer may see, newest first. */
export async function agreementPage(reader: Reader, page: PageOf): Promise<RowPage<AgreementRow>> {
  const rows = await reader.query<AgreementRow>(
    `${agreements} where ($1::uuid is null or a.id < $1) order by a.id desc limit $2`,
    [page.after ?? null, page.first + 1],
  );
  return { rows, totalCount: await count(reader, 'placement_agreement', []) };
}

/** A placement as its parties read it. */
export interface PlacementRow {
  readonly id: string;
  readonly agreementId: string;
  readonly participantId: string;
  readonly participantName: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly slotTitle: string;
  readonly occupationCode: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly weeklyHours: number;
  readonly stoppedOn: LocalDate | null;
}

const placements = `
  select l.id, l.agreement_id as "agreementId", l.participant_id as "participantId",
         a.participant_name as "participantName", l.municipality, l.organisation, l.slot_title as "slotTitle",
         l.occupation as "occupationCode", l.from_date as "from", l.to_date as "to", l.weekly_hours as "weeklyHours",
         l.stopped_on as "stoppedOn"
    from placement l join placement_agreement a on a.id = l.agreement_id`;

/** Placements by id. */
export const placementsById = (reader: Reader, ids: readonly string[]): Promise<PlacementRow[]> =>
  reader.query(`${placements} where l.id = any($1::uuid[])`, [ids]);

/** Every placement of some participants, the latest start first. */
export const placementsOfParticipants = (reader: Reader, ids: readonly string[]): Promise<PlacementRow[]> =>
  reader.query(`${placements} where l.participant_id = any($1::uuid[]) order by l.from_date desc, l.id desc`, [ids]);

/** The placements the viewer may see, newest first. */
export async function placementPage(reader: Reader, page: PageOf): Promise<RowPage<PlacementRow>> {
  const rows = await reader.query<PlacementRow>(
    `${placements} where ($1::uuid is null or l.id < $1) order by l.id desc limit $2`,
    [page.after ?? null, page.first + 1],
  );
  return { rows, totalCount: await count(reader, 'placement', []) };
}

/** One day of a placement. */
export interface AttendanceRow {
  readonly placementId: string;
  readonly on: LocalDate;
  readonly hours: number;
  readonly kind: AttendanceKind;
  readonly confirmed: boolean;
}

/** Attendance of some placements, by day. */
export const attendanceOf = (reader: Reader, ids: readonly string[]): Promise<AttendanceRow[]> =>
  reader.query(
    `select placement_id as "placementId", on_date as "on", hours, kind, confirmed_at is not null as confirmed
       from attendance where placement_id = any($1::uuid[]) order by on_date`,
    [ids],
  );

/** A follow-up of a placement. */
export interface FollowUpRow {
  readonly id: string;
  readonly placementId: string;
  readonly on: LocalDate;
  readonly kind: FollowUpKind;
  readonly note: string;
  readonly nextStep: string | null;
  readonly nextDue: LocalDate | null;
  readonly by: string;
}

/** Follow-ups of some placements, newest first. */
export const followUpsOf = (reader: Reader, ids: readonly string[]): Promise<FollowUpRow[]> =>
  reader.query(
    `select id, placement_id as "placementId", on_date as "on", kind, note, next_step as "nextStep",
            next_due as "nextDue", by_name as by
       from follow_up where placement_id = any($1::uuid[]) order by on_date desc, id desc`,
    [ids],
  );

/** What one party says of a placement. */
export interface EvaluationRow {
  readonly id: string;
  readonly placementId: string;
  readonly on: LocalDate;
  readonly by: Party;
  readonly outcome: EvaluationOutcome;
  readonly learned: string | null;
  readonly wouldHire: boolean | null;
  readonly reason: string | null;
}

/** Evaluations of some placements; row-level security keeps the participant's from the employer. */
export const evaluationsOf = (reader: Reader, ids: readonly string[]): Promise<EvaluationRow[]> =>
  reader.query(
    `select id, placement_id as "placementId", on_date as "on", by_party as by, outcome, learned,
            would_hire as "wouldHire", reason
       from evaluation where placement_id = any($1::uuid[]) order by on_date, id`,
    [ids],
  );

/** A recorded employment. */
export interface HireRow {
  readonly id: string;
  readonly participantId: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly occupationCode: string;
  readonly kind: HireKind;
  readonly percent: number;
  readonly start: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly placementId: string | null;
  readonly withSubsidy: boolean;
  readonly monthlyWage: number | null;
  readonly advertReference: string | null;
  readonly source: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

const hires = `
  select id, participant_id as "participantId", municipality, organisation, occupation as "occupationCode", kind, percent,
         start_on as start, ended_on as "endedOn", placement_id as "placementId", with_subsidy as "withSubsidy", monthly_wage as "monthlyWage", advert_reference as "advertReference", source,
         recorded_by_name as "recordedBy", recorded_at as "recordedAt"
    from hire where superseded_at is null`;

/** Hires by id; those that have been corrected since are absent. */
export const hiresById = (reader: Reader, ids: readonly string[]): Promise<HireRow[]> =>
  reader.query(`${hires} and id = any($1::uuid[])`, [ids]);

/** Hires in force that came from some placements. */
export const hiresOfPlacements = (reader: Reader, ids: readonly string[]): Promise<HireRow[]> =>
  reader.query(`${hires} and placement_id = any($1::uuid[]) order by start_on, id`, [ids]);

/** Hires in force of some participants. */
export const hiresOfParticipants = (reader: Reader, ids: readonly string[]): Promise<HireRow[]> =>
  reader.query(`${hires} and participant_id = any($1::uuid[]) order by start_on, id`, [ids]);

/** A check of a hire as screens read it. */
export interface HireCheckRow {
  readonly hireId: string;
  readonly on: string;
  readonly stillEmployed: boolean;
  readonly note: string | null;
  readonly by: string;
}

/** The checks of some hires, earliest first. */
export const checksOfHires = (reader: Reader, ids: readonly string[]): Promise<HireCheckRow[]> =>
  reader.query(
    `select hire_id as "hireId", on_date as "on", still_employed as "stillEmployed", note, recorded_by_name as "by"
       from hire_check where hire_id = any($1::uuid[]) order by on_date`,
    [ids],
  );
