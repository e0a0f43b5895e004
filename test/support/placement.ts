import { v7 } from 'uuid';
import { systemViewer } from '@fotfeste/access';
import type { NewAccount } from '@fotfeste/db';
import type { TestApp } from './app.js';

/** A date some days from today, in Oslo. */
export function daysFromNow(days: number): string {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
  const date = new Date(`${today}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

type Statement = readonly [sql: string, parameters: readonly unknown[]];

const write = (app: Pick<TestApp, 'database'>, ...statements: readonly Statement[]): Promise<void> =>
  app.database.transaction(systemViewer, async (transaction) => {
    for (const [sql, parameters] of statements) await transaction.query(sql, parameters);
  });

/** A workplace, the two municipalities of the tests, and the words their facts point at. */
export const aWorkplace = (
  app: Pick<TestApp, 'database'>,
  { organisation }: { readonly organisation: string },
): Promise<void> =>
  write(
    app,
    [
      `insert into municipality (number, name, valid_from) values ('3203', 'Asker', '2024-01-01'), ('3201', 'Bærum', '2024-01-01')
       on conflict do nothing`,
      [],
    ],
    [
      `insert into occupation (code, name_nb, name_en, source) values ('5223', 'Butikkmedarbeider', 'Shop assistant', 'test'),
         ('9112', 'Renholder', 'Cleaner', 'test') on conflict do nothing`,
      [],
    ],
    [
      `insert into skill (id, name_nb, name_en, source) values ('shelf', 'Fylle varer', 'Stock shelves', 'test'),
         ('till', 'Betjene kasse', 'Operate a till', 'test') on conflict do nothing`,
      [],
    ],
    [
      `insert into employer (organisation_number, name) values ($1, 'Asker Dagligvare') on conflict do nothing`,
      [organisation],
    ],
  );

/** A participant of Asker with a few facts. Returns the id. */
export async function aPerson(
  app: Pick<TestApp, 'database'>,
  person: { readonly municipality?: string; readonly protection?: number; readonly interpreterNeeded?: boolean } = {},
): Promise<string> {
  const id = v7();
  await write(app, [
    `insert into participant (id, municipality, given_name, family_name, contact_language, interpreter_needed, norwegian,
       other_languages, skills, work_history, wishes, adaptations, postcode, protection, settled_on, programme_start)
     values ($1, $2, 'Salem', 'Tesfay', 'tir', $3, $4, $5, $6, $7, $8, $9, '1386', $10, $11, $12)`,
    [
      id,
      person.municipality ?? '3203',
      person.interpreterNeeded ?? false,
      JSON.stringify([{ skill: 'SPEAKING', level: 'A2', source: 'TEST', takenOn: '2026-01-10' }]),
      JSON.stringify([{ language: 'tir' }]),
      JSON.stringify([{ skill: 'shelf', evidence: 'SHOWN' }]),
      JSON.stringify([{ occupation: '5223', years: 3 }]),
      JSON.stringify([{ occupation: '5223', rank: 1 }]),
      JSON.stringify(['SEATED_WORK']),
      person.protection ?? 0,
      daysFromNow(-200),
      daysFromNow(-150),
    ],
  ]);
  return id;
}

/** A confirmed slot of the workplace. Returns the id. */
export async function aSlot(
  app: Pick<TestApp, 'database'>,
  slot: {
    readonly organisation?: string;
    readonly capacity?: number;
    readonly proposalCap?: number;
    readonly confirmed?: boolean;
    readonly paused?: boolean;
    readonly from?: string;
    readonly to?: string;
  } = {},
): Promise<string> {
  const id = v7();
  await write(app, [
    `insert into slot (id, organisation, municipality, title, occupation, postcode, from_date, to_date, capacity, weekly_hours,
       tasks, skills, supervisor_name, language_buddy, outlook, proposal_cap, entered_by, entered_by_name, confirmed_at, paused_at)
     values ($1, $2, '3203', 'Butikk i Asker', '5223', '1383', $3, $4, $5, 22.5, $6, $7, 'Siri Sjef', true, 'PERMANENT', $8, $1,
       'Test', $9, $10)`,
    [
      id,
      slot.organisation ?? '312345678',
      slot.from ?? daysFromNow(-30),
      slot.to ?? daysFromNow(120),
      slot.capacity ?? 1,
      JSON.stringify([
        { id: 'a', title: 'Fylle varer', language: { LISTENING: 'A1' } },
        { id: 'b', title: 'Svare kunder', language: { SPEAKING: 'B1' }, talkMinutesPerDay: 60 },
      ]),
      JSON.stringify([
        { skill: 'shelf', essential: true },
        { skill: 'till', essential: true },
      ]),
      slot.proposalCap ?? 3,
      slot.confirmed === false ? null : new Date().toISOString(),
      slot.paused === true ? new Date().toISOString() : null,
    ],
  ]);
  return id;
}

/** The account of a participant. */
export const aParticipant = (participantId: string): NewAccount => ({
  issuer: 'local',
  subject: `participant-${participantId}`,
  name: 'Salem Tesfay',
  grants: [{ role: 'PARTICIPANT', participantId }],
});

/** The account of somebody who answers for an organisation. */
export const anEmployerContact = (organisation: string, name = 'Siri Sjef'): NewAccount => ({
  issuer: 'local',
  subject: `employer-${organisation}-${name}`,
  name,
  grants: [{ role: 'EMPLOYER_CONTACT', organisation }],
});
