import type { MatchAnswer, MatchRequest, MatchThread } from './match-port.js';

/** The answer of one kind. */
export type AnswerOf<Packed, Kind extends MatchAnswer<Packed>['kind']> = Extract<
  MatchAnswer<Packed>,
  { readonly kind: Kind }
>;

/** The run was stopped by whoever asked for it; nothing of it may be used. */
export class RunCancelled extends Error {
  override readonly name = 'RunCancelled';
}

interface Task<Packed> {
  readonly request: MatchRequest;
  /** The only thread that may take it; any where absent. */
  readonly thread?: number;
  readonly resolve: (answer: MatchAnswer<Packed>) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Threads that take work as they become free, one request at a time each.
 *
 * When a thread is lost, or the run is cancelled, everything waiting is rejected and nothing more is sent.
 */
export class ThreadPool<Packed> {
  private waiting: Task<Packed>[] = [];
  private readonly busy: (Task<Packed> | undefined)[];
  private failure: Error | undefined;

  constructor(
    private readonly threads: readonly MatchThread<Packed>[],
    private readonly isCancelled: () => boolean,
  ) {
    this.busy = threads.map(() => undefined);
    threads.forEach((thread, number) => {
      thread.on('message', (answer) => this.answered(number, answer));
      thread.on('error', (error) => this.fail(error));
      thread.on('exit', (code) => this.fail(new Error(`a matching thread ended with ${code} before the run did`)));
    });
  }

  get size(): number {
    return this.threads.length;
  }

  /** Asks whichever thread is free first, or the one named, and returns its answer of the kind expected. */
  async ask<Kind extends MatchAnswer<Packed>['kind']>(
    request: MatchRequest,
    kind: Kind,
    thread?: number,
  ): Promise<AnswerOf<Packed, Kind>> {
    const answer = await new Promise<MatchAnswer<Packed>>((resolve, reject) => {
      this.waiting.push({ request, resolve, reject, ...(thread === undefined ? {} : { thread }) });
      this.dispatch();
    });
    if (!isOf(answer, kind)) throw new RangeError(`a thread answered ${answer.kind} where ${kind} was expected`);
    return answer;
  }

  /** Asks every thread the same. */
  async askAll<Kind extends MatchAnswer<Packed>['kind']>(
    request: MatchRequest,
    kind: Kind,
  ): Promise<readonly AnswerOf<Packed, Kind>[]> {
    return Promise.all(this.threads.map((_, thread) => this.ask(request, kind, thread)));
  }

  /** Throws RunCancelled when whoever asked for the run wants no more of it. */
  stopIfCancelled(): void {
    if (this.isCancelled()) throw new RunCancelled('the run was cancelled');
  }

  private answered(number: number, answer: MatchAnswer<Packed>): void {
    const task = this.busy[number];
    this.busy[number] = undefined;
    task?.resolve(answer);
    this.dispatch();
  }

  private dispatch(): void {
    if (this.failure || this.isCancelled()) return this.fail(this.failure ?? new RunCancelled('the run was cancelled'));
    for (const [number, thread] of this.threads.entries()) {
      if (this.busy[number]) continue;
      const next = this.waiting.findIndex((task) => task.thread === undefined || task.thread === number);
      const task = this.waiting[next];
      if (!task) continue;
      this.waiting.splice(next, 1);
      this.busy[number] = task;
      thread.postMessage(task.request);
    }
  }

  private fail(reason: Error): void {
    // A thread that was ended because the run was cancelled is no fault.
    this.failure ??= this.isCancelled() ? new RunCancelled('the run was cancelled') : reason;
    const all = [...this.waiting, ...this.busy.flatMap((task) => task ?? [])];
    this.waiting = [];
    this.busy.fill(undefined);
    for (const task of all) task.reject(this.failure);
  }
}

const isOf = <Packed, Kind extends MatchAnswer<Packed>['kind']>(
  answer: MatchAnswer<Packed>,
  kind: Kind,
): answer is AnswerOf<Packed, Kind> => answer.kind === kind;
