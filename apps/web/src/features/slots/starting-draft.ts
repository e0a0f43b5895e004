import type { SlotContentFragment, SlotForPersonQuery, ViewerFieldsFragment } from '@fotfeste/contract';
import { blocksToWrite } from '../../ui/week-blocks.js';
import { draftOf, emptyDraft, type SlotDraft } from './slot-draft.js';

interface Known {
  readonly viewer: Pick<ViewerFieldsFragment, 'organisations'>;
  readonly isEmployer: boolean;
  /** The person the slot is sought for. */
  readonly person: SlotForPersonQuery['participant'] | undefined;
  /** The slot that is copied. */
  readonly original: SlotContentFragment | undefined;
}

/** What a new slot starts with: a copy without its dates, a person's first wish and week, or the employer's own name. */
export function startingDraft({ viewer, isEmployer, person, original }: Known): SlotDraft {
  if (original !== undefined)
    return { ...draftOf(original), from: undefined, to: undefined, outlookDecisionOn: undefined };
  const own = isEmployer ? viewer.organisations[0] : undefined;
  const wish = person?.wishes.toSorted((a, b) => a.rank - b.rank)[0];
  return {
    ...emptyDraft,
    employer: own,
    occupation: wish?.occupation,
    shifts: blocksToWrite(person?.availability ?? []),
  };
}
