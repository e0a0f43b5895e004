import { sources } from '@fotfeste/outcomes';
import { sourceName } from './source-name.js';

describe('the names of published sources', () => {
  it('have no English word left in bokmål', () => {
    const english = /\b(on|of|the|from|quoting|former|published|key figures|January|March|June|July|December)\b/;
    expect(Object.values(sources).filter((source) => english.test(sourceName(source, 'nb')))).toEqual([]);
  });

  it('are left as they are in English', () => {
    expect(sourceName('NTB/Dagsavisen June 2019, quoting IMDi', 'en')).toContain('quoting');
  });
});
