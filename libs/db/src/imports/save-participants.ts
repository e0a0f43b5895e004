import { v7 } from 'uuid';
import type { ParticipantIntake } from '@fotfeste/placement';
import type { Transaction } from '../database.js';
import { storedIdentities, storedParticipant, type Saved, type SavingPeople } from '../people/save-participant.js';
import { canonical } from '../people/stored-values.js';
import { participantTable } from '../tables/people.js';
import { insertParticipants } from './insert-population.js';
import { insertRows } from './insert-rows.js';

interface KnownPerson {
  readonly id: string;
  readonly version: number;
  readonly reference: string | null;
  readonly stored: Record<string, unknown>;
  /** `kind hash` of each number. */
  readonly identities: readonly string[];
}

interface Matched {
  readonly intake: ParticipantIntake;
  readonly known: KnownPerson | undefined;
  readonly id: string;
}

/**
 * Does for many people of one municipality what `saveParticipant` does for one, with few statements.
 *
 * @returns undefined, having stored nothing, where two rows are about the same person: then one row comes after the other
 */
export async function saveParticipants(
  transaction: Transaction,
  intakes: readonly ParticipantIntake[],
  saving: SavingPeople,
): Promise<readonly Saved[] | undefined> {
  const matched = match(await knownAmong(transaction, intakes, saving), { intakes, saving });
  const ids = matched.flatMap(({ known }) => (known ? [known.id] : []));
  if (new Set(ids).size < ids.length) return undefined;
  const added = matched.filter(({ known }) => !known).map(({ id, intake }) => ({ id, intake }));
  await insertParticipants(transaction, added, saving);
  const saved: Saved[] = [];
  for (const person of matched) {
    const { known, id } = person;
    saved.push({ id, outcome: known ? await update(transaction, { ...person, known }, saving) : 'CREATED' });
  }
  return saved;
}

async function knownAmong(
  transaction: Transaction,
  intakes: readonly ParticipantIntake[],
  { vault }: SavingPeople,
): Promise<KnownPerson[]> {
  return transaction.query<KnownPerson>(
    `select p.id, p.version, p.import_key as reference, to_jsonb(p) as stored,
            array(select i.kind || ' ' || i.value_hash from participant_identity i where i.participant_id = p.id) as identities
       from participant p
      where p.municipality = $1 and (p.import_key = any($2) or p.id in (
        select i.participant_id from participant_identity i where i.municipality = $1 and i.value_hash = any($3)))
        for update of p`,
    [
      intakes[0]?.facts.municipality ?? '',
      intakes.flatMap(({ reference }) => reference ?? []),
      intakes.flatMap(({ identityNumbers }) => identityNumbers.map(({ number }) => vault.hash(number))),
    ],
  );
}

interface Matching {
  readonly intakes: readonly ParticipantIntake[];
  readonly saving: SavingPeople;
}

/** The sender's reference goes before a number, as with one person. */
function match(people: readonly KnownPerson[], { intakes, saving }: Matching): readonly Matched[] {
  const byReference = new Map(people.map((known) => [known.reference, known]));
  const byHash = new Map(
    people.flatMap((known) => known.identities.map((identity) => [identity.split(' ')[1], known] as const)),
  );
  return intakes.map((intake) => {
    const hashes = intake.identityNumbers.map(({ number }) => saving.vault.hash(number));
    const known =
      (intake.reference === undefined ? undefined : byReference.get(intake.reference)) ??
      hashes.map((hash) => byHash.get(hash)).find((found) => found !== undefined);
    return { intake, known, id: known?.id ?? saving.newId?.() ?? v7() };
  });
}

async function update(
  transaction: Transaction,
  { intake, known, id }: Matched & { readonly known: KnownPerson },
  saving: SavingPeople,
): Promise<Saved['outcome']> {
  const row = storedParticipant(intake, saving);
  const changed = Object.entries(row).some(([column, value]) => canonical(known.stored[column]) !== canonical(value));
  if (changed) await transaction.entities.update(participantTable, { id }, { ...row, version: known.version + 1 });
  const numbers = intake.identityNumbers.filter(
    ({ kind, number }) => !known.identities.includes(`${kind} ${saving.vault.hash(number)}`),
  );
  const identities = storedIdentities(id, { ...intake, identityNumbers: numbers }, saving);
  await insertRows(transaction, 'participant_identity', identities, {
    key: ['participant_id', 'kind'],
    then: 'REPLACE',
  });
  return changed || identities.length > 0 ? 'CHANGED' : 'UNCHANGED';
}
