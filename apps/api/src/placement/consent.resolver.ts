import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { addDays, type LocalDate } from '@fotfeste/kernel';
import {
  answerConsent,
  isReviewedLanguage,
  makeCard,
  recordOralConsent,
  withdrawConsent,
  type Card,
} from '@fotfeste/placement';
import { consentFacts, consentRequestById, isId, proposalPort, type ConsentRequestRow } from '@fotfeste/db';
import type { Operation } from '../common/operation.js';
import type {
  MutationAnswerConsentArgs,
  MutationRecordOralConsentArgs,
  MutationWithdrawConsentArgs,
  QueryConsentRequestArgs,
} from '../generated/resolvers.js';
import { reasonView, shownFields, type ReasonView } from './card-words.js';
import { carryOut } from './carry-out.js';
import { placementLoaders } from './loaders.js';

/** What the participant is asked, and the answer. */
@Resolver('ConsentRequest')
export class ConsentResolver {
  readonly #cards = new WeakMap<ConsentRequestRow, Promise<Card>>();

  @Query()
  async consentRequest(
    @Args() { proposalId }: QueryConsentRequestArgs,
    @Context('operation') operation: Operation,
  ): Promise<ConsentRequestRow | undefined> {
    const row = isId(proposalId) ? await consentRequestById(operation, proposalId) : undefined;
    const thing = { participantId: row?.participantId, municipality: row?.municipalityNumber };
    if (!row || !operation.may('proposal.read', thing)) return undefined;
    operation.shown(row.participantId, row.municipalityNumber, 'consent.read');
    return row;
  }

  @Mutation()
  answerConsent(@Args() args: MutationAnswerConsentArgs, @Context('operation') operation: Operation): Promise<unknown> {
    return carryOut(operation, {
      name: 'answerConsent',
      args,
      work: (transaction, act) => answerConsent(proposalPort(transaction, operation.viewer), act, args),
      answer: answered(args.consent),
    });
  }

  @Mutation()
  recordOralConsent(
    @Args() args: MutationRecordOralConsentArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    return carryOut(operation, {
      name: 'recordOralConsent',
      args,
      work: (transaction, act) => recordOralConsent(proposalPort(transaction, operation.viewer), act, args),
      answer: answered(args.consent),
    });
  }

  @Mutation()
  withdrawConsent(
    @Args() args: MutationWithdrawConsentArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    return carryOut(operation, {
      name: 'withdrawConsent',
      args,
      work: (transaction, act) => withdrawConsent(proposalPort(transaction, operation.viewer), act, args),
      answer: answered(false),
    });
  }

  @ResolveField()
  async commuteMinutes(
    @Parent() row: ConsentRequestRow,
    @Context('operation') operation: Operation,
  ): Promise<number | null> {
    return (await this.#card(row, operation)).commuteMinutes;
  }

  @ResolveField()
  async reasons(
    @Parent() row: ConsentRequestRow,
    @Context('operation') operation: Operation,
  ): Promise<readonly ReasonView[]> {
    const card = await this.#card(row, operation);
    return card.reasons.map((point) => reasonView(point, operation.viewer.language));
  }

  @ResolveField()
  async shownFields(
    @Parent() row: ConsentRequestRow,
    @Context('operation') operation: Operation,
  ): Promise<readonly { name: string; value: string }[]> {
    return shownFields(await this.#card(row, operation), operation.viewer.language);
  }

  @ResolveField()
  async shownUntil(@Parent() row: ConsentRequestRow, @Context('operation') operation: Operation): Promise<LocalDate> {
    const { limits } = await placementLoaders(operation).settings.load(row.municipalityNumber);
    return addDays(operation.today, limits.cardShownDays);
  }

  @ResolveField()
  translationUnreviewed(@Parent() { contactLanguage }: ConsentRequestRow): boolean {
    return !isReviewedLanguage(contactLanguage);
  }

  /** The card as it would be fixed by a yes now, made once per request. */
  #card(row: ConsentRequestRow, operation: Operation): Promise<Card> {
    const known = this.#cards.get(row);
    if (known) return known;
    const made = consentFacts(operation, row.proposalId).then(({ sources }) =>
      makeCard({ ...sources, today: operation.today }),
    );
    this.#cards.set(row, made);
    return made;
  }
}

const answered = (consented: boolean) => (proposalId: string) =>
  Promise.resolve({ __typename: 'ConsentAnswered', proposalId, consented });
