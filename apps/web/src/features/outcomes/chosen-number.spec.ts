import { readChosenNumber } from './chosen-number.js';

describe('the number whose people are looked at', () => {
  it('is read from the address', () => {
    expect(readChosenNumber('2026-TO_WORK')).toEqual({ year: 2026, measure: 'TO_WORK' });
  });

  it('is nothing where the address names no number of the table', () => {
    expect(readChosenNumber(undefined)).toBeUndefined();
    expect(readChosenNumber('2026-SALARY')).toBeUndefined();
    expect(readChosenNumber('EXITS')).toBeUndefined();
  });
});
