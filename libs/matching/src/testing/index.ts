import {
  localDate,
  type MunicipalityNumber,
  type OccupationCode,
  type OrganisationNumber,
  type ParticipantId,
  type SkillId,
  type SlotId,
} from '@fotfeste/kernel';
import type { CefrLevel, LanguageResult, LanguageSource } from '@fotfeste/language';
import { languageSkills } from '@fotfeste/language';
import type { ParticipantFacts, SlotFacts, WeekBlock } from '../facts.js';

/** Brands for tests: what they write is taken at its word. */
export const participantId = (text: string): ParticipantId => text as ParticipantId;
export const slotId = (text: string): SlotId => text as SlotId;
export const municipality = (number: string): MunicipalityNumber => number as MunicipalityNumber;
export const occupation = (code: string): OccupationCode => code as OccupationCode;
export const organisation = (number: string): OrganisationNumber => number as OrganisationNumber;
export const skill = (id: string): SkillId => id as SkillId;

/** The day tests happen on unless they say otherwise. */
export const today = localDate('2026-09-01');

/** The same hours Monday to Friday, `weekdays(8, 16)`. */
export const weekdays = (fromHour: number, toHour: number): readonly WeekBlock[] =>
  ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, fromMinute: fromHour * 60, toMinute: toHour * 60 }));

/** The same level in all four skills. */
export const norwegianAt = (level: CefrLevel, source: LanguageSource = 'TEST'): readonly LanguageResult[] =>
  languageSkills.map((languageSkill) => ({ skill: languageSkill, level, source, takenOn: localDate('2026-06-01') }));

/** A participant of Asker in the work track, A2, free on weekdays, who can be matched with anything. */
export const aParticipant = (overrides: Partial<ParticipantFacts> = {}): ParticipantFacts => ({
  id: participantId('participant-1'),
  municipality: municipality('3203'),
  homePostcode: '1383',
  norwegian: norwegianAt('A2'),
  availability: weekdays(7, 17),
  maxCommuteMinutes: 60,
  travelMode: 'PUBLIC_TRANSPORT',
  birthDate: localDate('1992-03-14'),
  protection: 'NONE',
  ownStaff: false,
  programme: {
    regime: 'INTEG_2026',
    startsOn: localDate('2026-02-01'),
    endsOn: localDate('2028-01-31'),
    endGoal: 'WORK',
  },
  ...overrides,
});

/** A cleaning internship in Asker, two places, day shifts, that asks for nothing special. */
export const aSlot = (overrides: Partial<SlotFacts> = {}): SlotFacts => ({
  id: slotId('slot-1'),
  organisation: organisation('310000019'),
  municipality: municipality('3203'),
  kind: 'INTERNSHIP',
  occupation: occupation('9112'),
  sector: 'CLEANING',
  postcode: '1384',
  shifts: weekdays(8, 15),
  weeklyHours: 35,
  capacity: [{ from: localDate('2026-09-01'), to: localDate('2026-12-31'), places: 2 }],
  lengthWeeks: 12,
  languageBuddy: true,
  supervisor: true,
  mayBecome: { kind: 'PERMANENT', percent: 80 },
  employer: {
    bankrupt: false,
    windingUp: false,
    deleted: false,
    barred: false,
    paused: false,
    openProposals: 0,
    proposalCap: 3,
    unpaidInternshipsWithoutHire: 0,
  },
  ...overrides,
});
