/** What is kept for a time and then goes. What is archived by law is not here: it is restricted, never deleted. */
export type KeptKind =
  | 'SESSION'
  | 'IDEMPOTENCY_KEY'
  | 'ONE_TIME_LINK'
  | 'MESSAGE'
  | 'UPLOAD'
  | 'HANDED_ON_EVENT'
  | 'SUGGESTION'
  | 'CARD_NOT_USED'
  | 'OPENED_ACCESS';

/** How long something is kept: a dated fact with its source, not a constant. */
export interface RetentionRule {
  readonly kind: KeptKind;
  /** Days from when it was last of use. */
  readonly days: number;
  readonly source: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Whether somebody who answers for it has confirmed the figure. */
  readonly verified: boolean;
}

const rule = (kind: KeptKind, days: number, source: string): RetentionRule => ({
  ...{ kind, days, source, validFrom: '2026-01-01', validTo: null },
  verified: false,
});

const rules: readonly RetentionRule[] = [
  rule('SESSION', 30, 'GDPR art. 5 (1) e: of use only to explain a sign-in'),
  rule('IDEMPOTENCY_KEY', 30, 'GDPR art. 5 (1) e: of use while a request may be sent again'),
  rule('ONE_TIME_LINK', 90, 'GDPR art. 5 (1) e: the act itself and its line in the log stay'),
  rule('MESSAGE', 180, 'GDPR art. 5 (1) e: of use while somebody may ask what they were told'),
  rule('UPLOAD', 1, 'GDPR art. 5 (1) e: read in or never will be'),
  rule('HANDED_ON_EVENT', 30, 'GDPR art. 5 (1) e: ids only; of use to explain what followed'),
  rule('SUGGESTION', 365, 'Regulation (EU) 2024/1689 art. 19 and 26 (6): logs at least six months'),
  rule('CARD_NOT_USED', 180, 'GDPR art. 5 (1) e: a card that led nowhere'),
  rule('OPENED_ACCESS', 730, 'GDPR art. 5 (2): to account for who was let in; the line in the log stays'),
];

/** The rules in force on a day. */
export const retentionRules = (today: string): readonly RetentionRule[] =>
  rules.filter(({ validFrom, validTo }) => validFrom <= today && (validTo === null || today <= validTo));
