import { addDays, type LocalDate } from '@fotfeste/kernel';
import { addWorkingDays } from './working-days.js';

/** What somebody is asked for, each with a clock: nobody is left without an answer or a next step. */
export const asks = [
  'CONSENT',
  'EMPLOYER_ANSWER',
  'MEETING_BOOKING',
  'MEETING_OUTCOME',
  'AGREEMENT_DRAFT',
  'SIGNATURES',
  'EVALUATION',
] as const;
export type Ask = (typeof asks)[number];

/** What is asked for beside the way from proposal to placement. */
export const laterAsks = [
  'SLOT_CONFIRMATION',
  'DECISION',
  'HIRE_CHECK',
  'LEAD',
  'QUESTION',
  'TASK',
  'DEVIATION',
] as const;

/** Every kind of ask that has a clock. */
export const askKinds = [...asks, ...laterAsks] as const;
export type AskKind = (typeof askKinds)[number];

/** Who an ask waits for. Signatures wait for whoever has not signed. */
export type WaitingFor = 'PARTICIPANT' | 'EMPLOYER' | 'CONSULTANT';

/** How long an ask may stand, and after how long the silence is itself the answer. */
export interface ClockSetting {
  readonly days: number;
  readonly unit: 'DAYS' | 'WORKING_DAYS';
  /** Days (of the same unit) after which the ask is closed by the nightly job; absent where a person must close it. */
  readonly closesAfter?: number;
}

/** The limits of this context that are not days of an ask. */
export interface PlacementLimits {
  /** Days the employer may see the card of somebody who has consented, if nothing comes of it. */
  readonly cardShownDays: number;
  /** Days after the end of a placement that the employer still sees it. */
  readonly accessDaysAfterEnd: number;
  /** Open proposals one person may have: more than a few at a time is a lottery, not a match. */
  readonly openProposalsPerPerson: number;
  /** The longest working week an agreement may hold, in hours. */
  readonly longestWeek: number;
  /** Days a hire may start in the future. */
  readonly hireDaysAhead: number;
  /** Working days past its day after which an ask goes to a named person above whoever is asked. */
  readonly escalateAfterWorkingDays: number;
  /** Proposals an employer may leave unanswered in a row before its places are paused. */
  readonly silentClosings: number;
}

/** Every clock and limit in force for a municipality. */
export interface PlacementSettings {
  readonly clocks: Readonly<Record<AskKind, ClockSetting>>;
  readonly limits: PlacementLimits;
}

/**
 * What holds until the municipality sets something else (rows `clock.<ASK>` and `limit.<name>` of its settings).
 *
 * Twelve weeks after the end: NAV closes an employer's view of an agreement then. Forty hours: working environment act
 * section 10-4. The rest are ours.
 */
export const defaultPlacementSettings: PlacementSettings = {
  clocks: {
    CONSENT: { days: 3, unit: 'DAYS', closesAfter: 14 },
    EMPLOYER_ANSWER: { days: 5, unit: 'WORKING_DAYS', closesAfter: 10 },
    MEETING_BOOKING: { days: 5, unit: 'WORKING_DAYS' },
    MEETING_OUTCOME: { days: 2, unit: 'WORKING_DAYS' },
    AGREEMENT_DRAFT: { days: 5, unit: 'WORKING_DAYS' },
    SIGNATURES: { days: 7, unit: 'DAYS' },
    EVALUATION: { days: 7, unit: 'DAYS' },
    SLOT_CONFIRMATION: { days: 7, unit: 'WORKING_DAYS' },
    DECISION: { days: 10, unit: 'WORKING_DAYS' },
    HIRE_CHECK: { days: 14, unit: 'DAYS' },
    LEAD: { days: 3, unit: 'WORKING_DAYS' },
    QUESTION: { days: 2, unit: 'WORKING_DAYS' },
    TASK: { days: 7, unit: 'DAYS' },
    DEVIATION: { days: 1, unit: 'WORKING_DAYS' },
  },
  limits: {
    cardShownDays: 56,
    accessDaysAfterEnd: 84,
    openProposalsPerPerson: 3,
    longestWeek: 40,
    hireDaysAhead: 366,
    escalateAfterWorkingDays: 3,
    silentClosings: 2,
  },
};

/** One row of a municipality's settings. */
export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}

/** The settings in force, from the municipality's rows. Rows that make no sense are passed over: a typing error stops no clock. */
export function placementSettings(rows: readonly SettingRow[]): PlacementSettings {
  const named = new Map(rows.map((row) => [row.name, row.value]));
  const clock = (ask: AskKind): ClockSetting =>
    readClock(named.get(`clock.${ask}`), defaultPlacementSettings.clocks[ask]);
  const limit = (name: keyof PlacementLimits): number =>
    readDays(named.get(`limit.${name}`), defaultPlacementSettings.limits[name]);
  return {
    clocks: {
      CONSENT: clock('CONSENT'),
      EMPLOYER_ANSWER: clock('EMPLOYER_ANSWER'),
      MEETING_BOOKING: clock('MEETING_BOOKING'),
      MEETING_OUTCOME: clock('MEETING_OUTCOME'),
      AGREEMENT_DRAFT: clock('AGREEMENT_DRAFT'),
      SIGNATURES: clock('SIGNATURES'),
      EVALUATION: clock('EVALUATION'),
      SLOT_CONFIRMATION: clock('SLOT_CONFIRMATION'),
      DECISION: clock('DECISION'),
      HIRE_CHECK: clock('HIRE_CHECK'),
      LEAD: clock('LEAD'),
      QUESTION: clock('QUESTION'),
      TASK: clock('TASK'),
      DEVIATION: clock('DEVIATION'),
    },
    limits: {
      cardShownDays: limit('cardShownDays'),
      accessDaysAfterEnd: limit('accessDaysAfterEnd'),
      openProposalsPerPerson: limit('openProposalsPerPerson'),
      longestWeek: limit('longestWeek'),
      hireDaysAhead: limit('hireDaysAhead'),
      escalateAfterWorkingDays: limit('escalateAfterWorkingDays'),
      silentClosings: limit('silentClosings'),
    },
  };
}

const readDays = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : otherwise;

function readClock(value: unknown, otherwise: ClockSetting): ClockSetting {
  if (typeof value === 'number') return { ...otherwise, days: readDays(value, otherwise.days) };
  if (typeof value !== 'object' || value === null) return otherwise;
  const days = 'days' in value ? readDays(value.days, otherwise.days) : otherwise.days;
  const closesAfter =
    otherwise.closesAfter === undefined
      ? undefined
      : 'closesAfter' in value
        ? readDays(value.closesAfter, otherwise.closesAfter)
        : otherwise.closesAfter;
  const unit =
    'unit' in value && (value.unit === 'DAYS' || value.unit === 'WORKING_DAYS') ? value.unit : otherwise.unit;
  return { days, unit, ...(closesAfter === undefined ? {} : { closesAfter }) };
}

/** An ask as it stands: what is asked for, the day by which it must be answered, and the day it is closed unanswered. */
export interface OpenAsk<Kind extends AskKind = Ask> {
  readonly awaits: Kind;
  readonly due: LocalDate;
  /** Null where a person must close it. */
  readonly closesOn: LocalDate | null;
}

const after = (from: LocalDate, days: number, unit: ClockSetting['unit']): LocalDate =>
  unit === 'DAYS' ? addDays(from, days) : addWorkingDays(from, days);

/** The clock of an ask that is put on a day. */
export function startClock<Kind extends AskKind>(
  awaits: Kind,
  from: LocalDate,
  settings: PlacementSettings,
): OpenAsk<Kind> {
  const { days, unit, closesAfter }: ClockSetting = settings.clocks[awaits];
  return {
    awaits,
    due: after(from, days, unit),
    closesOn: closesAfter === undefined ? null : after(from, Math.max(closesAfter, days), unit),
  };
}

/** Whether an ask is past its day. On the day itself there is still time. */
export const isOverdue = (due: LocalDate | null, today: LocalDate): boolean => due !== null && due < today;

/** Who must act for an ask to be answered. */
export function waitsFor(awaits: Ask): WaitingFor {
  switch (awaits) {
    case 'CONSENT':
      return 'PARTICIPANT';
    case 'EMPLOYER_ANSWER':
      return 'EMPLOYER';
    case 'MEETING_BOOKING':
    case 'MEETING_OUTCOME':
    case 'AGREEMENT_DRAFT':
    case 'SIGNATURES':
    case 'EVALUATION':
      return 'CONSULTANT';
  }
}
