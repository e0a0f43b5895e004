import type { Page } from 'playwright-core';
import { systemViewer } from '@fotfeste/access';
import { openDatabase } from '@fotfeste/db';
import { aKey } from './app.js';
import { askAs, type BrowserApp } from './browser.js';
import { aPlacement, typed } from './measures.js';

/** Who brings a case to the decider. */
export interface CaseWorkers {
  readonly consultant: Page;
  readonly employer: Page;
  readonly adviser: Page;
  /** Approves the first period where a case is to wait for a follow-on month. */
  readonly decider: Page;
}

const workplace = '310000019';
const office = '0220';
const given = ['Amina', 'Bilal', 'Celine', 'Dawit', 'Elif', 'Farid', 'Gulsen', 'Hodan', 'Idris', 'Jamila'];
const family = ['Abdi', 'Berhane', 'Cetin', 'Diallo', 'Essa', 'Farah'];
const shown = '... on MeasureAgreement { id version periods { id number } }';

interface Answer {
  readonly id: string;
  readonly version: number;
  readonly periods: readonly { readonly id: string; readonly number: number }[];
  readonly refusals?: unknown;
}

const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A placement in Asker that has ended or is about to, and nobody has asked a subsidy for. Returns its id. */
export async function aPlacementIn(
  app: BrowserApp,
  { index, endsIn }: { readonly index: number; readonly endsIn: number },
) {
  const database = await openDatabase(app.databaseUrl, { poolSize: 1 });
  try {
    const name = [
      given[index % given.length] ?? '',
      family[Math.floor(index / given.length) % family.length] ?? '',
    ] as const;
    const phone = String(41_000_000 + index);
    const { placement } = await aPlacement(
      { database },
      { from: dayFrom(-90), to: dayFrom(endsIn), workplace, name, phone },
    );
    return placement;
  } finally {
    await database.close();
  }
}

async function change(
  page: Page,
  field: string,
  args: Readonly<Record<string, readonly [string, unknown]>>,
): Promise<Answer> {
  const names = Object.keys(args);
  const declared = names.map((name) => `$${name}: ${args[name]?.[0]}`).join(', ');
  const passed = names.map((name) => `${name}: $${name}`).join(', ');
  const answer = await askAs<Record<string, Answer>>(
    page,
    `mutation (${declared}, $key: IdempotencyKey!) { ${field}(${passed}, key: $key) { __typename ${shown} ... on Refused { refusals { code field } } } }`,
    { ...Object.fromEntries(names.map((name) => [name, args[name]?.[1]])), key: aKey() },
  );
  const done = answer[field];
  if (!done || done.refusals) throw new Error(`${field}: ${JSON.stringify(done?.refusals)}`);
  return done;
}

const on = ({ id, version }: Answer) => ({ id: ['ID!', id], version: ['Int!', version] }) as const;

/** A case that waits for a decider: of its first period, or of its second where the first is approved. */
export async function aPendingCase(
  { consultant, employer, adviser, decider }: CaseWorkers,
  { placement, isFollowOn }: { readonly placement: string; readonly isFollowOn: boolean },
): Promise<void> {
  const kind = ['MeasureKind!', 'TEMPORARY_WAGE_SUBSIDY'] as const;
  const drafted = await change(consultant, 'draftMeasure', { placementId: ['ID!', placement], kind });
  const phones = {
    employerContactFirstName: 'Lars',
    employerContactLastName: 'Sætre',
    employerContactPhone: '40000002',
  };
  const rates = { holidayPayRate: 0.12, pensionRate: 0.02, employerTaxRate: 0.141, accountNumber: '86011117947' };
  const content = ['MeasureContentInput!', { ...typed, ...phones, ...rates }] as const;
  const filled = await change(consultant, 'editMeasure', { ...on(drafted), content });
  const prepared = await change(adviser, 'setNeedGroup', {
    ...on(filled),
    needGroup: ['NeedGroup!', 'NEEDS_GUIDANCE'],
  });
  const complete = await change(adviser, 'editMeasure', {
    ...on(prepared),
    content: ['MeasureContentInput!', { adviserPhone: '40000003' }],
  });
  const byEmployer = await change(employer, 'signMeasure', { ...on(complete), party: ['MeasureParty!', 'EMPLOYER'] });
  const byParticipant = await change(adviser, 'signMeasure', {
    ...on(byEmployer),
    party: ['MeasureParty!', 'PARTICIPANT'],
    onBehalfReason: ['OnBehalfReason', 'DIGITAL_COMPETENCE'],
  });
  const signed = await change(adviser, 'signMeasure', { ...on(byParticipant), party: ['MeasureParty!', 'ADVISER'] });
  const [first] = signed.periods;
  if (isFollowOn)
    await change(decider, 'approvePeriod', { periodId: ['ID!', first?.id], costCentre: ['String!', office] });
}

/** Gives the office money enough for what the test approves. */
export async function fillBudget(decider: Page): Promise<void> {
  const year = new Date().getFullYear();
  for (const each of [year, year + 1, year + 2])
    await askAs(
      decider,
      `mutation ($year: Int!, $key: IdempotencyKey!) { setBudget(navOffice: "${office}", costCentre: "${office}",
         kind: TEMPORARY_WAGE_SUBSIDY, year: $year, frame: 50000000, key: $key) { __typename } }`,
      { year: each, key: aKey() },
    );
}

/** Lets the employer's profile hold what every subsidy asks for: its account, and its own rates of the years to come. */
export async function fillProfile(app: BrowserApp, employer: Page): Promise<void> {
  const database = await openDatabase(app.databaseUrl, { poolSize: 1 });
  try {
    await database.transaction(systemViewer, async (transaction) => {
      await transaction.query(`update employer_contact set phone = '40000002' where organisation = $1`, [workplace]);
      await transaction.query(`update employer set account_number = '86011117947' where organisation_number = $1`, [
        workplace,
      ]);
    });
  } finally {
    await database.close();
  }
  const year = new Date().getFullYear();
  for (const each of [year, year + 1])
    await askAs(
      employer,
      `mutation ($year: Int!, $key: IdempotencyKey!) { setEmployerRates(organisationNumber: "${workplace}", year: $year,
         holidayPayRate: 0.12, pensionRate: 0.02, key: $key) { __typename } }`,
      { year: each, key: aKey() },
    );
}
