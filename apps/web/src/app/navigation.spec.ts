import { landingFor, navigationFor } from './navigation.js';

describe('the main navigation', () => {
  it('starts each role where its work is', () => {
    expect(landingFor(['CONSULTANT'])).toBe('/day');
    expect(landingFor(['PROGRAMME_LEADER'])).toBe('/caseload');
    expect(landingFor(['EMPLOYER_CONTACT'])).toBe('/inbox');
    expect(landingFor(['NAV_DECIDER'])).toBe('/nav/queue');
    expect(landingFor(['PARTICIPANT'])).toBe('/home');
    expect(landingFor(['TEAM_MEMBER'])).toBe('/slots');
    expect(landingFor(['AUDITOR'])).toBe('/transparency');
    expect(landingFor(['MENTOR'])).toBe('/transparency');
  });

  it('does not show the caseload to an employer', () => {
    expect(navigationFor(['EMPLOYER_CONTACT']).map((item) => item.name)).toEqual(['inbox', 'slots', 'placements']);
  });

  it('shows a place once to somebody with two roles', () => {
    const names = navigationFor(['CONSULTANT', 'PROGRAMME_LEADER']).map((item) => item.name);

    expect(new Set(names).size).toBe(names.length);
  });
});
