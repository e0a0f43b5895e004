import { v7 } from 'uuid';
import {
  addAccount,
  identityVault,
  insertEmployers,
  insertParticipants,
  insertSlots,
  type Database,
  type NewAccount,
} from '@fotfeste/db';
import { nationalPopulation } from '@fotfeste/demo';
import type { LocalDate } from '@fotfeste/kernel';
import { demoViewer } from '../demo/demo-seed.js';
import { enterReferenceData } from '../demo/reference-data.js';

/** How large a country, and when. */
export interface CountryOptions {
  readonly participants: number;
  readonly slots: number;
  readonly today: LocalDate;
  readonly fieldKey: string;
}

/** Who asks for the run: a consultant of the municipality with most people. */
export const nationalAccount: NewAccount = {
  issuer: 'local',
  subject: 'national',
  name: 'Nasjonal Konsulent',
  email: 'national@fotfeste.demo',
  grants: [{ role: 'CONSULTANT', municipality: '0301' }],
};

const pieces = 2_000;

/** Fills an empty database with a made-up country: everybody is matched together. */
export async function enterCountry(database: Database, options: CountryOptions): Promise<void> {
  const { participants, slots, today, fieldKey } = options;
  const population = nationalPopulation({ seed: 2024, today, participants, slots });
  const by = await database.transaction(demoViewer, async (transaction) => {
    await enterReferenceData(transaction);
    await transaction.query(`update municipality set region = 'NORWAY'`);
    const userId = await addAccount(transaction, nationalAccount);
    return { userId, userName: nationalAccount.name, confirmedAt: `${today}T00:00:00Z` };
  });
  const saving = { vault: identityVault(fieldKey), today, consultantByEmail: () => undefined };
  for (const some of inPieces(population.employers))
    await database.transaction(demoViewer, (transaction) => insertEmployers(transaction, some, () => v7()));
  for (const some of inPieces(population.participants)) {
    const people = some.map((intake) => ({ id: v7(), intake }));
    await database.transaction(demoViewer, (transaction) => insertParticipants(transaction, people, saving));
  }
  for (const some of inPieces(population.slots)) {
    const entries = some.map((intake) => ({ id: v7(), intake, entry: by }));
    await database.transaction(demoViewer, (transaction) => insertSlots(transaction, entries));
  }
}

const inPieces = <Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] =>
  Array.from({ length: Math.ceil(things.length / pieces) }, (_, piece) =>
    things.slice(piece * pieces, (piece + 1) * pieces),
  );
