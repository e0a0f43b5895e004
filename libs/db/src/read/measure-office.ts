import type { LocalDate } from '@fotfeste/kernel';
import type { MeasureKind } from '@fotfeste/measures';
import type { Reader } from '../database.js';

/** A decision on a budget line: approvals count, releases are negative. */
export interface LineDecisionRow {
  readonly budgetId: string;
  readonly on: LocalDate;
  readonly amount: number;
}

/** What was approved from and released to some budget lines, by day in Oslo. */
export const decisionsOnLines = (reader: Reader, budgetIds: readonly string[]): Promise<LineDecisionRow[]> =>
  reader.query(
    `select budget_id as "budgetId", (at at time zone 'Europe/Oslo')::date as "on",
            sum(case when outcome = 'APPROVED' then amount else -amount end)::int as amount
       from subsidy_decision where budget_id = any($1::uuid[]) and outcome in ('APPROVED', 'ANNULLED', 'SHORTENED')
      group by 1, 2 order by 2`,
    [budgetIds],
  );

/** What undecided periods come to, by the month they begin in. */
export interface UndecidedMonthRow {
  readonly navOffice: string;
  readonly kind: MeasureKind;
  readonly lastCostCentre: string | null;
  readonly month: LocalDate;
  readonly amount: number;
}

/** The undecided periods of the viewer's offices by month, of one year. */
export const undecidedByMonth = (reader: Reader, year: number): Promise<UndecidedMonthRow[]> =>
  reader.query(
    `select p.nav_office as "navOffice", a.kind, d.cost_centre as "lastCostCentre", date_trunc('month', p.from_date)::date as month,
            sum(p.amount)::int as amount
       from subsidy_period p join measure_agreement a on a.id = p.agreement_id
       left join lateral (select l.cost_centre from subsidy_period l where l.agreement_id = a.id and l.cost_centre is not null
                           order by l.number desc limit 1) d on true
      where p.active and p.status = 'UNDECIDED' and p.amount is not null and a.annulled_at is null
        and extract(year from p.from_date) = $1
      group by 1, 2, 3, 4`,
    [year],
  );

/** An approval that was drawn for a second look, and what came of it. */
export interface SecondLookRow {
  readonly id: string;
  readonly agreementId: string;
  readonly periodId: string;
  readonly amount: number;
  readonly decidedBy: string;
  readonly decidedPerson: string;
  readonly decidedAt: string;
  readonly outcome: 'AGREED' | 'DOUBTED' | null;
  readonly explanation: string | null;
  readonly lookedBy: string | null;
}

const looks = `
  select d.id, d.agreement_id as "agreementId", d.period_id as "periodId", d.amount, d.decided_by_name as "decidedBy",
         d.decided_person as "decidedPerson", d.at as "decidedAt", l.outcome, l.explanation, l.looked_by_name as "lookedBy"
    from subsidy_decision d left join second_look l on l.decision_id = d.id where d.second_look`;

/** The drawn approvals of the viewer's offices: those nobody has looked at first, then the latest. */
export const secondLooks = (reader: Reader, limit: number): Promise<SecondLookRow[]> =>
  reader.query(`${looks} order by l.at is not null, d.at desc, d.id limit $1`, [limit]);

/** Drawn approvals by id. */
export const secondLooksById = (reader: Reader, ids: readonly string[]): Promise<SecondLookRow[]> =>
  reader.query(`${looks} and d.id = any($1::uuid[])`, [ids]);

/** A period as accounting wants it at the end of a month. */
export interface MonthEndRow {
  readonly agreementNumber: number;
  readonly navNumber: string | null;
  readonly navOffice: string;
  readonly costCentre: string | null;
  readonly kind: MeasureKind;
  readonly organisation: string;
  readonly employer: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly status: string;
  readonly approved: number;
  readonly claimed: number | null;
  readonly claimOutcome: string | null;
}

/** The approved periods of one month in the viewer's offices, with what has been claimed of them. */
export const monthEndRows = (reader: Reader, month: LocalDate): Promise<MonthEndRow[]> =>
  reader.query(
    `select a.number as "agreementNumber", n.agreement_number as "navNumber", p.nav_office as "navOffice",
            p.cost_centre as "costCentre", a.kind, a.organisation, e.name as employer, p.from_date as "from", p.to_date as "to",
            p.status, coalesce(p.amount, 0) as approved, c.amount as claimed, c.outcome as "claimOutcome"
       from subsidy_period p join measure_agreement a on a.id = p.agreement_id
       join employer e on e.organisation_number = a.organisation
       left join measure_nav_reference n on n.agreement_id = a.id left join refund_claim c on c.period_id = p.id
      where p.active and p.status = 'APPROVED' and date_trunc('month', p.from_date) = date_trunc('month', $1::date)
      order by p.cost_centre, a.number, p.from_date`,
    [month],
  );

/** Whether an office decides here, recommends here, or only registers what NAV's own system decided. */
export interface OfficeDecidesRow {
  readonly navOffice: string;
  readonly decides: 'RECOMMENDED_HERE' | 'HERE' | 'AT_NAV';
}

/** How some offices decide; what an office has not set is decided here. Everybody may know it of the offices they see. */
export const officeDecides = (reader: Reader, offices: readonly string[]): Promise<OfficeDecidesRow[]> =>
  reader.query(
    `select o.number as "navOffice", coalesce(s.decides, 'HERE') as decides
       from nav_office o left join nav_office_setting s on s.nav_office = o.number where o.number = any($1)`,
    [offices],
  );

/** The agreements of the viewer's offices that are signed, for comparing with what NAV's own system says. */
export const signedMeasureIds = (reader: Reader, limit: number): Promise<{ readonly id: string }[]> =>
  reader.query(
    `select id from measure_agreement where signatures ? 'adviser' and annulled_at is null order by number desc limit $1`,
    [limit],
  );
