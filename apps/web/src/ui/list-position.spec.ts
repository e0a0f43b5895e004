import { positionAfterKey } from './list-position.js';

describe('moving in a list by keyboard', () => {
  it('starts at the top with j and at the bottom with k', () => {
    expect(positionAfterKey('j', undefined, 3)).toBe(0);
    expect(positionAfterKey('k', undefined, 3)).toBe(2);
  });

  it('stays within the list', () => {
    expect(positionAfterKey('j', 2, 3)).toBe(2);
    expect(positionAfterKey('k', 0, 3)).toBe(0);
  });

  it('does nothing in an empty list or for other keys', () => {
    expect(positionAfterKey('j', undefined, 0)).toBeUndefined();
    expect(positionAfterKey('x', 1, 3)).toBeUndefined();
  });
});
