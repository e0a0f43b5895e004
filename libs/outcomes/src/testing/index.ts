import { addDays, localDate, type MunicipalityNumber, type OrganisationNumber } from '@fotfeste/kernel';
import type { ExitFact, HireFact, LeaverStatus, OutcomeEvents, PersonFacts, PlacementFact } from '../outcome-facts.js';

/** Asker of today. */
export const asker = '3203' as MunicipalityNumber;
/** Bærum of today. */
export const bærum = '3201' as MunicipalityNumber;
/** A synthetic workplace. */
export const bakery = '310000019' as OrganisationNumber;

/** A woman without upper secondary. */
export const aPerson = (overrides: Partial<PersonFacts> = {}): PersonFacts => ({
  participantId: 'p1',
  gender: 'WOMAN',
  schooling: 'LESS',
  shielded: false,
  ...overrides,
});

/** An exit to work on 1 June 2024 in Asker. */
export const anExit = (overrides: Partial<ExitFact> = {}): ExitFact => ({
  participantId: 'p1',
  municipality: asker,
  on: localDate('2024-06-01'),
  kind: 'WORK',
  ...overrides,
});

/** A permanent hire at the bakery from 1 June 2024, reported by the employer. */
export const aHire = (overrides: Partial<HireFact> = {}): HireFact => ({
  hireId: 'h1',
  participantId: 'p1',
  municipality: asker,
  employer: bakery,
  kind: 'PERMANENT',
  from: localDate('2024-06-01'),
  reportedBy: 'EMPLOYER',
  ...overrides,
});

/** A placement through March and April 2024. */
export const aPlacement = (overrides: Partial<PlacementFact> = {}): PlacementFact => ({
  placementId: 'pl1',
  participantId: 'p1',
  municipality: asker,
  from: localDate('2024-03-01'),
  to: localDate('2024-04-30'),
  ...overrides,
});

/** No events but those given. */
export const events = (overrides: Partial<OutcomeEvents> = {}): OutcomeEvents => ({
  people: [],
  settled: [],
  starts: [],
  exits: [],
  placements: [],
  hires: [],
  checks: [],
  november: [],
  workHours: [],
  ...overrides,
});

/** So many people of each kind who left in a year, half of them men, every third with upper secondary. */
export function leavers(
  year: number,
  kinds: Partial<Record<LeaverStatus, number>>,
  municipality: MunicipalityNumber = asker,
): Pick<OutcomeEvents, 'people' | 'exits'> {
  const list = Object.entries(kinds).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => kind as LeaverStatus),
  );
  const id = (index: number): string => `${municipality}-${year}-${index}`;
  return {
    people: list.map((_, index) =>
      aPerson({
        participantId: id(index),
        gender: index % 2 === 0 ? 'MAN' : 'WOMAN',
        schooling: index % 3 === 0 ? 'UPPER_SECONDARY_OR_MORE' : 'LESS',
      }),
    ),
    exits: list.map((kind, index) =>
      anExit({ participantId: id(index), municipality, kind, on: addDays(localDate(`${year}-01-01`), index % 365) }),
    ),
  };
}

/** Several sets of events as one. */
export const together = (...sets: readonly Partial<OutcomeEvents>[]): OutcomeEvents =>
  events({
    people: sets.flatMap(({ people = [] }) => people),
    settled: sets.flatMap(({ settled = [] }) => settled),
    starts: sets.flatMap(({ starts = [] }) => starts),
    exits: sets.flatMap(({ exits = [] }) => exits),
    placements: sets.flatMap(({ placements = [] }) => placements),
    hires: sets.flatMap(({ hires = [] }) => hires),
    checks: sets.flatMap(({ checks = [] }) => checks),
    november: sets.flatMap(({ november = [] }) => november),
    workHours: sets.flatMap(({ workHours = [] }) => workHours),
  });
