import { textParts } from './text-parts.js';

describe('a message with addresses in it', () => {
  it('gives the addresses as links, without the full stop after them', () => {
    expect(textParts('Svar her: http://localhost:3000/open/abc?x=1. Hilsen Åse')).toEqual([
      { kind: 'TEXT', text: 'Svar her: ' },
      { kind: 'LINK', text: 'http://localhost:3000/open/abc?x=1' },
      { kind: 'TEXT', text: '. Hilsen Åse' },
    ]);
  });

  it('is all text without addresses, and never follows scripts', () => {
    expect(textParts('javascript:alert(1)')).toEqual([{ kind: 'TEXT', text: 'javascript:alert(1)' }]);
    expect(textParts('')).toEqual([]);
  });
});
