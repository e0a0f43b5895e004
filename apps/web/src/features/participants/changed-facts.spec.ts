import { changedFacts, factsOf, type StoredFacts } from './changed-facts.js';

function aPerson(overrides: Partial<StoredFacts> = {}): StoredFacts {
  return {
    givenName: 'Amina',
    familyName: 'Ali',
    phone: '90000000',
    email: null,
    contactLanguage: null,
    interpreterNeeded: null,
    settledOn: '2026-03-01',
    settlementBasis: 'SETTLED',
    programmeStart: null,
    programmeEnd: null,
    endGoal: null,
    schooling: null,
    postcode: '1383',
    maxCommuteMinutes: 60,
    ...overrides,
  };
}

describe('the facts that a form sends', () => {
  it('are none when nothing was changed', () => {
    expect(changedFacts(aPerson(), factsOf(aPerson()))).toEqual({});
  });

  it('are only the ones that were changed', () => {
    const written = { ...factsOf(aPerson()), endGoal: 'WORK' as const, maxCommuteMinutes: '45' };

    expect(changedFacts(aPerson(), written)).toEqual({ endGoal: 'WORK', maxCommuteMinutes: 45 });
  });

  it('say that an emptied field is no longer known', () => {
    const written = { ...factsOf(aPerson()), phone: ' ', maxCommuteMinutes: '' };

    expect(changedFacts(aPerson(), written)).toEqual({ phone: null, maxCommuteMinutes: null });
  });

  it('tell no from unknown', () => {
    expect(changedFacts(aPerson(), { ...factsOf(aPerson()), interpreterNeeded: false })).toEqual({
      interpreterNeeded: false,
    });
  });
});
