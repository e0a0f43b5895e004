import { broughtBy, broughtInput } from './brought.js';

type Person = Parameters<typeof broughtInput>[0];

const cleaner = {
  __typename: 'Occupation',
  code: '9112',
  name: { __typename: 'Named', nb: 'Renholder', en: 'Cleaner' },
} as const;
const cooking = {
  __typename: 'Skill',
  id: 's1',
  name: { __typename: 'Named', nb: 'Matlaging', en: 'Cooking' },
} as const;

function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    skills: [{ __typename: 'ParticipantSkill', evidence: 'CERTIFIED', skill: cooking }],
    experience: [{ __typename: 'WorkExperience', years: 2, paid: true, occupation: cleaner }],
    certificates: [{ __typename: 'Certificate', kind: 'FORKLIFT', issuedOn: null, expiresOn: '2028-01-01' }],
    otherLanguages: ['tigrinja'],
    adaptations: null,
    ...overrides,
  };
}

describe('what a person brings', () => {
  it('is sent as it was when nothing is written', () => {
    expect(broughtInput(aPerson(), broughtBy(aPerson()))).toEqual({
      skills: [{ skill: 's1', evidence: 'CERTIFIED' }],
      experience: [{ occupation: '9112', years: 2, paid: true }],
      certificates: [{ kind: 'FORKLIFT', issuedOn: null, expiresOn: '2028-01-01' }],
      otherLanguages: ['tigrinja'],
      adaptations: null,
    });
  });

  it('adds work, and more years of the same work replace the fewer', () => {
    const written = { ...broughtBy(aPerson()), work: cleaner, years: '3,5' };

    expect(broughtInput(aPerson(), written).experience).toEqual([{ occupation: '9112', years: 3.5, paid: null }]);
  });

  it('tells no needs from needs that were never asked about', () => {
    const asked = aPerson({ adaptations: ['NO_COLD'] });

    expect(broughtInput(asked, { ...broughtBy(asked), needs: [] }).adaptations).toEqual([]);
  });
});
