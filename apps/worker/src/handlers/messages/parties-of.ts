import {
  accountParty,
  employerParties,
  navParties,
  participantParty,
  type MessageParty,
  type MessageSubject,
  type Reader,
} from '@fotfeste/db';
import type { MessageRole } from './texts.js';

/** Everybody of a role whom a subject concerns. */
export async function partiesOf(
  reader: Reader,
  role: MessageRole,
  subject: MessageSubject,
): Promise<readonly MessageParty[]> {
  const { participantId, consultantId, organisation, municipality, navOffice, contactEmail } = subject;
  switch (role) {
    case 'PARTICIPANT':
      return participantId ? participantParty(reader, participantId) : [];
    case 'CONSULTANT':
      return consultantId ? accountParty(reader, consultantId) : [];
    case 'EMPLOYER':
      if (contactEmail) return [{ firstName: null, email: contactEmail, phone: null, language: 'nb' }];
      return organisation ? employerParties(reader, organisation, municipality) : [];
    case 'NAV_ADVISER':
    case 'NAV_DECIDER':
      return navOffice ? navParties(reader, navOffice, role) : [];
  }
}
