import type { PlacementRefusal } from './refusals.js';

/** A text a user typed, as it is stored: no null bytes (PostgreSQL has no place for them), no space around it. */
export const cleanText = (text: string | null | undefined): string => (text ?? '').split('\u0000').join('').trim();

/** The longest a sentence and a note may be, in characters. */
export const longestSentence = 500;
export const longestNote = 4000;

/** FIELD_REQUIRED when nothing is written. */
export const checkRequired = (field: string, text: string): readonly PlacementRefusal[] =>
  text === '' ? [{ code: 'FIELD_REQUIRED', field }] : [];

/** FIELD_TOO_LONG beyond `most` characters. */
export const checkLength = (field: string, text: string, most: number): readonly PlacementRefusal[] =>
  text.length > most ? [{ code: 'FIELD_TOO_LONG', field, facts: { most } }] : [];

/** NUMBER_OUT_OF_RANGE outside the limits, both included. */
export const checkRange = (
  field: string,
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): readonly PlacementRefusal[] =>
  value >= least && value <= most ? [] : [{ code: 'NUMBER_OUT_OF_RANGE', field, facts: { least, most } }];
