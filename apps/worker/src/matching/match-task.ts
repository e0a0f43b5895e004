/** What the matching thread is asked to do. */
export interface MatchTask {
  readonly kind: 'RUN';
  readonly eventId: string;
  readonly runId: string;
}

/** What the matching thread is given when it starts. */
export interface MatchThreadData {
  readonly databaseUrl: string;
}
