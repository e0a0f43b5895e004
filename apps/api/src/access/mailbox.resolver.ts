import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { MailboxRow } from '@fotfeste/db';
import { notFound, type Operation } from '../common/operation.js';
import type { QueryMailboxArgs } from '../generated/resolvers.js';
import { connection, pageOf, type Connection } from '../placement/connection.js';

/** The page where standalone shows every message, so that links in them can be followed. */
@Resolver()
export class MailboxResolver {
  @Query()
  mailbox(@Args() args: QueryMailboxArgs, @Context('operation') operation: Operation): Promise<Connection<MailboxRow>> {
    operation.require('mailbox.read');
    if (!operation.standalone) throw notFound();
    const page = pageOf(args);
    return connection(page, operation.program.mailbox(page), ({ id }) => id);
  }
}
