import { buildGeography, type Geography, type GeographySource } from '@fotfeste/geography';
import { buildTaxonomy, type Taxonomy, type TaxonomySource } from '@fotfeste/occupation';
import type { Reader } from '../database.js';
import { geographySourceOf, taxonomySourceOf } from './reference-sources.js';

/** What every match stands on, whoever is matched. */
export interface Ground {
  readonly taxonomy: Taxonomy;
  readonly geography: Geography;
}

/** The same as plain values, that can cross to a thread. */
export interface GroundSource {
  readonly version: string;
  readonly taxonomy: TaxonomySource;
  readonly geography: GeographySource;
}

/** Changes whenever the reference data that matching reads do. */
export async function groundVersion(reader: Reader): Promise<string> {
  const [found] = await reader.query<{ version: string }>(
    `select concat_ws(' ', (select concat(count(*), max(id)) from skill where retired_at is null),
                           (select concat(count(*), sum(hashtext(code || municipality))) from postcode),
                           (select concat(count(*), sum(hashtext(number || name))) from municipality)) as version`,
  );
  return found?.version ?? '';
}

/** Reads the ground as plain values. */
export const groundSourceOf = async (reader: Reader, version: string): Promise<GroundSource> => ({
  version,
  taxonomy: await taxonomySourceOf(reader),
  geography: await geographySourceOf(reader),
});

/** Builds the ground. Seconds for the whole of ESCO: keep it. */
export const buildGround = ({ taxonomy, geography }: GroundSource): Ground => ({
  taxonomy: buildTaxonomy(taxonomy),
  geography: buildGeography(geography),
});

/** Reads and builds the ground; what has not changed is kept from one time to the next. */
export type GroundKeeper = (reader: Reader) => Promise<Ground>;

/** A keeper of its own, for a thread. */
export function groundKeeper(): GroundKeeper {
  let kept: { readonly version: string; readonly ground: Ground } | undefined;
  return async (reader) => {
    const version = await groundVersion(reader);
    if (kept?.version !== version) kept = { version, ground: buildGround(await groundSourceOf(reader, version)) };
    return kept.ground;
  };
}
