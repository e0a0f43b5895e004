import type { Viewer } from '@fotfeste/access';
import {
  placementSettings,
  type CaseSettings,
  type Ledger,
  type PlacementSettings,
  type SettingRow,
} from '@fotfeste/placement';
import { municipalSettings } from '@fotfeste/programme';
import { audit } from '../audit.js';
import type { Reader, Transaction } from '../database.js';
import { publish } from '../outbox.js';

/** The ids of this schema. A text of another shape is the id of nothing, and PostgreSQL would not even compare it. */
export const isId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

const settingRows = (reader: Reader, municipality: string): Promise<SettingRow[]> =>
  reader.query(
    `select distinct on (name) name, value from municipality_setting
      where municipality = $1 and valid_from <= (now() at time zone 'Europe/Oslo')::date
      order by name, valid_from desc`,
    [municipality],
  );

/** The settings of placements in force in a municipality today. */
export const placementSettingsOf = async (reader: Reader, municipality: string): Promise<PlacementSettings> =>
  placementSettings(await settingRows(reader, municipality));

/** Every setting that a case is read with in a municipality today. */
export async function caseSettingsOf(reader: Reader, municipality: string): Promise<CaseSettings> {
  const rows = await settingRows(reader, municipality);
  return { placement: placementSettings(rows), programme: municipalSettings(rows) };
}

/** Settings, events and the log, in the transaction of the change they belong to. */
export const ledgerOn = (transaction: Transaction, viewer: Viewer): Ledger => ({
  settings: (municipality) => placementSettingsOf(transaction, municipality),
  publish: (event) => publish(transaction, event),
  record: ({ action, municipality, participantId, detail }) =>
    audit(transaction, viewer, {
      chain: municipality,
      action,
      decision: 'PERMIT',
      subjectId: participantId,
      ...(detail ? { detail } : {}),
    }),
});

/**
 * Insists that a write changed its one row. Where the policies let a row be read but not written, PostgreSQL changes
 * none and says nothing.
 * @throws Error when it did not: the permission table and the policies disagree
 */
export function changedOne(result: { readonly affected?: number | null | undefined }, what: string): void {
  if (result.affected !== 1) throw new Error(`${what} was not changed`);
}
