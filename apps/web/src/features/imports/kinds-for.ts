import type { ImportKind, Role } from '@fotfeste/contract';

const cases = ['PARTICIPANTS', 'EMPLOYERS', 'SLOTS', 'ADS'] as const satisfies readonly ImportKind[];
const registers = ['OCCUPATIONS', 'ESCO', 'POSTCODES'] as const satisfies readonly ImportKind[];

/** The kinds of files that somebody with these roles is offered; the API decides what they may import. */
export function kindsFor(roles: readonly Role[]): readonly ImportKind[] {
  const workers = roles.some((role) => role !== 'ADMINISTRATOR' && role !== 'AUDITOR');
  return [...(workers ? cases : []), ...(roles.includes('ADMINISTRATOR') ? registers : [])];
}
