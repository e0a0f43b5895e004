import DataLoader from 'dataloader';
import {
  agreementsById,
  agreementsOfProposals,
  attendanceOf,
  caseSettingsOf,
  checksOfHires,
  evaluationsOf,
  followUpsOf,
  hiresById,
  hiresOfParticipants,
  hiresOfPlacements,
  placementsById,
  placementSettingsOf,
  placementsOfParticipants,
  proposalsById,
  proposalsOfParticipants,
  type AgreementRow,
  type AttendanceRow,
  type EvaluationRow,
  type FollowUpRow,
  type HireCheckRow,
  type HireRow,
  type PlacementRow,
  type ProposalRow,
} from '@fotfeste/db';
import type { CaseSettings, PlacementSettings } from '@fotfeste/placement';
import { byKey, groups } from '../common/loaders.js';
import type { Operation } from '../common/operation.js';

/** What this context loads by key in one operation. */
export interface PlacementLoaders {
  readonly proposal: DataLoader<string, ProposalRow | undefined>;
  readonly agreement: DataLoader<string, AgreementRow | undefined>;
  readonly agreementOfProposal: DataLoader<string, AgreementRow | undefined>;
  readonly placement: DataLoader<string, PlacementRow | undefined>;
  readonly hire: DataLoader<string, HireRow | undefined>;
  readonly attendance: DataLoader<string, readonly AttendanceRow[]>;
  readonly followUps: DataLoader<string, readonly FollowUpRow[]>;
  readonly evaluations: DataLoader<string, readonly EvaluationRow[]>;
  readonly hiresOfPlacement: DataLoader<string, readonly HireRow[]>;
  readonly proposalsOfParticipant: DataLoader<string, readonly ProposalRow[]>;
  readonly placementsOfParticipant: DataLoader<string, readonly PlacementRow[]>;
  readonly hiresOfParticipant: DataLoader<string, readonly HireRow[]>;
  readonly checksOfHire: DataLoader<string, readonly HireCheckRow[]>;
  readonly settings: DataLoader<string, PlacementSettings>;
  readonly caseSettings: DataLoader<string, CaseSettings>;
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
  proposal: byKey((ids) => proposalsById(operation, ids), idOf),
  agreement: byKey((ids) => agreementsById(operation, ids), idOf),
  agreementOfProposal: byKey(
    (ids) => agreementsOfProposals(operation, ids),
    (row) => row.proposalId,
  ),
  placement: byKey((ids) => placementsById(operation, ids), idOf),
  hire: byKey((ids) => hiresById(operation, ids), idOf),
  attendance: groups((ids) => attendanceOf(operation, ids), placementOf),
  followUps: groups((ids) => followUpsOf(operation, ids), placementOf),
  evaluations: groups((ids) => evaluationsOf(operation, ids), placementOf),
  hiresOfPlacement: groups((ids) => hiresOfPlacements(operation, ids), placementOf),
  proposalsOfParticipant: groups((ids) => proposalsOfParticipants(operation, ids), participantOf),
  placementsOfParticipant: groups((ids) => placementsOfParticipants(operation, ids), participantOf),
  hiresOfParticipant: groups((ids) => hiresOfParticipants(operation, ids), participantOf),
  checksOfHire: groups(
    (ids) => checksOfHires(operation, ids),
    ({ hireId }) => hireId,
  ),
  settings: each((number) => placementSettingsOf(operation, number)),
  caseSettings: each((number) => caseSettingsOf(operation, number)),
});

const idOf = (row: { readonly id: string }): string => row.id;
const placementOf = (row: { readonly placementId: string | null }): string => row.placementId ?? '';
const participantOf = (row: { readonly participantId: string }): string => row.participantId;

/** A loader of what is read for one key at a time: of the few municipalities an operation is about. */
const each = <Value>(read: (key: string) => Promise<Value>): DataLoader<string, Value> =>
  new DataLoader((keys) => Promise.all(keys.map(read)));
