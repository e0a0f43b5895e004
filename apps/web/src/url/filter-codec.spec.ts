import { flag, oneOf, readFilter, text, wholeNumber, writeFilter } from './filter-codec.js';

const shape = { search: text, mine: flag, stage: oneOf(['READY', 'SENT']), days: wholeNumber };

describe('a filter kept in the address', () => {
  it('reads back what it wrote', () => {
    const written = writeFilter(shape, new URLSearchParams(), {
      search: 'åse & co',
      mine: true,
      stage: 'SENT',
      days: 14,
    });

    expect(readFilter(shape, new URLSearchParams(written.toString()))).toEqual({
      search: 'åse & co',
      mine: true,
      stage: 'SENT',
      days: 14,
    });
  });

  it('reads what it does not understand as no filter', () => {
    const params = new URLSearchParams('stage=NOWHERE&mine=perhaps&days=-3&search=%20%20');

    expect(readFilter(shape, params)).toEqual({});
  });

  it('leaves out a field that is cleared and keeps the ones that are not named', () => {
    const next = writeFilter(shape, new URLSearchParams('search=ali&mine=true'), { mine: undefined });

    expect(next.toString()).toBe('search=ali');
  });

  it('starts at the first page of the new list, with no row chosen', () => {
    const next = writeFilter(shape, new URLSearchParams('after=abc&selected=7&order=NAME'), { stage: 'READY' });

    expect(next.toString()).toBe('order=NAME&stage=READY');
  });
});
