import { osloDate, type Instant, type LocalDate } from '@fotfeste/kernel';
import { livePeriods } from '../agreement/agreement-periods.js';
import type { MeasureAgreement } from '../agreement/agreement.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { claimCalendar, type CalendarFacts } from './claim-calendar.js';
import { draftExpiry, prepareFollowOnFrom } from './deadlines.js';

/** What the program tells people of by itself. */
export type NoticeKind =
  | 'FOLLOW_ON_DUE'
  | 'CLAIM_OPEN'
  | 'CLAIM_DEADLINE'
  | 'MENTOR_HOURS'
  | 'DRAFT_EXPIRES_WEEK'
  | 'DRAFT_EXPIRES_DAY'
  | 'DRAFT_EXPIRED'
  | 'SUBSIDY_DRAFT'
  | 'GOODBYE_TALK';

/** Something that is due; told once for each kind, subject and day. */
export interface Notice {
  readonly kind: NoticeKind;
  /** The period or agreement it is about. */
  readonly subjectId: string;
  readonly dueOn: LocalDate;
}

/**
 * What is due of an agreement today: the next undecided period four weeks before it is needed, claims that have opened or
 * whose deadline is near, mentor hours nobody has confirmed, and a draft that is about to expire. Nothing is remembered
 * here: the same day gives the same notices, and the store keeps each once.
 */
export function dueNotices(
  agreement: MeasureAgreement,
  facts: CalendarFacts & { readonly now: Instant },
  rules: MeasureRules,
): readonly Notice[] {
  if (agreement.annulment) return [];
  if (!agreement.signatures.adviser) return draftNotices(agreement, facts.now, rules);
  return [...followOnNotices(agreement, facts.today, rules), ...claimNotices(agreement, facts, rules)];
}

const followOnNotices = (agreement: MeasureAgreement, today: LocalDate, rules: MeasureRules): readonly Notice[] =>
  livePeriods(agreement.periods).flatMap(({ id, number, from, status }) =>
    id && number > 1 && status === 'UNDECIDED' && prepareFollowOnFrom(from, rules) <= today
      ? [{ kind: 'FOLLOW_ON_DUE' as const, subjectId: id, dueOn: from }]
      : [],
  );

const claimNotices = (agreement: MeasureAgreement, facts: CalendarFacts, rules: MeasureRules): readonly Notice[] =>
  claimCalendar(agreement, facts, rules).flatMap(({ period, opensOn, deadline, remindFrom, status, missing }) => {
    if (status !== 'READY' || !period.id) return [];
    const subjectId = period.id;
    const wantsHours = missing.includes('HOURS_LOGGED') || missing.includes('HOURS_CONFIRMED');
    return [
      wantsHours
        ? { kind: 'MENTOR_HOURS' as const, subjectId, dueOn: opensOn }
        : { kind: 'CLAIM_OPEN' as const, subjectId, dueOn: opensOn },
      ...(remindFrom <= facts.today ? [{ kind: 'CLAIM_DEADLINE' as const, subjectId, dueOn: deadline }] : []),
    ];
  });

const expiryNotices = {
  NONE: undefined,
  WARN_ONE_WEEK: 'DRAFT_EXPIRES_WEEK',
  WARN_ONE_DAY: 'DRAFT_EXPIRES_DAY',
  EXPIRE: 'DRAFT_EXPIRED',
} as const;

function draftNotices({ id, changedAt }: MeasureAgreement, now: Instant, rules: MeasureRules): readonly Notice[] {
  const kind = expiryNotices[draftExpiry({ isDraft: true, changedAt, now }, rules)];
  return kind ? [{ kind, subjectId: id, dueOn: osloDate(now) }] : [];
}
