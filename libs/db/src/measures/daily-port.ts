import type { Viewer } from '@fotfeste/access';
import type { DailyPort, EndingPlacement } from '@fotfeste/measures';
import type { Transaction } from '../database.js';
import { claimPort } from './claim-port.js';
import { loadedOf, lockedFacts, measureDraftPort } from './measure-port.js';

/** What the daily round reads and keeps, in one transaction, as the program. */
export function dailyPort(transaction: Transaction, viewer: Viewer): DailyPort {
  const measures = measureDraftPort(transaction, viewer);
  return {
    ...measures,
    hours: claimPort(transaction, viewer).hours,
    async measures(ids) {
      const rules = await measures.rules();
      return (await lockedFacts(transaction, ids)).map((facts) => loadedOf(facts, viewer, rules));
    },
    endingPlacements: (from, until) =>
      transaction.query<EndingPlacement>(
        `select l.id as "placementId", l.participant_id as "participantId", l.municipality, l.to_date as "to",
                coalesce(s.outlook in ('PERMANENT', 'TEMPORARY'), false) as "hasOutlook",
                exists (select 1 from measure_agreement a where a.placement_id = l.id and a.annulled_at is null
                         and a.kind in ('TEMPORARY_WAGE_SUBSIDY', 'PERMANENT_WAGE_SUBSIDY', 'FOUR_YEAR_WAGE_SUBSIDY')) as "hasSubsidy"
           from placement l join participant p on p.id = l.participant_id left join slot s on s.id = l.slot_id
          where l.to_date between $1 and $2 and l.stopped_on is null
            and not exists (select 1 from measure_notice n where n.placement_id = l.id
                             and n.kind in ('SUBSIDY_DRAFT', 'GOODBYE_TALK') and n.due_on = l.to_date)
          order by l.id limit 200`,
        [from, until],
      ),
    async keepNotice(notice) {
      const { id, kind, subjectId, agreementId = null, placementId = null, participantId, municipality } = notice;
      const kept = await transaction.query(
        `insert into measure_notice (id, kind, subject_id, agreement_id, placement_id, participant_id, municipality, due_on, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (kind, subject_id, due_on) do nothing returning id`,
        [id, kind, subjectId, agreementId, placementId, participantId, municipality, notice.dueOn, notice.madeAt],
      );
      return kept.length === 1;
    },
  };
}

/** Agreements that something may be due of, by id, after one. */
export async function idsForDailyRound(
  transaction: Pick<Transaction, 'query'>,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await transaction.query<{ id: string }>(
    `select id from measure_agreement where annulled_at is null and ($1::uuid is null or id > $1) order by id limit $2`,
    [after ?? null, limit],
  );
  return rows.map(({ id }) => id);
}
