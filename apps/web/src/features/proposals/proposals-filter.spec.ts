import { readFilter } from '../../url/filter-codec.js';
import { proposalsFilter, proposalsShape } from './proposals-filter.js';

const asked = (address: string) => proposalsFilter(readFilter(proposalsShape, new URLSearchParams(address)));

describe('the proposals that an address asks for', () => {
  it('start with the ones that wait for consent', () => {
    expect(asked('')).toEqual({ stage: 'CONSENT' });
  });

  it('are all stages of one person, and everything overdue', () => {
    expect(asked('participantId=p1')).toEqual({ participantId: 'p1' });
    expect(asked('overdue=true')).toEqual({ overdue: true });
  });

  it('are what My day links to', () => {
    expect(asked('stage=SENT&overdue=true')).toEqual({ stage: 'SENT', overdue: true });
  });
});
