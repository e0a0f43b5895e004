import type { Viewer } from '@fotfeste/access';
import type {
  BulkPort,
  LoadedMeasure,
  LockedLine,
  MeasureKind,
  OfficeFacts,
  OfficePort,
  PeriodDecision,
} from '@fotfeste/measures';
import { nok, type NavOfficeNumber } from '@fotfeste/kernel';
import { audit } from '../audit.js';
import type { Transaction } from '../database.js';
import { changedOne, isId } from '../placement/ledger.js';
import { budgetTable, bulkApprovalTable, navOfficeSettingTable, subsidyDecisionTable } from '../tables/measures.js';
import { loadedOf, lockedFacts, measurePort } from './measure-port.js';

/** Decisions and budgets in one transaction, as the viewer. Agreements are locked before budgets, each in the order of ids. */
export function decisionPort(transaction: Transaction, viewer: Viewer): BulkPort {
  const measures = measurePort(transaction, viewer);
  return {
    ...measures,
    async measuresOfPeriods(periodIds) {
      const periods = await transaction.query<{ id: string; agreementId: string }>(
        `select id, agreement_id as "agreementId" from subsidy_period where id = any($1::uuid[])`,
        [periodIds.filter(isId)],
      );
      const facts = await lockedFacts(transaction, [...new Set(periods.map(({ agreementId }) => agreementId))]);
      const rules = await measures.rules();
      const loaded = new Map<string, LoadedMeasure>(facts.map((each) => [each.id, loadedOf(each, viewer, rules)]));
      return new Map(
        periods.flatMap(({ id, agreementId }) => {
          const own = loaded.get(agreementId);
          return own ? [[id, own] as const] : [];
        }),
      );
    },
    officeFacts: (navOffice) => officeFacts(transaction, navOffice),
    async line(navOffice, { costCentre, kind, year }) {
      const [line] = await transaction.query<LockedLine>(
        `select ${lineColumns} from budget b
          where b.nav_office = $1 and b.cost_centre = $2 and b.kind = $3 and b.year = $4 for update`,
        [navOffice, costCentre, kind, year],
      );
      return line;
    },
    linesOf: (periodIds) => linesOf(transaction, periodIds),
    async saveCommitted({ id }, committed) {
      changedOne(await transaction.entities.update(budgetTable, { id }, { committed }), `budget ${id}`);
    },
    decide: (decision, at) => decide(transaction, viewer, { decision, ...at }),
    async addBulk(bulk) {
      await transaction.entities.insert(bulkApprovalTable, { ...bulk, decidedBy: viewer.personId });
    },
  };
}

const lineColumns = `b.id, b.nav_office as "navOffice", b.cost_centre as "costCentre", b.kind, b.year, b.frame, b.committed`;

async function officeFacts(transaction: Transaction, navOffice: string): Promise<OfficeFacts> {
  const [row] = await transaction.query<{
    readonly costCentres: readonly NavOfficeNumber[];
    readonly firstYears: Readonly<Record<MeasureKind, number>>;
    readonly bulkLimit: number;
  }>(
    `select array(select number from nav_office union select cost_centre from budget where nav_office = $1) as "costCentres",
            coalesce((select jsonb_object_agg(kind, last + 1) from
              (select kind, max(year) as last from budget where nav_office = $1 group by kind) known), '{}') as "firstYears",
            coalesce((select bulk_limit from nav_office_setting where nav_office = $1), 30000) as "bulkLimit"`,
    [navOffice],
  );
  if (!row) throw new Error(`the office ${navOffice} answered nothing`);
  const firstYearWithoutBudget = new Map(Object.entries(row.firstYears) as [MeasureKind, number][]);
  return { costCentres: row.costCentres, firstYearWithoutBudget, bulkLimit: nok(row.bulkLimit) };
}

async function linesOf(
  transaction: Transaction,
  periodIds: readonly string[],
): Promise<ReadonlyMap<string, LockedLine>> {
  const paid = await transaction.query<{ id: string; budgetId: string }>(
    `select id, budget_id as "budgetId" from subsidy_period where id = any($1::uuid[]) and budget_id is not null`,
    [periodIds],
  );
  const lines = await transaction.query<LockedLine>(
    `select ${lineColumns} from budget b where b.id = any($1::uuid[]) order by b.id for update`,
    [paid.map(({ budgetId }) => budgetId)],
  );
  const byId = new Map(lines.map((line) => [line.id, line]));
  return new Map(
    paid.flatMap(({ id, budgetId }) => {
      const line = byId.get(budgetId);
      return line ? [[id, line] as const] : [];
    }),
  );
}

async function decide(
  transaction: Transaction,
  viewer: Viewer,
  made: { readonly decision: PeriodDecision; readonly navOffice: string; readonly at: string },
): Promise<void> {
  const { decision, navOffice, at } = made;
  const { id, periodId, outcome, amount, budgetId = null } = decision;
  const [period] = await transaction.query<{ agreementId: string }>(
    `select agreement_id as "agreementId" from subsidy_period where id = $1`,
    [periodId],
  );
  if (!period) throw new Error(`period ${periodId} cannot be read`);
  await transaction.entities.insert(subsidyDecisionTable, {
    ...{ id, periodId, agreementId: period.agreementId, navOffice, outcome, amount, budgetId, at },
    decidedBy: viewer.userId,
    decidedByName: viewer.name,
    decidedPerson: viewer.personId,
    codes: decision.codes ?? [],
    explanation: decision.explanation ?? null,
    bulkId: decision.bulkId ?? null,
    secondLook: decision.isSecondLook ?? false,
  });
  if (outcome === 'APPROVED')
    await transaction.query(`update subsidy_period set budget_id = $2 where id = $1`, [periodId, budgetId]);
}

/** An office's budgets and settings in one transaction, as the viewer. */
export const officePort = (transaction: Transaction, viewer: Viewer): OfficePort => ({
  async lineToSet(frame) {
    const { id, navOffice, costCentre, kind, year } = frame;
    await transaction.query(
      `insert into budget (id, nav_office, cost_centre, kind, year, frame) values ($1, $2, $3, $4, $5, 0)
        on conflict (nav_office, cost_centre, kind, year) do nothing`,
      [id, navOffice, costCentre, kind, year],
    );
    const [line] = await transaction.query<LockedLine>(
      `select ${lineColumns} from budget b
        where b.nav_office = $1 and b.cost_centre = $2 and b.kind = $3 and b.year = $4 for update`,
      [navOffice, costCentre, kind, year],
    );
    if (!line) throw new Error(`the budget of ${navOffice} cannot be read`);
    return line;
  },
  async saveFrame({ id }, frame) {
    changedOne(await transaction.entities.update(budgetTable, { id }, { frame }), `budget ${id}`);
  },
  async saveBulkLimit(navOffice, bulkLimit) {
    await transaction.entities.upsert(navOfficeSettingTable, { navOffice, bulkLimit }, ['navOffice']);
  },
  async saveDecides(navOffice, decides) {
    await transaction.query(
      `insert into nav_office_setting (nav_office, decides) values ($1, $2)
       on conflict (nav_office) do update set decides = excluded.decides`,
      [navOffice, decides],
    );
  },
  recordOffice: (action, detail) => audit(transaction, viewer, { chain: '-', action, decision: 'PERMIT', detail }),
});
