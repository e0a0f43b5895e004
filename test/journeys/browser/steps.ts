import type { Page } from 'playwright-core';
import { aKey } from '../../support/app.js';
import { askAs } from '../../support/browser.js';

/** Long enough for a run on a machine that does other things as well. */
const RUN_TIMEOUT_MS = 150_000;
const DAY_MS = 86_400_000;

/** The employer of lars@bedrift-en.demo. */
export const FIRST_EMPLOYER = '310000019';

/** An answer to a change, with what it asked for. */
export interface Changed {
  readonly id: string;
  readonly version: number;
  readonly placement: { readonly id: string } | null;
}

/** The day that many days from today, as the API writes days. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Starts a match run on the match screen and waits until the screen shows its result. */
export async function runMatch(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Match', exact: true }).click();
  await page.getByRole('button', { name: 'Start ny match' }).click();
  await page.getByText('Ferdig', { exact: true }).waitFor({ timeout: RUN_TIMEOUT_MS });
  await page.getByRole('tab', { name: 'Fikk forslag' }).waitFor();
}

/** One mutation as the user of the page. @throws Error when it is refused */
export async function change(
  page: Page,
  field: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Changed> {
  const [declared, asked, shown] = CHANGES[field] ?? ['', '', ''];
  const document = `mutation ($key: IdempotencyKey!${declared}) { ${field}(key: $key${asked}) { __typename ${shown} ... on Refused { refusals { code field message } } } }`;
  const answer = await askAs<Record<string, Changed & { refusals?: unknown }>>(page, document, {
    ...variables,
    key: aKey(),
  });
  const done = answer[field];
  if (done === undefined || done.refusals !== undefined) throw new Error(`${field}: ${JSON.stringify(done?.refusals)}`);
  return done;
}

const AGREEMENT = '... on PlacementAgreement { id version placement { id } }';
const MEASURE = '... on MeasureAgreement { id version }';
const PROPOSAL = '... on Proposal { id }';

/** What each change declares, asks with and shows. */
const CHANGES: Readonly<Record<string, readonly [string, string, string]>> = {
  createSlot: [', $input: SlotInput!', ', input: $input', '... on Slot { id }'],
  updateParticipant: [
    ', $id: ID!, $version: Int!',
    ', id: $id, version: $version, input: { interpreterNeeded: false }',
    '... on Participant { id version }',
  ],
  propose: [
    ', $participantId: ID!, $slotId: ID!',
    ', participantId: $participantId, slotId: $slotId, reason: "Han ønsker seg hit"',
    PROPOSAL,
  ],
  recordOralConsent: [
    ', $id: ID!',
    ', proposalId: $id, consent: true, reason: DIGITAL_COMPETENCE, witness: "Tolk fra tolketjenesten"',
    '',
  ],
  answerProposal: [', $id: ID!', ', proposalId: $id, answer: MEET', ''],
  bookMeeting: [', $id: ID!, $at: DateTime!', ', proposalId: $id, at: $at, place: "Hos bedriften"', ''],
  recordMeeting: [', $id: ID!', ', proposalId: $id, outcome: AGREED', ''],
  draftAgreement: [', $id: ID!', ', proposalId: $id', AGREEMENT],
  editAgreement: [
    ', $id: ID!, $version: Int!, $content: AgreementContentInput!',
    ', id: $id, version: $version, content: $content',
    AGREEMENT,
  ],
  signAgreement: [
    ', $id: ID!, $version: Int!, $party: Party!',
    ', id: $id, version: $version, party: $party',
    AGREEMENT,
  ],
  draftMeasure: [', $id: ID!', ', placementId: $id, kind: TEMPORARY_WAGE_SUBSIDY', MEASURE],
  editMeasure: [
    ', $id: ID!, $version: Int!, $content: MeasureContentInput!',
    ', id: $id, version: $version, content: $content',
    MEASURE,
  ],
  setNeedGroup: [
    ', $id: ID!, $version: Int!',
    ', id: $id, version: $version, needGroup: NEEDS_GUIDANCE_REDUCED_CAPACITY',
    MEASURE,
  ],
  signMeasure: [
    ', $id: ID!, $version: Int!, $party: MeasureParty!',
    ', id: $id, version: $version, party: $party',
    MEASURE,
  ],
};

/** The employer of the page offers a place in its kitchen. */
export async function offerSlot(employer: Page): Promise<string> {
  const input = {
    ...{ organisationNumber: FIRST_EMPLOYER, title: 'Kjøkkenassistent', occupation: '9412', postcode: '1383' },
    ...{ from: inDays(-14), to: inDays(90), capacity: 1, weeklyHours: 22.5 },
    shifts: [1, 3, 5].map((weekday) => ({ weekday, fromMinute: 480, toMinute: 930 })),
    tasks: [{ title: 'Vaske opp', needs: [{ skill: 'SPEAKING', level: 'A1' }], talkMinutesPerDay: 30 }],
    ...{ skills: [], requirements: [], supervisorName: 'Tone Sjef', languageBuddy: true },
    ...{ outlook: 'PERMANENT', outlookPercent: 80, outlookDecisionOn: inDays(80) },
  };
  return (await change(employer, 'createSlot', { input })).id;
}

/** The consultant of the page proposes the person of that name for a slot. Answers with the proposal's id. */
export async function propose(consultant: Page, name: string, slotId: string): Promise<string> {
  const { caseload } = await askAs<{ caseload: { nodes: { id: string }[] } }>(
    consultant,
    'query ($name: String!) { caseload(filter: { search: $name }) { nodes { id } } }',
    { name },
  );
  return (await change(consultant, 'propose', { participantId: caseload.nodes[0]?.id, slotId })).id;
}

/** The consultant of the page records that the person of that name reads what they are asked without an interpreter. */
export async function readsAlone(consultant: Page, name: string): Promise<void> {
  const { caseload } = await askAs<{ caseload: { nodes: { id: string; version: number }[] } }>(
    consultant,
    'query ($name: String!) { caseload(filter: { search: $name }) { nodes { id version } } }',
    { name },
  );
  await change(consultant, 'updateParticipant', { id: caseload.nodes[0]?.id, version: caseload.nodes[0]?.version });
}

/** The people of a placement, each on a page of their own. */
export interface Parties {
  readonly consultant: Page;
  readonly participant: Page;
  readonly employer: Page;
  readonly adviser: Page;
}

/** From a proposal that the employer has said yes to, to a placement that all three have signed. */
export async function place({ consultant, participant, employer }: Parties, proposalId: string): Promise<string> {
  await change(consultant, 'bookMeeting', { id: proposalId, at: new Date(Date.now() + 60_000).toISOString() });
  await change(consultant, 'recordMeeting', { id: proposalId });
  const drafted = await change(consultant, 'draftAgreement', { id: proposalId });
  const content = {
    ...{ from: inDays(0), to: inDays(60), weeklyHours: 22.5, goals: ['Få jobb i bedriften'], tasks: ['Vaske opp'] },
    ...{ followUp: 'Ukentlig samtale med konsulenten', adaptation: 'Ingen', supervisorName: 'Tone Sjef' },
  };
  const { id, version } = await change(consultant, 'editAgreement', {
    id: drafted.id,
    version: drafted.version,
    content,
  });
  await change(employer, 'signAgreement', { id, version, party: 'EMPLOYER' });
  await change(participant, 'signAgreement', { id, version, party: 'PARTICIPANT' });
  const bound = await change(consultant, 'signAgreement', { id, version, party: 'CONSULTANT' });
  return bound.placement?.id ?? '';
}

/** A wage subsidy for a placement, signed by all and waiting for a decision. */
export async function askForSubsidy(parties: Parties, placementId: string): Promise<string> {
  const { consultant, participant, employer, adviser } = parties;
  const drafted = await change(consultant, 'draftMeasure', { id: placementId });
  const content = {
    ...{ from: inDays(0), to: inDays(180), jobTitle: 'Kjøkkenassistent', tasks: 'Vaske opp' },
    ...{ positionPercent: 100, daysPerWeek: 5, positionKind: 'PERMANENT', monthlyWage: 20_000 },
    ...{ holidayPayRate: 0.12, pensionRate: 0.02, employerTaxRate: 0.141, accountNumber: '12345678911' },
    ...{ familyTie: false, followUp: 'Ukentlig', adaptation: 'Ingen' },
    ...{
      participantPhone: '91234567',
      employerContactPhone: '91234568',
      adviserPhone: '91234569',
      noLayOffs: true,
      noDisplacement: true,
      unionConsulted: true,
      otherStateAid: 'Ingen',
    },
  };
  const { id } = drafted;
  const edited = await change(consultant, 'editMeasure', { id, version: drafted.version, content });
  let { version } = await change(adviser, 'setNeedGroup', { id, version: edited.version });
  ({ version } = await change(participant, 'signMeasure', { id, version, party: 'PARTICIPANT' }));
  ({ version } = await change(employer, 'signMeasure', { id, version, party: 'EMPLOYER' }));
  await change(adviser, 'signMeasure', { id, version, party: 'ADVISER' });
  return id;
}
