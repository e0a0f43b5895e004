import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { claimPort, type MentorHourRow, type NoticeRow, type RefundClaimRow } from '@fotfeste/db';
import { localDate } from '@fotfeste/kernel';
import {
  claimCalendar,
  confirmHours,
  logHours,
  sendRefundClaim,
  type ClaimLine,
  type MeasureAct,
  type MeasureOutcome,
} from '@fotfeste/measures';
import type { Operation } from '../common/operation.js';
import type {
  MutationConfirmMentorHoursArgs,
  MutationLogMentorHoursArgs,
  MutationSendRefundClaimArgs,
} from '../generated/resolvers.js';
import { carryOut, readMeasure } from './carry-out.js';
import { measureLoaders, type MeasureView } from './measure-view.js';
import { stepsView } from './step-texts.js';

/** What follows an approval, as the parties see it. */
@Resolver('MeasureAgreement')
export class ClaimFields {
  @ResolveField()
  async claims(@Parent() view: MeasureView, @Context('operation') operation: Operation): Promise<readonly object[]> {
    if (view.concludedAt === null) return [];
    const loaders = measureLoaders(operation);
    const [hours, sent] = await Promise.all([loaders.mentorHours.load(view.id), loaders.claims.load(view.id)]);
    const lines = claimCalendar(view.agreement, { today: operation.today, hours: hours.map(asHours) }, view.rules);
    const maySend = operation.may('claim.send', view);
    return lines.map((line) =>
      claimView(line, {
        sent: sent.find(({ periodId }) => periodId === line.period.id),
        language: operation.viewer.language,
        maySend,
      }),
    );
  }

  @ResolveField()
  mentorHours(
    @Parent() { id }: MeasureView,
    @Context('operation') operation: Operation,
  ): Promise<readonly MentorHourRow[]> {
    return measureLoaders(operation).mentorHours.load(id);
  }

  @ResolveField()
  mayLogHours(@Parent() view: MeasureView, @Context('operation') operation: Operation): boolean {
    return view.kind === 'MENTOR' && view.concludedAt !== null && operation.may('mentorHours.log', view);
  }

  @ResolveField()
  async mayConfirmHours(@Parent() view: MeasureView, @Context('operation') operation: Operation): Promise<boolean> {
    if (!operation.may('mentorHours.confirm', view)) return false;
    const hours = await measureLoaders(operation).mentorHours.load(view.id);
    return hours.some(
      ({ confirmedAt, loggedById }) => confirmedAt === null && loggedById !== operation.viewer.personId,
    );
  }

  @ResolveField()
  notices(@Parent() { id }: MeasureView, @Context('operation') operation: Operation): Promise<readonly NoticeRow[]> {
    return measureLoaders(operation).notices.load(id);
  }
}

const asHours = ({ on, hours, confirmedAt }: MentorHourRow) => ({ on, hours, isConfirmed: confirmedAt !== null });

function claimView(
  line: ClaimLine,
  facts: { readonly sent: RefundClaimRow | undefined; readonly language: string; readonly maySend: boolean },
): object {
  const { period, opensOn, deadline, status, missing } = line;
  const { sent, language, maySend } = facts;
  return {
    periodId: period.id,
    ...{ number: period.number, from: period.from, to: period.to, opensOn, deadline, status, missing },
    agreedAmount: period.amount ?? 0,
    amount: sent?.amount,
    overAgreedAmount: sent?.overAgreedAmount ?? false,
    overYearlyCeiling: sent?.overYearlyCeiling ?? false,
    steps: sent ? stepsView(sent.steps, language) : [],
    sentBy: sent?.sentBy,
    sentAt: sent?.sentAt,
    maySend: maySend && status === 'READY',
  };
}

const afterApproval = <Args extends { readonly key: string }>(
  operation: Operation,
  mutation: { readonly name: string; readonly args: Args },
  work: (port: ReturnType<typeof claimPort>, act: MeasureAct) => Promise<MeasureOutcome>,
): Promise<unknown> =>
  carryOut(operation, {
    ...mutation,
    work: (transaction, act) => work(claimPort(transaction, operation.viewer), act),
    answer: (id) => readMeasure(operation, id),
  });

/** Mentor hours and refund claims. */
@Resolver()
export class ClaimMutations {
  @Mutation()
  logMentorHours(
    @Args() args: MutationLogMentorHoursArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    const command = { ...args, on: localDate(args.on) };
    return afterApproval(operation, { name: 'logMentorHours', args }, (port, act) => logHours(port, act, command));
  }

  @Mutation()
  confirmMentorHours(
    @Args() args: MutationConfirmMentorHoursArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    return afterApproval(operation, { name: 'confirmMentorHours', args }, (port, act) => confirmHours(port, act, args));
  }

  @Mutation()
  sendRefundClaim(
    @Args() args: MutationSendRefundClaimArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    const { incomes, allFromMeasure, statedGross, holidayDeduction, otherRefunds } = args.claim;
    const command = {
      periodId: args.periodId,
      incomes,
      isAllFromMeasure: allFromMeasure,
      statedGross: statedGross ?? undefined,
      holidayDeduction: holidayDeduction ?? undefined,
      otherRefunds: otherRefunds ?? undefined,
    };
    return afterApproval(operation, { name: 'sendRefundClaim', args }, (port, act) =>
      sendRefundClaim(port, act, command),
    );
  }
}
