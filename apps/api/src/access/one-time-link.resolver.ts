import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { linkLimits, linkStatus, type LinkParty, type LinkStatus } from '@fotfeste/access';
import {
  addLink,
  audit,
  endLink,
  isId,
  isStaffAddress,
  linkById,
  linksTo,
  participantAddress,
  sendInTransaction,
  type LinkRow,
} from '@fotfeste/db';
import { instantFromMilliseconds, localDate, ok, refuse, type Refusal } from '@fotfeste/kernel';
import { v7 } from 'uuid';
import { notFound, type Operation } from '../common/operation.js';
import { refused, type RefusedResult } from '../common/refusals/refused.js';
import type { MutationEndOneTimeLinkArgs, MutationSendOneTimeLinkArgs } from '../generated/resolvers.js';
import { linkMessage, type LinkReader } from './link-messages.js';
import { newSecret } from './link-secrets.js';
import { askedSubject, type AskedSubject } from './link-subject.js';

type LinkAnswer = (LinkRow & { readonly __typename: 'OneTimeLink' }) | RefusedResult;

/** One-time links as the municipality sends and ends them. */
@Resolver('OneTimeLink')
export class OneTimeLinkResolver {
  @Query()
  async oneTimeLinks(
    @Args() { subjectId }: { subjectId: string },
    @Context('operation') operation: Operation,
  ): Promise<readonly LinkRow[]> {
    operation.require('link.list');
    const links = isId(subjectId) ? await linksTo(operation, subjectId) : [];
    return links.filter((link) => operation.may('link.read', { municipality: link.municipality }));
  }

  @Mutation()
  async sendOneTimeLink(
    @Args() args: MutationSendOneTimeLinkArgs,
    @Context('operation') operation: Operation,
  ): Promise<LinkAnswer> {
    const { party } = args;
    if (party === 'CONSULTANT')
      return refused([{ code: 'LINK_NOT_FOR_STAFF', field: 'party' }], operation.viewer.language);
    const asked = { act: args.act, id: args.subjectId, party, upTo: args.upTo ?? null };
    const subject = await askedSubject(operation, asked);
    if (!subject) throw notFound();
    operation.require('link.send', { municipality: subject.municipality });
    const reached = await reach(operation, { args, party, subject });
    if ('refusals' in reached) return refused(reached.refusals, operation.viewer.language);
    return operation.change(
      { operation: 'sendOneTimeLink', arguments: args },
      async (transaction) => {
        const id = v7();
        const { secret, secretHash } = newSecret();
        await addLink(transaction, {
          ...{ id, secretHash, act: args.act, subjectId: args.subjectId, subjectVersion: subject.version },
          upTo: args.upTo ? localDate(args.upTo) : null,
          ...{ party, municipality: subject.municipality, participantId: subject.participantId },
          organisation: party === 'EMPLOYER' ? subject.organisation : null,
          ...{ recipientName: reached.name, email: reached.email, phone: reached.phone, language: reached.language },
          ...{ sentAt: operation.now, expiresAt: hoursFrom(operation.now), sentBy: operation.viewer },
        });
        await sendInTransaction(transaction, linkMessage(reached, operation.publicUrl, secret));
        await audit(transaction, operation.viewer, {
          ...{ chain: subject.municipality, action: 'link.sent', decision: 'PERMIT' },
          subjectId: subject.participantId ?? undefined,
          detail: { linkId: id, act: args.act, party },
        });
        return ok({ id });
      },
      (id) => readLink(operation, id),
    );
  }

  @Mutation()
  async endOneTimeLink(
    @Args() args: MutationEndOneTimeLinkArgs,
    @Context('operation') operation: Operation,
  ): Promise<LinkAnswer> {
    const link = isId(args.id) ? await linkById(operation, args.id) : undefined;
    if (!link) throw notFound();
    operation.require('link.send', { municipality: link.municipality });
    return operation.change(
      { operation: 'endOneTimeLink', arguments: args },
      async (transaction) => {
        if (!(await endLink(transaction, link.id, operation.now))) return refuse([{ code: 'LINK_USED' }]);
        await audit(transaction, operation.viewer, {
          ...{ chain: link.municipality, action: 'link.ended', decision: 'PERMIT', detail: { linkId: link.id } },
          subjectId: link.participantId ?? undefined,
        });
        return ok({ id: link.id });
      },
      (id) => readLink(operation, id),
    );
  }

  @ResolveField()
  status(@Parent() link: LinkRow, @Context('operation') operation: Operation): LinkStatus {
    return linkStatus(link, operation.now);
  }

  @ResolveField()
  recipient(@Parent() link: LinkRow): string {
    return link.recipientName;
  }
}

const hoursFrom = (now: string): ReturnType<typeof instantFromMilliseconds> =>
  instantFromMilliseconds(Date.parse(now) + linkLimits.hours * 3_600_000);

async function readLink(operation: Operation, id: string): Promise<LinkRow & { readonly __typename: 'OneTimeLink' }> {
  const link = await linkById(operation, id);
  if (!link) throw notFound();
  return { ...link, __typename: 'OneTimeLink' };
}

type Reached = (LinkReader & { readonly name: string }) | { readonly refusals: readonly Refusal[] };

interface ToReach {
  readonly args: MutationSendOneTimeLinkArgs;
  readonly party: LinkParty;
  readonly subject: AskedSubject;
}

const emailShape = /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,}$/;
const phoneShape = /^\+?\d{8,15}$/;

/** Where the party is reached by two channels, or why no link can be sent. */
async function reach(operation: Operation, { args, party, subject }: ToReach): Promise<Reached> {
  if (subject.isHidden) return { refusals: [{ code: 'LINK_NOT_FOR_PROTECTED' }] };
  if (!subject.waits) return { refusals: [{ code: 'LINK_NOTHING_TO_DO' }] };
  const address = await addressOf(operation, { args, party, subject });
  const email = address?.email?.trim() ?? '';
  const phone = address?.phone?.replace(/[\s.-]/g, '') ?? '';
  const refusals: Refusal[] = [
    ...(address?.name.trim() ? [] : [{ code: 'FIELD_REQUIRED', field: 'name' }]),
    ...(emailShape.test(email) ? [] : [{ code: 'LINK_EMAIL_MISSING', field: 'email' }]),
    ...(phoneShape.test(phone) ? [] : [{ code: 'LINK_PHONE_MISSING', field: 'phone' }]),
  ];
  if (refusals.length > 0) return { refusals };
  if (await isStaffAddress(operation, email)) return { refusals: [{ code: 'LINK_TO_STAFF', field: 'email' }] };
  const { municipality } = subject;
  const language = args.language === 'en' ? 'en' : 'nb';
  return { name: address?.name.trim() ?? '', municipality, party, act: args.act, email, phone, language };
}

function addressOf(
  operation: Operation,
  { args, party, subject }: ToReach,
): Promise<{ name: string; email: string | null; phone: string | null } | null | undefined> {
  if (party === 'EMPLOYER') return Promise.resolve(args.recipient);
  return participantAddress(operation, subject.participantId ?? '');
}
