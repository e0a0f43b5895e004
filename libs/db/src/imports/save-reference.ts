import type { Transaction } from '../database.js';
import { upsertRows, type Upserted } from './upsert-rows.js';

/** A row of STYRK-08, at any level. */
export interface OccupationToSave {
  readonly code: string;
  readonly name: string;
  readonly parent?: string | undefined;
}

/**
 * Brings the standard's occupations in. Its bokmål names are the ones in force; an English name that another source has
 * given stays.
 */
export const saveOccupations = (transaction: Transaction, rows: readonly OccupationToSave[]): Promise<Upserted> =>
  upsertRows(transaction, {
    table: 'occupation',
    key: ['code'],
    rows: rows.map(({ code, name, parent }) => ({
      code,
      name_nb: name,
      name_en: name,
      parent: parent ?? null,
      source: 'STYRK-08',
    })),
    change: { name_en: 'occupation.name_en', source: 'occupation.source' },
  });

/** Where NAV sorts an occupation. */
export interface OccupationCategoryToSave {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly subcategory: string;
}

/** Notes NAV's categories; an occupation that was not there comes with NAV's name. */
export const saveOccupationCategories = (
  transaction: Transaction,
  rows: readonly OccupationCategoryToSave[],
): Promise<Upserted> =>
  upsertRows(transaction, {
    table: 'occupation',
    key: ['code'],
    rows: rows.map(({ code, name, category, subcategory }) => ({
      code,
      name_nb: name,
      name_en: name,
      parent: code.slice(0, -1),
      source: 'NAV',
      category,
      subcategory,
    })),
    change: {
      name_nb: 'occupation.name_nb',
      name_en: 'occupation.name_en',
      parent: 'coalesce(occupation.parent, excluded.parent)',
      source: 'occupation.source',
    },
  });

/** A postcode with what its file says of it. */
export interface PostcodeToSave {
  readonly postcode: string;
  readonly place: string;
  readonly municipality: string;
  /** Bring's letter: G street, P box, B both, S service, F several. */
  readonly category?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** Brings postcodes in. A file without points or uses takes away none that another has given. */
export const savePostcodes = (transaction: Transaction, rows: readonly PostcodeToSave[]): Promise<Upserted> =>
  upsertRows(transaction, {
    table: 'postcode',
    key: ['code'],
    rows: rows.map((row) => ({
      code: row.postcode,
      place: row.place,
      municipality: row.municipality,
      category: row.category ?? '',
      latitude: row.latitude ?? null,
      longitude: row.longitude ?? null,
    })),
    change: {
      place: `coalesce(nullif(excluded.place, ''), postcode.place)`,
      category: `coalesce(nullif(excluded.category, ''), postcode.category)`,
      latitude: 'coalesce(excluded.latitude, postcode.latitude)',
      longitude: 'coalesce(excluded.longitude, postcode.longitude)',
    },
  });

/** Brings today's municipalities in by number; the region that a municipality shares slots in stays. */
export const saveMunicipalities = (
  transaction: Transaction,
  rows: readonly { readonly number: string; readonly name: string; readonly validFrom: string }[],
): Promise<Upserted> =>
  upsertRows(transaction, {
    table: 'municipality',
    key: ['number'],
    rows: rows.map(({ number, name, validFrom }) => ({ number, name, valid_from: validFrom })),
    change: { valid_from: 'municipality.valid_from' },
  });
