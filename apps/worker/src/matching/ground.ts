import { geographySourceOf, taxonomySourceOf, type Reader } from '@fotfeste/db';
import { buildGeography, type Geography } from '@fotfeste/geography';
import { buildTaxonomy, type Taxonomy } from '@fotfeste/occupation';

/** What every match stands on, whoever is matched. */
export interface Ground {
  readonly taxonomy: Taxonomy;
  readonly geography: Geography;
}

/** Reads and builds the ground; what has not changed is kept from one time to the next. */
export type GroundKeeper = (reader: Reader) => Promise<Ground>;

/** A keeper of its own for a thread. */
export function groundKeeper(): GroundKeeper {
  let kept: (Ground & { readonly version: string }) | undefined;
  return async (reader) => {
    const [found] = await reader.query<{ version: string }>(
      `select concat_ws(' ', (select concat(count(*), max(id)) from skill where retired_at is null),
                             (select concat(count(*), sum(hashtext(code || municipality))) from postcode),
                             (select concat(count(*), sum(hashtext(number || name))) from municipality)) as version`,
    );
    const version = found?.version ?? '';
    if (kept?.version === version) return kept;
    const taxonomy = buildTaxonomy(await taxonomySourceOf(reader));
    const geography = buildGeography(await geographySourceOf(reader));
    kept = { version, taxonomy, geography };
    return kept;
  };
}
