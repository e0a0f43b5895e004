import { readFilter } from '../../url/filter-codec.js';
import { caseloadShape, caseloadVariables } from './caseload-filter.js';

const asked = (address: string) => caseloadVariables(readFilter(caseloadShape, new URLSearchParams(address)));

describe('the caseload that an address asks for', () => {
  it('is everybody by next step when nothing is said', () => {
    expect(asked('')).toEqual({ filter: {}, order: 'NEXT_STEP' });
  });

  it('is what My day links to', () => {
    expect(asked('mine=true&overdue=true')).toEqual({ filter: { mine: true, overdue: true }, order: 'NEXT_STEP' });
    expect(asked('mine=true&order=PROGRAMME_END')).toEqual({ filter: { mine: true }, order: 'PROGRAMME_END' });
  });

  it('asks for a part of the language only together with a level', () => {
    expect(asked('skill=SPEAKING').filter).toEqual({});
    expect(asked('skill=SPEAKING&minimumLevel=A2').filter).toEqual({ minimumLevel: 'A2', skill: 'SPEAKING' });
  });
});
