/** Why no answer came, as far as a reader can do something about it. */
export type Fault = 'SIGNED_OUT' | 'NOT_FOUND' | 'OFFLINE' | 'BROKEN';

/** The part of a failed request that tells the faults apart. */
export interface FailedRequest {
  readonly networkError?: Error | undefined;
  readonly graphQLErrors: readonly { readonly extensions?: Readonly<Record<string, unknown>> | undefined }[];
  readonly response?: { readonly status?: number } | undefined;
}

/** What stands in front of the API says when the API itself did not answer, as while it starts again. */
const unreachedStatuses: readonly number[] = [502, 503, 504];

/** What a failed request means to the person in front of the screen. */
export function faultOf(failed: FailedRequest): Fault {
  const codes = failed.graphQLErrors.map((error) => error.extensions?.['code']);
  if (failed.response?.status === 401 || codes.includes('UNAUTHENTICATED')) return 'SIGNED_OUT';
  if (codes.includes('NOT_FOUND')) return 'NOT_FOUND';
  const unreached = failed.response === undefined || unreachedStatuses.includes(failed.response.status ?? 0);
  return failed.networkError !== undefined && unreached ? 'OFFLINE' : 'BROKEN';
}
