import { csvOf } from './csv.js';

describe('a file for a spreadsheet', () => {
  it('is what a Norwegian spreadsheet opens as it is', () => {
    expect(csvOf(['Navn', 'Andel'], [['Åse; "Lill"', 12.5]])).toBe('\ufeffNavn;Andel\r\n"Åse; ""Lill""";12,5\r\n');
  });

  it('holds no formulas', () => {
    expect(csvOf(['a'], [['=HYPERLINK("x")']])).toContain(`"'=HYPERLINK`);
  });
});
