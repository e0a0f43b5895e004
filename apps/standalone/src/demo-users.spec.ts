import { isSyntheticOrganisationNumber } from '@fotfeste/kernel';
import { DEMO_USERS, demoUser } from './demo-users.js';

const rolesOf = (tenant: string): readonly string[] =>
  DEMO_USERS.flatMap(({ grants }) => grants)
    .filter(({ municipality, navOffice }) => municipality === tenant || navOffice === tenant)
    .map(({ role }) => role);

describe('the demo users', () => {
  it('have each a name of their own to sign in with, in lower case', () => {
    const names = DEMO_USERS.map(({ username }) => username);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name === name.toLowerCase())).toBe(true);
  });

  it('fill every role', () => {
    const roles = new Set(DEMO_USERS.flatMap(({ grants }) => grants.map(({ role }) => role)));
    expect(roles.size).toBe(12);
  });

  it('give each NAV office an adviser and two deciders, so that four eyes can see a decision', () => {
    for (const office of ['0220', '1903'])
      expect([...rolesOf(office)].sort()).toEqual(['NAV_ADVISER', 'NAV_DECIDER', 'NAV_DECIDER']);
  });

  it('give every municipality of the region a consultant', () => {
    for (const municipality of ['3203', '3201', '3312', '5503']) expect(rolesOf(municipality)).toContain('CONSULTANT');
  });

  it('speak only for organisation numbers that belong to nobody', () => {
    const numbers = DEMO_USERS.flatMap(({ grants }) => grants.flatMap(({ organisation }) => organisation ?? []));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.every(isSyntheticOrganisationNumber)).toBe(true);
  });

  it('are found whatever the case they are written in', () => {
    expect(demoUser(' Kari@Asker.demo')?.name).toBe('Kari Fjellstad');
    expect(demoUser('nobody@asker.demo')).toBeUndefined();
  });
});
