import { localDate, type LocalDate } from '@fotfeste/kernel';
import type { HardRule, RuleBasis, RuleRow } from './hard-rule.js';
import {
  authorisation,
  coursePapers,
  drivingLicence,
  healthClearance,
  policeCertificate,
  type PoliceCertificateGround,
} from './paper-rules.js';
import {
  alreadyDeclined,
  alreadyProposed,
  commute,
  handledByPerson,
  occupationRefused,
  protectionChecked,
  sharedWith,
} from './person-rules.js';
import { jobEndsProgramme, programmeLastsLongEnough, programmeRunning } from './programme-rules.js';
import type { RuleCode } from './rule-codes.js';
import {
  employerBarred,
  employerInBusiness,
  employerPaused,
  freePlace,
  internshipLength,
  policeCertificateGround,
  proposalCap,
  recentLayoffs,
  repeatedUnpaid,
  supervisorNamed,
} from './slot-rules.js';
import { adaptations, languageForHire, oldEnough, safetyFloor, youngWorker } from './task-rules.js';
import { availability, childcareHours, fullWeek, schoolBlocks } from './week-rules.js';

/** The rules in force at a time, as one table. Nothing about law or limits lives outside it. */
export type RuleTable = readonly HardRule[];

/** The rows of a table that are in force on a day. */
export const rulesOn = (table: RuleTable, on: LocalDate): RuleTable =>
  table.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || validTo >= on));

interface RowParts {
  readonly basis: RuleBasis;
  readonly source: string;
  readonly from?: string;
  readonly verified?: boolean;
  readonly secret?: boolean;
}

/** A row that is in force since the integration act, unless it says otherwise. */
const row = (code: RuleCode, { basis, source, from = '2021-01-01', verified = true, secret }: RowParts): RuleRow => ({
  code,
  basis,
  source,
  validFrom: localDate(from),
  verified,
  employerMaySee: secret !== true,
});

const fact = (source: string): RowParts => ({ basis: 'FACT', source });
const law = (source: string): RowParts => ({ basis: 'LAW', source });
const unread = (source: string): RowParts => ({ basis: 'LAW', source, verified: false });
const policy = (source: string): RowParts => ({ basis: 'POLICY', source });
const own = (basis: 'WISH' | 'NEED', source: string): RowParts => ({ basis, source, secret: true });

const childrenAndPatients: PoliceCertificateGround['sectors'] = [
  'KINDERGARTEN',
  'SCHOOL',
  'HEALTH_AND_CARE',
  'CHILD_WELFARE',
];

/** Managers and pedagogical leaders of kindergartens by STYRK-08, whom section 28 is about; section 27 is for the rest. */
const kindergartenLeaders = ['2342', '1341'];

/**
 * The rules a municipality starts with. Sources: the consolidated statutes of 13 April 2026 where `verified`; what was
 * not read in full is not. Limits that no statute sets are local policy, and each municipality may change its rows.
 */
export const standardRules: RuleTable = [
  employerInBusiness(row('EMPLOYER_NOT_IN_BUSINESS', fact('Enhetsregisteret: konkurs, underAvvikling, slettedato'))),
  employerBarred(row('EMPLOYER_BARRED', policy('The municipality’s decision on the employer'))),
  employerPaused(row('EMPLOYER_PAUSED', policy('The employer’s own pause, or no answers'))),
  proposalCap(row('EMPLOYER_AT_PROPOSAL_CAP', policy('Cap of open proposals per employer'))),
  freePlace(row('NO_FREE_PLACE', fact('Places of the slot by period'))),
  repeatedUnpaid(row('REPEATED_UNPAID_INTERNSHIPS', policy('Free-labour guard: no statutory number exists')), {
    askAt: 2,
    stopAt: 4,
  }),
  internshipLength(row('INTERNSHIP_TOO_LONG', policy('Free-labour guard: length of an unpaid internship')), {
    mostWeeks: 26,
  }),
  recentLayoffs(row('RECENT_LAYOFFS', unread('tiltaksforskriften chapters 1 and 9; aml chapter 8'))),
  supervisorNamed(row('NO_SUPERVISOR', policy('arbeidsgiver.nav.no: works together with another person'))),
  policeCertificateGround(
    row('POLICE_CERTIFICATE_WITHOUT_GROUND', unread('politiregisterloven §§ 36-37')),
    childrenAndPatients,
  ),

  handledByPerson(row('HANDLED_BY_PERSON', { ...law('folkeregisterloven § 10-4'), secret: true })),
  protectionChecked(row('PROTECTION_NOT_CHECKED', { ...policy('Address class is looked up first'), secret: true })),

  sharedWith(row('NOT_SHARED_WITH_MUNICIPALITY', fact('The slot’s list of municipalities'))),
  occupationRefused(row('OCCUPATION_REFUSED', own('WISH', 'The participant’s own no'))),
  availability(row('OUTSIDE_AVAILABILITY', own('NEED', 'The participant’s week'))),
  schoolBlocks(row('SCHOOL_CONFLICT', { basis: 'FACT', source: 'Course timetable', secret: true })),
  childcareHours(row('CHILDCARE_HOURS', own('NEED', 'Hours with childcare'))),
  fullWeek(row('WEEK_TOO_LONG', { ...policy('IMDi, «Omfang og innhold»: 37.5 hours'), secret: true }), { hours: 37.5 }),
  drivingLicence(row('DRIVING_LICENCE_MISSING', law('vegtrafikkloven § 24'))),
  coursePapers(row('CERTIFICATE_MISSING', fact('The slot’s requirements')), [
    'FOOD_HYGIENE',
    'FORKLIFT',
    'CONSTRUCTION_SAFETY_CARD',
    'HOT_WORK',
    'FIRST_AID',
    'MACHINERY',
    'PROFESSIONAL_DRIVER',
    'TRADE_CERTIFICATE',
  ]),
  policeCertificate(row('POLICE_CERTIFICATE_NEEDED', law('barnehageloven § 30; opplæringslova § 17-11')), {
    sectors: ['KINDERGARTEN', 'SCHOOL'],
    kinds: ['JOB'],
  }),
  policeCertificate(row('POLICE_CERTIFICATE_NEEDED', law('hol. § 5-4; hpl. § 20 a')), {
    sectors: ['HEALTH_AND_CARE'],
    kinds: ['JOB', 'INTERNSHIP'],
    notOlderThanMonths: 3,
  }),
  policeCertificate(row('POLICE_CERTIFICATE_NEEDED', unread('barnevernsloven § 12-9')), {
    sectors: ['CHILD_WELFARE'],
    kinds: ['JOB', 'INTERNSHIP'],
    notOlderThanMonths: 3,
  }),
  policeCertificate(row('POLICE_CERTIFICATE_POSSIBLE', unread('barnehageloven § 30; opplæringslova § 17-11')), {
    sectors: ['KINDERGARTEN', 'SCHOOL'],
    kinds: ['INTERNSHIP'],
  }),
  healthClearance(row('HEALTH_CLEARANCE_NEEDED', { ...unread('tuberkuloseforskriften'), secret: true })),
  authorisation(row('AUTHORISATION_MISSING', unread('helsepersonelloven § 48; yrkeskvalifikasjonsloven'))),
  adaptations(row('ADAPTATION_CONFLICT', own('NEED', 'The participant’s needs against the tasks'))),
  oldEnough(row('TOO_YOUNG_TO_WORK', { ...unread('aml § 11-1'), secret: true }), { years: 15 }),
  youngWorker(row('YOUNG_WORKER_TASK', { ...unread('aml §§ 11-1 to 11-3; alkoholloven § 1-5 b'), secret: true }), {
    years: 18,
    demands: ['NIGHT_WORK', 'DANGEROUS_MACHINERY', 'CHEMICALS', 'ALCOHOL_SERVING'],
  }),
  languageForHire(row('KINDERGARTEN_LANGUAGE_FOR_HIRE', law('barnehageloven § 27')), {
    except: kindergartenLeaders,
    minimum: { LISTENING: 'B1', READING: 'B1', SPEAKING: 'B1', WRITING: 'A2' },
  }),
  languageForHire(row('KINDERGARTEN_LEADER_LANGUAGE', law('barnehageloven § 28')), {
    only: kindergartenLeaders,
    minimum: { LISTENING: 'B2', READING: 'B2', SPEAKING: 'B2', WRITING: 'B2' },
  }),
  safetyFloor(row('LANGUAGE_SAFETY_FLOOR', fact('The employer’s stated reason of safety'))),
  programmeRunning(
    row('PROGRAMME_ENDED', policy('A municipal internship is a programme element (integreringsloven § 14 a)')),
  ),
  programmeLastsLongEnough(row('PROGRAMME_ENDS_FIRST', fact('Last day of the programme'))),
  jobEndsProgramme(row('JOB_ENDS_PROGRAMME', { ...law('integreringsloven § 8'), secret: true }), {
    hours: 30,
    regimes: ['INTEG_2021', 'INTEG_2026'],
  }),

  commute(row('COMMUTE_TOO_LONG', own('NEED', 'The longest commute the participant accepts'))),
  alreadyDeclined(row('ALREADY_DECLINED', own('WISH', 'The participant’s own no to the slot'))),
  alreadyProposed(row('ALREADY_PROPOSED', fact('An open proposal for the pair'))),
];
