/** Why no answer came, as far as a reader can do something about it. */
export type Fault = 'SIGNED_OUT' | 'NOT_FOUND' | 'OFFLINE' | 'BROKEN';

/** The part of a failed request that tells the faults apart. */
export interface FailedRequest {
  readonly networkError?: Error | undefined;
  readonly graphQLErrors: readonly { readonly extensions?: Readonly<Record<string, unknown>> | undefined }[];
  readonly response?: { readonly status?: number } | undefined;
}

/** What a failed request means to the person in front of the screen. */
export function faultOf(failed: FailedRequest): Fault {
  const codes = failed.graphQLErrors.map((error) => error.extensions?.['code']);
  if (failed.response?.status === 401 || codes.includes('UNAUTHENTICATED')) return 'SIGNED_OUT';
  if (codes.includes('NOT_FOUND')) return 'NOT_FOUND';
  return failed.networkError !== undefined && failed.response === undefined ? 'OFFLINE' : 'BROKEN';
}
