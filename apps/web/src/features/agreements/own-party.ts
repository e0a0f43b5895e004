import type { Party, Role } from '@fotfeste/contract';

/** The party that somebody with these roles signs for as themselves. Whoever works for the municipality is its consultant. */
export function ownParty(roles: readonly Role[]): Party {
  if (roles.includes('PARTICIPANT')) return 'PARTICIPANT';
  return roles.includes('EMPLOYER_CONTACT') ? 'EMPLOYER' : 'CONSULTANT';
}
