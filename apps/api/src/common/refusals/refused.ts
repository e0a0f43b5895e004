import type { Refusal } from '@fotfeste/kernel';
import { refusalText, type TextLanguage } from './texts.js';

/** The `Refused` member of every mutation's union. */
export interface RefusedResult {
  readonly __typename: 'Refused';
  readonly refusals: readonly RefusalView[];
}

/** One refusal with its sentence in the viewer's language. */
export interface RefusalView {
  readonly code: string;
  readonly field?: string | undefined;
  readonly message: string;
  readonly wayOut: string;
}

/** A refusal as the user reads it. */
export const refusalView = (refusal: Refusal, language: TextLanguage): RefusalView => ({
  code: refusal.code,
  field: refusal.field,
  ...refusalText(refusal, language),
});

/** Refusals as a mutation answers them. */
export const refused = (refusals: readonly Refusal[], language: TextLanguage): RefusedResult => ({
  __typename: 'Refused',
  refusals: refusals.map((refusal) => refusalView(refusal, language)),
});
