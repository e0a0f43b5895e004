import { Worker, parentPort, workerData } from 'node:worker_threads';

/** A thread that stays up between tasks, so that none of them waits for code to be read and data to be built again. */
export interface WarmThread<Task, Answer> {
  /**
   * Hands a task over. A thread does its tasks one after the other, in the order they came.
   *
   * @throws Error what the task threw, or that the thread ended first. An aborted signal ends the thread with all it had
   *   in hand; the next task starts another.
   */
  ask(task: Task, signal?: AbortSignal): Promise<Answer>;
  /** Ends it, finished or not. */
  close(): Promise<void>;
}

/** Where a thread's code is, and what it is given once. */
export interface ThreadMaking {
  readonly module: URL;
  readonly data?: unknown;
  /** The most memory for its objects, in megabytes; Node's own choice where it is absent. */
  readonly memory?: number;
}

interface Asked<Task> {
  readonly id: number;
  readonly task: Task;
}

type Told<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly fault: { readonly name: string; readonly message: string } };

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** Starts a thread at once. Its module calls `answerTasks`. */
export function warmThread<Task, Answer>(making: ThreadMaking): WarmThread<Task, Answer> {
  let started: Started<Task, Answer> | undefined = start(making);
  let closed = false;
  return {
    ask(task, signal) {
      if (closed) return Promise.reject(new Error('the thread is closed'));
      if (!started || started.ended) started = start(making);
      return askOf(started, task, signal);
    },
    async close() {
      closed = true;
      await started?.thread.terminate();
      started = undefined;
    },
  };
}

interface Started<Task, Answer> {
  readonly thread: Worker;
  readonly waiting: Map<number, Waiting<Answer>>;
  ended: boolean;
  /** Sends a task; answers with its number. */
  readonly send: (task: Task) => number;
}

function start<Task, Answer>({ module, data, memory }: ThreadMaking): Started<Task, Answer> {
  const thread = new Worker(module, {
    workerData: data,
    execArgv: ['--import', '@swc-node/register/esm-register'],
    ...(memory && { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  });
  const waiting = new Map<number, Waiting<Answer>>();
  let sent = 0;
  const send = (task: Task): number => {
    sent += 1;
    thread.postMessage({ id: sent, task } satisfies Asked<Task>);
    return sent;
  };
  const started: Started<Task, Answer> = { thread, waiting, ended: false, send };
  thread.on('message', (told: Told<Answer>) => {
    const asker = waiting.get(told.id);
    waiting.delete(told.id);
    if (waiting.size === 0) thread.unref();
    if ('fault' in told) asker?.reject(Object.assign(new Error(told.fault.message), { name: told.fault.name }));
    else asker?.resolve(told.answer);
  });
  const end = (error: Error): void => {
    started.ended = true;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  thread.on('error', end);
  thread.on('exit', (code) => end(new Error(`the thread ended with ${code} before it answered`)));
  thread.unref();
  return started;
}

function askOf<Task, Answer>(
  { thread, waiting, send }: Started<Task, Answer>,
  task: Task,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stop = (): void => void thread.terminate();
    signal?.addEventListener('abort', stop, { once: true });
    const done = (): void => signal?.removeEventListener('abort', stop);
    thread.ref();
    waiting.set(send(task), {
      resolve: (answer) => (done(), resolve(answer)),
      reject: (error) => (done(), reject(error)),
    });
  });
}

/** What the thread was given when it was made. */
export const threadData = (): unknown => workerData;

/** The thread's side: does each task with `work`, one after the other. */
export function answerTasks<Task, Answer>(work: (task: Task) => Promise<Answer> | Answer): void {
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', ({ id, task }: Asked<Task>) => {
    last = last.then(async () => {
      try {
        const answer = await work(task);
        parentPort?.postMessage({ id, answer });
      } catch (error) {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        parentPort?.postMessage({ id, fault: { name, message } });
      }
    });
  });
}
