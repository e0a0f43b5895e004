import { overlaps, type MeasureAgreementId, type Period } from '@fotfeste/kernel';
import type { MeasureKind } from '../kinds.js';
import { measureRule } from '../rules/in-force.js';
import type { MeasureRules } from '../rules/measure-rules.js';

/** An agreement of the same person, as far as overlapping goes. */
export interface OtherAgreement extends Period {
  readonly id: MeasureAgreementId;
  readonly kind: MeasureKind;
  readonly isAnnulled: boolean;
}

/** How the existing agreement lies to the new one. */
export type OverlapShape = 'COVERS_NEW' | 'INSIDE_NEW' | 'OVER_NEW_START' | 'OVER_NEW_END';

export interface OverlapWarning {
  readonly id: MeasureAgreementId;
  readonly kind: MeasureKind;
  readonly shape: OverlapShape;
  readonly shared: Period;
}

/**
 * The person's agreements that should not run beside a new one: measures that fill the working day exclude each other,
 * mentor and inclusion grant only themselves. A warning to the adviser, never a refusal.
 *
 * Unlike NAV's own list it also finds an existing agreement that lies wholly inside the new one, and the four-year subsidy.
 */
export function overlapWarnings(
  candidate: Period & { readonly kind: MeasureKind; readonly id?: MeasureAgreementId },
  others: readonly OtherAgreement[],
  rules: MeasureRules,
): readonly OverlapWarning[] {
  const excluded = measureRule(rules, candidate.kind, candidate.from).excludes;
  return others
    .filter((other) => other.id !== candidate.id && !other.isAnnulled && excluded.includes(other.kind))
    .filter((other) => overlaps(candidate, other))
    .map((other) => ({
      id: other.id,
      kind: other.kind,
      shape: shapeOf(candidate, other),
      shared: {
        from: other.from > candidate.from ? other.from : candidate.from,
        to: other.to < candidate.to ? other.to : candidate.to,
      },
    }));
}

function shapeOf(candidate: Period, other: Period): OverlapShape {
  const startsBefore = other.from <= candidate.from;
  const endsAfter = other.to >= candidate.to;
  if (startsBefore) return endsAfter ? 'COVERS_NEW' : 'OVER_NEW_START';
  return endsAfter ? 'OVER_NEW_END' : 'INSIDE_NEW';
}
