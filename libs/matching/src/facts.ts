import type {
  LocalDate,
  MunicipalityNumber,
  OccupationCode,
  OrganisationNumber,
  ParticipantId,
  SkillId,
  SlotId,
} from '@fotfeste/kernel';
import type { TravelMode } from '@fotfeste/geography';
import type { CefrLevel, LanguageNeed, LanguageResult } from '@fotfeste/language';
import type { TaskDemand, TaskFrequency } from '@fotfeste/occupation';

export { travelModes, type TravelMode } from '@fotfeste/geography';
export { taskDemands, taskFrequencies, type TaskDemand, type TaskFrequency } from '@fotfeste/occupation';

/*
 * What matching is allowed to know. Nothing else reaches rules, scores or candidates, so what has no field here cannot
 * count: no origin, sex, religion, name, family or diagnosis (likestillings- og diskrimineringsloven sections 6-9).
 *
 * Unknown is not no: every fact but the ids and the municipality may be absent. An absent fact lowers the certainty of
 * a suggestion, never its score below that of a known "no", and never makes a pair impossible.
 */

/** A stretch of the ordinary week. Minutes count from midnight; `toMinute` is not included (08:00-16:00 is 480-960). */
export interface WeekBlock {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** How a skill is known, weakest first. */
export const skillEvidences = ['CLAIMED', 'SHOWN', 'CERTIFIED', 'OBSERVED_AT_WORK'] as const;
export type SkillEvidence = (typeof skillEvidences)[number];

/** A skill a person brings. */
export interface HeldSkill {
  readonly skill: SkillId;
  readonly evidence: SkillEvidence;
}

/** Work done before, anywhere; unpaid, family and own-business work count as work. */
export interface WorkExperience {
  readonly occupation: OccupationCode;
  readonly years?: number;
  readonly paid?: boolean;
}

/** The longest schooling completed, lowest first. */
export const schoolings = ['NONE', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'HIGHER'] as const;
export type Schooling = (typeof schoolings)[number];

/** Papers work may ask for. `HEALTH_CLEARANCE` is one bit and a date held by the municipality, with no content. */
export const certificateKinds = [
  'POLICE_CERTIFICATE',
  'HEALTH_CLEARANCE',
  'FOOD_HYGIENE',
  'FORKLIFT',
  'CONSTRUCTION_SAFETY_CARD',
  'HOT_WORK',
  'FIRST_AID',
  'MACHINERY',
  'PROFESSIONAL_DRIVER',
  'TRADE_CERTIFICATE',
  'AUTHORISATION',
] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** A paper a person holds. */
export interface HeldCertificate {
  readonly kind: CertificateKind;
  readonly issuedOn?: LocalDate;
  readonly expiresOn?: LocalDate;
}

/** Norwegian driving licence classes (førerkortklasser) that placements ask for. */
export const drivingLicenceClasses = ['AM', 'A', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D', 'T'] as const;
export type DrivingLicenceClass = (typeof drivingLicenceClasses)[number];

/** An occupation a person wants; rank 1 is the first wish. */
export interface OccupationWish {
  readonly occupation: OccupationCode;
  readonly rank: number;
}

/** What a person needs from a workplace. Needs, never diagnoses; held by the participant and never shown to an employer. */
export const adaptationNeeds = [
  'NO_HEAVY_LIFTING',
  'SEATED_WORK',
  'NO_LONG_STANDING',
  'NO_HEIGHTS',
  'NO_CHEMICALS',
  'NO_DUST',
  'NO_COLD',
  'NO_NOISE',
  'NO_NIGHT_WORK',
  'NO_TIME_PRESSURE',
  'NOT_ALONE',
  'REGULAR_BREAKS',
] as const;
export type AdaptationNeed = (typeof adaptationNeeds)[number];

/**
 * The address protection (adressebeskyttelse) of a person: none, kode 7, kode 6, or kode 6 abroad. It only decides
 * whether the person may be in automatic matching at all; it is never scored.
 */
export const protectionClasses = [
  'NONE',
  'CONFIDENTIAL',
  'STRICTLY_CONFIDENTIAL',
  'STRICTLY_CONFIDENTIAL_ABROAD',
] as const;
export type ProtectionClass = (typeof protectionClasses)[number];

/** The law a programme runs under, by the date of the residence permit. */
export const programmeRegimes = ['INTRO_2003', 'INTEG_2021', 'INTEG_2026'] as const;
export type ProgrammeRegime = (typeof programmeRegimes)[number];

/** What the programme shall end in (sluttmål). */
export const endGoals = [
  'WORK',
  'UPPER_SECONDARY_PARTS',
  'UPPER_SECONDARY_COMPLETED',
  'VOCATIONAL',
  'HIGHER_EDUCATION',
] as const;
export type EndGoal = (typeof endGoals)[number];

/** The participant's introduction programme (introduksjonsprogram). `endsOn` is the last day. */
export interface ProgrammeFacts {
  readonly regime: ProgrammeRegime;
  readonly startsOn: LocalDate;
  readonly endsOn?: LocalDate;
  readonly endGoal?: EndGoal;
}

/** Everything matching may know of a person. Lists are unordered unless they carry a rank. */
export interface ParticipantFacts {
  readonly id: ParticipantId;
  readonly municipality: MunicipalityNumber;
  readonly homePostcode?: string;
  readonly norwegian?: readonly LanguageResult[];
  /** Other languages by ISO 639-3 code: an asset to show, never scored (language is part of ethnicity in the law). */
  readonly otherLanguages?: readonly { readonly language: string; readonly level?: CefrLevel }[];
  readonly skills?: readonly HeldSkill[];
  readonly workHistory?: readonly WorkExperience[];
  readonly schooling?: Schooling;
  readonly certificates?: readonly HeldCertificate[];
  readonly drivingLicences?: readonly DrivingLicenceClass[];
  readonly wishes?: readonly OccupationWish[];
  readonly refusedOccupations?: readonly OccupationCode[];
  /** When the person can work; absent means not asked. */
  readonly availability?: readonly WeekBlock[];
  /** Norwegian and other courses: a shift cannot lie in them. */
  readonly schoolBlocks?: readonly WeekBlock[];
  /** When childcare is in place, for those it binds; absent means that it sets no limit we know of. */
  readonly childcareHours?: readonly WeekBlock[];
  readonly maxCommuteMinutes?: number;
  readonly travelMode?: TravelMode;
  readonly adaptations?: readonly AdaptationNeed[];
  /** For legal age limits only (working environment act chapter 11; NAV's measures). Never scored. */
  readonly birthDate?: LocalDate;
  readonly protection?: ProtectionClass;
  /** One of the office's own employees (egne ansatte), who is never matched automatically. */
  readonly ownStaff?: boolean;
  readonly programme?: ProgrammeFacts;
  readonly declinedSlots?: readonly SlotId[];
  readonly openProposalSlots?: readonly SlotId[];
}

/** A praksisplass, or an ordinary paid job. */
export const slotKinds = ['INTERNSHIP', 'JOB'] as const;
export type SlotKind = (typeof slotKinds)[number];

/** Sectors whose law differs for placements; the rest are for display and call lists. */
export const sectors = [
  'KINDERGARTEN',
  'SCHOOL',
  'HEALTH_AND_CARE',
  'CHILD_WELFARE',
  'CLEANING',
  'FOOD_AND_HOSPITALITY',
  'RETAIL',
  'TRANSPORT_AND_STORAGE',
  'CONSTRUCTION',
  'INDUSTRY',
  'AGRICULTURE_AND_NATURE',
  'OFFICE',
  'OTHER',
] as const;
export type Sector = (typeof sectors)[number];

/** A level below which a task is not safe, with the employer's reason. Only this may prune on language. */
export interface SafetyFloor {
  readonly need: LanguageNeed;
  readonly reason: string;
}

/** One thing the person will do, with the Norwegian it takes. */
export interface SlotTask {
  readonly id: string;
  readonly title: string;
  readonly frequency?: TaskFrequency;
  readonly language?: LanguageNeed;
  readonly safetyFloor?: SafetyFloor;
  /** Minutes a day in conversation in Norwegian. */
  readonly talkMinutesPerDay?: number;
  readonly demands?: readonly TaskDemand[];
  readonly skills?: readonly SkillId[];
}

/** A skill the work uses; not essential means useful. */
export interface SlotSkill {
  readonly skill: SkillId;
  readonly essential: boolean;
}

/** Whether the paper must be in hand (shall), or the employer prefers it (may). */
export type RequirementDuty = 'SHALL' | 'MAY';

/** A paper the slot asks for. */
export type SlotRequirement =
  | { readonly kind: CertificateKind; readonly duty: RequirementDuty }
  | { readonly kind: 'DRIVING_LICENCE'; readonly duty: RequirementDuty; readonly licenceClass: DrivingLicenceClass };

/** Free places from one day to another, both included; `to` absent means until further notice. */
export interface CapacityPeriod {
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly places: number;
}

/** What the slot may turn into, asked at publication. */
export interface MayBecome {
  readonly kind: 'PERMANENT' | 'TEMPORARY' | 'ON_CALL' | 'NONE';
  /** Position percent, 1-100. */
  readonly percent?: number;
  readonly decisionOn?: LocalDate;
}

/** How the employer stands today, from Enhetsregisteret and from our own register. Absent means not looked up. */
export interface EmployerStanding {
  readonly bankrupt?: boolean;
  readonly windingUp?: boolean;
  readonly deleted?: boolean;
  readonly barred?: boolean;
  readonly paused?: boolean;
  readonly openProposals?: number;
  readonly proposalCap?: number;
  /** Unpaid internships ended in the last 12 months that did not become a job. */
  readonly unpaidInternshipsWithoutHire?: number;
  /** Internships ended in the last 12 months that became a job. */
  readonly hiresAfterInternship?: number;
  /** Lay-offs or redundancies in the same work within 12 months, as the employer declared. */
  readonly recentLayoffs?: boolean;
}

/** Everything matching may know of a place to work. */
export interface SlotFacts {
  readonly id: SlotId;
  readonly organisation: OrganisationNumber;
  readonly municipality: MunicipalityNumber;
  readonly kind: SlotKind;
  readonly occupation: OccupationCode;
  readonly sector?: Sector;
  readonly postcode?: string;
  readonly tasks?: readonly SlotTask[];
  readonly skills?: readonly SlotSkill[];
  readonly requirements?: readonly SlotRequirement[];
  /** The shifts of an ordinary week; absent means that hours are to be agreed. */
  readonly shifts?: readonly WeekBlock[];
  readonly weeklyHours?: number;
  /** Absent or empty means no free place. */
  readonly capacity?: readonly CapacityPeriod[];
  /** Weeks one person stays, for internships. */
  readonly lengthWeeks?: number;
  /** Other municipalities whose participants may have the slot. */
  readonly sharedWith?: readonly MunicipalityNumber[];
  readonly languageBuddy?: boolean;
  readonly supervisor?: boolean;
  readonly mayBecome?: MayBecome;
  readonly employer?: EmployerStanding;
}
