import type { Viewer } from '@fotfeste/access';
import type { Instant, LocalDate } from '@fotfeste/kernel';
import type { PlacementSettings } from './clocks.js';

/** Who does something, and when. Time and ids come from the shell, so that every rule can be tried on any day. */
export interface Act {
  readonly viewer: Viewer;
  readonly now: Instant;
  /** The same moment as a date in Oslo. */
  readonly today: LocalDate;
  newId(): string;
}

/** The day of an act with the settings that hold where it is done. */
export interface Day {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly settings: PlacementSettings;
}
