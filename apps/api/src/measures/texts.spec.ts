import { navRefusalNames } from '@fotfeste/measures';
import { refusalCodes, refusalText } from '../common/refusals/texts.js';
import { refusalsOf } from './refusal-of.js';
import { measuresTexts } from './texts.js';

describe('the words of measures', () => {
  it('are there for every code that the rules know', () => {
    expect(Object.keys(navRefusalNames).filter((code) => !refusalCodes.has(code))).toEqual([]);
  });

  it('say what is wrong and the way out, in both languages', () => {
    for (const [code, { nb, en }] of Object.entries(measuresTexts))
      for (const text of [nb.message, nb.wayOut, en.message, en.wayOut])
        expect([code, text.length > 5, /[.!?]$/.test(text)]).toEqual([code, true, true]);
  });

  it('ask for the same facts in both languages', () => {
    const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
    for (const [code, { nb, en }] of Object.entries(measuresTexts))
      expect([code, names(nb.message)]).toEqual([code, names(en.message)]);
  });
});

describe('a refusal of the rules', () => {
  it('fills its sentence from its facts', () => {
    const [refusal] = refusalsOf(
      { code: 'VALUE_OUT_OF_RANGE', field: 'monthlyWage', lowest: 1, highest: 250_000 },
      true,
    );
    expect(refusal).toMatchObject({ field: 'monthlyWage' });
    expect(refusalText(refusal ?? { code: '' }, 'en').message).toBe('The value must be between 1 and 250000.');
  });

  it('names every field that is missing, as the schema calls it', () => {
    const refusals = refusalsOf(
      { code: 'FIELDS_MISSING', fields: ['start', 'mentorFirstName', 'mentorLastName'] },
      false,
    );
    expect(refusals.map(({ field }) => field)).toEqual(['from', 'mentorName']);
  });

  it('tells nobody outside NAV what depends on the need group', () => {
    for (const code of ['NEED_GROUP_UNKNOWN', 'NEED_GROUP_NOT_ELIGIBLE', 'ADVISER_NOT_ASSIGNED'] as const)
      expect(refusalsOf({ code }, false).map((refusal) => refusal.code)).toEqual(['NAV_MUST_ASSESS']);
    expect(refusalsOf({ code: 'NEED_GROUP_UNKNOWN' }, true)).toMatchObject([{ code: 'NEED_GROUP_UNKNOWN' }]);
  });
});
