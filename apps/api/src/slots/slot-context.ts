import type { Viewer } from '@fotfeste/access';
import type { SlotRow } from '@fotfeste/db';
import { readyTasksOf } from './ready-tasks.js';
import type { KnownTask } from './slot-tasks-input.js';

/**
 * The municipality a slot belongs to: that of its postcode, which an employer may always have. A consultant who finds a
 * place outside the own municipality keeps it in the own one, since those are the people it was found for.
 */
export function municipalityFor(viewer: Viewer, ofPostcode: string | null, stored?: string): string | undefined {
  if (ofPostcode === null) return undefined;
  if (viewer.kind === 'EMPLOYER' || viewer.municipalities.some((own) => own === ofPostcode)) return ofPostcode;
  return stored ?? viewer.municipalities[0];
}

/** The tasks whose unasked facts come along: those already on the slot, then the occupation's ready ones. */
export const knownTasksOf = (occupation: string, slot?: SlotRow): readonly KnownTask[] => [
  ...(slot?.tasks ?? []).map(({ title, frequency, demands, skills }) => ({
    id: '',
    names: [title],
    frequency,
    demands,
    skills,
  })),
  ...readyTasksOf(occupation).map(({ id, names, frequency, demands, skills }) => ({
    id,
    names: [names.en, ...(names.nb ? [names.nb] : [])],
    frequency,
    demands,
    skills,
  })),
];
