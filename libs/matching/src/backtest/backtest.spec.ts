import { localDate, type SlotId } from '@fotfeste/kernel';
import { geography, taxonomy } from '../../../../test/labelled/builders.js';
import { backtest, readPastPlacements, standardRules, standardWeights, type PastPlacementTable } from '../index.js';

const tables = { taxonomy, geography, rules: standardRules, weights: standardWeights };
const headers = [
  'decided_on',
  'became_job',
  'municipality',
  'speaking',
  'listening',
  'skills',
  'worked',
  'wishes',
  'slot',
  'slot_occupation',
  'slot_municipality',
  'slot_skills',
  'offered_on',
  'gone_on',
];
/** A cook and a cleaner in Asker, each placed in their own trade among three places offered in the spring. */
const cook =
  '2026-04-20|yes|3203|A2|A2|cook-hot-food|5120:8|5120|kitchen|5120|3203|cook-hot-food use-knives|2026-03-01|2026-04-20';
const cleaner = '2026-04-10|nei|3203|A1|A1||9112:2|9112|offices|9112|3203|clean-floors|2026-02-01|2026-05-01';
const painter =
  '2026-04-15|ja|3203|B1|B1|paint-surfaces|7131|7131|facade|7131|3203|paint-surfaces|2026-01-01|2026-06-01';
const table = (...rows: readonly string[]): PastPlacementTable => ({
  headers,
  rows: rows.map((row, i) => ({ line: i + 2, cells: row.split('|') })),
});
function read(...rows: readonly string[]) {
  const answer = readPastPlacements(table(...rows));
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}
const problemsOf = (...rows: readonly string[]) => {
  const answer = readPastPlacements(table(...rows));
  return answer.ok ? [] : answer.refusal.map(({ line, column, code }) => `${line} ${column} ${code}`);
};

describe('past placements', () => {
  it('are read with the person as known then and the place, and without anything that says who it was', () => {
    const { placements, slots } = read(cook);
    expect(placements[0]).toMatchObject({
      becameJob: true,
      decidedOn: '2026-04-20',
      participant: {
        id: 'line-2',
        workHistory: [{ occupation: '5120', years: 8 }],
        wishes: [{ occupation: '5120', rank: 1 }],
      },
    });
    expect(placements[0]?.participant.norwegian?.map(({ skill }) => skill)).toEqual(['LISTENING', 'SPEAKING']);
    expect(slots[0]).toMatchObject({ offeredOn: '2026-03-01', goneOn: '2026-04-20', slot: { id: 'kitchen' } });
  });

  it('are refused with every problem by line and column', () => {
    expect(problemsOf(cook.replace('2026-04-20|yes', '2026-02-30|perhaps'), cleaner.replace('A1|A1', 'A7|A1'))).toEqual(
      ['2 decided_on NOT_A_DATE', '2 became_job NOT_YES_OR_NO', '3 speaking NOT_A_LEVEL'],
    );
    expect(problemsOf(cook.replace('|5120|kitchen', '|cook|kitchen'), cook.replace('|3203|A2', '||A2'))).toEqual([
      '2 wishes NOT_AN_OCCUPATION',
      '3 municipality EMPTY',
    ]);
  });

  it('must describe a place alike wherever it is named, and have the columns', () => {
    expect(problemsOf(cook, cook.replace('2026-03-01', '2026-03-02'))).toEqual(['3 slot SLOT_DIFFERS']);
    const answer = readPastPlacements({ headers: ['slot'], rows: [] });
    expect(!answer.ok && answer.refusal.map(({ code }) => code)).toContain('MISSING_COLUMN');
  });

  it('may be none', () => {
    expect(backtest({ ...tables, ...read() })).toMatchObject({ rows: [], leftOut: [] });
  });
});

describe('a backtest', () => {
  const result = backtest({ ...tables, ...read(cook, cleaner, painter) });

  it('says where the chosen place stood among those open on the day, for each way of ordering', () => {
    expect(result.rows.map(({ open, rank }) => [open, rank.FOTFESTE, rank.FIRST_COME, rank.SKILL_OVERLAP])).toEqual([
      [3, 1, 3, 1],
      [3, 1, 2, 3],
      [3, 1, 1, 1],
    ]);
  });

  it('sums up the places that became a job apart from those that did not', () => {
    const [fotfeste, firstCome] = result.figures;
    expect(fotfeste).toMatchObject({
      method: 'FOTFESTE',
      placements: 2,
      first: 100,
      firstThree: 100,
      reciprocalRank: 1000,
      ahead: 100,
    });
    expect(firstCome).toMatchObject({ method: 'FIRST_COME', placements: 2, first: 50, ahead: 50 });
    expect(result.withoutJob[0]).toMatchObject({ placements: 1 });
  });

  it('is blind: what came of a placement changes no rank', () => {
    const { placements, slots } = read(cook, cleaner, painter);
    const turned = placements.map((placement) => ({ ...placement, becameJob: !placement.becameJob }));
    const ranks = (rows: typeof result.rows) => rows.map(({ rank }) => rank);
    expect(ranks(backtest({ ...tables, slots, placements: turned }).rows)).toEqual(ranks(result.rows));
  });

  it('leaves out what it cannot judge, and says why', () => {
    const { placements, slots } = read(cook, cleaner);
    const [first, second] = placements;
    const late = { ...first!, decidedOn: localDate('2027-04-10') };
    const odd = backtest({ ...tables, slots, placements: [late, { ...second!, slot: 'nowhere' as SlotId }] });
    expect(odd.leftOut.map(({ reason }) => reason)).toEqual(['NOT_OPEN_THEN', 'UNKNOWN_SLOT']);
    expect(backtest({ ...tables, ...read(cook) }).leftOut.map(({ reason }) => reason)).toEqual(['NO_CHOICE']);
    expect(backtest({ ...tables, rules: [], ...read(cook, cleaner) }).leftOut.map(({ reason }) => reason)).toEqual([
      'NO_TABLES_FOR_DATE',
      'NO_TABLES_FOR_DATE',
    ]);
  });
});
