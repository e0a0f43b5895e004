import type { Viewer } from '@fotfeste/access';
import type { AskPort, NamedPerson } from '@fotfeste/placement';
import type { Transaction } from '../database.js';
import { givenSignals, standingAsks } from '../read/asks.js';
import { ledgerOn } from './ledger.js';

/** The asks of a municipality in one transaction. */
export const askPort = (transaction: Transaction, viewer: Viewer): AskPort => {
  const { settings, publish } = ledgerOn(transaction, viewer);
  return {
    settings,
    publish,
    standing: (municipality, inForce, today) => standingAsks(transaction, municipality, { settings: inForce, today }),
    given: (municipality) => givenSignals(transaction, municipality),
    takesOver: (municipality) => takesOver(transaction, municipality),
    async signal({ id, ask, signal, to }, at) {
      const rows = await transaction.query(
        `insert into ask_signal (id, kind, subject_id, due, signal, municipality, participant_id, organisation, waits_for,
           owner_id, to_user, to_name, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         on conflict (kind, subject_id, due, signal) do nothing returning id`,
        [
          ...[id, ask.kind, ask.subjectId, ask.due, signal, ask.municipality, ask.participantId, ask.organisation],
          ...[ask.waitsFor, ask.ownerId, to?.id ?? null, to?.name ?? null, at],
        ],
      );
      return rows.length > 0;
    },
    async saveCheck(municipality, on, { open, overdue, reminded, escalated, silent }) {
      await transaction.query(
        `insert into silence_check (municipality, on_date, open, overdue, reminded, escalated, silent)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (municipality, on_date) do update set open = excluded.open, overdue = excluded.overdue,
           reminded = excluded.reminded, escalated = excluded.escalated, silent = excluded.silent, checked_at = clock_timestamp()`,
        [municipality, on, open, overdue, reminded, escalated, JSON.stringify(silent)],
      );
    },
  };
};

/** The programme leader; where there is none, the consultant who has been there longest. */
async function takesOver(transaction: Transaction, municipality: string): Promise<NamedPerson | undefined> {
  const [person] = await transaction.query<NamedPerson>(
    `select u.id, u.name from role_grant g join app_user u on u.id = g.user_id
      where g.municipality = $1 and g.role in ('PROGRAMME_LEADER', 'CONSULTANT') and u.disabled_at is null
        and g.valid_from <= app.today() and (g.valid_to is null or g.valid_to >= app.today())
      order by g.role = 'PROGRAMME_LEADER' desc, g.valid_from, u.name, u.id limit 1`,
    [municipality],
  );
  return person;
}

/** Municipalities with anything that could be asked: those with people, places or hires. */
export async function municipalitiesWithCases(transaction: Transaction): Promise<readonly string[]> {
  const rows = await transaction.query<{ municipality: string }>(
    `select distinct municipality from participant union select distinct municipality from slot order by 1`,
  );
  return rows.map(({ municipality }) => municipality);
}

/**
 * Pauses employers that have left so many proposals in a row unanswered, counted from the last answer or the day they were
 * opened again. @returns the organisation numbers
 */
export async function pauseSilentEmployers(
  transaction: Transaction,
  { silentClosings, at }: { readonly silentClosings: number; readonly at: string },
): Promise<readonly string[]> {
  const rows = await transaction.query<{ organisation: string }>(
    `update employer e set paused_at = $2, pause_reason = 'SILENT'
      where e.paused_at is null and e.organisation_number in (
        select pr.organisation from proposal pr where pr.closed_reason = 'EMPLOYER_SILENT' group by pr.organisation)
        and (select count(*) from proposal pr where pr.organisation = e.organisation_number and pr.closed_reason = 'EMPLOYER_SILENT'
               and pr.closed_at > coalesce(e.reopened_at, '-infinity') and pr.closed_at > coalesce((select max(o.employer_answered_at)
                 from proposal o where o.organisation = e.organisation_number), '-infinity')) >= $1
      returning e.organisation_number as organisation`,
    [silentClosings, at],
  );
  return rows.map(({ organisation }) => organisation);
}

/** Opens an employer that was paused for its silence. @returns whether it was paused for that */
export async function reopenEmployer(transaction: Transaction, organisation: string, at: string): Promise<boolean> {
  const rows = await transaction.query(
    `update employer set paused_at = null, pause_reason = null, reopened_at = $2
      where organisation_number = $1 and pause_reason = 'SILENT' returning organisation_number`,
    [organisation, at],
  );
  return rows.length > 0;
}
