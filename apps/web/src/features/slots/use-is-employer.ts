import { useViewer } from '../../session/session-context.js';

const municipal = new Set(['CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER', 'TEAM_MEMBER']);

/** Whether the viewer writes slots for an organisation of their own, and not on behalf of an employer. */
export function useIsEmployer(): boolean {
  const { roles } = useViewer();
  return roles.includes('EMPLOYER_CONTACT') && !roles.some((role) => municipal.has(role));
}
