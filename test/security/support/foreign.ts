import { systemViewer } from '@fotfeste/access';
import type { TestApp } from '../../support/app.js';
import type { Actor } from './three-towns.js';

interface Owned {
  readonly table: string;
  readonly id: string;
  readonly municipality: string | null;
  readonly organisation: string | null;
  readonly navOffice: string | null;
  readonly participantId: string | null;
}

/** Every row with an id that belongs to somebody, and the texts that only its owners may read. */
export interface Belongings {
  readonly rows: ReadonlyMap<string, Owned>;
  readonly markers: ReadonlyMap<string, string>;
}

interface TableColumns {
  readonly table: string;
  readonly columns: readonly string[];
}

const withEverything = { ...systemViewer, clearance: 2 } as const;

/** Reads who owns what, from the tables as they are: a new table with an owner is among them by itself. */
export async function belongings(app: TestApp, markers: ReadonlyMap<string, string>): Promise<Belongings> {
  const rows = new Map<string, Owned>();
  await app.database.transaction(withEverything, async (transaction) => {
    const tables = await transaction.query<TableColumns>(
      `select table_name as "table", array_agg(column_name::text) as columns from information_schema.columns
        where table_schema = 'public' group by table_name`,
    );
    for (const { table, columns } of tables) {
      if (!columns.includes('id') || table === 'app_user' || table === 'outbox') continue;
      const column = (name: string): string => (columns.includes(name) ? `${name}::text` : 'null');
      const person = table === 'participant' ? 'id::text' : column('participant_id');
      const found = await transaction.query<Omit<Owned, 'table'>>(
        `select id::text, ${column('municipality')} as municipality, ${column('organisation')} as organisation,
                ${column('nav_office')} as "navOffice", ${person} as "participantId" from ${table}`,
      );
      for (const row of found)
        if (row.municipality ?? row.organisation ?? row.navOffice ?? row.participantId)
          rows.set(row.id, { ...row, table });
    }
  });
  return { rows, markers };
}

const officeOf: Readonly<Record<string, string>> = { '3203': '0220', '5503': '1903' };

/** Whether a row is somebody else's, seen from an actor. A workplace's own name and number are for everybody. */
function isForeign(actor: Actor, row: Owned, participantOf: string | undefined): boolean {
  switch (actor.role) {
    case 'EMPLOYER_CONTACT':
      return row.organisation !== actor.organisation;
    case 'PARTICIPANT':
      return row.table !== 'slot' && row.participantId !== participantOf;
    case 'NAV_ADVISER':
    case 'NAV_DECIDER':
      return row.navOffice ? row.navOffice !== officeOf[actor.municipality] : row.municipality !== actor.municipality;
    case 'MENTOR':
    case 'BUDDY':
    case 'NOBODY':
      return true;
    default:
      return row.municipality !== null && row.municipality !== actor.municipality;
  }
}

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

interface Answered {
  readonly actor: Actor;
  readonly text: string;
  /** What the question itself held: an answer may say it back. */
  readonly asked: string;
  /** The participant that the actor is. */
  readonly self?: string | undefined;
}

/** What an answer holds that is somebody else's: ids, and texts of other municipalities. */
export function leaks({ rows, markers }: Belongings, { actor, text, asked, self }: Answered): readonly string[] {
  const ids = new Set(text.match(uuids) ?? []);
  const foreign = [...ids].filter((id) => {
    const row = rows.get(id);
    return row !== undefined && !asked.includes(id) && isForeign(actor, row, self);
  });
  const texts = [...markers].filter(
    ([municipality, marker]) => municipality !== actor.municipality && text.includes(marker) && !asked.includes(marker),
  );
  return [...foreign.map((id) => `${rows.get(id)?.table} ${id}`), ...texts.map(([, marker]) => marker)];
}

/** One line per table of what belongs to the other municipalities: equal before and after, nothing of theirs was touched. */
export async function fingerprint(app: TestApp, municipality: string): Promise<Readonly<Record<string, string>>> {
  const prints: Record<string, string> = {};
  await app.database.transaction(withEverything, async (transaction) => {
    const tables = await transaction.query<{ table: string }>(
      `select table_name as "table" from information_schema.columns
        where table_schema = 'public' and column_name = 'municipality'
          and table_name not in ('audit', 'message', 'role_grant', 'postcode', 'employer', 'nav_office', 'employer_contact')`,
    );
    for (const { table } of tables) {
      const [row] = await transaction.query<{ print: string }>(
        `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from ${table} t where municipality <> $1`,
        [municipality],
      );
      prints[table] = row?.print ?? '';
    }
  });
  return prints;
}
