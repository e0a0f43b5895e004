import { v7 } from 'uuid';
import { budgetDifference, rebuildDifferences, type Difference, type StoredClaim } from '@fotfeste/measures';
import type { Transaction } from '../database.js';
import { agreementOf, measureColumns, type MeasureFacts } from './measure-facts.js';
import { measureRules } from './rules.js';

/** A difference, and whose it is. */
export interface FoundDifference extends Difference {
  readonly navOffice: string;
}

/** Builds anew what is derived of some agreements, and says what is stored otherwise. */
export async function differencesOfMeasures(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly FoundDifference[]> {
  const rules = await measureRules(transaction);
  const [all, decided, claims] = [
    await transaction.query<MeasureFacts>(
      `select ${measureColumns} from measure_agreement a where a.id = any($1::uuid[]) order by a.id`,
      [ids],
    ),
    await decidedSums(transaction, ids),
    await storedClaims(transaction, ids),
  ];
  return all.flatMap((facts) => {
    const own = claims.filter(({ agreementId }) => agreementId === facts.id);
    return rebuildDifferences(agreementOf(facts, rules), { decided, claims: own }, rules).map((difference) => ({
      ...difference,
      navOffice: facts.navOffice,
    }));
  });
}

async function decidedSums(transaction: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction.query<{ periodId: string; amount: number }>(
    `select period_id as "periodId", sum(case when outcome = 'APPROVED' then amount else -amount end)::int as amount
       from subsidy_decision where agreement_id = any($1::uuid[]) and outcome in ('APPROVED', 'ANNULLED', 'SHORTENED')
      group by period_id`,
    [ids],
  );
  return new Map(rows.map(({ periodId, amount }) => [periodId, amount]));
}

const storedClaims = (
  transaction: Transaction,
  ids: readonly string[],
): Promise<(StoredClaim & { readonly agreementId: string })[]> =>
  transaction.query(
    `select c.id, c.agreement_id as "agreementId", c.period_id as "periodId", c.amount, c.facts -> 'incomes' as incomes,
            (c.facts ->> 'isAllFromMeasure')::boolean as "isAllFromMeasure", (c.facts ->> 'statedGross')::float8 as "statedGross",
            (c.facts ->> 'holidayDeduction')::float8 as "holidayDeduction", (c.facts ->> 'otherRefunds')::float8 as "otherRefunds",
            coalesce((select sum(m.amount) from refund_claim m where m.offset_by = c.id), 0)::int as "carriedMinus",
            coalesce((select sum(e.amount) from refund_claim e join subsidy_period ep on ep.id = e.period_id
                        join measure_agreement ea on ea.id = e.agreement_id
                       where ea.participant_id = a.participant_id and ea.organisation = a.organisation and ea.kind = a.kind
                         and e.amount > 0 and e.sent_at < c.sent_at
                         and extract(year from ep.from_date) = extract(year from p.from_date)), 0)::int as "paidBefore"
       from refund_claim c join subsidy_period p on p.id = c.period_id join measure_agreement a on a.id = c.agreement_id
      where c.agreement_id = any($1::uuid[])`,
    [ids],
  );

/** Compares what each budget line has promised with the decisions on it. */
export async function differencesOfBudgets(transaction: Transaction): Promise<readonly FoundDifference[]> {
  const lines = await transaction.query<{ id: string; navOffice: string; committed: number; decided: number }>(
    `select b.id, b.nav_office as "navOffice", b.committed,
            coalesce((select sum(case when d.outcome = 'APPROVED' then d.amount else -d.amount end) from subsidy_decision d
                       where d.budget_id = b.id and d.outcome in ('APPROVED', 'ANNULLED', 'SHORTENED')), 0)::int as decided
       from budget b`,
  );
  return lines.flatMap((line) =>
    budgetDifference(line).map((difference) => ({ ...difference, navOffice: line.navOffice })),
  );
}

/** Keeps what a check found: what is new is opened, what is found no more is closed. Answers with how many are open. */
export async function keepDifferences(
  transaction: Transaction,
  found: readonly FoundDifference[],
  at: string,
): Promise<number> {
  for (const { kind, subjectId, stored, rebuilt, navOffice } of found)
    await transaction.query(
      `insert into measure_difference (id, nav_office, kind, subject_id, stored, rebuilt, found_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (kind, subject_id) where gone_at is null do update set stored = excluded.stored, rebuilt = excluded.rebuilt`,
      [v7(), navOffice, kind, subjectId, stored, rebuilt, at],
    );
  await transaction.query(
    `update measure_difference set gone_at = $2
      where gone_at is null and not (kind || ' ' || subject_id::text = any($1::text[]))`,
    [found.map(({ kind, subjectId }) => `${kind} ${subjectId}`), at],
  );
  return found.length;
}

/** What the last check found and is still so, in the viewer's offices. */
export interface OpenDifferenceRow extends Difference {
  readonly id: string;
  readonly foundAt: string;
}

/** The open differences of the viewer's offices. */
export const openDifferences = (reader: Pick<Transaction, 'query'>): Promise<OpenDifferenceRow[]> =>
  reader.query(
    `select id, kind, subject_id as "subjectId", stored, rebuilt, found_at as "foundAt"
       from measure_difference where gone_at is null order by found_at desc, id limit 200`,
  );
