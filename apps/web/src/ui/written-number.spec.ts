import { numberForField, writtenNumber } from './written-number.js';

describe('a number that a person wrote', () => {
  it('may have a comma, a point and spaces between thousands', () => {
    expect(writtenNumber('37,5')).toBe(37.5);
    expect(writtenNumber('37.5')).toBe(37.5);
    expect(writtenNumber('31 000')).toBe(31000);
  });

  it('is nothing when nothing is written, and no number when it is something else', () => {
    expect(writtenNumber(' ')).toBeNull();
    expect(writtenNumber('ti')).toBeUndefined();
  });

  it('is read back the same', () => {
    expect(writtenNumber(numberForField(37.5))).toBe(37.5);
    expect(numberForField(null)).toBe('');
  });
});
