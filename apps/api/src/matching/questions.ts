import { groundSourceOf, groundVersion, matchingParticipants, matchingSlots } from '@fotfeste/db';
import { warmThread, type WarmThread } from '@fotfeste/queue';
import type { Operation } from '../common/operation.js';
import type { Answered, Asked, QuestionTask } from './question-thread.js';

type AnswerTo<Kind extends Asked['kind']> = Extract<Answered, { kind: Kind }>;

let thread: WarmThread<QuestionTask, Answered> | undefined;

/** Starts the thread that answers, so that the first question does not wait for it. */
export const readyForQuestions = (): WarmThread<QuestionTask, Answered> =>
  (thread ??= warmThread({ module: new URL('./question-thread.ts', import.meta.url) }));

/** Answers a question from the facts of the viewer's municipalities, beside everything else that the API does. */
export async function answerTo<Kind extends Asked['kind']>(
  operation: Operation,
  asked: Extract<Asked, { kind: Kind }>,
): Promise<AnswerTo<Kind>> {
  const { municipalities } = operation.viewer;
  const version = await groundVersion(operation);
  const task = {
    asked,
    participants: await matchingParticipants(operation, { municipalities }),
    slots: await matchingSlots(operation, { municipalities }),
    on: operation.today,
    groundVersion: version,
  };
  const first = await readyForQuestions().ask(task);
  const answered =
    first.kind === 'GROUND_MISSING'
      ? await readyForQuestions().ask({ ...task, ground: await groundSourceOf(operation, version) })
      : first;
  if (!isOf(asked.kind, answered)) throw new Error(`${asked.kind} was answered with ${answered.kind}`);
  return answered;
}

const isOf = <Kind extends Asked['kind']>(kind: Kind, answered: Answered): answered is AnswerTo<Kind> =>
  answered.kind === kind;
