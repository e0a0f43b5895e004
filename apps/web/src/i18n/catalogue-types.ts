import 'i18next';
import type agreements from './nb/agreements.json';
import type asks from './nb/asks.json';
import type caseload from './nb/caseload.json';
import type common from './nb/common.json';
import type day from './nb/day.json';
import type employer from './nb/employer.json';
import type employers from './nb/employers.json';
import type enums from './nb/enums.json';
import type imports from './nb/imports.json';
import type link from './nb/link.json';
import type mailbox from './nb/mailbox.json';
import type match from './nb/match.json';
import type nav from './nb/nav.json';
import type outcomes from './nb/outcomes.json';
import type participant from './nb/participant.json';
import type participants from './nb/participants.json';
import type placements from './nb/placements.json';
import type privacy from './nb/privacy.json';
import type proposals from './nb/proposals.json';
import type shell from './nb/shell.json';
import type slots from './nb/slots.json';
import type transparency from './nb/transparency.json';

declare module 'i18next' {
  /** The keys that the texts may be asked for by: those of the bokmål catalogues, one namespace per feature. */
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      enums: typeof enums;
      shell: typeof shell;
      day: typeof day;
      asks: typeof asks;
      caseload: typeof caseload;
      participants: typeof participants;
      match: typeof match;
      privacy: typeof privacy;
      proposals: typeof proposals;
      slots: typeof slots;
      agreements: typeof agreements;
      placements: typeof placements;
      employers: typeof employers;
      transparency: typeof transparency;
      link: typeof link;
      mailbox: typeof mailbox;
      employer: typeof employer;
      nav: typeof nav;
      participant: typeof participant;
      outcomes: typeof outcomes;
      imports: typeof imports;
    };
  }
}
