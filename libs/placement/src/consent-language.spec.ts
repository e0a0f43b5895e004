import { canReadConsent, isReviewedLanguage } from './consent-language.js';

describe('reading what one is asked', () => {
  it('needs no more than a text that somebody qualified has read', () => {
    expect(canReadConsent({ contactLanguage: 'nb', interpreterNeeded: null })).toBe(true);
    expect(canReadConsent({ contactLanguage: null, interpreterNeeded: null })).toBe(true);
    expect(isReviewedLanguage(' English ')).toBe(true);
  });

  it('needs the consultant’s word where nobody has read the translation', () => {
    expect(canReadConsent({ contactLanguage: 'tir', interpreterNeeded: null })).toBe(false);
    expect(canReadConsent({ contactLanguage: 'tir', interpreterNeeded: false })).toBe(true);
  });

  it('needs an interpreter where one is needed, whatever the language', () => {
    expect(canReadConsent({ contactLanguage: 'nb', interpreterNeeded: true })).toBe(false);
  });
});
