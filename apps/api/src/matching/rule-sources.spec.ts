import { standardRules } from '@fotfeste/matching';
import { ruleLines, sourceIn } from './rule-sources.js';

describe('the sources of the rules', () => {
  it('have no English word left in bokmål', () => {
    const english = /\b(the|and|of|or|to|with|own|hours|chapters?|participant|employer|slot)\b/i;
    expect(standardRules.map(({ source }) => sourceIn(source, 'nb')).filter((source) => english.test(source))).toEqual(
      [],
    );
  });

  it('stand together where one rule rests on several statutes', () => {
    const certificate = ruleLines('nb').filter(({ code }) => code === 'POLICE_CERTIFICATE_NEEDED');
    expect(certificate).toHaveLength(1);
    expect(certificate[0]).toMatchObject({ verified: false, source: expect.stringContaining('hol. § 5-4') });
  });
});
