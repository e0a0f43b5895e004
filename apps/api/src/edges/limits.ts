/**
 * How large a GraphQL document may be: a little beyond the largest that the web app has of its own, which a test compares.
 * Cost counts two for an object and one for a scalar, and a third more for each step down.
 */
export const documentLimits = {
  depth: 12,
  cost: 60_000,
  aliases: 30,
  directives: 30,
  tokens: 2_000,
  /** The body of a request that is not a file, in bytes. */
  bodyBytes: 1_000_000,
} as const;
