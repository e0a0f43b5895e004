import type { Viewer } from '@fotfeste/access';
import type { LocalDate } from '@fotfeste/kernel';
import type { Hire, HirePerson, HirePort, HireReport } from '@fotfeste/placement';
import type { Transaction } from '../database.js';
import { hireCheckTable, hireTable } from '../tables/placement.js';
import { changedOne, isId, ledgerOn } from './ledger.js';

/** Hires in one transaction, as the viewer. */
export const hirePort = (transaction: Transaction, viewer: Viewer): HirePort => ({
  ...ledgerOn(transaction, viewer),
  person: (participantId, report) => person(transaction, participantId, report),
  async hire(id) {
    if (!isId(id)) return undefined;
    const [row] = await transaction.query<Hire>(`select ${columns} from hire h where h.id = $1 for update`, [id]);
    return row;
  },
  async add({ id, person: { participantId, municipality }, report, corrects }, at) {
    await transaction.entities.insert(hireTable, {
      ...{ id, participantId, municipality },
      organisation: report.organisation,
      occupation: report.occupation,
      kind: report.kind,
      percent: report.percent,
      startOn: report.start,
      placementId: report.placementId,
      withSubsidy: report.withSubsidy,
      monthlyWage: report.monthlyWage,
      advertReference: report.advertReference || null,
      source: report.source,
      recordedBy: viewer.userId,
      recordedByName: viewer.name,
      recordedAt: at,
      corrects: corrects ?? null,
    });
  },
  end: async (id, on) =>
    changedOne(await transaction.entities.update(hireTable, { id }, { endedOn: on }), `hire ${id}`),
  supersede: async (id, at) =>
    changedOne(await transaction.entities.update(hireTable, { id }, { supersededAt: at }), `hire ${id}`),
  async checkedOn(hireId) {
    const rows = await transaction.query<{ on: LocalDate }>(
      `select on_date as "on" from hire_check where hire_id = $1`,
      [hireId],
    );
    return rows.map(({ on }) => on);
  },
  async addCheck({ id: hireId, participantId, municipality }, { id, on, stillEmployed, note }, at) {
    await transaction.entities.insert(hireCheckTable, {
      ...{ id, hireId, participantId, municipality, stillEmployed },
      onDate: on,
      note: note || null,
      recordedByName: viewer.name,
      recordedAt: at,
    });
  },
});

const columns = `
  h.id, h.participant_id as "participantId", h.municipality, h.organisation, h.occupation, h.kind, h.percent,
  h.start_on as start, h.ended_on as "endedOn", h.placement_id as "placementId", h.with_subsidy as "withSubsidy",
  h.monthly_wage as "monthlyWage", coalesce(h.advert_reference, '') as "advertReference", h.source,
  h.superseded_at is not null as "isSuperseded"`;

async function person(
  transaction: Transaction,
  participantId: string,
  report: HireReport,
): Promise<HirePerson | undefined> {
  if (!isId(participantId)) return undefined;
  const [row] = await transaction.query<{ municipality: string }>(
    `select municipality from participant where id = $1 for update`,
    [participantId],
  );
  if (!row) return undefined;
  const occupations = await transaction.query(`select 1 from occupation where code = $1`, [report.occupation]);
  const [employer] = await transaction.query<{ deletedOn: LocalDate | null }>(
    `select deleted_on as "deletedOn" from employer where organisation_number = $1`,
    [report.organisation],
  );
  const [placement] =
    report.placementId !== null && isId(report.placementId)
      ? await transaction.query<{ participantId: string; organisation: string; from: LocalDate }>(
          `select participant_id as "participantId", organisation, from_date as "from" from placement where id = $1`,
          [report.placementId],
        )
      : [];
  const others = await transaction.query<Hire>(
    `select ${columns} from hire h where h.participant_id = $1 and h.organisation = $2 and h.superseded_at is null
      order by h.start_on, h.id`,
    [participantId, report.organisation],
  );
  return {
    participantId,
    municipality: row.municipality,
    facts: { occupationKnown: occupations.length > 0, employer, placement, others },
  };
}
