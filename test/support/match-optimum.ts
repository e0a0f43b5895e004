import highsLoader from 'highs';
import { systemViewer } from '@fotfeste/access';
import { geographySourceOf, matchingParticipants, matchingSlots, taxonomySourceOf, type Database } from '@fotfeste/db';
import { buildGeography } from '@fotfeste/geography';
import type { LocalDate } from '@fotfeste/kernel';
import { Market, rulesOn, standardRules, standardWeights, weightsOn } from '@fotfeste/matching';
import { buildTaxonomy } from '@fotfeste/occupation';

// The package's types describe its CommonJS build, where the loader is a field; its ES build exports the loader itself.
const load = 'default' in highsLoader ? highsLoader.default : highsLoader;

/** The best that can be reached with a region's facts as they stand in the database, and from how many pairs. */
export interface ProvenOptimum {
  readonly total: number;
  readonly pairs: number;
  readonly participants: number;
  readonly slots: number;
}

/**
 * HiGHS's optimum over every allowed pair of the municipalities' people and slots, read from the database anew. Nothing
 * of a run is used: no candidates, no solver, no stored score.
 */
export async function provenOptimum(
  database: Database,
  { municipalities, on }: { readonly municipalities: readonly string[]; readonly on: LocalDate },
): Promise<ProvenOptimum> {
  const market = await database.transaction(systemViewer, async (transaction) => {
    const weights = weightsOn(standardWeights, on);
    if (!weights) throw new Error(`no weights on ${on}`);
    return new Market({
      participants: await matchingParticipants(transaction, { municipalities }),
      slots: await matchingSlots(transaction, { municipalities }),
      taxonomy: buildTaxonomy(await taxonomySourceOf(transaction)),
      geography: buildGeography(await geographySourceOf(transaction)),
      rules: rulesOn(standardRules, on),
      weights,
      on,
    });
  });
  const participants = market.parts.participants.length;
  const slots = market.parts.slots.length;
  const pairs: { readonly participant: number; readonly slot: number; readonly score: number }[] = [];
  market.forEachPair((participant, slot, score) => pairs.push({ participant, slot, score }));
  const numRows = participants + slots;
  const highs = await load();
  const model = highs.createModel({
    sense: highs.constants.objectiveSense.maximize,
    numCols: pairs.length,
    numRows,
    colCost: Float64Array.from(pairs, ({ score }) => score),
    colLower: new Float64Array(pairs.length),
    colUpper: new Float64Array(pairs.length).fill(1),
    rowLower: new Float64Array(numRows),
    rowUpper: Float64Array.from({ length: numRows }, (_, row) =>
      row < participants ? 1 : (market.capacity[row - participants] ?? 0),
    ),
    matrix: {
      format: 'csc',
      numCols: pairs.length,
      numRows,
      starts: Int32Array.from({ length: pairs.length + 1 }, (_, pair) => 2 * pair),
      indices: Int32Array.from(pairs.flatMap(({ participant, slot }) => [participant, participants + slot])),
      values: new Float64Array(2 * pairs.length).fill(1),
    },
  });
  try {
    model.options.set({ output_flag: false });
    model.run();
    return { total: Math.round(model.getObjectiveValue()), pairs: pairs.length, participants, slots };
  } finally {
    model.dispose();
  }
}
