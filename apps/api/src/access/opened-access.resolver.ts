import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { isId, openAccess } from '@fotfeste/db';
import { instantFromMilliseconds, ok, refuse, type Refusal } from '@fotfeste/kernel';
import { notFound, type Operation } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import type { MutationOpenAccessArgs } from '../generated/resolvers.js';

const mostHours = 8;
const leastReason = 10;

interface Opened {
  readonly __typename: 'OpenedAccess';
  readonly participantId: string;
  readonly expiresAt: string;
}

/** The way into a closed case of one's own municipality. */
@Resolver()
export class OpenedAccessResolver {
  @Mutation()
  openAccess(
    @Args() args: MutationOpenAccessArgs,
    @Context('operation') operation: Operation,
  ): Promise<Opened | RefusedResult> {
    const { participantId, hours } = args;
    const reason = args.reason.trim();
    const [municipality] = operation.viewer.municipalities;
    operation.require('access.open', { municipality });
    if (!isId(participantId) || municipality === undefined) throw notFound();
    const expiresAt = instantFromMilliseconds(Date.parse(operation.now) + hours * 3_600_000);
    return operation.change(
      { operation: 'openAccess', arguments: args },
      async (transaction) => {
        const problems = problemsOf(reason, hours);
        if (problems.length > 0) return refuse(problems);
        const notice = noticeOf(operation, { participantId, reason, hours });
        const opening = { participantId, municipality, reason, hours, notice };
        const id = await openAccess(transaction, operation.viewer, opening);
        if (!id) throw notFound();
        return ok({ id });
      },
      () => Promise.resolve({ __typename: 'OpenedAccess', participantId, expiresAt }),
    );
  }
}

const problemsOf = (reason: string, hours: number): readonly Refusal[] => [
  ...(reason.length < leastReason
    ? [{ code: 'REASON_TOO_SHORT', field: 'reason', facts: { least: leastReason } }]
    : []),
  ...(hours < 1 || hours > mostHours
    ? [{ code: 'NUMBER_OUT_OF_RANGE', field: 'hours', facts: { least: 1, most: mostHours } }]
    : []),
];

/** What the leaders are told: who and for how long, and where to read about whom. */
const noticeOf = (
  { viewer, publicUrl }: Operation,
  { participantId, reason, hours }: { readonly participantId: string; readonly reason: string; readonly hours: number },
) => ({
  subject: 'En lukket sak er åpnet / A closed case was opened',
  body: `${viewer.name} har åpnet en lukket sak i ${hours} timer. / ${viewer.name} has opened a closed case for ${hours} hours.\n${reason}\n${publicUrl}/participants/${participantId}`,
});
