import type { Observation } from './outcome-cube.js';
import { observationsOf, type FamilyObservations, type ReportScope } from './outcome-families.js';
import type { HireFact, PersonFacts, PlacementFact, RetentionCheck } from './outcome-facts.js';

/**
 * A municipality's outcomes as a store hands them over: people counted in groups where counting is all there is to it,
 * single facts only of those who were hired for good, since which reports are one employment takes the rules to say.
 */
export interface CountedOutcomes {
  /** Settled people by year and basis. */
  readonly settled: readonly Observation[];
  /** Exits in force by year and kind. */
  readonly exits: readonly Observation[];
  /** Ended placements of others than those hired for good, by the year of their end; their status is `DID_NOT`. */
  readonly placementsWithoutHire: readonly Observation[];
  readonly hired: {
    readonly people: readonly PersonFacts[];
    readonly hires: readonly HireFact[];
    /** The placements that the hires name. */
    readonly placements: readonly PlacementFact[];
    readonly checks: readonly RetentionCheck[];
  };
  /** People with the duty of 15 hours, by whether they attend them. */
  readonly workHours: readonly Observation[];
}

/** What a report counts, from what a store has grouped: the same numbers as from the single events. */
export function observationsFromCounts(counted: CountedOutcomes, scope: ReportScope): FamilyObservations {
  const hired = observationsOf(
    { ...counted.hired, settled: [], starts: [], exits: [], november: [], workHours: [] },
    scope,
  );
  return {
    ...hired,
    SETTLED: counted.settled,
    EXITS: counted.exits,
    // nothing here says yet what people did in the November after: it is unread, and then unknown
    ONE_YEAR_AFTER: counted.exits.map((exit) => ({
      ...exit,
      status: scope.asOf >= `${exit.year + 1}-12-01` ? 'OTHER_OR_UNKNOWN' : 'NOT_YET_READ',
    })),
    PLACEMENTS: [...counted.placementsWithoutHire, ...hired.PLACEMENTS],
    WORK_HOURS: counted.workHours,
  };
}
