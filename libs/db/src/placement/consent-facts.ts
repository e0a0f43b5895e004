import { canReadConsent } from '@fotfeste/placement';
import type { CardPerson, CardSlot, ConsentFacts, NamedText } from '@fotfeste/placement';
import type { Reader } from '../database.js';
import { journeyBetween, pointOf, type Ends } from './journey.js';

interface ConsentRow extends Ends {
  readonly person: CardPerson;
  readonly slot: CardSlot;
  readonly matchMinutes: number | null;
  readonly interpreterNeeded: boolean | null;
  readonly contactLanguage: string | null;
}

/** What the card of a proposal is made from, by the facts of this moment. Readable for the person and the caseworker. */
export async function consentFacts(reader: Reader, proposalId: string): Promise<ConsentFacts> {
  const [row] = await reader.query<ConsentRow>(
    `select jsonb_build_object('skills', p.skills, 'workHistory', p.work_history, 'otherLanguages', p.other_languages,
              'norwegian', p.norwegian, 'wishes', p.wishes) as person,
            jsonb_build_object('occupation', s.occupation, 'skills', s.skills, 'tasks', s.tasks) as slot,
            (pr.explanation #>> '{journey,minutes}')::int as "matchMinutes", p.travel_mode as "travelMode",
            ${pointOf('home')} as home, ${pointOf('work')} as work, p.interpreter_needed as "interpreterNeeded",
            p.contact_language as "contactLanguage"
       from proposal pr join participant p on p.id = pr.participant_id join slot s on s.id = pr.slot_id
       left join postcode home on home.code = p.postcode left join postcode work on work.code = s.postcode
      where pr.id = $1`,
    [proposalId],
  );
  if (!row) throw new Error(`the person or the slot of proposal ${proposalId} cannot be read`);
  return {
    sources: {
      person: row.person,
      slot: row.slot,
      names: {
        skills: await namesOf(reader, 'skill', skillsIn(row)),
        occupations: await namesOf(reader, 'occupation', occupationsIn(row)),
      },
      commuteMinutes: row.matchMinutes ?? commuteMinutes(row),
    },
    canReadText: canReadConsent(row),
  };
}

const skillsIn = ({ person, slot }: ConsentRow): string[] =>
  [...(person.skills ?? []), ...slot.skills].map(({ skill }) => skill);

const occupationsIn = ({ person, slot }: ConsentRow): string[] => [
  slot.occupation,
  ...[...(person.workHistory ?? []), ...(person.wishes ?? [])].map(({ occupation }) => occupation),
];

const keys = { skill: 'id', occupation: 'code' } as const;

/** The names of skills or occupations; those nobody knows are absent. */
export async function namesOf(
  reader: Reader,
  table: keyof typeof keys,
  ids: readonly string[],
): Promise<Record<string, NamedText>> {
  const key = keys[table];
  const rows = await reader.query<{ key: string; nb: string; en: string }>(
    `select ${key} as key, coalesce(name_nb, name_en) as nb, name_en as en from ${table} where ${key} = any($1)`,
    [[...new Set(ids)]],
  );
  return Object.fromEntries(rows.map(({ key: id, nb, en }) => [id, { nb, en }]));
}

/** An estimate where no match has said better; null where an end is not on the map. */
const commuteMinutes = (ends: ConsentRow): number | null => journeyBetween(ends)?.minutes ?? null;
