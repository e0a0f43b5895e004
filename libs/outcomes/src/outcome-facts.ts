import type { LocalDate, MunicipalityNumber, OrganisationNumber } from '@fotfeste/kernel';

/** How a programme ended: the members of the programme’s own exit kinds. */
export type LeaverStatus =
  'WORK' | 'UPPER_SECONDARY' | 'OTHER_EDUCATION' | 'NAV_MEASURE_OR_JOB_SEEKER' | 'MOVED' | 'BROKE_OFF' | 'UNKNOWN';

/** An employment’s kind. Only PERMANENT (fast ansettelse) counts as permanent. */
export type HireKind = 'PERMANENT' | 'TEMPORARY' | 'ON_CALL';

export type Gender = 'MAN' | 'WOMAN' | 'NOT_RECORDED';

/** Schooling in the two classes the law and the statistics part people by. */
export type SchoolingClass = 'UPPER_SECONDARY_OR_MORE' | 'LESS' | 'NOT_RECORDED';

/** What a report may break a person down by. Nothing here says who it is. */
export interface PersonFacts {
  readonly participantId: string;
  readonly gender: Gender;
  readonly schooling: SchoolingClass;
  /** A shielded identity (skjermet identitet): counted in national totals and in no other. */
  readonly shielded: boolean;
}

/** Somebody settled (bosatt) in a municipality. */
export interface SettledFact {
  readonly participantId: string;
  readonly municipality: MunicipalityNumber;
  readonly on: LocalDate;
  readonly familyReunified: boolean;
}

/** Somebody began a programme. */
export interface StartFact {
  readonly participantId: string;
  readonly municipality: MunicipalityNumber;
  readonly on: LocalDate;
}

/** Somebody ended a programme. Corrections are resolved before: the last word per exit. */
export interface ExitFact {
  readonly participantId: string;
  readonly municipality: MunicipalityNumber;
  readonly on: LocalDate;
  readonly kind: LeaverStatus;
}

/** A placement; open while it has no last day. */
export interface PlacementFact {
  readonly placementId: string;
  readonly participantId: string;
  readonly municipality: MunicipalityNumber;
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

/** Somebody reported an employment, or a new kind of it. Several people may report the same one. */
export interface HireFact {
  readonly hireId: string;
  readonly participantId: string;
  readonly municipality: MunicipalityNumber;
  /** Absent where the reporter did not say. */
  readonly employer?: OrganisationNumber;
  readonly kind: HireKind;
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly placementId?: string;
  readonly reportedBy: 'EMPLOYER' | 'PARTICIPANT' | 'CONSULTANT' | 'NAV';
}

/** Somebody asked, after 3, 6 or 12 months, whether the employment lasts. */
export interface RetentionCheck {
  readonly hireId: string;
  readonly on: LocalDate;
  readonly stillEmployed: boolean;
}

/** What a former participant did in November of the year after the exit. */
export interface NovemberStatus {
  readonly participantId: string;
  readonly year: number;
  readonly status:
    'EMPLOYED' | 'EMPLOYED_AND_IN_EDUCATION' | 'IN_EDUCATION' | 'UNEMPLOYED_OR_ON_MEASURE' | 'OTHER_OR_UNKNOWN';
}

/** Whether a participant with the duty of 15 hours attends them, on the day of the report. */
export interface WorkHoursFact {
  readonly participantId: string;
  readonly municipality: MunicipalityNumber;
  readonly met: boolean;
}

/** Everything a report is recomputed from. */
export interface OutcomeEvents {
  readonly people: readonly PersonFacts[];
  readonly settled: readonly SettledFact[];
  readonly starts: readonly StartFact[];
  readonly exits: readonly ExitFact[];
  readonly placements: readonly PlacementFact[];
  readonly hires: readonly HireFact[];
  readonly checks: readonly RetentionCheck[];
  readonly november: readonly NovemberStatus[];
  readonly workHours: readonly WorkHoursFact[];
}
