import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { accessLogPage, isId, type AccessLogRow } from '@fotfeste/db';
import { notFound, type Operation } from '../common/operation.js';
import type { QueryAccessLogArgs } from '../generated/resolvers.js';
import { connection, pageOf, type Connection } from '../placement/connection.js';
import { actionText, roleText } from './log-texts.js';

/** One line as the schema has it. */
export interface AccessLogLine {
  readonly at: string;
  readonly who: string;
  readonly role: string;
  readonly what: string;
}

/** The log that the person it is about can read: the same lines as the municipality reads. */
@Resolver()
export class AccessLogResolver {
  @Query()
  async accessLog(
    @Args() args: QueryAccessLogArgs,
    @Context('operation') operation: Operation,
  ): Promise<Connection<AccessLogLine>> {
    const { participantId } = args;
    const person = isId(participantId) ? await operation.loaders.participant.load(participantId) : undefined;
    // an auditor reads the log and no cases: the lines of their own municipality's chain, of whom it may be known
    const readsWithoutCase = operation.may('accessLog.audit') && isId(participantId);
    if (!person && !readsWithoutCase) throw notFound();
    const municipality = person?.municipalityNumber ?? operation.viewer.municipalities[0];
    operation.require('accessLog.read', { municipality, participantId });
    const page = { ...pageOf(args), after: args.after ?? undefined };
    const lines = await connection(page, accessLogPage(operation, participantId, page), ({ place }) => place);
    return { ...lines, nodes: lines.nodes.map((row) => lineOf(row, operation.viewer.language === 'en' ? 'en' : 'nb')) };
  }
}

const lineOf = ({ at, who, role, action, decision }: AccessLogRow, language: 'nb' | 'en'): AccessLogLine => ({
  at,
  who,
  role: roleText(role, language),
  what: actionText(action, decision, language),
});
