import { intentKeys } from './intent-keys.js';

function counting() {
  let made = 0;
  return intentKeys(() => `key-${(made += 1)}`);
}

describe('the key of an intent', () => {
  it('is kept while the same request is tried again', () => {
    const keys = counting();

    expect(keys.keyFor({ slot: 1 })).toBe('key-1');
    expect(keys.keyFor({ slot: 1 })).toBe('key-1');
  });

  it('is new for another request', () => {
    const keys = counting();
    keys.keyFor({ slot: 1 });

    expect(keys.keyFor({ slot: 2 })).toBe('key-2');
  });

  it('is new once the request was answered', () => {
    const keys = counting();
    keys.keyFor({ slot: 1 });
    keys.answered();

    expect(keys.keyFor({ slot: 1 })).toBe('key-2');
  });
});
