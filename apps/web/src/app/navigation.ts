import type { Role } from '@fotfeste/contract';

/** A place in the main navigation; the label is `nav.<name>` in the shell's catalogue. */
export interface NavigationItem {
  readonly name:
    | 'day'
    | 'asks'
    | 'caseload'
    | 'match'
    | 'proposals'
    | 'slots'
    | 'placements'
    | 'employers'
    | 'inbox'
    | 'queue'
    | 'budgets'
    | 'rates'
    | 'home'
    | 'outcomes'
    | 'imports'
    | 'transparency';
  readonly to: string;
  readonly roles: readonly Role[];
}

const municipal = ['CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER'] as const satisfies readonly Role[];
const nav = ['NAV_ADVISER', 'NAV_DECIDER'] as const satisfies readonly Role[];

/** The main navigation in its order. What a role may do is decided by the API; this only says where it goes. */
const navigation: readonly NavigationItem[] = [
  { name: 'day', to: '/day', roles: ['CONSULTANT', 'CONTACT_PERSON'] },
  { name: 'caseload', to: '/caseload', roles: municipal },
  { name: 'asks', to: '/asks', roles: municipal },
  { name: 'match', to: '/match', roles: ['CONSULTANT', 'PROGRAMME_LEADER'] },
  { name: 'proposals', to: '/proposals', roles: municipal },
  { name: 'inbox', to: '/inbox', roles: ['EMPLOYER_CONTACT'] },
  { name: 'slots', to: '/slots', roles: [...municipal, 'TEAM_MEMBER', 'EMPLOYER_CONTACT'] },
  { name: 'placements', to: '/placements', roles: [...municipal, 'EMPLOYER_CONTACT'] },
  { name: 'employers', to: '/employers', roles: municipal },
  { name: 'queue', to: '/nav/queue', roles: nav },
  { name: 'budgets', to: '/nav/budgets', roles: nav },
  { name: 'rates', to: '/rates', roles: [...nav, 'ADMINISTRATOR'] },
  { name: 'home', to: '/home', roles: ['PARTICIPANT'] },
  { name: 'outcomes', to: '/outcomes', roles: municipal },
  { name: 'imports', to: '/imports', roles: ['CONSULTANT', 'PROGRAMME_LEADER', 'ADMINISTRATOR'] },
  {
    name: 'transparency',
    to: '/transparency',
    roles: [...municipal, ...nav, 'TEAM_MEMBER', 'AUDITOR', 'ADMINISTRATOR', 'PARTICIPANT'],
  },
];

/** What somebody with these roles sees in the header, in a fixed order. */
export function navigationFor(roles: readonly Role[]): readonly NavigationItem[] {
  return navigation.filter((item) => item.roles.some((role) => roles.includes(role)));
}

/** The screen a person starts on: the first place of their navigation, or how matching works when they have none. */
export function landingFor(roles: readonly Role[]): string {
  return navigationFor(roles)[0]?.to ?? '/transparency';
}
