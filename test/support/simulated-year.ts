import { v5 } from 'uuid';
import { systemViewer, viewerOf, type Viewer } from '@fotfeste/access';
import { agreementPort, hirePort, placementPort, proposalPort, reopenEmployer, type Transaction } from '@fotfeste/db';
import { addDays, instantFromMilliseconds, type LocalDate } from '@fotfeste/kernel';
import {
  answerProposal,
  bookMeeting,
  checkHire,
  draftAgreement,
  editAgreement,
  evaluatePlacement,
  propose,
  recordHire,
  recordMeeting,
  recordOralConsent,
  signAgreement,
  type Act,
  type Step,
} from '@fotfeste/placement';
import type { TestApp } from './app.js';

const municipality = '3203';
const organisations = Array.from({ length: 40 }, (_, index) => String(910_000_000 + index));

/** A year of a municipality, lived through the use cases by people who answer, forget and never answer. */
export interface SimulatedYear {
  /** One working day; what is done is decided by the seed and the day alone. */
  live(day: LocalDate): Promise<void>;
  /** What the rules refused on the way, by code: a year in which nothing is refused would prove little. */
  readonly refused: ReadonlyMap<string, number>;
}

interface OpenAsk {
  readonly id: string;
  readonly participantId: string;
  readonly organisation: string;
  readonly awaits: string;
  readonly agreementId: string | null;
}

interface Work {
  readonly asks: readonly OpenAsk[];
  readonly ready: readonly { readonly id: string }[];
  readonly ended: readonly {
    readonly id: string;
    readonly participantId: string;
    readonly organisation: string;
    readonly occupation: string;
    readonly lastDay: LocalDate;
  }[];
  readonly unchecked: readonly { readonly id: string }[];
  readonly leaving: readonly { readonly id: string }[];
  readonly paused: readonly { readonly organisation: string }[];
}

const account = (name: string, grant: Parameters<typeof viewerOf>[1][number]): Viewer => {
  const id = v5(name, v5.URL);
  const viewer = viewerOf({ userId: id, personId: id, name, language: 'nb' }, [grant]);
  if (!viewer) throw new Error(`no viewer ${name}`);
  return viewer;
};
const consultant = account('Kari Konsulent', { role: 'CONSULTANT', municipality, clearance: 0 });
const employerOf = (organisation: string): Viewer =>
  account(`Siri Sjef ${organisation}`, { role: 'EMPLOYER_CONTACT', organisation, clearance: 0 });

/** A number from 0 to 1 that the same words always give. */
function luck(...words: readonly string[]): number {
  let hash = 2_166_136_261;
  for (const letter of words.join(' ')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** Enters the people, places and accounts of a year that begins on a day. */
export async function simulatedYear(app: TestApp, start: LocalDate, participants: number): Promise<SimulatedYear> {
  const refused = new Map<string, number>();
  let made = 0;
  // the same year every time: ids are counted, not drawn
  const newId = (): string => v5(`made ${(made += 1)}`, v5.URL);
  await app.database.transaction(systemViewer, (transaction) => enter(transaction, start, participants));
  return {
    refused,
    async live(day) {
      const work = await app.database.transaction(systemViewer, (transaction) => workOf(transaction, day));
      const now = instantFromMilliseconds(Date.parse(`${day}T09:00:00Z`));
      const as = async (viewer: Viewer, does: (transaction: Transaction, act: Act) => Promise<Step<unknown>>) => {
        const outcome = await app.database.transaction(viewer, async (transaction) =>
          does(transaction, { viewer, now, today: day, newId }),
        );
        if (!outcome.ok) for (const { code } of outcome.refusal) refused.set(code, (refused.get(code) ?? 0) + 1);
      };
      for (const ask of work.asks) await answer(ask, day, as);
      for (const placement of work.ended) await afterPlacement(placement, day, as);
      for (const { id } of work.unchecked)
        if (luck(id, day) < 0.1)
          await as(consultant, (transaction, act) =>
            checkHire(hirePort(transaction, consultant), act, { id, on: day, stillEmployed: luck(id) < 0.9, note: '' }),
          );
      for (const { id } of work.ready)
        if (luck(id, day) < 0.08)
          await as(consultant, (transaction, act) =>
            propose(proposalPort(transaction, consultant), act, {
              participantId: id,
              slotId: slotFor(id, day),
              reason: 'Passer',
            }),
          );
      await app.database.transaction(systemViewer, (transaction) => leaveAndReopen(transaction, work, day));
    },
  };
}

type As = (viewer: Viewer, does: (transaction: Transaction, act: Act) => Promise<Step<unknown>>) => Promise<void>;

const slotFor = (person: string, day: LocalDate): string =>
  v5(`slot ${Math.floor(luck(person, day, 'slot') * organisations.length)}`, v5.URL);

/** One in ten never answers; the others do, sooner or later. */
async function answer(ask: OpenAsk, day: LocalDate, as: As): Promise<void> {
  const { id: proposalId, awaits, agreementId } = ask;
  const isForgetful = luck(proposalId, awaits) < 0.1;
  if (isForgetful && (awaits === 'CONSENT' || awaits === 'EMPLOYER_ANSWER')) return;
  if (luck(proposalId, awaits, day) > 0.25) return;
  const yes = luck(proposalId, awaits, 'yes') < 0.85;
  switch (awaits) {
    case 'CONSENT':
      return as(consultant, (transaction, act) =>
        recordOralConsent(proposalPort(transaction, consultant), act, {
          ...{ proposalId, consent: yes, reason: 'DIGITAL_COMPETENCE', witness: 'Tolk' },
        }),
      );
    case 'EMPLOYER_ANSWER': {
      const employer = employerOf(ask.organisation);
      return as(employer, (transaction, act) =>
        answerProposal(proposalPort(transaction, employer), act, {
          ...{ proposalId, answer: yes ? 'MEET' : 'NOT_NOW', reason: yes ? null : 'Ikke nå' },
        }),
      );
    }
    case 'MEETING_BOOKING':
      return as(consultant, (transaction, act) =>
        bookMeeting(proposalPort(transaction, consultant), act, { proposalId, at: act.now, place: 'Hos bedriften' }),
      );
    case 'MEETING_OUTCOME':
      return as(consultant, (transaction, act) =>
        recordMeeting(proposalPort(transaction, consultant), act, {
          proposalId,
          outcome: yes ? 'AGREED' : 'EMPLOYER_DECLINED',
        }),
      );
    case 'AGREEMENT_DRAFT':
      return as(consultant, (transaction, act) => draft(transaction, act, proposalId));
    case 'SIGNATURES':
      return as(consultant, (transaction, act) =>
        sign(transaction, act, { agreementId: agreementId ?? '', organisation: ask.organisation }),
      );
  }
}

async function draft(transaction: Transaction, act: Act, proposalId: string): Promise<Step<unknown>> {
  const port = agreementPort(transaction, consultant);
  const drafted = await draftAgreement(port, act, { proposalId });
  if (!drafted.ok) return drafted;
  const { id } = drafted.value;
  const loaded = await port.agreement(id);
  if (!loaded) throw new Error('the draft is not there');
  const { content, version } = loaded.agreement;
  const from = addDays(act.today, 7);
  return editAgreement(port, act, {
    ...{ id, version },
    content: {
      ...content,
      from,
      to: addDays(from, 60),
      goals: ['Erfaring'],
      followUp: 'Hver uke',
      supervisorName: 'Siri',
    },
  });
}

async function sign(
  transaction: Transaction,
  act: Act,
  { agreementId, organisation }: { readonly agreementId: string; readonly organisation: string },
): Promise<Step<unknown>> {
  const port = agreementPort(transaction, consultant);
  const version = (await port.agreement(agreementId))?.agreement.version ?? 0;
  const sent = { id: agreementId, version };
  const employer = { ...act, viewer: employerOf(organisation) };
  const signed = await signAgreement(port, employer, { ...sent, party: 'EMPLOYER' });
  if (!signed.ok) return signed;
  const own = await signAgreement(port, act, { ...sent, party: 'PARTICIPANT', onBehalfReason: 'PAPER' });
  return own.ok ? signAgreement(port, act, { ...sent, party: 'CONSULTANT' }) : own;
}

async function afterPlacement(placement: Work['ended'][number], day: LocalDate, as: As): Promise<void> {
  const { id: placementId, participantId, organisation, occupation, lastDay } = placement;
  if (luck(placementId, day) > 0.2) return;
  await as(consultant, (transaction, act) =>
    evaluatePlacement(placementPort(transaction, consultant), act, {
      ...{ placementId, outcome: 'COMPLETED', learned: 'Varer', wouldHire: null, reason: '', endedOn: null },
    }),
  );
  const kind = (['PERMANENT', 'PERMANENT', 'TEMPORARY', 'ON_CALL'] as const)[Math.floor(luck(placementId, 'kind') * 4)];
  if (!kind || luck(placementId, 'hired') > 0.5) return;
  const report = {
    participantId,
    organisation,
    occupation,
    kind,
    percent: 80,
    start: addDays(lastDay, 1),
    placementId,
  } as const;
  // two tell of the same job: it counts once
  for (const source of ['CONSULTANT', 'EMPLOYER'] as const)
    await as(consultant, (transaction, act) =>
      recordHire(hirePort(transaction, consultant), act, {
        ...{ ...report, source, withSubsidy: false, monthlyWage: null, advertReference: '' },
      }),
    );
}

async function leaveAndReopen(transaction: Transaction, work: Work, day: LocalDate): Promise<void> {
  for (const { id } of work.leaving)
    if (luck(id, day, 'leaves') < 0.02)
      await transaction.query(
        `insert into programme_exit (id, participant_id, municipality, exit_on, kind, recorded_by, recorded_by_name)
         values ($1, $2, $3, $4, $5, $1, 'test') on conflict do nothing`,
        [v5(`exit ${id}`, v5.URL), id, municipality, day, luck(id, 'kind') < 0.6 ? 'WORK' : 'BROKE_OFF'],
      );
  for (const { organisation } of work.paused)
    if (luck(organisation, day) < 0.2) await reopenEmployer(transaction, organisation, `${day}T10:00:00Z`);
}

async function workOf(transaction: Transaction, day: LocalDate): Promise<Work> {
  const noExit = `not exists (select 1 from programme_exit x where x.participant_id = p.id)`;
  const read = <Row>(sql: string): Promise<Row[]> => transaction.query<Row>(sql, sql.includes('$1') ? [day] : []);
  return {
    asks: await read(
      `select pr.id, pr.participant_id as "participantId", pr.organisation, pr.awaits, a.id as "agreementId"
         from proposal pr left join placement_agreement a on a.proposal_id = pr.id and a.annulled_at is null
        where pr.closed_at is null and pr.placed_at is null and pr.awaits is not null order by pr.id`,
    ),
    ended: await read(
      `select l.id, l.participant_id as "participantId", l.organisation, l.occupation, l.to_date as "lastDay" from placement l
        where l.to_date < $1 and not exists (select 1 from evaluation v where v.placement_id = l.id) order by l.id`,
    ),
    unchecked: await read(
      `select h.id from hire h where h.superseded_at is null and h.ended_on is null and h.start_on < $1::date - 85
          and not exists (select 1 from hire_check c where c.hire_id = h.id and c.on_date > $1::date - 80) order by h.id`,
    ),
    ready: await read(
      `select p.id from participant p where ${noExit} and p.programme_start <= $1
          and not exists (select 1 from proposal pr where pr.participant_id = p.id and pr.closed_at is null and pr.placed_at is null)
          and not exists (select 1 from placement l where l.participant_id = p.id and (l.to_date >= $1
                or not exists (select 1 from evaluation v where v.placement_id = l.id)))
          and not exists (select 1 from hire h where h.participant_id = p.id and h.ended_on is null) order by p.id`,
    ),
    leaving: await read(
      `select p.id from participant p where ${noExit} and p.programme_start < $1::date - 330
          and not exists (select 1 from proposal pr where pr.participant_id = p.id and pr.closed_at is null and pr.placed_at is null)
          and not exists (select 1 from placement l where l.participant_id = p.id and l.to_date >= $1) order by p.id`,
    ),
    paused: await read(`select organisation_number as organisation from employer where pause_reason = 'SILENT'`),
  };
}

async function enter(transaction: Transaction, start: LocalDate, participants: number): Promise<void> {
  const write = (sql: string, parameters: readonly unknown[] = []): Promise<unknown> =>
    transaction.query(sql, parameters);
  await write(
    `insert into municipality (number, name, valid_from) values ($1, 'Asker', '2020-01-01') on conflict do nothing`,
    [municipality],
  );
  await write(
    `insert into occupation (code, name_nb, name_en, source) values ('5223', 'Butikkmedarbeider', 'Shop assistant', 'test') on conflict do nothing`,
  );
  const leader = account('Liv Leder', { role: 'PROGRAMME_LEADER', municipality, clearance: 0 });
  for (const [viewer, role] of [
    [consultant, 'CONSULTANT'],
    [leader, 'PROGRAMME_LEADER'],
  ] as const) {
    await write(
      `insert into app_user (id, person_id, issuer, subject, name, email) values ($1, $1, 'local', $2, $2, $3)`,
      [viewer.userId, viewer.name, `${role.toLowerCase()}@asker.demo`],
    );
    await write(
      `insert into role_grant (id, user_id, role, municipality, valid_from) values ($1, $1, $2, $3, '2020-01-01')`,
      [...[viewer.userId, role, municipality]],
    );
  }
  for (const [index, organisation] of organisations.entries()) {
    await write(`insert into employer (organisation_number, name) values ($1, 'Bedrift ' || $1)`, [organisation]);
    await write(
      `insert into slot (id, organisation, municipality, title, occupation, postcode, from_date, to_date, capacity, weekly_hours, tasks, proposal_cap,
         entered_by, entered_by_name, confirmed_at)
       values ($1, $2, $3, 'Butikk', '5223', '1383', $4, $5, 500, 22.5, '[{"id": "a", "title": "Varer", "language": {}}]', 500, $1, 'Test', $6)`,
      [
        v5(`slot ${index}`, v5.URL),
        organisation,
        municipality,
        addDays(start, -30),
        addDays(start, 700),
        `${start}T08:00:00Z`,
      ],
    );
  }
  await write(
    `insert into participant (id, municipality, consultant_id, given_name, family_name, gender, schooling, settled_on, programme_start, programme_end, last_contact_on)
     select md5('person ' || n)::uuid, $1, $2, 'Person', 'Nummer ' || n, case n % 2 when 0 then 'MAN' else 'WOMAN' end,
            (array['PRIMARY', 'UPPER_SECONDARY', 'HIGHER'])[1 + n % 3], $3::date - (n % 300) - 60, $3::date - (n % 300), $3::date - (n % 300) + 730, $3
       from generate_series(1, $4::int) n`,
    [municipality, consultant.userId, start, participants],
  );
}
