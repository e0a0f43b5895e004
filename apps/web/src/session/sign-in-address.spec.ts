import { signInAddress } from './sign-in-address.js';

describe('the way to sign in', () => {
  it('comes back to the same place, filters included', () => {
    expect(signInAddress('/caseload?mine=true&search=å')).toBe(
      '/login?return=%2Fcaseload%3Fmine%3Dtrue%26search%3D%C3%A5',
    );
  });

  it('never comes back to another site', () => {
    expect(signInAddress('//example.org/x')).toBe('/login?return=%2F');
    expect(signInAddress('https://example.org')).toBe('/login?return=%2F');
  });
});
