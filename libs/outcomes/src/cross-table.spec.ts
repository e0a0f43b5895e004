import { crossTable } from './cross-table.js';

describe('a cross table', () => {
  const layout = { rows: ['HEALTH', 'CARE', 'OWN_WISH'], columns: ['MEN', 'WOMEN'] };

  it('has margins and shares of each row', () => {
    const table = crossTable(
      [
        { row: 'HEALTH', column: 'MEN', people: 10 },
        { row: 'HEALTH', column: 'WOMEN', people: 30 },
        { row: 'CARE', column: 'WOMEN', people: 12 },
        { row: 'CARE', column: 'MEN', people: 8 },
      ],
      layout,
    );
    expect(table.rows[0]).toMatchObject({ total: { value: 40 }, percents: [25, 75] });
    expect(table.rows[2]).toMatchObject({ total: { value: 0 }, percents: [undefined, undefined] });
    expect(table.all).toMatchObject({ total: { value: 60 }, percents: [30, 70] });
  });

  it('hides a small cell, its neighbours and their shares', () => {
    const table = crossTable(
      [
        { row: 'HEALTH', column: 'MEN', people: 2 },
        { row: 'HEALTH', column: 'WOMEN', people: 20 },
        { row: 'CARE', column: 'MEN', people: 9 },
        { row: 'CARE', column: 'WOMEN', people: 15 },
      ],
      layout,
    );
    expect(table.rows[0]).toMatchObject({ total: { value: 22 }, percents: [undefined, undefined] });
    expect(table.rows[1]?.cells).toEqual([{ suppressed: true }, { suppressed: true }]);
    expect(table.all.cells).toMatchObject([{ value: 11 }, { value: 35 }]);
  });

  it('knows its rows and columns', () => {
    expect(() => crossTable([{ row: 'HOLIDAY', column: 'MEN', people: 1 }], layout)).toThrow(RangeError);
  });
});
