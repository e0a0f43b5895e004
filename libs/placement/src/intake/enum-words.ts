import { refuse, ok } from '@fotfeste/kernel';
import { cefrLevels, parseCefrLevel, type CefrLevel, type LanguageSource } from '@fotfeste/language';
import type {
  AdaptationNeed,
  CertificateKind,
  DrivingLicenceClass,
  EndGoal,
  MayBecome,
  ProgrammeRegime,
  ProtectionClass,
  Schooling,
  Sector,
  SkillEvidence,
  SlotKind,
  TaskDemand,
  TravelMode,
} from '@fotfeste/matching';
import { comparable } from './cell-values.js';
import type { ReadCell } from './row-reader.js';

/** How somebody came to be settled here (bosettingsgrunnlag). */
export type SettlementBasis = 'SETTLED' | 'FAMILY_REUNIFICATION';

/** The words each member of an enum goes by in files. The member's own name is always accepted. */
export type Words<Member extends string> = Readonly<Record<Member, readonly string[]>>;

/** Reads one member of an enum by its name or by any of its words. */
export const readOneOf = <Member extends string>(words: Words<Member>): ReadCell<Member> => {
  const isMember = (text: string): text is Member => text in words;
  const members = Object.entries<readonly string[]>(words).flatMap(([member, own]) =>
    isMember(member) ? [[member, own] as const] : [],
  );
  const byWord = new Map(
    members.flatMap(([member, own]) => [member, ...own].map((word) => [comparable(word), member] as const)),
  );
  const accepted = members.map(([member, own]) => own[0] ?? member).join(', ');
  return (text) => {
    const member = byWord.get(comparable(text));
    return member === undefined ? refuse({ code: 'NOT_ONE_OF', accepted }) : ok(member);
  };
};

/** Reads a CEFR level, also as norskprøven writes results below A1. */
export const readLevel: ReadCell<CefrLevel> = (text) => {
  const level = parseCefrLevel(text.replace(/^(?:nivå|level)\s*/i, '').replace(/[+-]$/, ''));
  return level === undefined ? refuse({ code: 'NOT_A_LANGUAGE_LEVEL', accepted: cefrLevels.join(', ') }) : ok(level);
};

export const schoolingWords: Words<Schooling> = {
  NONE: ['ingen', 'ingen skolegang', 'none'],
  PRIMARY: ['barneskole', 'påbegynt grunnskole', 'primary'],
  LOWER_SECONDARY: ['grunnskole', 'ungdomsskole', 'lower secondary'],
  UPPER_SECONDARY: ['videregående', 'videregående skole', 'vgs', 'upper secondary'],
  VOCATIONAL: ['yrkesfag', 'fagbrev', 'fagskole', 'yrkesutdanning', 'vocational'],
  HIGHER: ['høyere utdanning', 'universitet', 'høyskole', 'høgskole', 'bachelor', 'master', 'higher education'],
};

export const endGoalWords: Words<EndGoal> = {
  WORK: ['arbeid', 'jobb', 'work'],
  UPPER_SECONDARY_PARTS: ['deler av videregående', 'deler av vgs', 'parts of upper secondary'],
  UPPER_SECONDARY_COMPLETED: ['fullført videregående', 'videregående', 'vgs', 'upper secondary'],
  VOCATIONAL: ['fagbrev', 'fag- og yrkesopplæring', 'yrkesfag', 'vocational'],
  HIGHER_EDUCATION: ['høyere utdanning', 'forberedelse til høyere utdanning', 'higher education'],
};

export const settlementBasisWords: Words<SettlementBasis> = {
  SETTLED: ['bosatt', 'flyktning', 'bosetting', 'kollektiv beskyttelse', 'settled'],
  FAMILY_REUNIFICATION: ['familiegjenforening', 'familieinnvandring', 'familie', 'family reunification'],
};

export const regimeWords: Words<ProgrammeRegime> = {
  INTRO_2003: ['introduksjonsloven', '2003'],
  INTEG_2021: ['integreringsloven', 'integreringsloven 2021', '2021'],
  INTEG_2026: ['integreringsloven 2026', '2026'],
};

export const protectionWords: Words<ProtectionClass> = {
  NONE: ['ingen', 'ugradert', 'nei', 'none'],
  CONFIDENTIAL: ['fortrolig', 'kode 7', '7', 'confidential'],
  STRICTLY_CONFIDENTIAL: ['strengt fortrolig', 'kode 6', '6', 'strictly confidential'],
  STRICTLY_CONFIDENTIAL_ABROAD: ['strengt fortrolig utland', 'kode 6 utland', '19'],
};

export const languageSourceWords: Words<LanguageSource> = {
  TEST: ['norskprøve', 'norskprøven', 'prøve', 'test'],
  SCHOOL: ['lærer', 'skole', 'voksenopplæring', 'school', 'teacher'],
  WORKPLACE: ['arbeidsplass', 'praksisplass', 'workplace'],
  SELF: ['egenvurdering', 'selv', 'self'],
};

export const evidenceWords: Words<SkillEvidence> = {
  CLAIMED: ['oppgitt', 'sagt', 'claimed'],
  SHOWN: ['vist', 'prøvd', 'shown'],
  CERTIFIED: ['dokumentert', 'kursbevis', 'certified'],
  OBSERVED_AT_WORK: ['sett i arbeid', 'observert', 'observed at work'],
};

export const travelWords: Words<TravelMode> = {
  PUBLIC_TRANSPORT: ['kollektiv', 'buss', 'tog', 'public transport'],
  CAR: ['bil', 'car'],
  BICYCLE: ['sykkel', 'bicycle'],
  WALKING: ['gange', 'går', 'walking'],
};

export const adaptationWords: Words<AdaptationNeed> = {
  NO_HEAVY_LIFTING: ['ikke tunge løft', 'no heavy lifting'],
  SEATED_WORK: ['sittende arbeid', 'seated work'],
  NO_LONG_STANDING: ['ikke stå lenge', 'no long standing'],
  NO_HEIGHTS: ['ikke høyder', 'no heights'],
  NO_CHEMICALS: ['ikke kjemikalier', 'no chemicals'],
  NO_DUST: ['ikke støv', 'no dust'],
  NO_COLD: ['ikke kulde', 'no cold'],
  NO_NOISE: ['ikke støy', 'no noise'],
  NO_NIGHT_WORK: ['ikke natt', 'ikke nattarbeid', 'no night work'],
  NO_TIME_PRESSURE: ['ikke tidspress', 'no time pressure'],
  NOT_ALONE: ['ikke alene', 'not alone'],
  REGULAR_BREAKS: ['faste pauser', 'regular breaks'],
};

export const demandWords: Words<TaskDemand> = {
  LIFTING: ['løft', 'lifting'],
  STANDING: ['stående', 'standing'],
  HEIGHTS: ['høyder', 'heights'],
  CHEMICALS: ['kjemikalier', 'chemicals'],
  DUST: ['støv', 'dust'],
  COLD: ['kulde', 'cold'],
  NOISE: ['støy', 'noise'],
  NIGHT_WORK: ['natt', 'nattarbeid', 'night work'],
  TIME_PRESSURE: ['tidspress', 'time pressure'],
  WORKING_ALONE: ['alenearbeid', 'working alone'],
  DANGEROUS_MACHINERY: ['farlige maskiner', 'dangerous machinery'],
  ALCOHOL_SERVING: ['alkoholservering', 'alcohol serving'],
};

export const certificateWords: Words<CertificateKind> = {
  POLICE_CERTIFICATE: ['politiattest', 'police certificate'],
  HEALTH_CLEARANCE: ['helseklarering', 'health clearance'],
  FOOD_HYGIENE: ['mattrygghet', 'hygienekurs', 'food hygiene'],
  FORKLIFT: ['truckførerbevis', 'truck', 'forklift'],
  CONSTRUCTION_SAFETY_CARD: ['HMS-kort', 'byggekort', 'construction safety card'],
  HOT_WORK: ['varme arbeider', 'hot work'],
  FIRST_AID: ['førstehjelp', 'first aid'],
  MACHINERY: ['maskinførerbevis', 'machinery'],
  PROFESSIONAL_DRIVER: ['yrkessjåførbevis', 'professional driver'],
  TRADE_CERTIFICATE: ['fagbrev', 'svennebrev', 'trade certificate'],
  AUTHORISATION: ['autorisasjon', 'authorisation'],
};

export const licenceWords: Words<DrivingLicenceClass> = {
  AM: [],
  A: [],
  B: ['personbil'],
  BE: [],
  C1: [],
  C1E: [],
  C: ['lastebil'],
  CE: [],
  D1: [],
  D: ['buss'],
  T: ['traktor'],
};

export const slotKindWords: Words<SlotKind> = {
  INTERNSHIP: ['praksisplass', 'praksis', 'språkpraksis', 'arbeidspraksis', 'internship'],
  JOB: ['jobb', 'stilling', 'job'],
};

export const sectorWords: Words<Sector> = {
  KINDERGARTEN: ['barnehage', 'kindergarten'],
  SCHOOL: ['skole', 'sfo', 'school'],
  HEALTH_AND_CARE: ['helse og omsorg', 'helse', 'omsorg', 'health and care'],
  CHILD_WELFARE: ['barnevern', 'child welfare'],
  CLEANING: ['renhold', 'cleaning'],
  FOOD_AND_HOSPITALITY: ['servering', 'hotell og servering', 'hotell', 'restaurant', 'food and hospitality'],
  RETAIL: ['butikk', 'varehandel', 'retail'],
  TRANSPORT_AND_STORAGE: ['transport og lager', 'lager', 'transport', 'transport and storage'],
  CONSTRUCTION: ['bygg og anlegg', 'bygg', 'construction'],
  INDUSTRY: ['industri', 'industry'],
  AGRICULTURE_AND_NATURE: ['landbruk', 'gartneri', 'natur', 'agriculture'],
  OFFICE: ['kontor', 'office'],
  OTHER: ['annet', 'other'],
};

export const outlookWords: Words<MayBecome['kind']> = {
  PERMANENT: ['fast', 'fast jobb', 'permanent'],
  TEMPORARY: ['midlertidig', 'vikariat', 'temporary'],
  ON_CALL: ['tilkalling', 'ringevikar', 'on call'],
  NONE: ['ingen', 'ingenting', 'nei', 'none'],
};
