import { ok, refuse, type LocalDate } from '@fotfeste/kernel';
import type { Step } from './refusals.js';
import { checkLength, checkRequired, cleanText, longestNote, longestSentence } from './text-check.js';

export type FollowUpKind = 'VISIT' | 'PHONE' | 'MEETING' | 'MESSAGE';

/** What somebody from the municipality did to follow up a placement, and what was agreed. */
export interface FollowUpNote {
  readonly on: LocalDate;
  readonly kind: FollowUpKind;
  readonly note: string;
  readonly nextStep: string;
  readonly nextDue: LocalDate | null;
}

/** A note as it is stored. Refuses a day to come, an empty note, and a next step that is due before the talk. */
export function recordFollowUp(sent: FollowUpNote, today: LocalDate): Step<FollowUpNote> {
  const note = cleanText(sent.note);
  const nextStep = cleanText(sent.nextStep);
  const problems = [
    ...(sent.on > today ? [{ code: 'FOLLOW_UP_IN_THE_FUTURE' as const, field: 'on' }] : []),
    ...(sent.nextDue !== null && sent.nextDue < sent.on
      ? [{ code: 'NEXT_DUE_IN_THE_PAST' as const, field: 'nextDue' }]
      : []),
    ...checkRequired('note', note),
    ...checkLength('note', note, longestNote),
    ...checkLength('nextStep', nextStep, longestSentence),
  ];
  return problems.length > 0 ? refuse(problems) : ok({ ...sent, note, nextStep });
}
