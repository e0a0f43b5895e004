import type { DemoUser } from '../demo-users.js';

/** A demo user as the issuer vouches for them. */
export interface IssuerAccount {
  readonly username: string;
  readonly name: string;
  /** How sure the issuer is (level of assurance): ID-porten's word for the public, our own for staff. */
  readonly acr: string;
  /** How they proved it. */
  readonly amr: readonly string[];
}

/** The levels of assurance that the local issuer grants. */
export const LOCAL_ACR = { PUBLIC: 'idporten-loa-high', STAFF: 'fotfeste-staff' } as const;

/** The account of a demo user. Staff sign in as with Entra ID and two factors, everybody else as with ID-porten. */
export function accountOf(user: DemoUser): IssuerAccount {
  const staff = user.grants.some(({ role, navOffice }) => navOffice !== undefined || STAFF_ROLES.has(role));
  return {
    username: user.username,
    name: user.name,
    acr: staff ? LOCAL_ACR.STAFF : LOCAL_ACR.PUBLIC,
    amr: ['pwd', 'mfa'],
  };
}

const STAFF_ROLES: ReadonlySet<string> = new Set([
  'CONSULTANT',
  'CONTACT_PERSON',
  'PROGRAMME_LEADER',
  'TEAM_MEMBER',
  'AUDITOR',
  'ADMINISTRATOR',
]);
