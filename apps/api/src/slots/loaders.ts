import DataLoader from 'dataloader';
import {
  contactsOfEmployers,
  recordsOfEmployers,
  slotsOfEmployers,
  type EmployerContactRow,
  type EmployerRecordRow,
  type SlotRow,
} from '@fotfeste/db';
import { byKey } from '../common/loaders.js';
import type { Operation } from '../common/operation.js';

/** What an employer's fields are read from, once per operation. */
export interface EmployerLoaders {
  readonly contacts: DataLoader<string, readonly EmployerContactRow[]>;
  readonly slots: DataLoader<string, readonly SlotRow[]>;
  readonly record: DataLoader<string, EmployerRecordRow | undefined>;
}

const ofOperation = new WeakMap<Operation, EmployerLoaders>();

/** The employer loaders of an operation; made on first use. */
export function employerLoaders(operation: Operation): EmployerLoaders {
  const made = ofOperation.get(operation) ?? create(operation);
  ofOperation.set(operation, made);
  return made;
}

const grouped = <Row extends { readonly organisation: string }>(
  read: (numbers: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, readonly Row[]> =>
  new DataLoader(async (numbers) => {
    const rows = await read(numbers);
    return numbers.map((number) => rows.filter(({ organisation }) => organisation === number));
  });

const create = (operation: Operation): EmployerLoaders => ({
  contacts: grouped((numbers) => contactsOfEmployers(operation, numbers)),
  slots: grouped((numbers) => slotsOfEmployers(operation, numbers)),
  record: byKey(
    (numbers) => recordsOfEmployers(operation, numbers, operation.today),
    ({ organisation }) => organisation,
  ),
});

/** Lets go of what was read of slots before a change. */
export function forgetSlots(operation: Operation): void {
  ofOperation.delete(operation);
  operation.loaders.slot.clearAll();
}
