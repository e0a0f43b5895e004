import { noticeFor } from './notice-for.js';

describe('the privacy notice', () => {
  it('is that of the role', () => {
    expect(noticeFor(['PARTICIPANT'])).toBe('participant');
    expect(noticeFor(['AUDITOR'])).toBe('municipality');
    expect(noticeFor(['BUDDY'])).toBe('helper');
  });

  it('is there for visitors too', () => {
    expect(noticeFor([])).toBe('visitor');
  });
});
