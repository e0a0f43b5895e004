import type { Role, Viewer } from './viewer.js';

/**
 * Everything that can be done. A new action without a rule does not compile; an action that no rule permits is denied.
 */
export type Action =
  | 'caseload.read'
  | 'participant.read'
  | 'participant.add'
  | 'participant.change'
  | 'participant.assign'
  | 'exit.record'
  | 'employer.read'
  | 'employer.list'
  | 'employer.add'
  | 'slot.read'
  | 'slot.list'
  | 'slot.create'
  | 'slot.change'
  | 'slot.confirm'
  | 'match.run'
  | 'match.read'
  | 'proposal.make'
  | 'proposal.read'
  | 'proposal.manage'
  | 'consent.answer'
  | 'consent.recordOral'
  | 'card.read'
  | 'card.answer'
  | 'agreement.read'
  | 'agreement.edit'
  | 'agreement.sign'
  | 'placement.read'
  | 'attendance.record'
  | 'attendance.confirm'
  | 'followUp.read'
  | 'followUp.record'
  | 'evaluation.record'
  | 'hire.record'
  | 'measure.read'
  | 'measure.draft'
  | 'measure.edit'
  | 'measure.sign'
  | 'measure.prepare'
  | 'measure.decide'
  | 'measure.change'
  | 'measure.decisionLetter'
  | 'measure.readAssessment'
  | 'mentorHours.log'
  | 'mentorHours.confirm'
  | 'claim.send'
  | 'rates.add'
  | 'employer.setRates'
  | 'budget.read'
  | 'budget.set'
  | 'outcome.read'
  | 'import.run'
  | 'reference.import'
  | 'accessLog.read'
  | 'accessLog.audit'
  | 'access.open'
  | 'objection.make'
  | 'objection.read'
  | 'objection.answer'
  | 'link.send'
  | 'link.list'
  | 'link.read'
  | 'mailbox.read'
  | 'reference.read'
  | 'home.read'
  | 'data.export';

/**
 * What the action is done to, as far as ownership goes. Facts that do not apply are left out; a rule that needs one
 * denies when it is missing.
 */
export interface Thing {
  readonly municipality?: string | undefined;
  readonly organisation?: string | undefined;
  readonly navOffice?: string | undefined;
  readonly participantId?: string | undefined;
  /** A slot's neighbours that may match people to it. */
  readonly sharedWith?: readonly string[] | undefined;
}

type Rule = (viewer: Viewer, thing: Thing) => boolean;

const holds =
  (...roles: readonly Role[]): Rule =>
  (viewer) =>
    viewer.roles.some((role) => roles.includes(role));
const inMunicipality: Rule = (viewer, thing) =>
  viewer.kind === 'STAFF' && viewer.municipalities.some((number) => number === thing.municipality);
const inNeighbour: Rule = (viewer, thing) =>
  viewer.kind === 'STAFF' && viewer.municipalities.some((number) => thing.sharedWith?.includes(number) ?? false);
const inOrganisation: Rule = (viewer, thing) =>
  viewer.kind === 'EMPLOYER' && viewer.organisations.some((number) => number === thing.organisation);
const inOffice: Rule = (viewer, thing) =>
  viewer.kind === 'NAV' && viewer.navOffices.some((number) => number === thing.navOffice);
const isSelf: Rule = (viewer, thing) =>
  viewer.kind === 'PARTICIPANT' && thing.participantId !== undefined && viewer.participantId === thing.participantId;
const both =
  (...rules: readonly Rule[]): Rule =>
  (viewer, thing) =>
    rules.every((rule) => rule(viewer, thing));
const either =
  (...rules: readonly Rule[]): Rule =>
  (viewer, thing) =>
    rules.some((rule) => rule(viewer, thing));

const caseWorkers = holds('CONSULTANT', 'PROGRAMME_LEADER');
const staffOfCase = both(holds('CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER'), inMunicipality);
const workersOfCase = both(caseWorkers, inMunicipality);
const signedIn: Rule = () => true;

const rules: Readonly<Record<Action, Rule>> = {
  'caseload.read': holds('CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER'),
  'participant.read': either(staffOfCase, isSelf),
  'participant.add': workersOfCase,
  'participant.change': workersOfCase,
  'participant.assign': workersOfCase,
  'exit.record': workersOfCase,
  'employer.read': either(holds('CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER'), inOrganisation),
  'employer.add': caseWorkers,
  'employer.list': holds('CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER', 'EMPLOYER_CONTACT'),
  'slot.read': either(inMunicipality, inNeighbour, inOrganisation),
  'slot.list': holds('CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER', 'TEAM_MEMBER', 'EMPLOYER_CONTACT'),
  'slot.create': either(workersOfCase, both(holds('EMPLOYER_CONTACT'), inOrganisation)),
  'slot.change': either(workersOfCase, both(holds('EMPLOYER_CONTACT'), inOrganisation)),
  'slot.confirm': both(holds('EMPLOYER_CONTACT'), inOrganisation),
  'match.run': caseWorkers,
  'match.read': caseWorkers,
  'proposal.make': workersOfCase,
  'proposal.read': either(staffOfCase, isSelf),
  'proposal.manage': workersOfCase,
  'consent.answer': isSelf,
  'consent.recordOral': workersOfCase,
  'card.read': both(holds('EMPLOYER_CONTACT'), inOrganisation),
  'card.answer': both(holds('EMPLOYER_CONTACT'), inOrganisation),
  'agreement.read': either(staffOfCase, inOrganisation, isSelf),
  'agreement.edit': either(workersOfCase, both(holds('EMPLOYER_CONTACT'), inOrganisation)),
  'agreement.sign': either(workersOfCase, both(holds('EMPLOYER_CONTACT'), inOrganisation), isSelf),
  'placement.read': either(staffOfCase, inOrganisation, isSelf),
  'attendance.record': either(staffOfCase, inOrganisation, isSelf),
  'attendance.confirm': either(workersOfCase, both(holds('EMPLOYER_CONTACT'), inOrganisation)),
  'followUp.read': either(staffOfCase, isSelf),
  'followUp.record': staffOfCase,
  'evaluation.record': either(workersOfCase, both(holds('EMPLOYER_CONTACT'), inOrganisation), isSelf),
  'hire.record': workersOfCase,
  'measure.read': either(staffOfCase, inOrganisation, isSelf, inOffice),
  'measure.draft': workersOfCase,
  'measure.edit': either(
    workersOfCase,
    both(holds('EMPLOYER_CONTACT'), inOrganisation),
    both(holds('NAV_ADVISER'), inOffice),
  ),
  'measure.sign': either(isSelf, both(holds('EMPLOYER_CONTACT'), inOrganisation), both(holds('NAV_ADVISER'), inOffice)),
  'measure.prepare': both(holds('NAV_ADVISER'), inOffice),
  'measure.decide': both(holds('NAV_DECIDER'), inOffice),
  'measure.change': both(holds('NAV_ADVISER'), inOffice),
  'measure.decisionLetter': either(isSelf, both(holds('EMPLOYER_CONTACT'), inOrganisation), inOffice),
  'measure.readAssessment': inOffice,
  'mentorHours.log': both(holds('EMPLOYER_CONTACT'), inOrganisation),
  'mentorHours.confirm': either(workersOfCase, isSelf),
  'claim.send': both(holds('EMPLOYER_CONTACT'), inOrganisation),
  'rates.add': holds('ADMINISTRATOR'),
  'employer.setRates': either(caseWorkers, both(holds('EMPLOYER_CONTACT'), inOrganisation)),
  'budget.read': both(holds('NAV_ADVISER', 'NAV_DECIDER'), inOffice),
  'budget.set': both(holds('NAV_DECIDER'), inOffice),
  'outcome.read': both(holds('CONSULTANT', 'PROGRAMME_LEADER', 'CONTACT_PERSON'), inMunicipality),
  'import.run': workersOfCase,
  'reference.import': both(holds('ADMINISTRATOR'), inMunicipality),
  'accessLog.read': either(both(holds('PROGRAMME_LEADER', 'AUDITOR', 'CONSULTANT'), inMunicipality), isSelf),
  'accessLog.audit': holds('AUDITOR'),
  'access.open': both(holds('CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER'), inMunicipality),
  'objection.make': isSelf,
  'objection.read': either(staffOfCase, isSelf),
  'objection.answer': workersOfCase,
  'link.send': workersOfCase,
  'link.list': holds('CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER'),
  'link.read': staffOfCase,
  'mailbox.read': signedIn,
  'reference.read': signedIn,
  'home.read': holds('PARTICIPANT'),
  'data.export': isSelf,
};

/** Every action, for tests that must reach all of them. */
export const actions = Object.keys(rules) as readonly Action[];

/**
 * Whether the viewer may do it to the thing: the one place where permissions are decided. Row-level security in the
 * database says the same a second time.
 */
export const may = (viewer: Viewer, action: Action, thing: Thing = {}): boolean => rules[action](viewer, thing);
