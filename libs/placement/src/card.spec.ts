import fc from 'fast-check';
import { makeCard } from './card.js';
import { aCardPerson, cardSources } from './testing/index.js';

describe('the card an employer sees', () => {
  it('holds what is about doing the job, with the names of the day', () => {
    expect(makeCard(cardSources())).toMatchObject({
      skills: [{ name: { nb: 'Fylle varer', en: 'Stock shelves' }, evidence: 'SHOWN' }],
      experience: [{ name: { nb: 'Butikkmedarbeider' }, years: 3 }],
      languages: ['tir'],
      norwegian: [{ skill: 'SPEAKING', level: 'A2' }],
      wantsToLearn: [{ nb: 'Butikkmedarbeider' }],
      commuteMinutes: 25,
    });
  });

  it('gives reasons for and names the risks, from the same facts', () => {
    const { reasons, risks } = makeCard(cardSources());
    expect(reasons.map(({ code, facts }) => [code, facts])).toEqual([
      ['SKILLS_COVERED', { covered: 1, asked: 2 }],
      ['SAME_WORK', { occupation: { nb: 'Butikkmedarbeider', en: 'Shop assistant' }, years: 3 }],
      ['WISHED_FOR', { rank: 1 }],
    ]);
    expect(risks.map(({ code }) => code)).toEqual(['LANGUAGE_UNKNOWN', 'LANGUAGE_BELOW', 'SKILL_NOT_SHOWN']);
  });

  it('is empty, and not wrong, for somebody nothing is known of', () => {
    const nobody = { skills: null, workHistory: null, otherLanguages: null, norwegian: null, wishes: null };
    const card = makeCard(cardSources({ person: nobody, commuteMinutes: null }));
    expect(card).toMatchObject({ skills: [], experience: [], languages: [], norwegian: [], reasons: [] });
  });

  it('cannot carry what it has no field for, whatever else is known of the person', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 12 }), fc.string({ minLength: 12 })), (rest) => {
        const told = JSON.stringify(makeCard(cardSources({ person: { ...aCardPerson(), ...rest } })));
        return Object.values(rest).every((value) => !told.includes(JSON.stringify(value)));
      }),
    );
    const whole = {
      ...aCardPerson(),
      adaptations: ['SEATED_WORK'],
      childcareHours: [],
      givenName: 'Salem',
      postcode: '1386',
    };
    expect(JSON.stringify(makeCard(cardSources({ person: whole })))).not.toMatch(/SEATED|childcare|Salem|1386/);
  });
});
