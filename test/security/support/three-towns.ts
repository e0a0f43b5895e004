import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '@fotfeste/config';
import { systemViewer, type Role } from '@fotfeste/access';
import type { NewAccount } from '@fotfeste/db';
import { seedDemo } from '../../../apps/standalone/src/demo.js';
import { DEMO_USERS } from '../../../apps/standalone/src/demo-users.js';
import {
  aKey,
  aTestEnvironment,
  startTestApp,
  type TestAnswer,
  type TestApp,
  type TestClient,
} from '../../support/app.js';
import { daysFromNow } from '../../support/placement.js';
import { startProcess } from '../../support/product-process.js';
import { documentFor, fieldsWithData, type Ids } from './schema-walk.js';

/** Somebody who asks. */
export interface Actor {
  readonly who: string;
  readonly role: Role | 'NOBODY';
  readonly client: TestClient;
  readonly municipality: string;
  readonly organisation?: string;
}

/** One municipality with a case that has been all the way. */
export interface Town {
  readonly municipality: string;
  readonly marker: string;
  readonly ids: Ids;
  readonly actors: readonly Actor[];
}

/** Three municipalities that have nothing to do with each other, each with its people and a case of its own. */
export interface ThreeTowns {
  readonly app: TestApp;
  readonly towns: readonly [Town, Town, Town];
  /** Who has been answered with a value of which field, since the beginning. */
  readonly seen: ReadonlyMap<string, ReadonlySet<Actor['role']>>;
  ask(actor: Actor, root: 'query' | 'mutation', name: string, variables: Record<string, unknown>): Promise<TestAnswer>;
  close(): Promise<void>;
}

interface Cast {
  readonly municipality: string;
  readonly marker: string;
  readonly office?: string;
  readonly organisation: string;
  readonly postcode: string;
  readonly people: Readonly<Partial<Record<Role, string>>>;
}

const casts: readonly [Cast, Cast, Cast] = [
  {
    ...{ municipality: '3203', marker: 'Alfavik', office: '0220', organisation: '310000019', postcode: '1383' },
    people: {
      CONSULTANT: 'kari@asker.demo',
      CONTACT_PERSON: 'samira@asker.demo',
      PROGRAMME_LEADER: 'anne@asker.demo',
      TEAM_MEMBER: 'helene@asker.demo',
      AUDITOR: 'revisor@asker.demo',
      ADMINISTRATOR: 'admin@asker.demo',
      NAV_ADVISER: 'nina@nav-asker.demo',
      NAV_DECIDER: 'dag@nav-asker.demo',
      EMPLOYER_CONTACT: 'lars@bedrift-en.demo',
      PARTICIPANT: 'yusuf@deltaker.demo',
      MENTOR: 'trond@fadder.demo',
      BUDDY: 'wenche@flyktningguide.demo',
    },
  },
  {
    ...{ municipality: '5503', marker: 'Bravovik', office: '1903', organisation: '213456784', postcode: '9405' },
    people: {
      CONSULTANT: 'marit@harstad.demo',
      CONTACT_PERSON: 'eirik@harstad.demo',
      PROGRAMME_LEADER: 'geir@harstad.demo',
      NAV_ADVISER: 'silje@nav-harstad.demo',
      NAV_DECIDER: 'odd@nav-harstad.demo',
      EMPLOYER_CONTACT: 'petter@bedrift-tre.demo',
      PARTICIPANT: 'amina@deltaker.demo',
    },
  },
  {
    ...{ municipality: '3201', marker: 'Charlievik', organisation: '310000027', postcode: '1337' },
    people: {
      CONSULTANT: 'ingrid@baerum.demo',
      PROGRAMME_LEADER: 'bente@baerum.demo',
      EMPLOYER_CONTACT: 'grete@bedrift-to.demo',
      PARTICIPANT: 'selam@deltaker.demo',
    },
  },
];

/** Starts the product on the demo region and takes a case in each of the three towns from a match to NAV's money. */
export async function startThreeTowns(): Promise<ThreeTowns> {
  const app = await startTestApp();
  const environment = aTestEnvironment(app.urls.appUrl);
  const config = readConfig(environment);
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  const closing: (() => Promise<void>)[] = [() => app.close()];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  const seen = new Map<string, Set<Actor['role']>>();
  const ask = async (
    actor: Actor,
    root: 'query' | 'mutation',
    name: string,
    variables: Record<string, unknown>,
  ): Promise<TestAnswer> => {
    const answer = await actor.client.send(documentFor(root, name, Object.keys(variables)), variables);
    for (const field of fieldsWithData(root, name, answer.data?.[name]))
      seen.set(field, (seen.get(field) ?? new Set()).add(actor.role));
    return answer;
  };
  try {
    await seedDemo({ config: config.value, users: DEMO_USERS });
    await mark(app);
    const worker = await startProcess('worker', environment);
    closing.push(() => worker.stop());
    const towns: Town[] = [];
    const run = await matched(app, ask);
    for (const cast of casts) towns.push(await aTown(app, { cast, ask, run }));
    await lessUsual(ask, towns[0]);
    const [first, second, third] = towns;
    if (!first || !second || !third) throw new Error('a town is missing');
    return { app, towns: [first, second, third], seen, ask, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

const write = (app: TestApp, sql: string, parameters: readonly unknown[] = []): Promise<unknown[]> =>
  app.database.transaction({ ...systemViewer, clearance: 2 }, (transaction) => transaction.query(sql, parameters));

/** Every text that belongs to a town carries its marker, and no slot is shared. */
async function mark(app: TestApp): Promise<void> {
  await write(app, `delete from slot_shared_with`);
  for (const { municipality, marker } of casts) {
    await write(
      app,
      `update participant set family_name = family_name || ' $m$', phone = '+47' || (90000000 + $2::int), email = id || '@$m$.example'
       where municipality = $1`.replaceAll('$m$', marker),
      [municipality, Number(municipality)],
    );
    // a workplace's own slots are its own, wherever they lie: those of the three are marked as they are made
    await write(
      app,
      `update slot set title = title || ' ${marker}', supervisor_name = 'Sjef ${marker}'
        where municipality = $1 and organisation <> all ($2)`,
      [municipality, casts.map(({ organisation }) => organisation)],
    );
    await write(app, `update plan_element set title = title || ' ${marker}' where municipality = $1`, [municipality]);
  }
}

type Ask = ThreeTowns['ask'];

async function signIn(app: TestApp, cast: Cast, role: Role): Promise<Actor> {
  const who = cast.people[role] ?? '';
  const account: NewAccount = { issuer: 'local', subject: who, name: who, grants: [] };
  const { municipality, organisation } = cast;
  return { who, role, client: await app.as(account), municipality, organisation };
}

async function matched(app: TestApp, ask: Ask): Promise<string> {
  const consultant = await signIn(app, casts[0], 'CONSULTANT');
  const run = await accepted(ask, consultant, 'startMatchRun', {});
  for (let tries = 0; tries < 900; tries += 1) {
    const { data } = await ask(consultant, 'query', 'matchRun', { id: run['id'] });
    const status = (data?.['matchRun'] as { status?: string } | null | undefined)?.status;
    if (status === 'COMPLETED') return String(run['id']);
    if (status === 'FAILED') throw new Error('the match run failed');
    await wait(100);
  }
  throw new Error('the match run did not end');
}

type Thing = Record<string, unknown>;

/** A mutation that must be done. */
async function accepted(ask: Ask, actor: Actor, name: string, variables: Thing): Promise<Thing> {
  const { data, errors } = await ask(actor, 'mutation', name, { ...variables, key: aKey() });
  const answer = data?.[name] as Thing | undefined;
  if (!answer || errors || answer['__typename'] === 'Refused')
    throw new Error(`${actor.who} ${name}: ${JSON.stringify(errors ?? answer)}`);
  return answer;
}

const content = {
  ...{ from: daysFromNow(0), to: daysFromNow(60), weeklyHours: 22.5 },
  ...{ followUp: 'Ukentlig samtale', adaptation: 'Ingen', supervisorName: 'Tone Sjef' },
};

async function aTown(
  app: TestApp,
  { cast, ask, run }: { readonly cast: Cast; readonly ask: Ask; readonly run: string },
): Promise<Town> {
  const { municipality, marker, organisation } = cast;
  const actors: Actor[] = [];
  for (const role of Object.keys(cast.people)) actors.push(await signIn(app, cast, role as Role));
  const as = (role: Role): Actor => {
    const actor = actors.find((each) => each.role === role);
    if (!actor) throw new Error(`${municipality} has no ${role}`);
    return actor;
  };
  const one = async <Row>(sql: string, parameters: readonly unknown[]): Promise<Row> =>
    (await write(app, sql, parameters))[0] as Row;
  const participant = (
    await one<{ id: string }>(
      `select g.participant_id as id from role_grant g join app_user u on u.id = g.user_id where u.subject = $1`,
      [cast.people.PARTICIPANT],
    )
  ).id;
  const consultant = as('CONSULTANT');
  const employer = as('EMPLOYER_CONTACT');
  const self = as('PARTICIPANT');
  const person = (await ask(consultant, 'query', 'participant', { id: participant })).data?.['participant'] as Thing;
  await accepted(ask, consultant, 'updateParticipant', {
    ...{ id: participant, version: person['version'] },
    input: { interpreterNeeded: false, contactLanguage: 'nb', phone: '+4791234567', email: `person@${marker}.example` },
  });
  const slot = await accepted(ask, employer, 'createSlot', { input: aSlotInput(cast) });
  const proposal = await accepted(ask, consultant, 'propose', {
    participantId: participant,
    slotId: slot['id'],
    reason: `Ønsker seg hit ${marker}`,
  });
  await ask(self, 'query', 'consentRequest', { proposalId: proposal['id'] });
  await ask(self, 'query', 'myHome', {});
  await ask(consultant, 'query', 'myDay', {});
  await accepted(ask, self, 'answerConsent', { proposalId: proposal['id'], consent: true });
  await ask(employer, 'query', 'inbox', {});
  await accepted(ask, employer, 'answerProposal', {
    proposalId: proposal['id'],
    answer: 'MEET',
    reason: `Gjerne ${marker}`,
  });
  await ask(employer, 'query', 'candidateCard', { proposalId: proposal['id'] });
  const at = new Date(Date.now() + 60_000).toISOString();
  await accepted(ask, consultant, 'bookMeeting', { proposalId: proposal['id'], at, place: `Kontoret ${marker}` });
  await ask(self, 'query', 'myHome', {});
  await accepted(ask, consultant, 'recordMeeting', { proposalId: proposal['id'], outcome: 'AGREED' });
  const drafted = await accepted(ask, consultant, 'draftAgreement', { proposalId: proposal['id'] });
  const { id: agreement, version } = await accepted(ask, consultant, 'editAgreement', {
    ...{ id: drafted['id'], version: drafted['version'] },
    content: { ...content, goals: [`Få jobb ${marker}`], tasks: [`Vaske opp ${marker}`] },
  });
  const link = await accepted(ask, consultant, 'sendOneTimeLink', {
    ...{ act: 'SIGN_AGREEMENT', subjectId: agreement, party: 'EMPLOYER' },
    recipient: { name: `Otto ${marker}`, email: `otto@${marker}.example`, phone: '+4791234567' },
  });
  await byLink(app, { ask, marker });
  await ask(self, 'query', 'myHome', {});
  await ask(employer, 'query', 'agreement', { id: agreement });
  await accepted(ask, employer, 'signAgreement', { id: agreement, version, party: 'EMPLOYER' });
  await accepted(ask, self, 'signAgreement', { id: agreement, version, party: 'PARTICIPANT' });
  const bound = await accepted(ask, consultant, 'signAgreement', { id: agreement, version, party: 'CONSULTANT' });
  const placement = (bound['placement'] as Thing)['id'];
  const measured = await theMoney(app, { cast, as, ask, placement: String(placement) });
  const today = daysFromNow(0);
  await accepted(ask, employer, 'recordAttendance', {
    placementId: placement,
    days: [{ on: today, hours: 7.5, kind: 'PRESENT' }],
  });
  await accepted(ask, employer, 'confirmAttendance', { placementId: placement, upTo: today });
  await accepted(ask, consultant, 'recordFollowUp', {
    ...{
      placementId: placement,
      on: today,
      kind: 'VISIT',
      note: `Trives ${marker}`,
      nextStep: `Ring ${marker}`,
      nextDue: daysFromNow(7),
    },
  });
  await accepted(ask, employer, 'evaluatePlacement', {
    ...{
      placementId: placement,
      outcome: 'STOPPED_EARLY',
      reason: `Fast jobb ${marker}`,
      learned: `Kjøkken ${marker}`,
    },
    ...{ wouldHire: true, endedOn: today },
  });
  const hire = await accepted(ask, consultant, 'recordHire', {
    input: {
      ...{ participantId: participant, organisationNumber: organisation, occupation: '9412', kind: 'PERMANENT' },
      ...{ percent: 80, start: today, placementId: placement, withSubsidy: measured.measure !== undefined },
    },
  });
  const other = await one<{ id: string }>(
    `select p.id from participant p where municipality = $1 and id <> $2 and protection = 0 and not own_staff and programme_start < current_date - 30
        and not exists (select 1 from programme_exit e where e.participant_id = p.id) order by id limit 1`,
    [municipality, participant],
  );
  await accepted(ask, consultant, 'recordExit', { participantId: other.id, on: today, kind: 'WORK' });
  const job = await anImport(app, { ask, consultant, cast });
  const { data: ranked } = await ask(consultant, 'query', 'suggestions', { first: 3 });
  const suggested = (ranked?.['suggestions'] as { nodes?: { id: string }[] } | null)?.nodes?.[0]?.id;
  const user = await one<{ id: string }>(`select id from app_user where subject = $1`, [consultant.who]);
  return {
    municipality,
    marker,
    actors,
    ids: {
      ...{ municipality, participant, run, consultant: user.id, organisationNumber: organisation },
      ...{ slot: String(slot['id']), proposal: String(proposal['id']), agreement: String(agreement) },
      ...{
        placement: String(placement),
        hire: String(hire['id']),
        link: String(link['id']),
        job: job.job,
        upload: job.upload,
      },
      ...{ office: cast.office ?? '0000', suggestion: suggested ?? randomUUID() },
      ...{ measure: measured.measure ?? randomUUID(), period: measured.period ?? randomUUID() },
      secret: 'no-such-secret',
    },
  };
}

const aSlotInput = ({ organisation, postcode, marker }: Cast): Thing => ({
  ...{ organisationNumber: organisation, title: `Kjøkken ${marker}`, occupation: '9412', postcode },
  ...{ from: daysFromNow(-14), to: daysFromNow(90), capacity: 2, weeklyHours: 22.5 },
  shifts: [1, 3, 5].map((weekday) => ({ weekday, fromMinute: 480, toMinute: 930 })),
  tasks: [{ title: `Vaske ${marker}`, needs: [{ skill: 'SPEAKING', level: 'A1' }], talkMinutesPerDay: 30 }],
  ...{ skills: [], requirements: [{ kind: 'DRIVING_LICENCE', licenceClass: 'B', must: false }] },
  ...{ supervisorName: `Tone ${marker}`, languageBuddy: true },
  ...{ outlook: 'PERMANENT', outlookPercent: 80, outlookDecisionOn: daysFromNow(80) },
});

interface Money {
  readonly cast: Cast;
  readonly as: (role: Role) => Actor;
  readonly ask: Ask;
  readonly placement: string;
}

/** A wage subsidy for the placement, approved; nothing where the town has no NAV office in the demo. */
async function theMoney(
  app: TestApp,
  { cast, as, ask, placement }: Money,
): Promise<{ readonly measure?: string; readonly period?: string }> {
  if (cast.office === undefined) return {};
  const consultant = as('CONSULTANT');
  const drafted = await accepted(ask, consultant, 'draftMeasure', {
    placementId: placement,
    kind: 'TEMPORARY_WAGE_SUBSIDY',
  });
  const edited = await accepted(ask, consultant, 'editMeasure', {
    ...{ id: drafted['id'], version: drafted['version'] },
    content: {
      ...{ from: daysFromNow(0), to: daysFromNow(180), jobTitle: `Kokk ${cast.marker}`, tasks: `Vaske ${cast.marker}` },
      ...{ positionPercent: 100, daysPerWeek: 5, positionKind: 'PERMANENT', monthlyWage: 20_000 },
      ...{ holidayPayRate: 0.12, pensionRate: 0.02, employerTaxRate: 0.141, accountNumber: '12345678911' },
      ...{ familyTie: false, followUp: 'Ukentlig', adaptation: 'Ingen', noLayOffs: true, noDisplacement: true },
      ...{ unionConsulted: true, otherStateAid: 'Ingen', adviserPhone: '91234599', employerContactPhone: '91234598' },
      participantPhone: '91234567',
    },
  });
  const id = drafted['id'];
  let version = (
    await accepted(ask, as('NAV_ADVISER'), 'setNeedGroup', {
      ...{ id, version: edited['version'], needGroup: 'NEEDS_GUIDANCE_REDUCED_CAPACITY' },
    })
  )['version'];
  for (const [role, party] of [
    ['PARTICIPANT', 'PARTICIPANT'],
    ['EMPLOYER_CONTACT', 'EMPLOYER'],
    ['NAV_ADVISER', 'ADVISER'],
  ] as const)
    version = (await accepted(ask, as(role), 'signMeasure', { id, version, party }))['version'];
  const decider = as('NAV_DECIDER');
  await ask(decider, 'query', 'measureQueue', {});
  const [period] = (await write(app, `select id from subsidy_period where agreement_id = $1 order by number limit 1`, [
    id,
  ])) as { id: string }[];
  const budgets = (await ask(decider, 'query', 'budgets', {})).data?.['budgets'] as {
    kind: string;
    costCentre: string;
  }[];
  const budget = budgets.find(({ kind }) => kind === 'TEMPORARY_WAGE_SUBSIDY');
  await accepted(ask, decider, 'approvePeriod', { periodId: period?.id, costCentre: budget?.costCentre });
  return { measure: String(id), ...(period ? { period: period.id } : {}) };
}

/** A file with a good row and a bad one, read in. */
async function anImport(
  app: TestApp,
  { ask, consultant, cast }: { readonly ask: Ask; readonly consultant: Actor; readonly cast: Cast },
): Promise<{ readonly job: string; readonly upload: string }> {
  const rows = [
    'referanse;fornavn;etternavn;kommune;bosatt dato',
    `R-${cast.marker};Ny;Person ${cast.marker};${cast.municipality};01.03.2025`,
    `F-${cast.marker};Feil;Dato ${cast.marker};${cast.municipality};31.02.2025`,
  ];
  const uploaded = async (): Promise<string> => {
    const response = await fetch(`${app.url}/uploads`, {
      method: 'POST',
      headers: {
        ...{ cookie: consultant.client.cookie, 'content-type': 'application/octet-stream' },
        ...{ 'x-file-name': `${cast.marker}.csv`, 'x-fotfeste': '1' },
      },
      body: rows.join('\n'),
    });
    return (JSON.parse(await response.text()) as { uploadId: string }).uploadId;
  };
  const uploadId = await uploaded();
  await ask(consultant, 'query', 'filePreview', { uploadId, kind: 'PARTICIPANTS' });
  const { id } = await accepted(ask, consultant, 'startImport', {
    ...{
      uploadId,
      kind: 'PARTICIPANTS',
      municipality: cast.municipality,
      dryRun: false,
      sender: `Fagsystem ${cast.marker}`,
    },
    columns: [
      { header: 'referanse', field: 'reference' },
      { header: 'fornavn', field: 'given_name' },
      { header: 'etternavn', field: 'family_name' },
      { header: 'kommune', field: 'municipality' },
      { header: 'bosatt dato', field: 'settled_on' },
    ],
  });
  for (let tries = 0; tries < 300; tries += 1) {
    const { data } = await ask(consultant, 'query', 'importJob', { id });
    const status = (data?.['importJob'] as { status?: string } | null | undefined)?.status;
    if (status === 'COMPLETED' || status === 'FAILED') break;
    await wait(100);
  }
  return { job: String(id), upload: await uploaded() };
}

/** Somebody opens the link that was just sent, and leaves it at that. */
async function byLink(app: TestApp, { ask, marker }: { readonly ask: Ask; readonly marker: string }): Promise<void> {
  const nobody = nobodyOf(app, marker);
  const last = async (recipient: string): Promise<string> => {
    const rows = await write(app, `select body from message where recipient = $1 order by id desc limit 1`, [
      recipient,
    ]);
    return (rows[0] as { body: string } | undefined)?.body ?? '';
  };
  const secret = /link#(\S+)/.exec(await last(`otto@${marker}.example`))?.[1] ?? '';
  await ask(nobody, 'mutation', 'sendLinkCode', { secret });
  const code = /\b\d{6}\b/.exec(await last('+4791234567'))?.[0] ?? '';
  await ask(nobody, 'mutation', 'openOneTimeLink', { secret, code });
}

/** Somebody who has not signed in. */
export const nobodyOf = (app: TestApp, who: string): Actor => ({
  ...{ who, role: 'NOBODY', client: app.nobody, municipality: '-' },
});

/** What is asked for in few cases only, so that its fields are seen too. */
async function lessUsual(ask: Ask, town: Town | undefined): Promise<void> {
  const as = (role: Role): Actor | undefined => town?.actors.find((actor) => actor.role === role);
  const consultant = as('CONSULTANT');
  const employer = as('EMPLOYER_CONTACT');
  const adviser = as('NAV_ADVISER');
  if (!town || !consultant || !employer || !adviser) return;
  const { cast } = { cast: casts[0] };
  await ask(consultant, 'query', 'mailbox', {});
  await ask(consultant, 'query', 'readyTasks', { occupation: '9412' });
  await ask(consultant, 'query', 'whatIf', { input: { extraCommuteMinutes: 60 } });
  await ask(employer, 'query', 'slotReach', { input: aSlotInput(cast) });
  for (const measure of ['SETTLED', 'EXITS', 'TO_WORK'])
    await ask(consultant, 'query', 'outcomePeople', {
      municipality: town.municipality,
      measure,
      year: new Date().getFullYear(),
    });
  const subsidy = {
    monthlyWage: 20_000,
    positionPercent: 100,
    holidayPayRate: 0.12,
    pensionRate: 0.02,
    employerTaxRate: 0.141,
  };
  const period = { from: daysFromNow(0), to: daysFromNow(180) };
  await ask(adviser, 'query', 'measurePreview', { kind: 'TEMPORARY_WAGE_SUBSIDY', content: { ...subsidy, ...period } });
  await ask(adviser, 'query', 'measureLetter', { id: town.ids['measure'], letter: 'AGREEMENT' });
  const shared = await accepted(ask, employer, 'createSlot', { input: { ...aSlotInput(cast), sharedWith: ['3312'] } });
  await ask(employer, 'query', 'slot', { id: shared['id'] });
}
