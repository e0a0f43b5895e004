import type { Viewer, ViewerKind } from '@fotfeste/access';
import { instantFromMilliseconds, localDate, type Instant, type LocalDate, type UserId } from '@fotfeste/kernel';
import { defaultSettings } from '@fotfeste/programme';
import type { Day } from '../act.js';
import type { Agreement, AgreementContent, Party, Signature } from '../agreement.js';
import type { CardPerson, CardSources } from '../card.js';
import { defaultPlacementSettings } from '../clocks.js';
import type { DraftSources } from '../agreement-draft.js';
import { makeCard } from '../card.js';
import type { Hire, HireFacts, HireReport } from '../hire.js';
import type { CaseFacts } from '../next-step.js';
import type { Placement } from '../placement.js';
import type { Proposal } from '../proposal.js';
import type { ProposeFacts } from '../propose.js';

/** Monday 2 November 2026, the day of most tests. */
export const today: LocalDate = localDate('2026-11-02');

/** Noon in UTC on a date. */
export const noon = (date: string = today): Instant => instantFromMilliseconds(Date.parse(`${date}T12:00:00Z`));

/** A day with the usual settings. */
export const aDay = (date: string = today): Day => ({
  today: localDate(date),
  now: noon(date),
  settings: defaultPlacementSettings,
});

/** A proposal that waits for the person's answer. Say only what the test is about. */
export const aProposal = (facts: Partial<Proposal> = {}): Proposal => ({
  id: 'proposal-1',
  participantId: 'participant-1',
  municipality: '3203',
  slotId: 'slot-1',
  organisation: '312345678',
  proposedAt: noon('2026-11-01'),
  consentedAt: null,
  employerAnswer: null,
  meetingAt: null,
  meetingOutcome: null,
  agreementDraftedAt: null,
  placedAt: null,
  closedAt: null,
  shownUntil: null,
  awaits: 'CONSENT',
  due: localDate('2026-11-04'),
  closesOn: localDate('2026-11-15'),
  ...facts,
});

/** A proposal the person has said yes to. */
export const aConsentedProposal = (facts: Partial<Proposal> = {}): Proposal =>
  aProposal({ consentedAt: noon(), awaits: 'EMPLOYER_ANSWER', shownUntil: localDate('2026-12-28'), ...facts });

/** A pair that nothing stands in the way of. */
export const aPair = (facts: Partial<ProposeFacts> = {}): ProposeFacts => ({
  slot: {
    confirmed: true,
    paused: false,
    to: localDate('2027-02-01'),
    capacity: 2,
    placed: 0,
    proposalCap: 3,
    openProposals: 0,
    employerAvailable: true,
  },
  candidate: { isProtected: false, exited: false, openProposals: 0 },
  alreadyOpen: false,
  saidNoBefore: false,
  ...facts,
});

/** A shop assistant of three years who speaks Norwegian on A2. */
export const aCardPerson = (facts: Partial<CardPerson> = {}): CardPerson => ({
  skills: [{ skill: 'shelf', evidence: 'SHOWN' }],
  workHistory: [{ occupation: '5223', years: 3 }],
  otherLanguages: [{ language: 'tir' }],
  norwegian: [{ skill: 'SPEAKING', level: 'A2', source: 'TEST', takenOn: localDate('2026-05-01') }],
  wishes: [{ occupation: '5223', rank: 1 }],
  ...facts,
});

/** What a card is made from: the person above, and a shop with two tasks. */
export const cardSources = (sources: Partial<CardSources> = {}): CardSources => ({
  person: aCardPerson(),
  slot: {
    occupation: '5223',
    skills: [
      { skill: 'shelf', essential: true },
      { skill: 'till', essential: true },
    ],
    tasks: [
      { title: 'Fylle varer', language: { SPEAKING: 'A1' } },
      { title: 'Svare kunder', language: { SPEAKING: 'B1', READING: 'A2' } },
    ],
  },
  names: {
    skills: { shelf: { nb: 'Fylle varer', en: 'Stock shelves' }, till: { nb: 'Betjene kasse', en: 'Operate a till' } },
    occupations: { '5223': { nb: 'Butikkmedarbeider', en: 'Shop assistant' } },
  },
  commuteMinutes: 25,
  today,
  ...sources,
});

/** What an agreement with the shop is drafted from. */
export const draftSources = (sources: Partial<DraftSources> = {}): DraftSources => {
  const made = cardSources();
  return {
    slot: {
      ...made.slot,
      title: 'Butikk',
      from: localDate('2026-10-01'),
      to: localDate('2027-03-01'),
      weeklyHours: 22.5,
      lengthWeeks: null,
      supervisorName: 'Siri Sjef',
      languageBuddy: true,
      outlook: 'PERMANENT',
    },
    card: makeCard(made),
    skillNames: made.names.skills,
    programmeEnd: null,
    language: 'nb',
    cadence: defaultSettings.followUpEveryDays,
    today,
    longestWeek: 40,
    ...sources,
  };
};

/** A complete content. */
export const aContent = (content: Partial<AgreementContent> = {}): AgreementContent => ({
  from: localDate('2026-11-09'),
  to: localDate('2027-01-31'),
  weeklyHours: 22.5,
  goals: ['Norsk, snakke: fra A2 mot B1'],
  tasks: ['Fylle varer'],
  followUp: 'Hver uke.',
  adaptation: '',
  supervisorName: 'Siri Sjef',
  ...content,
});

/** Somebody who signs, on one side of the table. */
export const aSigner = (
  kind: ViewerKind,
  person: string = kind,
): Pick<Viewer, 'kind' | 'userId' | 'personId' | 'name'> => ({
  kind,
  userId: `user-${person}` as UserId,
  personId: person,
  name: `Person ${person}`,
});

const sides: Readonly<Record<Party, ViewerKind>> = {
  PARTICIPANT: 'PARTICIPANT',
  EMPLOYER: 'EMPLOYER',
  CONSULTANT: 'STAFF',
};

const aSignature = (party: Party): Signature => {
  const { name, userId, personId } = aSigner(sides[party]);
  return { name, userId, personId, signedAt: noon() };
};

/** A complete agreement that nobody has signed, or those named. */
export const anAgreement = ({
  signedBy = [],
  ...facts
}: Partial<Agreement> & { readonly signedBy?: readonly Party[] } = {}): Agreement => ({
  id: 'agreement-1',
  proposalId: 'proposal-1',
  participantId: 'participant-1',
  municipality: '3203',
  organisation: '312345678',
  slotId: 'slot-1',
  content: aContent(),
  version: 1,
  signatures: Object.fromEntries(signedBy.map((party) => [party, aSignature(party)])),
  bindingAt: null,
  annulledAt: null,
  ...facts,
});

/** A placement through November. */
export const aPlacement = (facts: Partial<Placement> = {}): Placement => ({
  id: 'placement-1',
  participantId: 'participant-1',
  municipality: '3203',
  organisation: '312345678',
  from: localDate('2026-10-12'),
  to: localDate('2026-11-30'),
  stoppedOn: null,
  ...facts,
});

/** A permanent job in the shop. */
export const aReport = (report: Partial<HireReport> = {}): HireReport => ({
  organisation: '312345678',
  occupation: '5223',
  kind: 'PERMANENT',
  percent: 80,
  start: localDate('2026-12-01'),
  placementId: null,
  withSubsidy: false,
  monthlyWage: null,
  advertReference: '',
  source: 'CONSULTANT',
  ...report,
});

/** A recorded hire. */
export const aHire = (facts: Partial<Hire> = {}): Hire => ({
  ...aReport(),
  id: 'hire-1',
  participantId: 'participant-1',
  municipality: '3203',
  endedOn: null,
  isSuperseded: false,
  ...facts,
});

/** Facts that let a report through. */
export const hireFacts = (facts: Partial<HireFacts> = {}): HireFacts => ({
  occupationKnown: true,
  employer: { deletedOn: null },
  participantId: 'participant-1',
  others: [],
  today,
  settings: defaultPlacementSettings,
  ...facts,
});

/** A case in its programme, talked with last week. */
export const aCase = (facts: Partial<CaseFacts> = {}): CaseFacts => ({
  participantId: 'participant-1',
  consultantName: 'Kari Konsulent',
  exitedOn: null,
  settledOn: localDate('2026-01-10'),
  programmeStart: localDate('2026-03-01'),
  programmeEnd: localDate('2027-12-01'),
  lastContactOn: localDate('2026-10-26'),
  proposals: [],
  placements: [],
  hires: [],
  ...facts,
});

/** The usual settings of both libs that a case is read with. */
export const caseSettings = { placement: defaultPlacementSettings, programme: defaultSettings };
