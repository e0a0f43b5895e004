import type { OutcomeYearFieldsFragment } from '@fotfeste/contract';

/** The counts of a year, each with the code that asks for the people behind it; the code is its column's text too. */
export const countedMeasures = [
  { code: 'SETTLED', cell: (year) => year.settled },
  { code: 'EXITS', cell: (year) => year.exits },
  { code: 'TO_WORK', cell: (year) => year.toWork },
  { code: 'TO_EDUCATION', cell: (year) => year.toEducation },
  { code: 'PERMANENT_HIRES', cell: (year) => year.permanentHires },
  { code: 'HIRES_AFTER_PLACEMENT', cell: (year) => year.hiresAfterPlacement },
] as const satisfies readonly {
  readonly code: string;
  readonly cell: (year: OutcomeYearFieldsFragment) => OutcomeYearFieldsFragment['settled'];
}[];

/** The code of a count. */
export type CountedMeasure = (typeof countedMeasures)[number]['code'];
