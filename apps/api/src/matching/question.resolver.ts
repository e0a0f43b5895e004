import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { employersOnFile, isId, latestRun, unassignedPage, type OccupationRow } from '@fotfeste/db';
import type { ParticipantId, SlotId } from '@fotfeste/kernel';
import type { Call, CallList, UnmetNeed } from '@fotfeste/matching';
import { notFound, type Operation } from '../common/operation.js';
import type { QueryNextQuestionsArgs, QueryNextSlotQuestionsArgs } from '../generated/resolvers.js';
import { occupationOf } from '../placement/occupation-of.js';
import { ownersOf } from '../slots/slot.resolver.js';
import { namingOf, tellingLanguage } from './naming.js';
import { questionText, slotQuestionText } from './question-texts.js';
import { answerTo } from './questions.js';

interface QuestionView {
  readonly code: string;
  readonly text: string;
  readonly changesInTop: number;
  readonly opens: number;
}

const most = (first: number | null | undefined): number => Math.min(Math.max(first ?? 3, 1), 10);

/** What to ask next, and whom to ring. Nothing is stored. */
@Resolver()
export class QuestionResolver {
  @Query()
  async nextQuestions(
    @Args() { participantId, first }: QueryNextQuestionsArgs,
    @Context('operation') operation: Operation,
  ): Promise<readonly QuestionView[]> {
    operation.require('match.read');
    const person = isId(participantId) ? await operation.loaders.participant.load(participantId) : undefined;
    if (!person) throw notFound();
    const { questions } = await answerTo(operation, {
      kind: 'ABOUT_PERSON',
      participant: participantId as ParticipantId,
    });
    const telling = { language: tellingLanguage(operation), naming: await namingOf(operation) };
    return questions.slice(0, most(first)).map(({ question, changesInTop, opens }) => {
      return { code: question.code, text: questionText(question, telling), changesInTop, opens };
    });
  }

  @Query()
  async nextSlotQuestions(
    @Args() { slotId, first }: QueryNextSlotQuestionsArgs,
    @Context('operation') operation: Operation,
  ): Promise<readonly QuestionView[]> {
    const slot = isId(slotId) ? await operation.loaders.slot.load(slotId) : undefined;
    if (!slot) throw notFound();
    operation.require('slot.change', ownersOf(slot));
    operation.require('match.read');
    const { questions } = await answerTo(operation, { kind: 'ABOUT_SLOT', slot: slotId as SlotId });
    return questions.slice(0, most(first)).map(({ question, changesInTop }) => {
      const text = slotQuestionText(question, tellingLanguage(operation));
      return { code: question.code, text, changesInTop, opens: 0 };
    });
  }

  @Query()
  async callList(@Context('operation') operation: Operation): Promise<CallList> {
    operation.require('match.read');
    const run = await latestRun(operation, 'IN_FORCE');
    if (!run) return { needs: [], calls: [] };
    const { rows } = await unassignedPage(operation, run.id, { first: 2_000, after: undefined });
    const { list } = await answerTo(operation, {
      kind: 'WHOM_TO_RING',
      left: rows.map(({ participantId }) => participantId as ParticipantId),
      employers: await employersOnFile(operation, operation.viewer.municipalities),
    });
    return list;
  }
}

const peopleOf = (operation: Operation, ids: readonly string[]): Promise<unknown[]> =>
  Promise.all(ids.map((id) => operation.loaders.participant.load(id)));

/** Work that people wait for. */
@Resolver('UnmetNeed')
export class UnmetNeedResolver {
  @ResolveField()
  occupation(@Parent() need: UnmetNeed, @Context('operation') operation: Operation): Promise<OccupationRow> {
    return occupationOf(operation, need.occupation);
  }

  @ResolveField()
  municipality(@Parent() need: UnmetNeed, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.municipality.load(need.municipality);
  }

  @ResolveField()
  participants(@Parent() need: UnmetNeed, @Context('operation') operation: Operation): Promise<unknown[]> {
    return peopleOf(operation, need.participants);
  }
}

/** One call to make. */
@Resolver('Call')
export class CallResolver {
  @ResolveField()
  employer(@Parent() call: Call, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.employer.load(call.organisation);
  }

  @ResolveField()
  occupation(@Parent() call: Call, @Context('operation') operation: Operation): Promise<OccupationRow> {
    return occupationOf(operation, call.occupation);
  }

  @ResolveField()
  helps(@Parent() call: Call, @Context('operation') operation: Operation): Promise<unknown[]> {
    return peopleOf(operation, call.helps);
  }

  @ResolveField()
  draftTasks(@Parent() { draft }: Call): readonly { title: string; talkMinutesPerDay: number | null }[] {
    return (draft.tasks ?? []).map(({ title, talkMinutesPerDay }) => {
      return { title, talkMinutesPerDay: talkMinutesPerDay ?? null };
    });
  }
}
