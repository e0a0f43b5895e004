import { taxonomySourceOf, type SlotRow } from '@fotfeste/db';
import { namingFrom, renderReason, type Audience, type Naming, type Reason, type SlotFacts } from '@fotfeste/matching';
import { buildTaxonomy, type Taxonomy } from '@fotfeste/occupation';
import type { Operation } from '../common/operation.js';

const keptFor = 300_000;
let kept: { readonly taxonomy: Promise<Taxonomy>; readonly until: number } | undefined;

/** The taxonomy in force, built at most every five minutes: it is reference data and large. */
export function taxonomyInForce(operation: Operation): Promise<Taxonomy> {
  const now = Date.parse(operation.now);
  if (kept && kept.until > now) return kept.taxonomy;
  const taxonomy = taxonomySourceOf(operation).then(buildTaxonomy);
  kept = { taxonomy, until: now + keptFor };
  taxonomy.catch(() => (kept = undefined));
  return taxonomy;
}

/** The language that reasons are told in. */
export const tellingLanguage = (operation: Operation): 'nb' | 'en' =>
  operation.viewer.language === 'en' ? 'en' : 'nb';

/** What things are called in the viewer's language; a slot's tasks by the employer's own titles. */
export async function namingOf(operation: Operation, slot?: SlotRow): Promise<Naming> {
  const titles = slot ? [{ tasks: slot.tasks } as unknown as SlotFacts] : [];
  return namingFrom(await taxonomyInForce(operation), tellingLanguage(operation), titles);
}

/** A reason as the schema has it. */
export interface ReasonView {
  readonly code: string;
  readonly text: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** Reasons in words for an audience; those it may not be told are left out. */
export const reasonViews = (
  reasons: readonly Reason[],
  telling: { readonly audience: Audience; readonly language: 'nb' | 'en'; readonly naming: Naming },
): ReasonView[] =>
  reasons.flatMap((reason) => {
    const text = renderReason(reason, telling);
    return text === undefined ? [] : [{ code: reason.code, text, facts: reason.facts.map(factView) }];
  });

/** A fact with its value as text. */
export const factView = (fact: {
  readonly name: string;
  readonly value?: unknown;
}): { name: string; value: string } => ({
  name: fact.name,
  value: typeof fact.value === 'string' ? fact.value : JSON.stringify(fact.value ?? null),
});
