import { insertRows } from '@fotfeste/db';
import { yearOf } from '@fotfeste/kernel';
import type { DemoParts } from './demo-seed.js';
import { NAV_OFFICES } from './nav-offices.js';

/** The measures whose money NAV decides in the demo. */
const kinds = ['TEMPORARY_WAGE_SUBSIDY', 'MENTOR'] as const;
/** Kroner a year for each measure of each office: enough for a demo, and little enough to come near the end of. Assumption. */
const frame = 4_000_000;

/** Gives each NAV office its frames for this year and the next, on a cost centre of its own number. */
export async function enterBudgets({ transaction, today, idOf }: DemoParts): Promise<void> {
  const years = [yearOf(today), yearOf(today) + 1];
  const rows = NAV_OFFICES.flatMap(({ number }) =>
    kinds.flatMap((kind) =>
      years.map((year) => ({
        id: idOf(`budget ${number} ${kind} ${year}`),
        nav_office: number,
        cost_centre: number,
        kind,
        year,
        frame,
        committed: 0,
      })),
    ),
  );
  await insertRows(transaction, 'budget', rows);
}
