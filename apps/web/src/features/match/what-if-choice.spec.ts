import { personChanges, personWhatIf } from './what-if-choice.js';

describe('what if something were otherwise for one person', () => {
  it('asks about that person and one change only', () => {
    expect(personWhatIf('p1', { kind: 'COMMUTE', minutes: 15 })).toEqual({
      participantId: 'p1',
      extraCommuteMinutes: 15,
    });
    expect(personWhatIf('p1', { kind: 'STEP_UP', skill: 'SPEAKING' })).toEqual({
      participantId: 'p1',
      oneStepUp: 'SPEAKING',
    });
  });

  it('offers each change once', () => {
    const values = personChanges.map((change) => change.value);

    expect(new Set(values).size).toBe(values.length);
  });
});
