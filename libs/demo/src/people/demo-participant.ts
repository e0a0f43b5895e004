import { addDays, addMonths, later, yearsBetween, type LocalDate, type OccupationCode } from '@fotfeste/kernel';
import {
  type LanguageSource,
  cefrLevels,
  languageSkills,
  rankOf,
  type CefrLevel,
  type LanguageResult,
  type LanguageSkill,
} from '@fotfeste/language';
import type { EndGoal, HeldCertificate, ProgrammeFacts, ProtectionClass, Schooling } from '@fotfeste/matching';
import type { ParticipantIntake, ParticipantIntakeFacts } from '@fotfeste/placement';
import { proposeRegime } from '@fotfeste/programme';
import * as assumed from '../facts/assumptions.js';
import { ages, countriesOfBirth, higherEducationShare } from '../facts/published-figures.js';
import type { DemoPlace } from '../places/demo-place.js';
import type { Random, Weighted } from '../random.js';
import { inventedName } from './invented-names.js';
import { birthDateFor, dufYear, type IdentityNumbers } from './synthetic-identity.js';
import { availabilities, childcareWeeks, schoolWeeks } from './weeks.js';
import { workFacts, type Trades } from './work-facts.js';

/** What one person of the demo is drawn from. */
export interface PersonSeed {
  readonly random: Random;
  readonly place: DemoPlace;
  /** The person's number among all; names the case and decides who is protected. */
  readonly index: number;
  /** The person's number in the municipality. */
  readonly localIndex: number;
  /** The day the demo is set on. */
  readonly today: LocalDate;
  readonly trades: Trades;
  readonly identities: IdentityNumbers;
}

interface Background {
  readonly birthDate: LocalDate;
  readonly country: string;
  readonly schooling: Schooling;
}

/** One person of the demo population, as an imported row would describe them. */
export function demoParticipant(seed: PersonSeed): ParticipantIntake {
  const { random, place, localIndex } = seed;
  const background = backgroundOf(random.branch('background'), seed.today);
  const course = courseOf(random.branch('course'), background, seed.today);
  const named = place.named[localIndex];
  const shield = named ? open : shieldOf(seed.index);
  const [givenName, familyName] = named ?? inventedName(random.branch('name'));
  const reference = `DEMO-${String(seed.index + 1).padStart(5, '0')}`;
  const hidden = shield.protection !== 'NONE';
  return {
    reference,
    givenName,
    familyName,
    identityNumbers: identitiesOf(seed, background, course),
    email: hidden ? undefined : `${reference.toLowerCase()}@deltaker.demo`,
    contactLanguage: random.branch('language').weighted(assumed.languagesOf[background.country] ?? [['en', 1]]),
    interpreterNeeded: random.branch('interpreter').chance(0.8) ? random.branch('interpreter').chance(0.6) : undefined,
    consultantEmail: place.consultants[localIndex % Math.max(place.consultants.length, 1)],
    settledOn: course.settledOn,
    settlementBasis: random.branch('basis').chance(0.9) ? 'SETTLED' : 'FAMILY_REUNIFICATION',
    permitOn: course.permitOn,
    facts: factsOf(seed, { background, course, shield, complete: named !== undefined }),
  };
}

function backgroundOf(random: Random, today: LocalDate): Background {
  const country = random.weighted(countriesOfBirth.rows);
  const higher = country === 'UA' ? higherEducationShare.share : assumed.higherEducationElsewhere;
  const schooling = random.chance(higher) ? 'HIGHER' : random.weighted(assumed.otherSchooling);
  return { country, schooling, birthDate: birthDateFor(random, random.weighted(ages.rows), today) };
}

interface Course {
  readonly permitOn: LocalDate;
  readonly settledOn: LocalDate;
  readonly programme?: ProgrammeFacts;
}

const hasUpperSecondary = (schooling: Schooling): boolean =>
  schooling === 'UPPER_SECONDARY' || schooling === 'VOCATIONAL' || schooling === 'HIGHER';

/** A programme under way: begun so long ago that it still runs, or about to begin; settled within the three months. */
function courseOf(random: Random, background: Background, today: LocalDate): Course {
  const endGoal = endGoalOf(random, background, today);
  const months = hasUpperSecondary(background.schooling) ? 12 : endGoal === 'WORK' ? 24 : 36;
  const startsOn = addDays(today, -random.integer(-15, months * 30 - 25));
  const settledOn = addDays(startsOn, -random.integer(20, random.chance(0.95) ? 85 : 130));
  const permitOn = addDays(settledOn, -random.integer(20, 200));
  const regime = proposeRegime(permitOn, startsOn)?.regime;
  const endsOn = addDays(addMonths(startsOn, months), -1);
  return { permitOn, settledOn, programme: regime && { regime, startsOn, endsOn, endGoal } };
}

function endGoalOf(random: Random, { birthDate, schooling }: Background, today: LocalDate): EndGoal {
  const age = yearsBetween(birthDate, today);
  if (age > 55) return 'WORK';
  if (schooling === 'HIGHER') return random.chance(0.15) ? 'HIGHER_EDUCATION' : 'WORK';
  if (hasUpperSecondary(schooling)) return 'WORK';
  return age < 25 ? 'UPPER_SECONDARY_COMPLETED' : random.weighted(assumed.endGoals);
}

function identitiesOf(
  seed: PersonSeed,
  { birthDate }: Background,
  course: Course,
): ParticipantIntake['identityNumbers'] {
  const random = seed.random.branch('identity');
  const duf = seed.identities.dufNumber(dufYear(course.permitOn));
  const kind = random.chance(0.35) ? 'D_NUMBER' : 'BIRTH_NUMBER';
  return [duf, seed.identities.personNumber(birthDate, kind)];
}

interface Shield {
  readonly protection: ProtectionClass;
  readonly ownStaff: boolean;
}

const open: Shield = { protection: 'NONE', ownStaff: false };

/** A few people in every thousand live at a protected address, and a few work at the office itself. Assumption. */
function shieldOf(index: number): Shield {
  if (index % 220 === 91) return { protection: 'STRICTLY_CONFIDENTIAL', ownStaff: false };
  if (index % 110 === 37) return { protection: 'CONFIDENTIAL', ownStaff: false };
  return index % 150 === 61 ? { protection: 'NONE', ownStaff: true } : open;
}

interface Drawn {
  readonly background: Background;
  readonly course: Course;
  readonly shield: Shield;
  readonly complete: boolean;
}

function factsOf(seed: PersonSeed, { background, course, shield, complete }: Drawn): ParticipantIntakeFacts {
  const { random, place, today } = seed;
  const spoken = random.branch('spoken').weighted(assumed.spokenLevels);
  const norwegian = norwegianOf(random.branch('norwegian'), { spoken, today, settledOn: course.settledOn });
  const work = workFacts(random.branch('work'), seed.trades, background.schooling);
  const start: ParticipantIntakeFacts = {
    municipality: place.municipality,
    birthDate: background.birthDate,
    programme: course.programme,
    wishes: work.wishes,
    ...shield,
  };
  if (!complete && random.branch('mapped').chance(assumed.barelyMappedShare)) {
    return { ...start, norwegian: norwegian.filter(({ skill }) => skill === 'SPEAKING') };
  }
  const mapped = { ...start, ...work, norwegian, schooling: background.schooling, ...everydayOf(seed) };
  const home = shield.protection === 'NONE' && place.postcodes.length > 0;
  const placed = { ...mapped, homePostcode: home ? random.branch('home').pick(place.postcodes) : undefined };
  return complete ? placed : withGaps(placed, random.branch('gaps'));
}

interface Spoken {
  readonly spoken: CefrLevel;
  readonly today: LocalDate;
  readonly settledOn: LocalDate;
}

/** How levels above A0 are known. Assumption. */
const sources: readonly Weighted<LanguageSource>[] = [
  ['TEST', 50],
  ['SCHOOL', 40],
  ['SELF', 10],
];

/** The other parts lie around the spoken level: listening a little above, writing a little below. Assumption. */
function norwegianOf(random: Random, { spoken, today, settledOn }: Spoken): readonly LanguageResult[] {
  const source = rankOf(spoken) === 0 ? 'SCHOOL' : random.weighted(sources);
  const takenOn = later(settledOn, addDays(today, -random.integer(10, 270)));
  const shift: Readonly<Record<LanguageSkill, number>> = {
    LISTENING: random.chance(0.3) ? 1 : 0,
    READING: random.weighted([[-1, 25] as const, [0, 55], [1, 20]]),
    SPEAKING: 0,
    WRITING: random.chance(0.5) ? -1 : 0,
  };
  return languageSkills.map((skill) => ({ skill, level: shifted(spoken, shift[skill]), source, takenOn }));
}

const shifted = (level: CefrLevel, steps: number): CefrLevel =>
  cefrLevels[Math.min(Math.max(rankOf(level) + steps, 0), cefrLevels.length - 1)] ?? level;

type Everyday = Pick<
  ParticipantIntakeFacts,
  | 'availability'
  | 'schoolBlocks'
  | 'childcareHours'
  | 'maxCommuteMinutes'
  | 'travelMode'
  | 'adaptations'
  | 'certificates'
  | 'drivingLicences'
  | 'otherLanguages'
>;

function everydayOf({ random, today }: PersonSeed): Everyday {
  const week = random.branch('week');
  const health = random.branch('adaptations');
  return {
    availability: week.weighted(availabilities),
    schoolBlocks: week.weighted(schoolWeeks),
    childcareHours: week.chance(assumed.childcareShare) ? week.weighted(childcareWeeks) : undefined,
    maxCommuteMinutes: week.weighted(assumed.commutes),
    travelMode: week.weighted(assumed.travelModes),
    adaptations: health.chance(assumed.adaptationShare) ? [health.weighted(assumed.adaptations)] : [],
    certificates: certificatesOf(random.branch('certificates'), today),
    drivingLicences: week.chance(0.35) ? ['B'] : [],
    otherLanguages: week.chance(0.5) ? [{ language: 'eng', level: week.pick(['A2', 'B1', 'B2'] as const) }] : [],
  };
}

function certificatesOf(random: Random, today: LocalDate): readonly HeldCertificate[] {
  const issuedOn = addDays(today, -random.integer(10, 600));
  const held: readonly (readonly [HeldCertificate, number])[] = [
    [{ kind: 'POLICE_CERTIFICATE', issuedOn: addDays(today, -random.integer(5, 80)) }, 0.1],
    [{ kind: 'FOOD_HYGIENE', issuedOn }, 0.12],
    [{ kind: 'FIRST_AID', issuedOn }, 0.12],
    [{ kind: 'FORKLIFT', issuedOn }, 0.05],
    [{ kind: 'CONSTRUCTION_SAFETY_CARD', issuedOn, expiresOn: addMonths(issuedOn, 24) }, 0.05],
  ];
  return held.filter(([, share]) => random.chance(share)).map(([certificate]) => certificate);
}

const oftenMissing = [
  'availability',
  'maxCommuteMinutes',
  'travelMode',
  'schooling',
  'skills',
  'homePostcode',
  'schoolBlocks',
  'certificates',
  'adaptations',
] as const;

/** Intake is never complete: some of what could be asked has not been. */
function withGaps(facts: ParticipantIntakeFacts, random: Random): ParticipantIntakeFacts {
  const missing = oftenMissing.filter(() => random.chance(assumed.missingShare));
  return { ...facts, ...Object.fromEntries(missing.map((fact) => [fact, undefined])) };
}

/** The occupation a person of the demo is best known by; for hires of former participants. */
export const mainOccupation = ({ facts }: ParticipantIntake): OccupationCode | undefined =>
  facts.wishes?.[0]?.occupation ?? facts.workHistory?.[0]?.occupation;
