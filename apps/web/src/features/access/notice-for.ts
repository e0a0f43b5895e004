import type { Role } from '@fotfeste/contract';

/** The notices there are; each is a set of texts in the catalogue. */
export type Notice = 'participant' | 'employer' | 'municipality' | 'nav' | 'helper' | 'visitor';

const noticeOfRole: Readonly<Record<Role, Notice>> = {
  PARTICIPANT: 'participant',
  EMPLOYER_CONTACT: 'employer',
  CONSULTANT: 'municipality',
  CONTACT_PERSON: 'municipality',
  PROGRAMME_LEADER: 'municipality',
  TEAM_MEMBER: 'municipality',
  AUDITOR: 'municipality',
  ADMINISTRATOR: 'municipality',
  NAV_ADVISER: 'nav',
  NAV_DECIDER: 'nav',
  MENTOR: 'helper',
  BUDDY: 'helper',
};

/** The privacy notice for somebody with these roles; a visitor's for whoever has not signed in. */
export function noticeFor(roles: readonly Role[]): Notice {
  const [role] = roles;
  return role === undefined ? 'visitor' : noticeOfRole[role];
}
