import DataLoader from 'dataloader';
import { attendedHoursOf, cases, caseSettingsOf, exitsOf, placementHoursOf, planElementsOf } from '@fotfeste/db';
import type { AttendedRow, CaseRow, ExitRow, PlanElementRow, PlannedPlacementRow } from '@fotfeste/db';
import type { CaseSettings } from '@fotfeste/placement';
import { byKey } from '../common/loaders.js';
import type { Operation } from '../common/operation.js';

/** What a participant's fields are read from, once per operation. */
export interface PeopleLoaders {
  readonly case: DataLoader<string, CaseRow | undefined>;
  /** What holds in a municipality, read once for all its cases. */
  readonly settings: DataLoader<string, CaseSettings>;
  readonly exit: DataLoader<string, ExitRow | undefined>;
  readonly plan: DataLoader<string, readonly PlanElementRow[]>;
  readonly attended: DataLoader<string, readonly AttendedRow[]>;
  readonly placements: DataLoader<string, readonly PlannedPlacementRow[]>;
}

const ofOperation = new WeakMap<Operation, PeopleLoaders>();

/** The people loaders of an operation. */
export function peopleLoaders(operation: Operation): PeopleLoaders {
  const made = ofOperation.get(operation) ?? create(operation);
  ofOperation.set(operation, made);
  return made;
}

/** Lets go of what was read before a change. */
export function forgetPeople(operation: Operation): void {
  ofOperation.delete(operation);
  operation.loaders.participant.clearAll();
}

const grouped = <Row extends { readonly participantId: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, readonly Row[]> =>
  new DataLoader(async (ids) => {
    const rows = await read(ids);
    return ids.map((id) => rows.filter((row) => row.participantId === id));
  });

const create = (operation: Operation): PeopleLoaders => ({
  case: byKey(
    (ids) => cases(operation, { municipalities: operation.viewer.municipalities, ids, withExited: true }),
    (row) => row.id,
  ),
  settings: new DataLoader((numbers) => Promise.all(numbers.map((number) => caseSettingsOf(operation, number)))),
  exit: byKey(
    (ids) => exitsOf(operation, ids),
    (row) => row.participantId,
  ),
  plan: grouped((ids) => planElementsOf(operation, ids)),
  attended: grouped((ids) => attendedHoursOf(operation, ids)),
  placements: grouped((ids) => placementHoursOf(operation, ids)),
});
