import { v7 } from 'uuid';
import type { EmployerIntake, SlotIntake } from '@fotfeste/placement';
import { addYears, ok, refuse, type LocalDate, type Refusal, type Result } from '@fotfeste/kernel';
import type { Transaction } from '../database.js';
import { employerTable, slotTable, type StoredEmployer, type StoredSlot } from '../tables/slots.js';
import type { Saved } from './save-participant.js';
import { canonical, present } from './stored-values.js';

/** Enters or updates a workplace, and the person to call there. What the row does not say is left as it is. */
export async function saveEmployer(
  transaction: Transaction,
  intake: EmployerIntake,
  municipality?: string,
): Promise<Saved> {
  const row = storedEmployer(intake);
  const [known] = await transaction.query<{ stored: Record<string, unknown> }>(
    `select to_jsonb(e) as stored from employer e where organisation_number = $1`,
    [intake.workplace],
  );
  const changed = known && Object.entries(row).some(([column, value]) => known.stored[column] !== value);
  if (!known) await transaction.entities.insert(employerTable, row);
  else if (changed) await transaction.entities.update(employerTable, { organisation_number: intake.workplace }, row);
  const contactAdded = await saveContact(transaction, intake, municipality);
  return { id: intake.workplace, outcome: !known ? 'CREATED' : changed || contactAdded ? 'CHANGED' : 'UNCHANGED' };
}

/** The columns that a workplace's row says something of. */
export const storedEmployer = (intake: EmployerIntake): Partial<StoredEmployer> =>
  present({
    organisation_number: intake.workplace,
    name: intake.workplaceName,
    parent: intake.organisation,
    municipality: intake.municipality,
    postcode: intake.postcode,
    industry: intake.industryCode,
    sector: intake.sector,
    employees: intake.employees,
    paused_until: intake.pausedUntil,
  });

async function saveContact(transaction: Transaction, intake: EmployerIntake, municipality?: string): Promise<boolean> {
  const { contact } = intake;
  if (!contact?.name) return false;
  const rows = await transaction.query(
    `insert into employer_contact (id, organisation, municipality, name, email, phone, ward)
     select $1, $2, $3, $4, $5, $6, $7 where not exists (
       select 1 from employer_contact where organisation = $2 and name = $4 and email is not distinct from $5) returning id`,
    [
      v7(),
      intake.workplace,
      municipality ?? null,
      contact.name,
      contact.email ?? null,
      contact.phone ?? null,
      contact.ward ?? null,
    ],
  );
  return rows.length > 0;
}

/** Who enters a slot, and whether the employer itself has confirmed it. */
export interface SlotEntry {
  readonly userId: string;
  readonly userName: string;
  readonly confirmedAt: string | null;
  readonly newId?: () => string;
}

/**
 * Enters a slot, or changes the one with the sender's reference. A slot without an end is asked about again after a
 * year, so it is stored with that end. What a second row does not say is left as it is.
 */
export async function saveSlot(transaction: Transaction, intake: SlotIntake, entry: SlotEntry): Promise<Saved> {
  const [known] = await transaction.query<KnownSlot>(
    `select id, version, to_jsonb(s) as stored,
            array(select h.municipality from slot_shared_with h where h.slot_id = s.id order by 1) as shared
       from slot s where organisation = $1 and import_key = $2 for update`,
    [intake.facts.organisation, intake.reference ?? null],
  );
  if (known) return updateSlot(transaction, intake, known);
  const id = entry.newId?.() ?? v7();
  await transaction.entities.insert(slotTable, {
    ...storedSlot(intake),
    id,
    entered_by: entry.userId,
    entered_by_name: entry.userName,
    confirmed_at: entry.confirmedAt,
    version: 1,
  });
  await shareSlot(transaction, id, intake.facts.sharedWith ?? []);
  return { id, outcome: 'CREATED' };
}

interface KnownSlot {
  readonly id: string;
  readonly version: number;
  readonly stored: Record<string, unknown>;
  readonly shared: readonly string[];
}

async function updateSlot(transaction: Transaction, intake: SlotIntake, known: KnownSlot): Promise<Saved> {
  const { id, version, stored } = known;
  const row = saidOfSlot(intake);
  const { sharedWith } = intake.facts;
  const shares = sharedWith !== undefined && [...sharedWith].sort().join() !== known.shared.join();
  const changed = Object.entries(row).some(([column, value]) => canonical(stored[column]) !== canonical(value));
  if (!changed && !shares) return { id, outcome: 'UNCHANGED' };
  await transaction.entities.update(slotTable, { id }, { ...row, version: version + 1 });
  if (shares) await shareSlot(transaction, id, sharedWith);
  return { id, outcome: 'CHANGED' };
}

async function shareSlot(transaction: Transaction, id: string, municipalities: readonly string[]): Promise<void> {
  await transaction.query(`delete from slot_shared_with where slot_id = $1`, [id]);
  await transaction.query(
    `insert into slot_shared_with (slot_id, municipality) select $1, unnest($2::text[]) on conflict do nothing`,
    [id, municipalities],
  );
}

/** A change of one slot: the version that was read, and when the employer itself makes it, which confirms the slot. */
export interface SlotChange {
  readonly id: string;
  readonly version: number;
  readonly confirmedAt: string | null;
}

/**
 * Changes a slot to what a form says. What the form leaves empty is emptied; what it does not ask about is left alone;
 * without a list of municipalities the slot stays shared as it was.
 */
export async function changeSlot(
  transaction: Transaction,
  intake: SlotIntake,
  { id, version, confirmedAt }: SlotChange,
): Promise<Result<Saved, readonly Refusal[]>> {
  const row = storedSlot(intake);
  const [known] = await transaction.query<StoredSlot & { readonly taken: number }>(
    `select *, app.slot_taken(id, from_date, to_date) as taken from slot where id = $1 for update`,
    [id],
  );
  const refusals = changeRefusals(known, row, version);
  if (refusals.length > 0) return refuse(refusals);
  await transaction.entities.update(
    slotTable,
    { id },
    {
      ...row,
      supervisor_name: row.supervisor_name ?? null,
      outlook_percent: row.outlook_percent ?? null,
      outlook_decision_on: row.outlook_decision_on ?? null,
      confirmed_at: known?.confirmed_at ?? confirmedAt,
      version: version + 1,
    },
  );
  if (intake.facts.sharedWith) await shareSlot(transaction, id, intake.facts.sharedWith);
  return ok({ id, outcome: 'CHANGED' });
}

function changeRefusals(
  known: (StoredSlot & { readonly taken: number }) | undefined,
  row: Partial<StoredSlot>,
  version: number,
): Refusal[] {
  if (known?.version !== version) return [{ code: 'STALE_VERSION' }];
  const { taken } = known;
  return [
    ...(known.organisation === row.organisation ? [] : [{ code: 'SLOT_EMPLOYER_FIXED', field: 'organisationNumber' }]),
    ...((row.capacity ?? 0) < taken ? [{ code: 'SLOT_PLACES_TAKEN', field: 'capacity', facts: { taken } }] : []),
  ];
}

/** A new slot's columns: what is said of it, and what holds where nothing is. */
export const storedSlot = (intake: SlotIntake): Partial<StoredSlot> => ({
  to_date: addYears(intake.from as LocalDate, 1),
  // where a slot lies is then known by its municipality alone
  postcode: '',
  capacity: 1,
  weekly_hours: 37.5,
  shifts: [],
  tasks: [],
  skills: [],
  requirements: [],
  language_buddy: false,
  outlook: 'NONE',
  ...saidOfSlot(intake),
});

/** The columns that a slot's row says something of. */
function saidOfSlot({ facts, ...intake }: SlotIntake): Partial<StoredSlot> {
  const places = (facts.capacity ?? []).reduce((sum, period) => sum + period.places, 0);
  return present({
    organisation: facts.organisation,
    municipality: facts.municipality,
    title: intake.title,
    occupation: facts.occupation,
    kind: facts.kind,
    sector: facts.sector,
    postcode: facts.postcode,
    from_date: intake.from,
    to_date: intake.to,
    capacity: places || undefined,
    // stored with one decimal: half an hour is what weeks are planned in
    weekly_hours: facts.weeklyHours && Math.round(facts.weeklyHours * 10) / 10,
    shifts: facts.shifts,
    tasks: facts.tasks,
    skills: facts.skills,
    requirements: facts.requirements,
    length_weeks: facts.lengthWeeks,
    monthly_wage: intake.monthlyWage,
    supervisor_name: intake.supervisorName,
    language_buddy: facts.languageBuddy,
    outlook: facts.mayBecome?.kind,
    outlook_percent: facts.mayBecome?.percent,
    outlook_decision_on: facts.mayBecome?.decisionOn,
    on_behalf_email: intake.contactEmail,
    import_key: intake.reference,
  }) as Partial<StoredSlot>;
}
