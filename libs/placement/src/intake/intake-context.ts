import type { LocalDate, MunicipalityNumber, OccupationCode, OrganisationNumber, SkillId } from '@fotfeste/kernel';
import type { Sector } from '@fotfeste/matching';

/** What reading a row needs to know from outside: the day, the environment, and the registers in force. */
export interface IntakeContext {
  /** The row's line in the file, the header being line 1. */
  readonly line: number;
  readonly today: LocalDate;
  /** True only where no real people are: synthetic identity and organisation numbers are then taken. */
  readonly allowSyntheticIds: boolean;
  /** The municipality that imports, for rows that name none. */
  readonly municipality?: MunicipalityNumber;
  /** Finds a STYRK-08 occupation by code (also NAV's `5120.03`), Norwegian or English name. */
  readonly findOccupation: (text: string) => OccupationCode | undefined;
  /** Finds a skill of the taxonomy in force by id or name. */
  readonly findSkill: (text: string) => SkillId | undefined;
  /** Finds today's municipality by number, also a former one, or by name. */
  readonly findMunicipality: (text: string) => MunicipalityNumber | undefined;
  /** Finds a workplace that is already registered, for slots; without it, slots must name their municipality. */
  readonly findWorkplace?: (workplace: OrganisationNumber) => KnownWorkplace | undefined;
}

/** What a slot takes over from its workplace where its own row is silent. */
export interface KnownWorkplace {
  readonly municipality?: MunicipalityNumber;
  readonly postcode?: string;
  readonly sector?: Sector;
}

/** One column of a documented import format. */
export interface IntakeColumn {
  /** The field's name in this system, also accepted as header. */
  readonly field: string;
  /** The header in Norwegian, as in the example file. */
  readonly nb: string;
  /** The header in English. */
  readonly en: string;
  readonly required: boolean;
  /** Other headers the field goes by in exports. */
  readonly synonyms: readonly string[];
}
