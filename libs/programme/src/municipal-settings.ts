import { ok, refuse, type Result } from '@fotfeste/kernel';

/** A step of handing a participant over to NAV before the programme ends, in the order they are taken. */
export type HandoverStep =
  'JOINT_MEETING_WITH_NAV' | 'REGISTRATION_AS_JOB_SEEKER' | 'NEED_ASSESSMENT_REQUEST' | 'HANDOVER_MEETING';

/** Where in the course of a programme a participant is; the follow-up cadence depends on it. */
export type FollowUpPhase =
  'BEFORE_START' | 'FIRST_MONTHS' | 'PROGRAMME' | 'PLACEMENT_START' | 'PLACEMENT' | 'BEFORE_END' | 'AFTER_END';

/** What a municipality decides for itself. Limits of the law are not among them. */
export interface MunicipalSettings {
  /** Days from start to the first visit to a workplace (trial days count). */
  readonly firstWorkContactDays: number;
  /** Weeks between reviews of the plan; section 15 only says regularly. */
  readonly planReviewWeeks: number;
  /** Weeks before the end of the programme that each step of the handover to NAV is due. */
  readonly handoverWeeksBeforeEnd: Readonly<Record<HandoverStep, number>>;
  /** Days between talks in each phase. */
  readonly followUpEveryDays: Readonly<Record<FollowUpPhase, number>>;
  /** Days after the start that count as the first months. */
  readonly firstMonthsDays: number;
  /** Days of a placement that count as its start. */
  readonly placementStartDays: number;
  /** Days before the end of the programme that follow-up is tightened. */
  readonly beforeEndDays: number;
  /** Days after the end that the participant is still followed. */
  readonly afterEndDays: number;
  /** Days before a due date that it is shown as coming up. */
  readonly soonDays: number;
}

/** What holds until the municipality sets something else. Ours, drawn from what municipalities say works. */
export const defaultSettings: MunicipalSettings = {
  firstWorkContactDays: 42,
  planReviewWeeks: 13,
  handoverWeeksBeforeEnd: {
    JOINT_MEETING_WITH_NAV: 20,
    REGISTRATION_AS_JOB_SEEKER: 16,
    NEED_ASSESSMENT_REQUEST: 14,
    HANDOVER_MEETING: 4,
  },
  followUpEveryDays: {
    BEFORE_START: 14,
    FIRST_MONTHS: 7,
    PROGRAMME: 28,
    PLACEMENT_START: 7,
    PLACEMENT: 14,
    BEFORE_END: 14,
    AFTER_END: 91,
  },
  firstMonthsDays: 91,
  placementStartDays: 28,
  beforeEndDays: 91,
  afterEndDays: 365,
  soonDays: 14,
};

export type SettingsRefusal =
  | { readonly code: 'SETTING_NOT_A_WHOLE_POSITIVE_NUMBER'; readonly setting: string }
  | { readonly code: 'HANDOVER_STEPS_OUT_OF_ORDER'; readonly step: HandoverStep };

/** The steps in the order they are taken: NAV assesses needs only of those who are registered as job seekers. */
export const handoverSteps: readonly HandoverStep[] = [
  'JOINT_MEETING_WITH_NAV',
  'REGISTRATION_AS_JOB_SEEKER',
  'NEED_ASSESSMENT_REQUEST',
  'HANDOVER_MEETING',
];

/**
 * Settings a municipality may use.
 *
 * Refuses SETTING_NOT_A_WHOLE_POSITIVE_NUMBER, and HANDOVER_STEPS_OUT_OF_ORDER when a step would fall due before the
 * one it builds on.
 */
export function checkSettings(settings: MunicipalSettings): Result<MunicipalSettings, SettingsRefusal> {
  const { handoverWeeksBeforeEnd, followUpEveryDays, ...single } = settings;
  const all = Object.entries({ ...single, ...handoverWeeksBeforeEnd, ...followUpEveryDays });
  const bad = all.find(([, value]) => !Number.isSafeInteger(value) || value < 1);
  if (bad) return refuse({ code: 'SETTING_NOT_A_WHOLE_POSITIVE_NUMBER', setting: bad[0] });
  const tooEarly = handoverSteps.find((step, index) => {
    const before = handoverSteps[index - 1];
    return before !== undefined && handoverWeeksBeforeEnd[step] > handoverWeeksBeforeEnd[before];
  });
  return tooEarly ? refuse({ code: 'HANDOVER_STEPS_OUT_OF_ORDER', step: tooEarly }) : ok(settings);
}

/** One row of a municipality's settings. */
export interface MunicipalSettingRow {
  readonly name: string;
  readonly value: unknown;
}

/**
 * The settings in force, from the municipality's rows: `programme.<setting>`, `followUp.<PHASE>` in days and
 * `handover.<STEP>` in weeks before the end. Rows that cannot work together are passed over as a whole, and what is not
 * set is what holds for everybody: a typing error must not silence a clock.
 */
export function municipalSettings(rows: readonly MunicipalSettingRow[]): MunicipalSettings {
  const named = new Map(rows.map(({ name, value }) => [name, value]));
  const number = (name: string, otherwise: number): number => {
    const value = named.get(name);
    return typeof value === 'number' ? value : otherwise;
  };
  const { followUpEveryDays: follow, handoverWeeksBeforeEnd: handover, ...single } = defaultSettings;
  const one = (name: keyof typeof single): number => number(`programme.${name}`, single[name]);
  const cadence = (phase: FollowUpPhase): number => number(`followUp.${phase}`, follow[phase]);
  const step = (name: HandoverStep): number => number(`handover.${name}`, handover[name]);
  const read = checkSettings({
    firstWorkContactDays: one('firstWorkContactDays'),
    planReviewWeeks: one('planReviewWeeks'),
    firstMonthsDays: one('firstMonthsDays'),
    placementStartDays: one('placementStartDays'),
    beforeEndDays: one('beforeEndDays'),
    afterEndDays: one('afterEndDays'),
    soonDays: one('soonDays'),
    handoverWeeksBeforeEnd: {
      JOINT_MEETING_WITH_NAV: step('JOINT_MEETING_WITH_NAV'),
      REGISTRATION_AS_JOB_SEEKER: step('REGISTRATION_AS_JOB_SEEKER'),
      NEED_ASSESSMENT_REQUEST: step('NEED_ASSESSMENT_REQUEST'),
      HANDOVER_MEETING: step('HANDOVER_MEETING'),
    },
    followUpEveryDays: {
      BEFORE_START: cadence('BEFORE_START'),
      FIRST_MONTHS: cadence('FIRST_MONTHS'),
      PROGRAMME: cadence('PROGRAMME'),
      PLACEMENT_START: cadence('PLACEMENT_START'),
      PLACEMENT: cadence('PLACEMENT'),
      BEFORE_END: cadence('BEFORE_END'),
      AFTER_END: cadence('AFTER_END'),
    },
  });
  return read.ok ? read.value : defaultSettings;
}
