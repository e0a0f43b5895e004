import type { MunicipalityNumber, NavOfficeNumber, OrganisationNumber, ParticipantId, UserId } from '@fotfeste/kernel';

/** What a person may be in Fotfeste. One account may hold several; each is granted for one tenant. */
export type Role =
  | 'CONSULTANT'
  | 'CONTACT_PERSON'
  | 'PROGRAMME_LEADER'
  | 'TEAM_MEMBER'
  | 'EMPLOYER_CONTACT'
  | 'NAV_ADVISER'
  | 'NAV_DECIDER'
  | 'PARTICIPANT'
  | 'MENTOR'
  | 'BUDDY'
  | 'AUDITOR'
  | 'ADMINISTRATOR';

/**
 * The side of the table a viewer sits on. One session has one: a municipality that is also an employer signs in twice
 * over, and never sees both sides in one view.
 */
export type ViewerKind = 'STAFF' | 'EMPLOYER' | 'NAV' | 'PARTICIPANT' | 'MENTOR' | 'SYSTEM';

/** The gradings a viewer is cleared for: 0 none, 1 confidential address (kode 7), 2 strictly confidential (kode 6). */
export type Clearance = 0 | 1 | 2;

/** Who asks, as established by sign-in and the grants in force. Everything a rule or a policy decides on comes from here. */
export interface Viewer {
  readonly kind: ViewerKind;
  readonly userId: UserId;
  /** The natural person behind the account; two accounts of one person share it. */
  readonly personId: string;
  readonly name: string;
  readonly language: 'nb' | 'nn' | 'en';
  readonly roles: readonly Role[];
  readonly municipalities: readonly MunicipalityNumber[];
  readonly organisations: readonly OrganisationNumber[];
  readonly navOffices: readonly NavOfficeNumber[];
  readonly participantId?: ParticipantId | undefined;
  readonly clearance: Clearance;
  /** Belongs to those who follow up unaccompanied minors, whose cases are a compartment of their own. */
  readonly minors?: boolean | undefined;
  /** What a team member is there for. */
  readonly purpose?: TeamPurpose | undefined;
}

/** The one purpose a team member has: their appointments and their own notes, nothing else of the case. */
export type TeamPurpose =
  'NURSE' | 'PSYCHOLOGIST' | 'PARENT_GUIDE' | 'SCHOOL' | 'VOLUNTEER_COORDINATOR' | 'CHILD_WELFARE';

/** One role held by one account for one tenant. */
export interface RoleGrant {
  readonly role: Role;
  readonly municipality?: string | null;
  readonly organisation?: string | null;
  readonly navOffice?: string | null;
  readonly participantId?: string | null;
  readonly clearance: Clearance;
  readonly minors?: boolean | undefined;
  readonly purpose?: TeamPurpose | null | undefined;
}

/** An account as the register of users holds it. */
export interface Account {
  readonly userId: string;
  readonly personId: string;
  readonly name: string;
  readonly language: 'nb' | 'nn' | 'en';
}

const kindOf: Readonly<Record<Role, ViewerKind>> = {
  CONSULTANT: 'STAFF',
  CONTACT_PERSON: 'STAFF',
  PROGRAMME_LEADER: 'STAFF',
  TEAM_MEMBER: 'STAFF',
  AUDITOR: 'STAFF',
  ADMINISTRATOR: 'STAFF',
  EMPLOYER_CONTACT: 'EMPLOYER',
  NAV_ADVISER: 'NAV',
  NAV_DECIDER: 'NAV',
  PARTICIPANT: 'PARTICIPANT',
  MENTOR: 'MENTOR',
  BUDDY: 'MENTOR',
};

const present = <Text extends string>(values: readonly (string | null | undefined)[]): Text[] =>
  [...new Set(values.filter((value): value is string => Boolean(value)))].sort() as Text[];

/**
 * The viewer an account is with the grants in force. The side is that of the first grant; grants of another side are
 * left out, because no one view may hold both.
 *
 * @returns undefined where no grant is in force: such an account sees nothing
 */
export function viewerOf(account: Account, grants: readonly RoleGrant[]): Viewer | undefined {
  const first = grants[0];
  if (!first) return undefined;
  const kind = kindOf[first.role];
  const own = grants.filter((grant) => kindOf[grant.role] === kind);
  return {
    kind,
    userId: account.userId as UserId,
    personId: account.personId,
    name: account.name,
    language: account.language,
    roles: [...new Set(own.map((grant) => grant.role))],
    municipalities: present(own.map((grant) => grant.municipality)),
    organisations: present(own.map((grant) => grant.organisation)),
    navOffices: present(own.map((grant) => grant.navOffice)),
    participantId: present<ParticipantId>(own.map((grant) => grant.participantId))[0],
    minors: own.some((grant) => grant.minors === true),
    purpose: own.map((grant) => grant.purpose).find((purpose) => purpose !== null && purpose !== undefined),
    clearance: own.reduce<Clearance>((highest, grant) => (grant.clearance > highest ? grant.clearance : highest), 0),
  };
}

/** The program itself, doing by itself what an event asks for. It is cleared for nobody protected. */
export const systemViewer: Viewer = {
  kind: 'SYSTEM',
  userId: '00000000-0000-7000-8000-000000000000' as UserId,
  personId: '00000000-0000-7000-8000-000000000000',
  name: 'Fotfeste',
  language: 'nb',
  roles: [],
  municipalities: [],
  organisations: [],
  navOffices: [],
  clearance: 0,
};

const caseRoles: readonly Role[] = ['CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER'];

/**
 * The side as the database is told it. People of the municipality who have no cases (team members, auditors,
 * administrators) are its OFFICE there: the rows of cases are closed to them whatever the program asks for.
 */
export const sideOf = ({ kind, roles }: Viewer): ViewerKind | 'OFFICE' =>
  kind === 'STAFF' && !roles.some((role) => caseRoles.includes(role)) ? 'OFFICE' : kind;
