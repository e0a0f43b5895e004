import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { checkCode, linkChannels, linkedViewer, linkLimits, maySendCode, type LinkRefusal } from '@fotfeste/access';
import { audit, sendInTransaction, takeLink, type StoredLink } from '@fotfeste/db';
import { instantFromMilliseconds, ok, refuse, type Instant, type Result } from '@fotfeste/kernel';
import type { Operation } from '../common/operation.js';
import type { LinkVisit } from '../common/program-reads.js';
import { refused, type RefusedResult } from '../common/refusals/refused.js';
import type {
  MutationOpenOneTimeLinkArgs,
  MutationSendLinkCodeArgs,
  MutationUseOneTimeLinkArgs,
} from '../generated/resolvers.js';
import { doLinkedAct } from './do-linked-act.js';
import { codeMessage } from './link-messages.js';
import { covered, hashCode, hashSecret, isCode, newCode } from './link-secrets.js';
import { linkedActView, type LinkedActView } from './link-subject.js';

type Visit = Result<StoredLink, { readonly link?: StoredLink; readonly refusals: readonly LinkRefusal[] }>;

/** What somebody does who came by a one-time link. Nobody is signed in here: the secret and the code are the key. */
@Resolver()
export class LinkedActResolver {
  @Mutation()
  async sendLinkCode(
    @Args() args: MutationSendLinkCodeArgs,
    @Context('operation') operation: Operation,
  ): Promise<object> {
    const code = newCode();
    const visit = await operation.program.link<Visit>(hashSecret(args.secret), (link) => {
      if (!link) return unknown;
      const may = maySendCode(link, operation.now);
      if (!may.ok) return { value: refuse({ link, refusals: may.refusal }) };
      return {
        value: ok(link),
        note: { kind: 'CODE_SENT', codeHash: hashCode(link.id, code), at: operation.now },
      };
    });
    if (!visit.ok) return turnAway(operation, visit.refusal, args.language);
    const link = visit.value;
    const acting = operation.as(viewerOf(link));
    await acting.write(async (transaction) => {
      await sendInTransaction(transaction, codeMessage(link, code));
      await audit(transaction, acting.viewer, line(link, 'link.codeSent'));
    });
    const channel = linkChannels[link.party].code;
    const to = covered(channel === 'SMS' ? link.phone : link.email);
    return { __typename: 'LinkCodeSent', channel, to, minutes: linkLimits.codeMinutes };
  }

  @Mutation()
  async openOneTimeLink(
    @Args() args: MutationOpenOneTimeLinkArgs,
    @Context('operation') operation: Operation,
  ): Promise<LinkedActView | RefusedResult> {
    const visit = await operation.program.link(hashSecret(args.secret), (link) =>
      entered(link, args.code, operation.now),
    );
    if (!visit.ok) return turnAway(operation, visit.refusal, args.language);
    const link = visit.value;
    const acting = operation.as(viewerOf(link));
    const view = await linkedActView(acting, link);
    if (!view) return turnAway(operation, { link, refusals: [{ code: 'LINK_ENDED' }] }, args.language);
    await acting.write((transaction) => audit(transaction, acting.viewer, line(link, 'link.opened')));
    return view;
  }

  @Mutation()
  async useOneTimeLink(
    @Args() args: MutationUseOneTimeLinkArgs,
    @Context('operation') operation: Operation,
  ): Promise<object> {
    const visit = await operation.program.link(hashSecret(args.secret), (link) =>
      entered(link, args.code, operation.now),
    );
    const link = visit.ok ? visit.value : visit.refusal.link;
    // the same request sent again after its answer was lost is answered with what was done
    const isRetry = !visit.ok && visit.refusal.refusals.some(({ code }) => code === 'LINK_USED');
    if (!link || (!visit.ok && !isRetry))
      return turnAway(operation, visit.ok ? { refusals: [] } : visit.refusal, args.language);
    const acting = operation.as(viewerOf(link));
    const request = { key: args.key, link: link.id };
    const done = await acting.change(
      { operation: 'useOneTimeLink', arguments: request },
      async (transaction) => {
        if (!(await takeLink(transaction, link.id, operation.now))) return refuse([{ code: 'LINK_USED' }]);
        const outcome = await doLinkedAct(transaction, acting, link);
        if (outcome.ok) await audit(transaction, acting.viewer, line(link, 'link.used'));
        return outcome;
      },
      () => Promise.resolve({ __typename: 'LinkUsed', act: link.act } as const),
    );
    if (done.__typename === 'Refused') await note(operation, link, done.refusals[0]?.code ?? '');
    return done;
  }
}

const unknown: LinkVisit<Visit> = { value: refuse({ refusals: [{ code: 'LINK_UNKNOWN' }] }) };

/** Whether the code opens the link now; a wrong one is counted in the same transaction that looked. */
function entered(link: StoredLink | undefined, code: string, now: Instant): LinkVisit<Visit> {
  if (!link) return unknown;
  const { codeHash, codeSentAt } = link;
  const heldUntil = codeHash === null || codeSentAt === null ? null : minutesAfter(codeSentAt);
  const isRight = codeHash !== null && isCode(link.id, code, codeHash);
  const checked = checkCode(link, { isRight, heldUntil }, now);
  if (checked.ok) return { value: ok(link) };
  const isWrong = checked.refusal.some(({ code: why }) => why === 'LINK_CODE_WRONG' || why === 'LINK_LOCKED');
  const counts = isWrong && link.attempts < linkLimits.wrongCodes;
  return {
    value: refuse({ link, refusals: checked.refusal }),
    note: counts ? { kind: 'WRONG_CODE' } : undefined,
  };
}

const minutesAfter = (moment: Instant): Instant =>
  instantFromMilliseconds(Date.parse(moment) + linkLimits.codeMinutes * 60_000);

const viewerOf = (link: StoredLink): ReturnType<typeof linkedViewer> =>
  linkedViewer({ ...link, linkId: link.id, name: link.recipientName });

const line = (link: StoredLink, action: string, decision: 'PERMIT' | 'DENY' = 'PERMIT') => ({
  chain: link.municipality,
  action,
  decision,
  subjectId: link.participantId ?? undefined,
  detail: { linkId: link.id, act: link.act, party: link.party },
});

/** Turns somebody away by name, with a line in the log where it is known which link it was. */
async function turnAway(
  operation: Operation,
  { link, refusals }: { readonly link?: StoredLink | undefined; readonly refusals: readonly LinkRefusal[] },
  language: string | null | undefined,
): Promise<RefusedResult> {
  if (link) await note(operation, link, refusals[0]?.code ?? '');
  return refused(refusals, language === 'en' ? 'en' : 'nb');
}

async function note(operation: Operation, link: StoredLink, code: string): Promise<void> {
  const acting = operation.as(viewerOf(link));
  await acting.write((transaction) => audit(transaction, acting.viewer, line(link, `link.refused.${code}`, 'DENY')));
}
