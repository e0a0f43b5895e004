import { v7 } from 'uuid';
import type { ParticipantIntake } from '@fotfeste/placement';
import type { ProtectionClass } from '@fotfeste/matching';
import type { Transaction } from '../database.js';
import { identityTable, participantTable, type StoredIdentity, type StoredParticipant } from '../tables/people.js';
import type { IdentityVault } from './identity.js';
import { canonical, present } from './stored-values.js';

/** What became of an imported row. */
export type Saved = { readonly id: string; readonly outcome: 'CREATED' | 'CHANGED' | 'UNCHANGED' };

/** What saving people needs beside the transaction. */
export interface SavingPeople {
  readonly vault: IdentityVault;
  readonly today: string;
  readonly consultantByEmail: (email: string) => string | undefined;
  readonly newId?: () => string;
}

const gradings: Readonly<Record<ProtectionClass, number>> = {
  NONE: 0,
  CONFIDENTIAL: 1,
  STRICTLY_CONFIDENTIAL: 2,
  STRICTLY_CONFIDENTIAL_ABROAD: 2,
};

/**
 * Enters a person as a file or a form describes them, or changes the one who is known by an identity number or by the
 * sender's reference. Facts the row does not have are left as they are: a file that is silent takes nothing away.
 */
export async function saveParticipant(
  transaction: Transaction,
  intake: ParticipantIntake,
  saving: SavingPeople,
): Promise<Saved> {
  const known = await findKnown(transaction, intake, saving.vault);
  const row = storedParticipant(intake, saving);
  const id = known?.id ?? saving.newId?.() ?? v7();
  if (!known) {
    await transaction.entities.insert(participantTable, { ...row, id, version: 1 });
  } else {
    const changed = await changedColumns(transaction, known.id, row);
    if (changed.length > 0)
      await transaction.entities.update(participantTable, { id }, { ...row, version: known.version + 1 });
    const added = await saveIdentities(transaction, { id, intake, saving });
    return { id, outcome: changed.length > 0 || added ? 'CHANGED' : 'UNCHANGED' };
  }
  await saveIdentities(transaction, { id, intake, saving });
  return { id, outcome: 'CREATED' };
}

async function findKnown(
  transaction: Transaction,
  intake: ParticipantIntake,
  vault: IdentityVault,
): Promise<{ readonly id: string; readonly version: number } | undefined> {
  const hashes = intake.identityNumbers.map(({ number }) => vault.hash(number));
  const [known] = await transaction.query<{ id: string; version: number }>(
    `select p.id, p.version from participant p
      where p.municipality = $1 and (p.import_key = $2 or exists (
        select 1 from participant_identity i where i.participant_id = p.id and i.value_hash = any($3)))
      order by (p.import_key = $2) desc nulls last limit 1 for update`,
    [intake.facts.municipality, intake.reference ?? null, hashes],
  );
  return known;
}

/** The columns that an intake says something of; the others keep what they hold. */
export function storedParticipant(intake: ParticipantIntake, saving: SavingPeople): Partial<StoredParticipant> {
  const { facts } = intake;
  const row = {
    municipality: facts.municipality,
    consultant_id: intake.consultantEmail && saving.consultantByEmail(intake.consultantEmail),
    given_name: intake.givenName,
    family_name: intake.familyName,
    birth_date: facts.birthDate ?? intake.identityNumbers.find(({ birthDate }) => birthDate)?.birthDate,
    protection: facts.protection && gradings[facts.protection],
    own_staff: facts.ownStaff,
    phone: intake.phone,
    email: intake.email,
    contact_language: intake.contactLanguage,
    interpreter_needed: intake.interpreterNeeded,
    settled_on: intake.settledOn,
    settlement_basis: intake.settlementBasis,
    permit_granted_on: intake.permitOn,
    regime: facts.programme?.regime,
    programme_start: facts.programme?.startsOn,
    programme_end: facts.programme?.endsOn,
    end_goal: facts.programme?.endGoal,
    schooling: facts.schooling,
    postcode: facts.homePostcode,
    norwegian: facts.norwegian,
    other_languages: facts.otherLanguages,
    skills: facts.skills,
    work_history: facts.workHistory,
    wishes: facts.wishes,
    refused_occupations: facts.refusedOccupations,
    certificates: facts.certificates,
    driving_licences: facts.drivingLicences,
    availability: facts.availability,
    school_blocks: facts.schoolBlocks,
    childcare_hours: facts.childcareHours,
    adaptations: facts.adaptations,
    // no limit is what nothing says
    max_commute_minutes: facts.maxCommuteMinutes || undefined,
    travel_mode: facts.travelMode,
    own_words: intake.ownWords,
    unknown_skills: intake.unknownSkills,
    import_key: intake.reference,
  };
  return present(row) as Partial<StoredParticipant>;
}

/** The rows of a person's identity numbers, sealed. */
export const storedIdentities = (
  id: string,
  intake: ParticipantIntake,
  { vault, today }: SavingPeople,
): readonly StoredIdentity[] =>
  intake.identityNumbers.map(({ kind, number }) => ({
    participant_id: id,
    municipality: intake.facts.municipality,
    kind,
    value_sealed: vault.seal(id, number),
    value_hash: vault.hash(number),
    valid_from: today,
  }));

async function changedColumns(transaction: Transaction, id: string, row: object): Promise<string[]> {
  const [stored] = await transaction.query<{ stored: Record<string, unknown> }>(
    `select to_jsonb(p) as stored from participant p where id = $1`,
    [id],
  );
  return Object.entries(row)
    .filter(([column, value]) => canonical(stored?.stored[column]) !== canonical(value))
    .map(([column]) => column);
}

async function saveIdentities(
  transaction: Transaction,
  { id, intake, saving }: { readonly id: string; readonly intake: ParticipantIntake; readonly saving: SavingPeople },
): Promise<boolean> {
  let added = false;
  for (const row of storedIdentities(id, intake, saving)) {
    const rows = await transaction.query(
      `select 1 from participant_identity where participant_id = $1 and kind = $2 and value_hash = $3`,
      [id, row.kind, row.value_hash],
    );
    if (rows.length > 0) continue;
    added = true;
    await transaction.entities.upsert(identityTable, row, ['participant_id', 'kind']);
  }
  return added;
}
