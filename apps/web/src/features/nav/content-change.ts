import type { MeasureContentInput, MeasureFieldsFragment } from '@fotfeste/contract';

/** What somebody has changed of a measure's content and not saved yet. */
export type ContentChange = MeasureContentInput;

/** What the parts of the form get. */
export interface ContentParts {
  readonly stored: MeasureFieldsFragment['content'];
  readonly changed: ContentChange;
  readonly change: (changes: ContentChange) => void;
  /** What the rules said of a field. */
  readonly refused: (field: string) => string | undefined;
}
