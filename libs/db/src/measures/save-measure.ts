import {
  accessEnds,
  type LoadedMeasure,
  type MeasureAgreement,
  type MeasureOwners,
  type MeasureRules,
  type SubsidyPeriod,
} from '@fotfeste/measures';
import { later, osloDate, type LocalDate, type SubsidyPeriodId } from '@fotfeste/kernel';
import { v7 } from 'uuid';
import type { Viewer } from '@fotfeste/access';
import type { Transaction } from '../database.js';
import { changedOne } from '../placement/ledger.js';
import {
  measureAgreementTable,
  measureVersionTable,
  subsidyPeriodTable,
  type MeasureAgreementTableRow,
  type MeasureVersionTableRow,
  type SubsidyPeriodTableRow,
} from '../tables/measures.js';

/** Where a save happens. */
export interface Saving {
  readonly transaction: Transaction;
  readonly viewer: Viewer;
  readonly rules: MeasureRules;
}

/** Saves what an act changed of an agreement; answers with every stored period's id. */
export async function saveMeasure(
  saving: Saving,
  { owners, agreement: before }: LoadedMeasure,
  { after, kind }: { readonly after: MeasureAgreement; readonly kind: string },
): Promise<MeasureAgreement> {
  const { transaction, viewer, rules } = saving;
  const row = { ...factsOf(after), ...accessOf(after, rules), changedByName: viewer.name };
  changedOne(await transaction.entities.update(measureAgreementTable, { id: after.id }, row), `measure ${after.id}`);
  for (const version of versionsOf(before, after, kind))
    await transaction.entities.insert(measureVersionTable, {
      ...version,
      ...owners,
      agreementId: after.id,
      changedBy: viewer.personId,
      changedByName: viewer.name,
      changedAt: after.changedAt,
    });
  return { ...after, periods: await savePeriods(saving, { owners, before }, after) };
}

/** The columns that an act may change. */
export function factsOf(agreement: MeasureAgreement): Partial<MeasureAgreementTableRow> {
  const { annulment } = agreement;
  const isMistake = annulment?.reason === 'REGISTERED_BY_MISTAKE' || annulment?.reason === 'EXPIRED';
  return {
    content: agreement.content,
    version: agreement.revision,
    signatures: agreement.signatures,
    adviser: agreement.adviser ?? null,
    mentor: agreement.mentor ?? null,
    participantBirthDate: agreement.participant.birthDate ?? null,
    concludedAt: agreement.concludedAt ?? null,
    annulledAt: annulment?.at ?? null,
    annulledBy: annulment?.by ?? null,
    annulReason: annulment?.reason ?? null,
    annulText: annulment?.text ?? null,
    hidden: isMistake,
    lateRegistration: agreement.isLateRegistrationCleared,
    changedAt: agreement.changedAt,
  };
}

/** The employer sees an agreement until some weeks after its end, or after it was annulled. */
function accessOf(agreement: MeasureAgreement, rules: MeasureRules): { accessUntil: LocalDate | null } {
  const { annulment, content, signatures, changedAt } = agreement;
  if (annulment) return { accessUntil: accessEnds(osloDate(annulment.at), rules) };
  if (!signatures.adviser || !content.end) return { accessUntil: null };
  return { accessUntil: accessEnds(later(content.end, osloDate(changedAt)), rules) };
}

type NewVersion = Pick<MeasureVersionTableRow, 'version' | 'kind' | 'contentVersion' | 'content' | 'reason'>;

/** A version for each content that is new: those the rules made, else one for the edit of a draft. */
function versionsOf(before: MeasureAgreement, after: MeasureAgreement, kind: string): readonly NewVersion[] {
  const isAgreedAnew = after.versions.length > 0 && before.versions.length === 0;
  const made = isAgreedAnew ? after.versions : after.versions.slice(before.versions.length);
  if (made.length > 0)
    return made.map((version, index) => ({
      version: after.revision - (made.length - 1 - index),
      kind: version.kind,
      contentVersion: version.number,
      content: version.content,
      reason: version.reason ?? null,
    }));
  if (JSON.stringify(before.content) === JSON.stringify(after.content)) return [];
  return [{ version: after.revision, kind, contentVersion: null, content: after.content, reason: null }];
}

async function savePeriods(
  { transaction, viewer }: Saving,
  { owners, before }: { readonly owners: MeasureOwners; readonly before: MeasureAgreement },
  after: MeasureAgreement,
): Promise<readonly SubsidyPeriod[]> {
  const isStored = after.signatures.adviser !== undefined;
  const kept = isStored ? after.periods : after.periods.filter((period) => period.id !== undefined);
  const known = new Map(before.periods.flatMap((period) => (period.id ? [[period.id, period] as const] : [])));
  const saved: SubsidyPeriod[] = [];
  await removePeriods(transaction, gone(known, kept));
  for (const period of kept) {
    const id = period.id ?? (v7() as SubsidyPeriodId);
    const row = { ...columnsOf(period), ...(isNewlyDecided(known.get(id), period) && decidedBy(viewer, after)) };
    if (!period.id)
      await transaction.entities.insert(subsidyPeriodTable, {
        ...{ id, agreementId: after.id, createdAt: after.changedAt },
        ...owners,
        ...row,
      });
    else if (known.get(id) !== period)
      changedOne(await transaction.entities.update(subsidyPeriodTable, { id }, row), `period ${id}`);
    saved.push({ ...period, id });
  }
  return isStored ? saved : [...saved, ...after.periods.filter((period) => period.id === undefined)];
}

const gone = (known: ReadonlyMap<string, SubsidyPeriod>, kept: readonly SubsidyPeriod[]): readonly string[] => {
  const staying = new Set<string | undefined>(kept.map(({ id }) => id));
  return [...known.keys()].filter((id) => !staying.has(id));
};

/** A period that an act dropped stays as a row that counts for nothing, so that whoever has it open is told. */
async function removePeriods(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await transaction.query(
      `update subsidy_period set status = 'ANNULLED', active = false, version = version + 1 where id = any($1::uuid[])`,
      [ids],
    );
}

const isNewlyDecided = (before: SubsidyPeriod | undefined, after: SubsidyPeriod): boolean =>
  before?.status === 'UNDECIDED' && (after.status === 'APPROVED' || after.status === 'RETURNED');

const decidedBy = (viewer: Viewer, { changedAt }: MeasureAgreement) => ({
  decidedBy: viewer.personId,
  decidedByName: viewer.name,
  decidedAt: changedAt,
});

function columnsOf(
  period: SubsidyPeriod,
): Omit<
  SubsidyPeriodTableRow,
  | 'id'
  | 'agreementId'
  | 'navOffice'
  | 'municipality'
  | 'organisation'
  | 'participantId'
  | 'budgetId'
  | 'decidedBy'
  | 'decidedByName'
  | 'decidedAt'
  | 'createdAt'
> {
  const { number, resend, from: fromDate, to: toDate, steps, status, isActive: active, approval, returned } = period;
  return {
    ...{ number, resend, fromDate, toDate, steps, status, active },
    percent: period.percent ?? null,
    monthly: period.monthly ?? null,
    amount: period.amount ?? null,
    costCentre: approval?.costCentre ?? null,
    contentVersion: approval?.contentVersion ?? null,
    returnCodes: returned?.codes ?? [],
    returnText: returned?.explanation ?? null,
    cutFromDate: period.cutFrom?.to ?? null,
    cutFromAmount: period.cutFrom?.amount ?? null,
  };
}
