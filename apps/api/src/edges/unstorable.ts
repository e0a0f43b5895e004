import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

/** The character U+0000 as JSON, GraphQL and addresses write it. */
const nullCharacter = /\\u0000|\\u\{0+\}|%00/i;

/**
 * Refuses texts with a null character, in which PostgreSQL can store nothing: said here once, no field has to be asked.
 * @throws GraphQLError BAD_REQUEST
 */
export function refuseUnstorable(request: FastifyRequest): void {
  if (!nullCharacter.test(request.url) && !nullCharacter.test(JSON.stringify(request.body ?? ''))) return;
  throw new GraphQLError('A text holds the character U+0000, which cannot be stored. Take it away.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}
