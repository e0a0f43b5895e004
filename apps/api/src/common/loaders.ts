import DataLoader from 'dataloader';
import type { Reader } from '@fotfeste/db';
import {
  employersByNumber,
  municipalitiesByNumber,
  occupationsByCode,
  participantsById,
  skillsById,
  slotsById,
  type EmployerRow,
  type MunicipalityRow,
  type OccupationRow,
  type ParticipantRow,
  type SkillRow,
  type SlotRow,
} from '@fotfeste/db';

/** Loads by key for one operation: what many rows point at is read once, as the viewer. */
export interface Loaders {
  readonly participant: DataLoader<string, ParticipantRow | undefined>;
  readonly slot: DataLoader<string, SlotRow | undefined>;
  readonly employer: DataLoader<string, EmployerRow | undefined>;
  readonly municipality: DataLoader<string, MunicipalityRow | undefined>;
  readonly occupation: DataLoader<string, OccupationRow | undefined>;
  readonly skill: DataLoader<string, SkillRow | undefined>;
}

/** A loader over a read model that answers in any order: rows are put back in the order of the keys. */
export function byKey<Row>(
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | undefined> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key));
  });
}

/** The loaders of one operation. */
export const createLoaders = (reader: Reader): Loaders => ({
  participant: byKey(
    (ids) => participantsById(reader, ids),
    (row) => row.id,
  ),
  slot: byKey(
    (ids) => slotsById(reader, ids),
    (row) => row.id,
  ),
  employer: byKey(
    (numbers) => employersByNumber(reader, numbers),
    (row) => row.organisationNumber,
  ),
  municipality: byKey(
    (numbers) => municipalitiesByNumber(reader, numbers),
    (row) => row.number,
  ),
  occupation: byKey(
    (codes) => occupationsByCode(reader, codes),
    (row) => row.code,
  ),
  skill: byKey(
    (ids) => skillsById(reader, ids),
    (row) => row.id,
  ),
});

/** A loader of many rows per key, each key's in the order they were read. */
export function groups<Row>(
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const rows = await read(keys);
    return keys.map((key) => rows.filter((row) => keyOf(row) === key));
  });
}
