import { ownParty } from './own-party.js';

describe('the party somebody signs for as themselves', () => {
  it('follows from the role', () => {
    expect(ownParty(['PARTICIPANT'])).toBe('PARTICIPANT');
    expect(ownParty(['EMPLOYER_CONTACT'])).toBe('EMPLOYER');
    expect(ownParty(['CONSULTANT'])).toBe('CONSULTANT');
    expect(ownParty(['PROGRAMME_LEADER', 'CONTACT_PERSON'])).toBe('CONSULTANT');
  });
});
