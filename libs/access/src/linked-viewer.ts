import type { OrganisationNumber, ParticipantId, UserId } from '@fotfeste/kernel';
import type { LinkParty } from './one-time-link.js';
import type { Viewer } from './viewer.js';

/** Who came by a one-time link. */
export interface LinkedParty {
  readonly linkId: string;
  /** The natural person behind the address: the same as behind an account with that address. */
  readonly personId: string;
  readonly name: string;
  readonly language: 'nb' | 'en';
  readonly party: LinkParty;
  readonly organisation: string | null;
  readonly participantId: string | null;
}

/** The viewer that somebody is who came by a link: one side of the table, no clearance, and no account of their own. */
export const linkedViewer = (by: LinkedParty): Viewer => ({
  kind: by.party,
  userId: by.linkId as UserId,
  personId: by.personId,
  name: by.name,
  language: by.language,
  roles: [by.party === 'EMPLOYER' ? 'EMPLOYER_CONTACT' : 'PARTICIPANT'],
  municipalities: [],
  organisations: by.party === 'EMPLOYER' && by.organisation ? [by.organisation as OrganisationNumber] : [],
  navOffices: [],
  participantId: by.party === 'PARTICIPANT' && by.participantId ? (by.participantId as ParticipantId) : undefined,
  clearance: 0,
});
