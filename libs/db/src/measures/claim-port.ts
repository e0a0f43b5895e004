import type { Viewer } from '@fotfeste/access';
import type { ClaimPort, EarlierClaims, KeptHours } from '@fotfeste/measures';
import { nok } from '@fotfeste/kernel';
import type { Transaction } from '../database.js';
import { isId } from '../placement/ledger.js';
import { measurePort } from './measure-port.js';

/** Mentor hours and refund claims in one transaction, as the viewer. */
export const claimPort = (transaction: Transaction, viewer: Viewer): ClaimPort => ({
  ...measurePort(transaction, viewer),
  hours: (agreementId) =>
    transaction.query<KeptHours>(
      `select id, on_date as "on", hours::float8 as hours, logged_by as "loggedBy", confirmed_at is not null as "isConfirmed"
         from mentor_hour where agreement_id = $1 order by on_date`,
      [agreementId],
    ),
  async addHours(agreementId, { id, on, hours, at }) {
    await transaction.query(
      `insert into mentor_hour (id, agreement_id, on_date, hours, logged_by, logged_by_name, logged_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, agreementId, on, hours, viewer.personId, viewer.name, at],
    );
  },
  async confirmHours(ids, at) {
    await transaction.query(
      `update mentor_hour set confirmed_by = $2, confirmed_by_name = $3, confirmed_at = $4
        where id = any($1::uuid[]) and confirmed_at is null`,
      [ids, viewer.personId, viewer.name, at],
    );
  },
  async agreementOfPeriod(periodId) {
    if (!isId(periodId)) return undefined;
    const [row] = await transaction.query<{ id: string }>(
      `select agreement_id as id from subsidy_period where id = $1`,
      [periodId],
    );
    return row?.id;
  },
  earlierClaims: (agreementId, year) => earlierClaims(transaction, agreementId, year),
  async addClaim({ id, agreementId, periodId, facts, amount, agreedAmount, sum, outcome, sentAt }) {
    await transaction.query(
      `insert into refund_claim (id, period_id, agreement_id, facts, amount, agreed_amount, over_agreed, over_ceiling, steps,
         outcome, sent_by, sent_by_name, sent_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[id, periodId, agreementId, JSON.stringify(facts), amount, agreedAmount],
        ...[sum.overAgreedAmount, sum.overYearlyCeiling, JSON.stringify(sum.steps), outcome],
        ...[viewer.personId, viewer.name, sentAt],
      ],
    );
    await transaction.query(
      `update refund_claim set offset_by = $2
        where agreement_id = $1 and outcome = 'APPROVED_MINUS' and offset_by is null and id <> $2`,
      [agreementId, id],
    );
  },
});

/** The year's claims count for the person, the employer and the measure together; a minus for the agreement alone. */
async function earlierClaims(transaction: Transaction, agreementId: string, year: number): Promise<EarlierClaims> {
  const [row] = await transaction.query<{ paid: number; minus: number }>(
    `select coalesce(sum(c.amount) filter (where c.amount > 0 and extract(year from p.from_date) = $2), 0)::int as paid,
            coalesce(sum(c.amount) filter (where c.outcome = 'APPROVED_MINUS' and c.offset_by is null and c.agreement_id = $1), 0)::int as minus
       from refund_claim c join subsidy_period p on p.id = c.period_id join measure_agreement a on a.id = c.agreement_id
       join measure_agreement own on own.id = $1
      where a.participant_id = own.participant_id and a.organisation = own.organisation and a.kind = own.kind`,
    [agreementId, year],
  );
  return { paidThisYear: nok(row?.paid ?? 0), carriedMinus: nok(row?.minus ?? 0) };
}
