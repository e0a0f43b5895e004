import type { Transaction } from '../database.js';

/** The people who may have cases in a municipality, by their e-mail address in lower case. */
export async function consultantsByEmail(
  transaction: Transaction,
  municipality: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.query<{ id: string; email: string }>(
    `select u.id, lower(u.email) as email from app_user u
      where u.email is not null and u.disabled_at is null and exists (
        select 1 from role_grant g where g.user_id = u.id and g.municipality = $1
          and g.role in ('CONSULTANT', 'PROGRAMME_LEADER') and (g.valid_to is null or g.valid_to >= app.today()) and g.ended_at is null)`,
    [municipality],
  );
  return new Map(rows.map(({ id, email }) => [email, id]));
}

/** A workplace as slots take over from it. */
export interface StoredWorkplace {
  readonly organisation: string;
  readonly municipality: string | null;
  readonly postcode: string | null;
  readonly sector: string | null;
}

/** Every workplace that is entered. */
export const storedWorkplaces = (transaction: Transaction): Promise<StoredWorkplace[]> =>
  transaction.query(`select organisation_number as organisation, municipality, postcode, sector from employer`);

/** What words in files are looked up in, beside the taxonomy: places, and occupations that nothing is known to use. */
export interface StoredRegisters {
  readonly municipalities: readonly { readonly number: string; readonly name: string }[];
  readonly occupations: readonly { readonly code: string; readonly nameNb: string; readonly nameEn: string }[];
}

/** The registers that are entered. */
export async function storedRegisters(transaction: Transaction): Promise<StoredRegisters> {
  return {
    municipalities: await transaction.query(
      `select number, name from municipality where valid_to is null order by number`,
    ),
    occupations: await transaction.query(
      `select code, name_nb as "nameNb", name_en as "nameEn" from occupation where length(code) = 4 order by code`,
    ),
  };
}

/** How many places of an imported slot are taken: it cannot be given fewer. */
export async function placesTakenOf(
  transaction: Transaction,
  slot: { readonly organisation: string; readonly reference: string },
): Promise<number> {
  const [row] = await transaction.query<{ taken: number }>(
    `select app.slot_taken(id, from_date, to_date) as taken from slot where organisation = $1 and import_key = $2`,
    [slot.organisation, slot.reference],
  );
  return row?.taken ?? 0;
}

/** A match run to be asked for: what so many changes at once call for instead of a repair of each. */
export interface RunToRequest {
  readonly id: string;
  readonly region: string;
  readonly municipalities: readonly string[];
  readonly requestedBy: string;
  readonly rulesOn: string;
  readonly weightsVersion: string;
}

/** Enters a match run without pins or vetoes. */
export const enterRun = (transaction: Transaction, run: RunToRequest): Promise<unknown> =>
  transaction.query(
    `insert into match_run (id, region, municipalities, status, requested_by, rules_on, weights_version)
     values ($1, $2, $3, 'QUEUED', $4, $5, $6)`,
    [run.id, run.region, run.municipalities, run.requestedBy, run.rulesOn, run.weightsVersion],
  );
