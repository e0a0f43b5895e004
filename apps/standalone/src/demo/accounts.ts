import { addAccount } from '@fotfeste/db';
import type { ParticipantIntake } from '@fotfeste/placement';
import type { DemoGrant, DemoUser } from '../demo-users.js';
import { personId, type DemoParts } from './demo-seed.js';

/** Somebody of the demo who enters things. */
export interface DemoActor {
  readonly id: string;
  readonly name: string;
}

/** Who of the demo can sign in, by username. */
export type DemoActors = ReadonlyMap<string, DemoActor>;

/** Enters everybody who can sign in at the local issuer, with what they may do. */
export async function enterAccounts(parts: DemoParts): Promise<DemoActors> {
  const actors = new Map<string, DemoActor>();
  for (const user of parts.users) {
    const { username, name } = user;
    const grants = user.grants.map((grant) => grantOf(parts, user, grant));
    const id = await addAccount(parts.transaction, {
      issuer: 'local',
      subject: username,
      name,
      email: username,
      grants,
    });
    actors.set(username, { id, name });
  }
  return actors;
}

/** Programme leaders are cleared for protected addresses: somebody has to be. */
const grantOf = (parts: DemoParts, user: DemoUser, grant: DemoGrant) => ({
  ...grant,
  clearance: grant.role === 'PROGRAMME_LEADER' ? (2 as const) : (0 as const),
  participantId: personBehind(parts, user, grant),
});

/** The participant who bears the user's name, or for a mentor or buddy one of those people signed in as. */
function personBehind(parts: DemoParts, { name }: DemoUser, grant: DemoGrant): string | undefined {
  const here = parts.population.participants.filter(({ facts }) => facts.municipality === grant.municipality);
  switch (grant.role) {
    case 'PARTICIPANT':
      return personId(parts, here.find((person) => fullName(person) === name)?.reference);
    case 'MENTOR':
      return personId(parts, here[0]?.reference);
    case 'BUDDY':
      return personId(parts, here[1]?.reference);
    default:
      return undefined;
  }
}

/** How a person is called. */
export const fullName = ({ givenName, familyName }: ParticipantIntake): string => `${givenName} ${familyName}`;

/** The consultant who works in a municipality: entered the demo's slots and recorded its hires. */
export function consultantIn({ users }: DemoParts, actors: DemoActors, municipality: string): DemoActor {
  const user = users.find(({ grants }) =>
    grants.some((grant) => grant.role === 'CONSULTANT' && grant.municipality === municipality),
  );
  const actor = user && actors.get(user.username);
  if (!actor) throw new RangeError(`the demo has no consultant in ${municipality}`);
  return actor;
}
