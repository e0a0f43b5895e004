import { demoPostcodes, starterMunicipalities } from '@fotfeste/demo';
import { fileSource, openTable } from '@fotfeste/gateways';
import { buildGeography } from '@fotfeste/geography';
import { ok, refuse, type Result } from '@fotfeste/kernel';
import {
  backtest,
  readPastPlacements,
  standardRules,
  standardWeights,
  type BacktestFigures,
  type PastPlacementTable,
} from '@fotfeste/matching';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';

/**
 * `npm run -s backtest -- FILE`: where Fotfeste, first come and plain skill overlap would have ranked the places of a CSV
 * file of past placements. The columns are in the README of libs/matching.
 */
async function run(path: string | undefined): Promise<number> {
  if (path === undefined) return fail(['USAGE: npm run -s backtest -- FILE']);
  const table = await tableOf(path);
  if (!table.ok) return fail([`${table.refusal}: ${path}`]);
  const read = readPastPlacements(table.value);
  if (!read.ok) return fail(read.refusal.map(({ line, column, code }) => `${code}: ${path}, line ${line}, ${column}`));
  const result = backtest({
    ...read.value,
    taxonomy: buildTaxonomy(starterSource()),
    geography: buildGeography({ municipalities: starterMunicipalities, postcodes: demoPostcodes }),
    rules: standardRules,
    weights: standardWeights,
  });
  print('places that became a job', result.figures);
  print('places that did not', result.withoutJob);
  for (const { placement, reason } of result.leftOut)
    process.stdout.write(`left out: ${placement.participant.id}, ${placement.slot}: ${reason}\n`);
  return 0;
}

async function tableOf(path: string): Promise<Result<PastPlacementTable, string>> {
  const table = await openTable(fileSource(path));
  if (!table.ok) return refuse(table.refusal.code);
  const rows: { line: number; cells: readonly string[] }[] = [];
  for await (const row of table.value.rows()) {
    if (!row.ok) return refuse(`${row.refusal.code} in line ${row.refusal.line}`);
    rows.push(row.value);
  }
  return ok({ headers: table.value.headers.map((header) => header.trim().toLowerCase()), rows });
}

function print(title: string, figures: readonly BacktestFigures[]): void {
  process.stdout.write(`${title}\n`);
  for (const { method, placements, first, firstThree, reciprocalRank, ahead } of figures)
    process.stdout.write(
      `  ${method.padEnd(14)} ${placements} placements, first ${first} %, among three ${firstThree} %, ` +
        `mean reciprocal rank ${reciprocalRank / 1000}, ahead of ${ahead} % of what was open\n`,
    );
}

function fail(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return 2;
}

process.exitCode = await run(process.argv[2]);
