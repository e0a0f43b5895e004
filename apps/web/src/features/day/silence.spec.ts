import { silence } from './silence.js';

function aCase(overrides: { id?: string; lastContactOn?: string | null; stage?: string }) {
  return { id: 'a', givenName: 'Amina', familyName: 'Ali', lastContactOn: '2026-11-20', stage: 'READY', ...overrides };
}

describe('silence since the last contact', () => {
  it('is long after fourteen days, and when there was never a contact', () => {
    const people = silence(
      [
        aCase({ id: 'recent', lastContactOn: '2026-11-09' }),
        aCase({ id: 'long', lastContactOn: '2026-11-08' }),
        aCase({ id: 'never', lastContactOn: null }),
      ],
      '2026-11-23',
    );

    expect(people.map(({ id, days, long }) => [id, days, long])).toEqual([
      ['never', undefined, true],
      ['long', 15, true],
      ['recent', 14, false],
    ]);
  });

  it('does not follow people who have left the programme', () => {
    expect(silence([aCase({ stage: 'EXITED' })], '2026-11-23')).toEqual([]);
  });
});
