import { v7 } from 'uuid';
import { notifyParties } from '../../../apps/worker/src/handlers/notify.js';
import { systemViewer } from '@fotfeste/access';
import { viewerBySubject } from '@fotfeste/db';
import { pino } from 'pino';
import { argumentsFor, operations } from './schema-walk.js';
import type { Actor, ThreeTowns } from './three-towns.js';

/** Words that stand in no other text: wherever one of them turns up, this person has been shown. */
export const canary = {
  givenName: 'Kanarifugl',
  familyName: 'Zvxqkanari',
  phone: '+4799887766',
  email: 'zvxq@kanari.example',
  adaptation: 'Zvxqtilpasning',
} as const;

const withEverything = { ...systemViewer, clearance: 2 } as const;

/** Gives the first town's person the canary's words wherever their name stands, and then a protected address. */
export async function protectCanary({ app, towns }: ThreeTowns): Promise<string> {
  const { participant, agreement } = towns[0].ids;
  await app.database.transaction(withEverything, async ({ query }) => {
    const name = `${canary.givenName} ${canary.familyName}`;
    await query(
      `update participant set given_name = $2, family_name = $3, phone = $4, email = $5, own_words = $6 where id = $1`,
      [participant, canary.givenName, canary.familyName, canary.phone, canary.email, canary.adaptation],
    );
    await query(`update placement_agreement set participant_name = $2 where id = $1`, [agreement, name]);
    await query(
      `update app_user set name = $2, email = $3 where id = (select user_id from role_grant where participant_id = $1 and role = 'PARTICIPANT')`,
      [...[participant, name, canary.email]],
    );
    await query(`update participant set protection = 2 where id = $1`, [participant]);
  });
  return participant ?? '';
}

/** Everything that an answer, a mail or a log line must not hold. */
export const canaryWords = (participant: string): readonly string[] => [...Object.values(canary), participant];

/** Which of the canary's words a text holds, but for those that were in the question. */
export const wordsIn = (text: string, words: readonly string[], asked = ''): readonly string[] =>
  words.filter((word) => text.includes(word) && !asked.includes(word));

/** Asks an actor everything there is to ask, with the person's own things and by their name, and answers with each answer. */
export async function askEverything(
  world: ThreeTowns,
  actor: Actor,
): Promise<readonly { readonly name: string; readonly asked: string; readonly text: string }[]> {
  const answers: { name: string; asked: string; text: string }[] = [];
  const ask = async (name: string, variables: Record<string, unknown>): Promise<void> => {
    const answer = await world.ask(actor, 'query', name, variables);
    answers.push({ name, asked: JSON.stringify(variables), text: JSON.stringify(answer) });
  };
  for (const name of operations('query').filter((each) => each !== 'mailbox'))
    await ask(name, argumentsFor('query', name, world.towns[0].ids));
  for (const search of [canary.familyName, canary.phone, canary.email, 'Kana', 'Zvxq']) {
    await ask('caseload', { filter: { search } });
    await ask('slots', { filter: { search } });
    await ask('employers', { search });
    await ask('skills', { search });
    await ask('occupations', { search });
  }
  await ask('proposals', { filter: { participantId: world.towns[0].ids['participant'] } });
  return answers;
}

/** Every row of every table that a viewer's own transaction can read, as text. */
export async function everythingReadable({ app }: ThreeTowns, actor: Actor): Promise<readonly string[]> {
  const viewer = await app.database.transaction(systemViewer, (transaction) =>
    viewerBySubject(transaction, 'local', actor.who),
  );
  if (!viewer) throw new Error(`${actor.who} has no account`);
  return app.database.transaction(viewer, async ({ query }) => {
    const tables = await query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege(c.oid, 'select') and relname <> 'schema_migration'`,
    );
    const rows: string[] = [];
    for (const { name } of tables)
      for (const { row } of await query<{ row: string }>(`select '${name} ' || t::text as row from ${name} t`))
        rows.push(row);
    return rows;
  });
}

/** Does the jobs of events about the person that were waiting, or come again. */
export async function lateJobs({ app, towns }: ThreeTowns): Promise<void> {
  const { proposal, agreement, placement, measure } = towns[0].ids;
  const parts = { database: app.database, config: app.config, logger: pino({ level: 'silent' }), now: Date.now };
  for (const [about, id] of [
    ...[
      ['proposal.made', proposal],
      ['proposal.consented', proposal],
      ['proposal.answered', proposal],
    ],
    ...[
      ['proposal.meetingBooked', proposal],
      ['proposal.closed', proposal],
    ],
    ...[
      ['agreement.drafted', agreement],
      ['agreement.signed', agreement],
      ['agreement.binding', agreement],
    ],
    ...[
      ['placement.stopped', placement],
      ['measure.drafted', measure],
      ['measure.signed', measure],
    ],
  ])
    await notifyParties(parts, { eventId: v7(), about: about ?? '', id: id ?? '' });
}
