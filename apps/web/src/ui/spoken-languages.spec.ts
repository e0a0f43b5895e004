import { languageName, spokenLanguages } from './spoken-languages.js';

describe('the languages that people speak', () => {
  it('have names in the languages of the screens', () => {
    expect(languageName('ti', 'nb')).toBe('tigrinja');
    expect(languageName('uk', 'en')).toBe('Ukrainian');
    expect(languageName('eng', 'nb')).toBe('engelsk');
  });

  it.each(spokenLanguages)('%s is not shown as a code', (code) => {
    expect(languageName(code, 'nb')).not.toBe(code);
  });

  it('are shown as they came where they are no codes', () => {
    expect(languageName('badini', 'nb')).toBe('badini');
    expect(languageName('', 'nb')).toBe('');
  });
});
