import { fieldGroups, heldNumber, shownNumber } from './measure-fields.js';

describe('the fields of a measure', () => {
  it('shows a rate in percent and holds it as a share', () => {
    expect(shownNumber('employerTaxRate', 0.141)).toBe(14.1);
    expect(heldNumber('employerTaxRate', 14.1)).toBe(0.141);
    expect(heldNumber('pensionRate', null)).toBeNull();
    expect(heldNumber('monthlyWage', 20_000)).toBe(20_000);
  });

  it('asks everybody for the three people, and only a mentor grant for a mentor', () => {
    const names = (kind: Parameters<typeof fieldGroups>[0]) => fieldGroups(kind).map(({ name }) => name);
    expect(names('MENTOR')).toEqual(['participant', 'employer', 'adviser', 'mentor', 'refund', 'followUp']);
    expect(names('TEMPORARY_WAGE_SUBSIDY')).not.toContain('mentor');
  });
});
