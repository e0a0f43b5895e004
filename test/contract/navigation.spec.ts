import { may, viewerOf, type Action, type Role, type RoleGrant, type Thing } from '@fotfeste/access';
import { navigationFor, type NavigationItem } from '../../apps/web/src/app/navigation.js';

/** What a place in the menu asks the API for first, by the action that the API asks the table of permissions about. */
const firstAsked: Readonly<Record<NavigationItem['name'], readonly Action[]>> = {
  day: ['caseload.read'],
  asks: ['caseload.read'],
  caseload: ['caseload.read'],
  match: ['match.read'],
  proposals: ['caseload.read'],
  slots: ['slot.list'],
  placements: ['placement.read'],
  employers: ['employer.list'],
  inbox: ['card.read'],
  queue: ['measure.read'],
  budgets: ['budget.read'],
  rates: ['reference.read'],
  home: ['home.read'],
  outcomes: ['outcome.read'],
  imports: ['import.run', 'reference.import'],
  transparency: ['reference.read'],
};

const own: Thing = { municipality: '3203', organisation: '310000019', navOffice: '0220' };
const tenantOf: Readonly<Record<Role, Partial<RoleGrant>>> = {
  CONSULTANT: { municipality: '3203' },
  CONTACT_PERSON: { municipality: '3203' },
  PROGRAMME_LEADER: { municipality: '3203' },
  TEAM_MEMBER: { municipality: '3203' },
  AUDITOR: { municipality: '3203' },
  ADMINISTRATOR: { municipality: '3203' },
  EMPLOYER_CONTACT: { organisation: '310000019' },
  NAV_ADVISER: { navOffice: '0220' },
  NAV_DECIDER: { navOffice: '0220' },
  PARTICIPANT: { municipality: '3203', participantId: 'mira' },
  MENTOR: { municipality: '3203', participantId: 'mira' },
  BUDDY: { municipality: '3203', participantId: 'mira' },
};
const roles = Object.keys(tenantOf) as readonly Role[];

describe('the menu', () => {
  it.each(roles)('leads a %s to no place that refuses them', (role) => {
    const viewer = viewerOf({ userId: 'u', personId: 'p', name: 'Kari', language: 'nb' }, [
      { role, clearance: 0, ...tenantOf[role] },
    ]);
    if (!viewer) throw new Error(`nobody is a ${role}`);
    const refused = navigationFor([role]).filter(
      ({ name }) => !firstAsked[name].some((action) => may(viewer, action, own)),
    );

    expect(refused.map(({ name }) => name)).toEqual([]);
  });
});
