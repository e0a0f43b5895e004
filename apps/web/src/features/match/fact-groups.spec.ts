import { factGroups } from './fact-groups.js';

describe('the facts behind a part of the points', () => {
  it('are taken together by name', () => {
    const facts = [
      { name: 'participant.norwegian', value: 'LISTENING A2' },
      { name: 'slot.languageBuddy', value: 'false' },
      { name: 'participant.norwegian', value: 'SPEAKING A1' },
    ];

    expect(factGroups(facts)).toEqual([
      { name: 'participant.norwegian', values: ['LISTENING A2', 'SPEAKING A1'], count: 2 },
      { name: 'slot.languageBuddy', values: ['false'], count: 1 },
    ]);
  });

  it('are counted where their values are codes', () => {
    const facts = [
      { name: 'slot.tasks', value: 'run-food-line' },
      { name: 'slot.tasks', value: 'wash-line' },
    ];

    expect(factGroups(facts)).toEqual([{ name: 'slot.tasks', values: [], count: 2 }]);
  });
});
