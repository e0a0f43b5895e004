/** How far a story of the demo has come. */
export type StoryStage =
  | 'CONSENT'
  | 'SENT'
  | 'SENT_LATE'
  | 'DECLINED'
  | 'MEETING_WANTED'
  | 'MEETING_BOOKED'
  | 'AGREED'
  | 'SIGNING'
  | 'PLACED'
  | 'ENDED'
  | 'HIRED';

/** What has become of NAV's money for a placement. */
export type MeasureStage = 'DRAFT' | 'SIGNING' | 'UNDECIDED' | 'RETURNED' | 'APPROVED';

/** One person and one place, and how far the two have come together. */
export interface Story {
  readonly municipality: string;
  readonly stage: StoryStage;
  /** Whole weeks since the placement began. */
  readonly weeks?: number;
  /** The person it is about, where it must be one who can sign in. */
  readonly person?: string;
  /** The workplace to begin with: one that somebody signs in for. */
  readonly workplace?: string;
  readonly measure?: { readonly kind: 'TEMPORARY_WAGE_SUBSIDY' | 'MENTOR'; readonly stage: MeasureStage };
}

const ASKER = '3203';
const BAERUM = '3201';
const LIER = '3312';
const HARSTAD = '5503';
const FIRST = '310000019';
const THIRD = '213456784';

const subsidy = (stage: MeasureStage) => ({ kind: 'TEMPORARY_WAGE_SUBSIDY', stage }) as const;
const mentor = (stage: MeasureStage) => ({ kind: 'MENTOR', stage }) as const;

/**
 * What goes on in the demo region on the day it is looked at: something at every stage, most of it in Asker. Those who
 * can sign in have something that waits for them.
 */
export const STORIES: readonly Story[] = [
  { municipality: ASKER, stage: 'CONSENT', person: 'Yusuf Karam', workplace: FIRST },
  { municipality: ASKER, stage: 'SENT', workplace: FIRST },
  { municipality: ASKER, stage: 'MEETING_BOOKED', workplace: FIRST },
  {
    municipality: ASKER,
    stage: 'PLACED',
    weeks: 5,
    person: 'Olena Marchuk',
    workplace: FIRST,
    measure: subsidy('UNDECIDED'),
  },
  { municipality: ASKER, stage: 'SIGNING', workplace: FIRST },
  { municipality: ASKER, stage: 'CONSENT' },
  { municipality: ASKER, stage: 'CONSENT' },
  { municipality: ASKER, stage: 'SENT' },
  { municipality: ASKER, stage: 'SENT' },
  { municipality: ASKER, stage: 'SENT_LATE' },
  { municipality: ASKER, stage: 'DECLINED' },
  { municipality: ASKER, stage: 'MEETING_WANTED' },
  { municipality: ASKER, stage: 'MEETING_BOOKED' },
  { municipality: ASKER, stage: 'AGREED' },
  { municipality: ASKER, stage: 'PLACED', weeks: 1 },
  { municipality: ASKER, stage: 'PLACED', weeks: 2, measure: mentor('APPROVED') },
  { municipality: ASKER, stage: 'PLACED', weeks: 4, measure: subsidy('UNDECIDED') },
  { municipality: ASKER, stage: 'PLACED', weeks: 6, measure: subsidy('RETURNED') },
  { municipality: ASKER, stage: 'PLACED', weeks: 7, measure: subsidy('DRAFT') },
  { municipality: ASKER, stage: 'PLACED', weeks: 8, measure: mentor('UNDECIDED') },
  { municipality: ASKER, stage: 'ENDED', weeks: 8 },
  { municipality: ASKER, stage: 'HIRED', weeks: 9 },
  { municipality: BAERUM, stage: 'CONSENT', person: 'Selam Tesfay' },
  { municipality: BAERUM, stage: 'SENT' },
  { municipality: BAERUM, stage: 'PLACED', weeks: 3 },
  { municipality: BAERUM, stage: 'PLACED', weeks: 6, measure: subsidy('UNDECIDED') },
  { municipality: LIER, stage: 'SENT' },
  { municipality: LIER, stage: 'PLACED', weeks: 5 },
  { municipality: HARSTAD, stage: 'CONSENT', person: 'Amina Warsame' },
  { municipality: HARSTAD, stage: 'SENT', workplace: THIRD },
  { municipality: HARSTAD, stage: 'MEETING_BOOKED' },
  { municipality: HARSTAD, stage: 'PLACED', weeks: 3, workplace: THIRD },
  { municipality: HARSTAD, stage: 'PLACED', weeks: 5, measure: subsidy('UNDECIDED') },
  { municipality: HARSTAD, stage: 'PLACED', weeks: 2, measure: mentor('SIGNING') },
];
