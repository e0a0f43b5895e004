import type { LocalDate } from '@fotfeste/kernel';
import type { MeasureKind, NoticeKind, Step, VersionKind } from '@fotfeste/measures';
import type { Reader } from '../database.js';
import { measureColumns, type MeasureFacts } from '../measures/measure-facts.js';
import { count, type PageOf, type RowPage } from './page.js';

const measures = `select ${measureColumns} from measure_agreement a`;

/** Agreements on measures by id. */
export const measuresById = (reader: Reader, ids: readonly string[]): Promise<MeasureFacts[]> =>
  reader.query(`${measures} where a.id = any($1::uuid[])`, [ids]);

/** Agreements of some participants, newest first. */
export const measuresOfParticipants = (reader: Reader, ids: readonly string[]): Promise<MeasureFacts[]> =>
  reader.query(`${measures} where a.participant_id = any($1::uuid[]) and not a.hidden order by a.id desc`, [ids]);

/** Agreements of some placements, newest first. */
export const measuresOfPlacements = (reader: Reader, ids: readonly string[]): Promise<MeasureFacts[]> =>
  reader.query(`${measures} where a.placement_id = any($1::uuid[]) and not a.hidden order by a.id desc`, [ids]);

/** Nobody at NAV has the case, all but NAV have signed, or a decider has returned a period. */
const waitsForNav = `(a.annulled_at is null and (
    (not a.signatures ? 'adviser' and (a.adviser is null or a.signatures ?& array['participant', 'employer']))
    or exists (select 1 from subsidy_period r where r.agreement_id = a.id and r.active and r.status = 'RETURNED')))`;

/** The agreements the viewer may see, newest first; all of them, or those that wait for NAV's adviser. */
export async function measurePage(
  reader: Reader,
  { waitingForNav }: { readonly waitingForNav: boolean },
  page: PageOf,
): Promise<RowPage<MeasureFacts>> {
  const where = `where not a.hidden and (not $1::boolean or ${waitsForNav})`;
  const rows = await reader.query<MeasureFacts>(
    `${measures} ${where} and ($2::uuid is null or a.id < $2) order by a.id desc limit $3`,
    [waitingForNav, page.after ?? null, page.first + 1],
  );
  return { rows, totalCount: await count(reader, `measure_agreement a ${where}`, [waitingForNav]) };
}

/** Signed agreements with something undecided, one of which a decider may look at next. */
export const measuresToDecide = (reader: Reader, kind: MeasureKind | undefined): Promise<MeasureFacts[]> =>
  reader.query(
    `${measures} where a.signatures ? 'adviser' and a.annulled_at is null and ($1::text is null or a.kind = $1)
        and exists (select 1 from subsidy_period p where p.agreement_id = a.id and p.active and p.status = 'UNDECIDED')`,
    [kind ?? null],
  );

/** An agreement of the same person, as far as overlaps go. */
export interface OtherMeasureRow {
  readonly participantId: string;
  readonly id: string;
  readonly kind: MeasureKind;
  readonly from: string;
  readonly to: string;
}

/** The agreements in force or under way of some participants, those with dates. */
export const datedMeasuresOf = (reader: Reader, participantIds: readonly string[]): Promise<OtherMeasureRow[]> =>
  reader.query(
    `select participant_id as "participantId", id, kind, content ->> 'start' as "from", content ->> 'end' as "to"
       from measure_agreement
      where participant_id = any($1::uuid[]) and annulled_at is null and content ? 'start' and content ? 'end'`,
    [participantIds],
  );

/** One version of an agreement's content, with the version before it. */
export interface MeasureVersionRow {
  readonly agreementId: string;
  readonly version: number;
  readonly kind: VersionKind | 'DRAFTED' | 'EDITED' | 'PREPARED';
  readonly content: MeasureFacts['content'];
  readonly reason: string | null;
  readonly changedBy: string;
  readonly changedAt: string;
}

/** The versions of some agreements, newest first. */
export const measureVersionsOf = (reader: Reader, ids: readonly string[]): Promise<MeasureVersionRow[]> =>
  reader.query(
    `select agreement_id as "agreementId", version, kind, content, reason, changed_by_name as "changedBy",
            changed_at as "changedAt"
       from measure_version where agreement_id = any($1::uuid[]) order by version desc`,
    [ids],
  );

/** A budget line with what undecided periods would take from it. */
export interface BudgetRow {
  readonly id: string;
  readonly navOffice: string;
  readonly costCentre: string;
  readonly kind: MeasureKind;
  readonly year: number;
  readonly frame: number;
  readonly committed: number;
}

const budgets = `select id, nav_office as "navOffice", cost_centre as "costCentre", kind, year, frame, committed from budget`;

/** Budget lines, of one year or of all. */
export const budgetRows = (reader: Reader, year: number | undefined): Promise<BudgetRow[]> =>
  reader.query(`${budgets} where ($1::int is null or year = $1) order by year, nav_office, cost_centre, kind`, [
    year ?? null,
  ]);

/** Budget lines by id. */
export const budgetsById = (reader: Reader, ids: readonly string[]): Promise<BudgetRow[]> =>
  reader.query(`${budgets} where id = any($1::uuid[])`, [ids]);

/** What undecided periods come to, by office, measure, year, and the cost centre of the agreement's last decision. */
export interface UndecidedRow {
  readonly navOffice: string;
  readonly kind: MeasureKind;
  readonly year: number;
  readonly lastCostCentre: string | null;
  readonly amount: number;
}

/** The undecided periods of the viewer's offices, summed. */
export const undecidedSums = (reader: Reader): Promise<UndecidedRow[]> =>
  reader.query(
    `select p.nav_office as "navOffice", a.kind, extract(year from p.from_date)::int as year, d.cost_centre as "lastCostCentre",
            sum(p.amount)::int as amount
       from subsidy_period p join measure_agreement a on a.id = p.agreement_id
       left join lateral (select l.cost_centre from subsidy_period l where l.agreement_id = a.id and l.cost_centre is not null
                           order by l.number desc limit 1) d on true
      where p.active and p.status = 'UNDECIDED' and p.amount is not null and a.annulled_at is null
      group by 1, 2, 3, 4`,
  );

/** An office's own limit for approving in bulk. */
export interface OfficeSettingRow {
  readonly navOffice: string;
  readonly bulkLimit: number;
  readonly decides: 'RECOMMENDED_HERE' | 'HERE' | 'AT_NAV';
}

/** The settings of some offices; what an office has not set is as the product ships it. */
export const officeSettings = (reader: Reader, offices: readonly string[]): Promise<OfficeSettingRow[]> =>
  reader.query(
    `select o.number as "navOffice", coalesce(s.bulk_limit, 30000) as "bulkLimit", coalesce(s.decides, 'HERE') as decides
       from nav_office o left join nav_office_setting s on s.nav_office = o.number where o.number = any($1) order by 1`,
    [offices],
  );

/** NAV offices by number. */
export const navOfficesByNumber = (
  reader: Reader,
  numbers: readonly string[],
): Promise<{ readonly number: string; readonly name: string }[]> =>
  reader.query(`select number, name from nav_office where number = any($1)`, [numbers]);

/** What a bulk approval came to. */
export interface BulkApprovalRow {
  readonly id: string;
  readonly excluded: readonly { readonly periodId: string; readonly reason: string }[];
  readonly periodIds: readonly string[];
}

/** A bulk approval with the periods it approved. */
export async function bulkById(reader: Reader, id: string): Promise<BulkApprovalRow | undefined> {
  const [row] = await reader.query<BulkApprovalRow>(
    `select b.id, b.excluded,
            array(select d.period_id::text from subsidy_decision d where d.bulk_id = b.id order by d.id) as "periodIds"
       from bulk_approval b where b.id = $1`,
    [id],
  );
  return row;
}

/** The agreements that some periods belong to. */
export const measuresOfPeriods = (reader: Reader, periodIds: readonly string[]): Promise<MeasureFacts[]> =>
  reader.query(`${measures} where a.id in (select agreement_id from subsidy_period where id = any($1::uuid[]))`, [
    periodIds,
  ]);

/** The numbers a case has in NAV's own systems. */
export interface NavReferenceRow {
  readonly agreementId: string;
  readonly agreementNumber: string | null;
  readonly decisionReference: string | null;
  /** What stands at NAV, field by field, where somebody has typed it in. */
  readonly registered: Readonly<Record<string, string>>;
  readonly registeredBy: string;
  readonly registeredAt: string;
}

/** NAV's own numbers of some agreements, where they are known. */
export const navReferencesOf = (reader: Reader, ids: readonly string[]): Promise<NavReferenceRow[]> =>
  reader.query(
    `select agreement_id as "agreementId", agreement_number as "agreementNumber", decision_reference as "decisionReference",
            registered, registered_by_name as "registeredBy", registered_at as "registeredAt"
       from measure_nav_reference where agreement_id = any($1::uuid[])`,
    [ids],
  );

/** The hours of a mentor on a day. */
export interface MentorHourRow {
  readonly id: string;
  readonly agreementId: string;
  readonly on: LocalDate;
  readonly hours: number;
  readonly loggedById: string;
  readonly loggedBy: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
}

/** Mentor hours of some agreements, by day. */
export const mentorHoursOf = (reader: Reader, ids: readonly string[]): Promise<MentorHourRow[]> =>
  reader.query(
    `select id, agreement_id as "agreementId", on_date as "on", hours::float8 as hours, logged_by as "loggedById",
            logged_by_name as "loggedBy", confirmed_by_name as "confirmedBy", confirmed_at as "confirmedAt"
       from mentor_hour where agreement_id = any($1::uuid[]) order by on_date`,
    [ids],
  );

/** A claim that was sent. */
export interface RefundClaimRow {
  readonly agreementId: string;
  readonly periodId: string;
  readonly amount: number;
  readonly overAgreedAmount: boolean;
  readonly overYearlyCeiling: boolean;
  readonly steps: readonly Step[];
  readonly sentBy: string;
  readonly sentAt: string;
}

/** The claims of some agreements. */
export const refundClaimsOf = (reader: Reader, ids: readonly string[]): Promise<RefundClaimRow[]> =>
  reader.query(
    `select agreement_id as "agreementId", period_id as "periodId", amount, over_agreed as "overAgreedAmount",
            over_ceiling as "overYearlyCeiling", steps, sent_by_name as "sentBy", sent_at as "sentAt"
       from refund_claim where agreement_id = any($1::uuid[])`,
    [ids],
  );

/** Something the program found to be due. */
export interface NoticeRow {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly agreementId: string | null;
  readonly placementId: string | null;
  readonly dueOn: LocalDate;
}

const notices = `select id, kind, agreement_id as "agreementId", placement_id as "placementId", due_on as "dueOn" from measure_notice`;

/** The notices of some agreements, the latest first. */
export const noticesOfMeasures = (reader: Reader, ids: readonly string[]): Promise<NoticeRow[]> =>
  reader.query(`${notices} where agreement_id = any($1::uuid[]) order by due_on desc, id desc`, [ids]);

/** The notices of some placements, the latest first. */
export const noticesOfPlacements = (reader: Reader, ids: readonly string[]): Promise<NoticeRow[]> =>
  reader.query(`${notices} where placement_id = any($1::uuid[]) order by due_on desc, id desc`, [ids]);
