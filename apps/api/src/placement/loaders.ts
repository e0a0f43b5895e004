import type DataLoader from 'dataloader';
import { placementSettingsOf, proposalsById, type ProposalRow } from '@fotfeste/db';
import type { PlacementSettings } from '@fotfeste/placement';
import { byKey } from '../common/loaders.js';
import type { Operation } from '../common/operation.js';

/** What this context loads by key in one operation. */
export interface PlacementLoaders {
  readonly proposal: DataLoader<string, ProposalRow | undefined>;
}

const ofOperation = new WeakMap<Operation, PlacementLoaders>();

/** The loaders of an operation; made on first use. */
export function placementLoaders(operation: Operation): PlacementLoaders {
  const known = ofOperation.get(operation);
  if (known) return known;
  const made = createLoaders(operation);
  ofOperation.set(operation, made);
  return made;
}

/** Lets go of what was read before a change. */
export const forgetPlacements = (operation: Operation): boolean => ofOperation.delete(operation);

const createLoaders = (operation: Operation): PlacementLoaders => ({
  proposal: byKey(
    (ids) => proposalsById(operation, ids),
    (row) => row.id,
  ),
});

/** The settings of a municipality, read once per operation. */
export const settingsOf = (operation: Operation, municipality: string): Promise<PlacementSettings> =>
  placementSettingsOf(operation, municipality);
