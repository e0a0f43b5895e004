import { refusalText } from './texts.js';

describe('the words of a refusal', () => {
  const refusal = { code: 'ATTENDANCE_IN_THE_FUTURE', facts: { on: '2026-11-05' } };

  it('write days as people do', () => {
    expect(refusalText(refusal, 'nb').message).toContain('05.11.2026');
    expect(refusalText(refusal, 'en').message).toContain('5 Nov 2026');
  });
});
