import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import { Operation } from '../../apps/api/src/common/operation.js';
import { systemViewer } from '@fotfeste/access';
import { matchingParticipants } from '@fotfeste/db';
import type { TestAnswer } from '../support/app.js';
import { readersOf, seenElsewhere } from './fields.js';
import {
  askEverything,
  canary,
  canaryWords,
  everythingReadable,
  lateJobs,
  protectCanary,
  wordsIn,
} from './support/canary.js';
import { belongings, fingerprint, leaks, type Belongings } from './support/foreign.js';
import { argumentsFor, everyField, nameOneOf, operations, type Ids } from './support/schema-walk.js';
import { nobodyOf, startThreeTowns, type Actor, type ThreeTowns, type Town } from './support/three-towns.js';

/*
 * Every query, mutation and field of the contract, asked by every role of three municipalities, with what is theirs, what
 * is the others', and what is nobody's. The contract is read as it stands: what is added to it is asked for here the next
 * time, and its fields fail until fields.ts says who may read them.
 */
describe('what each role is answered', () => {
  let world: ThreeTowns;
  let owned: Belongings;
  let everybody: readonly Actor[];
  beforeAll(async () => {
    world = await startThreeTowns();
    owned = await belongings(world.app, new Map(world.towns.map(({ municipality, marker }) => [municipality, marker])));
    everybody = [...world.towns.flatMap(({ actors }) => actors), nobodyOf(world.app, 'nobody')];
  }, 600_000);
  afterAll(() => world?.close());

  // the mailbox shows everything by its purpose, and is there in standalone only
  const queries = operations('query').filter((name) => name !== 'mailbox');
  const townOf = (actor: Actor): Town =>
    world.towns.find(({ municipality }) => municipality === actor.municipality) ?? world.towns[0];
  const othersOf = (actor: Actor): readonly Town[] =>
    world.towns.filter(({ municipality }) => municipality !== actor.municipality);

  /** The ids of a town but for what is not its own: a match run is the region's, and workplaces stand in a public register. */
  const own = ({ ids: { run: _shared, organisationNumber: _public, ...ids } }: Town): Ids => ids;

  const found = (actor: Actor, answer: TestAnswer, asked: object): readonly string[] =>
    leaks(owned, {
      actor,
      text: JSON.stringify(answer),
      asked: JSON.stringify(asked),
      self: townOf(actor).ids['participant'],
    });

  /** Ids of the right shape that nobody has given to anything. */
  const shapes: Readonly<Record<string, string>> = {
    municipality: '9999',
    office: '9999',
    organisationNumber: '999999999',
  };
  const nobodysIds = (ids: Ids): Ids =>
    Object.fromEntries(Object.keys(ids).map((kind) => [kind, shapes[kind] ?? randomUUID()]));

  /** An answer without the ids that were asked for. */
  const plain = (answer: TestAnswer, ids: Ids): string =>
    Object.values(ids).reduce((text, id) => text.replaceAll(`"${id}"`, '"ID"'), JSON.stringify(answer));

  interface Comparison {
    readonly root: 'query' | 'mutation';
    readonly actor: Actor;
    readonly towns: readonly Town[];
    readonly names: readonly string[];
  }

  /** Asks with others' ids and with nobody's, and answers with every difference and every leak. */
  async function differences({ root, actor, towns, names }: Comparison): Promise<readonly string[]> {
    const told: string[] = [];
    for (const name of names) {
      const nobodys = nobodysIds(towns[0] ? own(towns[0]) : {});
      const asRandom = argumentsFor(root, name, nobodys);
      if (!nameOneOf(asRandom, nobodys)) continue;
      const random = plain(await world.ask(actor, root, name, asRandom), nobodys);
      for (const town of towns) {
        const ids = { ...own(town), ...(root === 'mutation' && { organisationNumber: '999999999' }) };
        const asked = argumentsFor(root, name, ids);
        const answer = await world.ask(actor, root, name, asked);
        told.push(...found(actor, answer, asked).map((what) => `${actor.role} ${name} is told ${what}`));
        if (plain(answer, ids) !== random)
          told.push(`${actor.role} ${name}: ${plain(answer, ids)} and not ${random}`.slice(0, 600));
      }
    }
    return told;
  }

  it('holds nothing of anybody else, whatever is asked with one’s own ids', async () => {
    const leaked: string[] = [];
    for (const actor of everybody)
      for (const name of queries) {
        const asked = argumentsFor('query', name, townOf(actor).ids);
        const answer = await world.ask(actor, 'query', name, asked);
        leaked.push(
          ...found(actor, answer, asked).map((what) => `${actor.role} ${actor.municipality} ${name}: ${what}`),
        );
      }
    expect(leaked).toEqual([]);
  }, 600_000);

  it('is the same for the others’ ids as for nobody’s, in every query', async () => {
    const told: string[] = [];
    for (const actor of everybody)
      told.push(...(await differences({ root: 'query', actor, towns: othersOf(actor), names: queries })));
    expect(told).toEqual([]);
  }, 600_000);

  it('is the same for the others’ ids as for nobody’s in every mutation, and nothing of theirs is changed', async () => {
    const [first, second] = world.towns;
    const before = await fingerprint(world.app, first.municipality);
    const told: string[] = [];
    for (const actor of [...first.actors, nobodyOf(world.app, 'nobody')])
      told.push(...(await differences({ root: 'mutation', actor, towns: [second], names: operations('mutation') })));
    expect(told).toEqual([]);
    expect(await fingerprint(world.app, first.municipality)).toEqual(before);
  }, 600_000);

  it('counts nobody else’s: what the others add changes no answer', async () => {
    const [first, second] = world.towns;
    const asCounted = async (): Promise<Record<string, string>> => {
      const answers: Record<string, string> = {};
      for (const actor of first.actors)
        for (const name of queries.filter((each) => !timely.has(each))) {
          const asked = argumentsFor('query', name, first.ids);
          if (nameOneOf(asked, own(first))) continue;
          answers[`${actor.role} ${name}`] = JSON.stringify(
            (await world.ask(actor, 'query', name, asked)).data ?? null,
          );
        }
      return answers;
    };
    const before = await asCounted();
    await growing(world, second);
    expect(await asCounted()).toEqual(before);
  }, 600_000);

  describe('field by field', () => {
    it('every field is classified in fields.ts, and nothing else is', () => {
      if (process.env['FIELDS_SEEN'])
        writeFileSync(
          process.env['FIELDS_SEEN'],
          JSON.stringify([...world.seen].map(([field, roles]) => [field, [...roles]])),
        );
      expect(everyField.filter((field) => !readersOf.has(field))).toEqual([]);
      expect([...readersOf.keys()].filter((field) => !everyField.includes(field))).toEqual([]);
    });

    it('nobody is answered a field that is not for them', () => {
      const beyond = [...world.seen].flatMap(([field, roles]) =>
        [...roles].filter((role) => !readersOf.get(field)?.has(role)).map((role) => `${role} reads ${field}`),
      );
      expect(beyond).toEqual([]);
    });

    it('somebody is answered every field', () => {
      const unread = everyField.filter((field) => !world.seen.has(field) && !seenElsewhere.has(field));
      expect(unread).toEqual([]);
    });
  });

  it('comes from the database as well: with the permission table gone nothing foreign is answered', async () => {
    const may = jest.spyOn(Operation.prototype, 'may').mockReturnValue(true);
    const must = jest.spyOn(Operation.prototype, 'require').mockReturnValue(undefined);
    const [first, second] = world.towns;
    const leaked: string[] = [];
    try {
      for (const actor of first.actors)
        for (const name of queries)
          for (const town of [first, second]) {
            const asked = argumentsFor('query', name, own(town));
            const answer = await world.ask(actor, 'query', name, asked);
            leaked.push(...found(actor, answer, asked).map((what) => `${actor.role} ${name}: ${what}`));
          }
    } finally {
      may.mockRestore();
      must.mockRestore();
    }
    expect(leaked).toEqual([]);
  }, 600_000);

  describe('of somebody whose address has just been protected', () => {
    let words: readonly string[];
    let uncleared: readonly Actor[];
    let messages: number;
    const countOf = async (table: string): Promise<number> => {
      const [row] = await world.app.database.transaction(systemViewer, ({ query }) =>
        query<{ n: number }>(`select count(*)::int as n from ${table}`),
      );
      return row?.n ?? 0;
    };
    beforeAll(async () => {
      messages = await countOf('message');
      words = canaryWords(await protectCanary(world));
      // the leader is cleared in the demo, and the person reads about themselves
      const cleared = new Set(['PROGRAMME_LEADER', 'PARTICIPANT']);
      const mayNot = (actor: Actor): boolean => actor.municipality !== '3203' || !cleared.has(actor.role);
      uncleared = everybody.filter(mayNot);
    });

    it('is nothing at the next request of open sessions: no name, number, id or count', async () => {
      const told: string[] = [];
      for (const actor of uncleared.filter(({ municipality }) => municipality !== '5503'))
        for (const { name, asked, text } of await askEverything(world, actor))
          told.push(...wordsIn(text, words, asked).map((word) => `${actor.role} ${name}: ${word}`));
      expect(told).toEqual([]);
    }, 600_000);

    it('is the person to whoever is cleared', async () => {
      const [first] = world.towns;
      const leader = first.actors.find(({ role }) => role === 'PROGRAMME_LEADER');
      const answer = leader && (await world.ask(leader, 'query', 'participant', { id: first.ids['participant'] }));
      expect(answer?.data).toMatchObject({ participant: { familyName: canary.familyName } });
    });

    it('stands in no table that anybody uncleared can read', async () => {
      const readable: string[] = [];
      for (const actor of uncleared.filter(({ role }) => role !== 'NOBODY'))
        for (const row of await everythingReadable(world, actor))
          readable.push(
            ...wordsIn(row, words).map((word) => `${actor.role} ${actor.municipality} ${row.split(' ')[0]}: ${word}`),
          );
      expect([...new Set(readable)]).toEqual([]);
    }, 300_000);

    it('makes no job write to anybody about them, also one that was waiting', async () => {
      await lateJobs(world);
      expect(await countOf('message')).toBe(messages);
    });

    it('stands in no message and no line of the log', async () => {
      const bodies = await world.app.database.transaction({ ...systemViewer, clearance: 2 }, ({ query }) =>
        query<{ text: string }>(`select recipient || subject || body as text from message`),
      );
      expect(bodies.flatMap(({ text }) => wordsIn(text, words))).toEqual([]);
      expect(wordsIn(world.app.log(), words)).toEqual([]);
    });

    it('is found by no match run', async () => {
      const [first] = world.towns;
      const consultant = first.actors.find(({ role }) => role === 'CONSULTANT');
      const seen = await world.app.database.transaction(systemViewer, (transaction) =>
        matchingParticipants(transaction, { municipalities: ['3203'] }),
      );
      expect(consultant && seen.map(({ id }) => String(id))).not.toContain(first.ids['participant']);
    });
  });
});

/** What answers with the clock, or with the region's run, which any act may mend. */
const timely = new Set(['latestMatchRun', 'matchRun', 'suggestions', 'unassigned']);

/** More people and places in a municipality, unseen by the others. */
async function growing({ app }: ThreeTowns, { municipality }: Town): Promise<void> {
  await app.database.transaction(systemViewer, async (transaction) => {
    await transaction.query(
      `insert into participant (id, municipality, given_name, family_name, settled_on, programme_start)
       select gen_random_uuid(), $1, 'Ny', 'Person', app.today() - 100, app.today() - 50 from generate_series(1, 7)`,
      [municipality],
    );
    await transaction.query(
      `insert into slot (id, organisation, municipality, title, occupation, postcode, from_date, to_date, capacity, weekly_hours,
         entered_by, entered_by_name, confirmed_at)
       select gen_random_uuid(), '213456784', $1, 'Ny plass', '9412', '9405', app.today(), app.today() + 90, 3, 20,
              gen_random_uuid(), 'Test', now() from generate_series(1, 4)`,
      [municipality],
    );
  });
}
