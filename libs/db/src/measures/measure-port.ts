import type { Viewer } from '@fotfeste/access';
import {
  type DraftPort,
  type LoadedMeasure,
  type MeasurePort,
  type MeasureRules,
  type PlacementSources,
  type PreparePort,
} from '@fotfeste/measures';
import { audit } from '../audit.js';
import type { Transaction } from '../database.js';
import { publish } from '../outbox.js';
import { isId } from '../placement/ledger.js';
import { measureAgreementTable, measureVersionTable, needGroupTable } from '../tables/measures.js';
import { agreementOf, measureColumns, type MeasureFacts } from './measure-facts.js';
import { measureRules } from './rules.js';
import { factsOf, saveMeasure } from './save-measure.js';

/** Agreements on measures in one transaction, as the viewer. */
export function measurePort(transaction: Transaction, viewer: Viewer): MeasurePort {
  let known: Promise<MeasureRules> | undefined;
  const rules = (): Promise<MeasureRules> => (known ??= measureRules(transaction));
  return {
    rules,
    measure: async (id) => {
      const facts = await lockedFacts(transaction, isId(id) ? [id] : []);
      return facts[0] && loadedOf(facts[0], viewer, await rules());
    },
    save: async (loaded, after, kind = 'EDITED') =>
      saveMeasure({ transaction, viewer, rules: await rules() }, loaded, { after, kind }),
    publish: (happening) => publish(transaction, happening),
    record: ({ action, owners, detail }) =>
      audit(transaction, viewer, {
        chain: owners.municipality,
        action,
        decision: 'PERMIT',
        subjectId: owners.participantId,
        detail,
      }),
  };
}

/** Agreements by id, locked in the order of their ids. Locking comes first: what others committed meanwhile is read. */
export async function lockedFacts(transaction: Transaction, ids: readonly string[]): Promise<MeasureFacts[]> {
  if (ids.length === 0) return [];
  await transaction.query(`select 1 from measure_agreement where id = any($1::uuid[]) order by id for update`, [ids]);
  return transaction.query<MeasureFacts>(
    `select ${measureColumns} from measure_agreement a where a.id = any($1::uuid[]) order by a.id`,
    [ids],
  );
}

/** An agreement as use cases get it. */
export const loadedOf = (facts: MeasureFacts, viewer: Viewer, rules: MeasureRules): LoadedMeasure => {
  const { participantId, municipality, organisation, navOffice } = facts;
  return {
    owners: { participantId, municipality, organisation, navOffice },
    agreement: agreementOf(facts, rules),
    isAddressProtected: facts.protection > viewer.clearance,
  };
};

/** What drafting a measure needs. */
export const measureDraftPort = (transaction: Transaction, viewer: Viewer): DraftPort => ({
  ...measurePort(transaction, viewer),
  sources: (placementId) => sources(transaction, placementId),
  async add({ agreement, owners, placementId, participantName, protection }) {
    const { id, kind, content, revision: version, changedAt } = agreement;
    await transaction.entities.insert(measureAgreementTable, {
      ...factsOf(agreement),
      ...{ id, kind, placementId, participantName, protection },
      ...owners,
      createdAt: changedAt,
      changedByName: viewer.name,
    });
    await transaction.entities.insert(measureVersionTable, {
      ...{ agreementId: id, version, kind: 'DRAFTED', content, changedAt },
      ...owners,
      changedBy: viewer.personId,
      changedByName: viewer.name,
    });
  },
});

/** What NAV needs to prepare a case. */
export const measurePreparePort = (transaction: Transaction, viewer: Viewer): PreparePort => ({
  ...measurePort(transaction, viewer),
  async adviserPhone() {
    const [last] = await transaction.query<{ phone: string | null }>(
      `select content ->> 'adviserPhone' as phone from measure_agreement
        where adviser = $1 and content ->> 'adviserPhone' <> '' order by changed_at desc limit 1`,
      [viewer.personId],
    );
    return last?.phone ?? undefined;
  },
  async saveNeedGroup({ agreement, owners }, needGroup) {
    await transaction.entities.upsert(
      needGroupTable,
      {
        agreementId: agreement.id,
        navOffice: owners.navOffice,
        needGroup,
        setBy: viewer.personId,
        setAt: new Date().toISOString(),
      },
      ['agreementId'],
    );
  },
});

async function sources(transaction: Transaction, placementId: string): Promise<PlacementSources | undefined> {
  if (!isId(placementId)) return undefined;
  const [row] = await transaction.query<PlacementSources>(
    `select l.id as "placementId",
            jsonb_build_object('participantId', l.participant_id, 'municipality', l.municipality, 'organisation', l.organisation,
              'navOffice', (select min(o.number) from nav_office o where o.municipality = l.municipality)) as owners,
            jsonb_build_object('firstName', p.given_name, 'lastName', p.family_name, 'phone', p.phone,
              'birthDate', p.birth_date, 'protection', p.protection) as participant,
            jsonb_build_object('name', e.name, 'municipality', coalesce(s.municipality, e.municipality, l.municipality),
              'accountNumber', e.account_number, 'holidayPayRate', e.holiday_pay_rate, 'pensionRate', e.pension_rate,
              'ratesByYear', coalesce((select jsonb_agg(jsonb_build_object('year', r.year, 'holidayPayRate', r.holiday_pay_rate,
                  'pensionRate', r.pension_rate, 'employerTaxRate', r.employer_tax_rate))
                from employer_rate r where r.organisation = e.organisation_number), '[]'),
              'contactName', c.name, 'contactPhone', c.phone) as employer,
            l.slot_title as "slotTitle",
            (select nullif(count(distinct shift ->> 'weekday'), 0) from jsonb_array_elements(s.shifts) shift)::int as "daysPerWeek",
            s.monthly_wage as "monthlyWage", coalesce(s.outlook, 'NONE') as outlook, s.outlook_percent as "outlookPercent",
            jsonb_build_object('from', l.from_date, 'to', coalesce(l.stopped_on, l.to_date), 'weeklyHours', l.weekly_hours,
              'goals', coalesce(g.content -> 'goals', '[]'), 'tasks', coalesce(g.content -> 'tasks', '[]'),
              'followUp', coalesce(g.content ->> 'followUp', ''), 'adaptation', coalesce(g.content ->> 'adaptation', ''),
              'supervisorName', coalesce(g.content ->> 'supervisorName', '')) as agreement
       from placement l
       join participant p on p.id = l.participant_id
       join employer e on e.organisation_number = l.organisation
       left join placement_agreement g on g.id = l.agreement_id
       left join slot s on s.id = l.slot_id
       left join lateral (select name, phone from employer_contact where organisation = l.organisation
                           order by phone is null, id desc limit 1) c on true
      where l.id = $1`,
    [placementId],
  );
  return row;
}
