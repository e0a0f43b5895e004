import { faultOf } from './fault.js';

describe('a request that failed', () => {
  it('is signed out, whether the status or the answer says so', () => {
    expect(faultOf({ graphQLErrors: [], networkError: new Error('x'), response: { status: 401 } })).toBe('SIGNED_OUT');
    expect(faultOf({ graphQLErrors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })).toBe('SIGNED_OUT');
  });

  it('is not found where the API says so', () => {
    expect(faultOf({ graphQLErrors: [{ extensions: { code: 'NOT_FOUND' } }] })).toBe('NOT_FOUND');
  });

  it('is offline when no answer came at all', () => {
    expect(faultOf({ graphQLErrors: [], networkError: new Error('Failed to fetch') })).toBe('OFFLINE');
    expect(faultOf({ graphQLErrors: [], networkError: new Error('x'), response: { status: 502 } })).toBe('OFFLINE');
  });

  it('is broken otherwise', () => {
    expect(faultOf({ graphQLErrors: [{}] })).toBe('BROKEN');
    expect(faultOf({ graphQLErrors: [], networkError: new Error('x'), response: { status: 500 } })).toBe('BROKEN');
  });
});
