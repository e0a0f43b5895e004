import { ok, refuse, type Result } from '@fotfeste/kernel';
import type { Act, Changed, MeasureAgreement, MeasureEvent } from './agreement.js';
import { diffContent } from './content-diff.js';
import type { MeasureContent } from './content.js';
import type { LifecycleRefusal } from './refusals.js';

/**
 * Whether anything may be done to the agreement at all: it is not annulled, and the user saw it as it stands. The diff of
 * a stale edit is from what is stored to what the user wanted, so that nothing typed is lost.
 */
export function mayAct(
  agreement: MeasureAgreement,
  act: Pick<Act, 'revision'>,
  wanted: MeasureContent = agreement.content,
): Result<undefined, LifecycleRefusal> {
  if (agreement.annulment) return refuse({ code: 'ANNULLED' });
  return act.revision === agreement.revision
    ? ok(undefined)
    : refuse({ code: 'STALE_VERSION', revision: agreement.revision, diff: diffContent(agreement.content, wanted) });
}

/** The agreement as an act leaves it, one revision later, and what to tell of it. */
export const changed = (after: MeasureAgreement, act: Pick<Act, 'at'>, events: readonly MeasureEvent[]): Changed => ({
  agreement: { ...after, revision: after.revision + 1, changedAt: act.at },
  events,
});
