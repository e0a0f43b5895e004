import type { EmployerIntake, ParticipantIntake, SlotIntake } from '@fotfeste/placement';
import type { Transaction } from '../database.js';
import { storedIdentities, storedParticipant, type SavingPeople } from '../people/save-participant.js';
import { storedEmployer, storedSlot, type SlotEntry } from '../people/save-slot.js';
import { insertRows, sameColumns } from './insert-rows.js';

/** Something new with the id that it is to have. */
export interface Identified<Intake> {
  readonly id: string;
  readonly intake: Intake;
}

/** Enters people who are known to be new, all at once; nobody is looked for as `saveParticipant` does. */
export async function insertParticipants(
  transaction: Transaction,
  people: readonly Identified<ParticipantIntake>[],
  saving: SavingPeople,
): Promise<void> {
  const rows = people.map(({ id, intake }) => ({ id, ...storedParticipant(intake, saving) }));
  await insertRows(transaction, 'participant', sameColumns(rows, { protection: 0, own_staff: false }));
  const identities = people.flatMap(({ id, intake }) => storedIdentities(id, intake, saving));
  await insertRows(transaction, 'participant_identity', identities);
}

/** Enters workplaces that are known to be new, with the people to call there as the municipality's contacts. */
export async function insertEmployers(
  transaction: Transaction,
  employers: readonly EmployerIntake[],
  newId: (key: string) => string,
): Promise<void> {
  await insertRows(transaction, 'employer', sameColumns(employers.map(storedEmployer)));
  const contacts = employers.flatMap(({ workplace, municipality, contact }) =>
    contact?.name
      ? [{ ...contactColumns(contact), id: newId(`contact ${workplace}`), organisation: workplace, municipality }]
      : [],
  );
  await insertRows(transaction, 'employer_contact', sameColumns(contacts));
}

const contactColumns = ({ name, email, phone, ward }: NonNullable<EmployerIntake['contact']>): object => ({
  name,
  email,
  phone,
  ward,
});

/** Enters slots that are known to be new, each entered by whom it says. */
export async function insertSlots(
  transaction: Transaction,
  slots: readonly (Identified<SlotIntake> & { readonly entry: SlotEntry })[],
): Promise<void> {
  const rows = slots.map(({ id, intake, entry }) => ({
    id,
    ...storedSlot(intake),
    entered_by: entry.userId,
    entered_by_name: entry.userName,
    confirmed_at: entry.confirmedAt,
  }));
  await insertRows(transaction, 'slot', sameColumns(rows, { kind: 'INTERNSHIP' }));
  const shared = slots.flatMap(({ id, intake }) =>
    (intake.facts.sharedWith ?? []).map((municipality) => ({ slot_id: id, municipality })),
  );
  await insertRows(transaction, 'slot_shared_with', shared);
}
