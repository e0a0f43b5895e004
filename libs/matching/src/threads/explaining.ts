import type { LeftOutSummary } from '../run/match-run.js';
import type { LeftOutCounts } from './match-port.js';
import type { AnswerOf, ThreadPool } from './thread-pool.js';

/** Participants explained by one request: about a tenth of a second's work. */
const atATime = 64;
/** Requests made ahead of the reader, for each thread: threads keep busy, and memory stays small. */
const aheadPerThread = 3;

/** Makes outcomes in threads, some way ahead of whoever reads them, and hands them out in order. */
export class Explaining<Packed> {
  private readonly ahead: Promise<AnswerOf<Packed, 'EXPLAINED'>>[] = [];
  private readonly counts = new Map<LeftOutSummary['code'], number>();
  private all = 0;
  private next = 0;

  constructor(
    private readonly pool: ThreadPool<Packed>,
    private readonly participants: number,
    private readonly onPart: (part: number) => void,
  ) {
    this.askAhead();
  }

  async *outcomes(): AsyncGenerator<Packed> {
    for (;;) {
      const coming = this.ahead.shift();
      if (!coming) return;
      const { outcomes, leftOut } = await coming;
      this.pool.stopIfCancelled();
      this.askAhead();
      this.count(leftOut);
      this.onPart(this.participants === 0 ? 1 : (this.next - this.ahead.length * atATime) / this.participants);
      yield* outcomes;
    }
  }

  /** For each rule, how many of those left out it stands in the way of, as far as outcomes have been read. */
  leftOutSummary(): readonly LeftOutSummary[] {
    return [...this.counts]
      .map(([code, participants]) => ({ code, participants, leftOut: this.all }))
      .sort((a, b) => b.participants - a.participants || (a.code < b.code ? -1 : 1));
  }

  private askAhead(): void {
    while (this.ahead.length < this.pool.size * aheadPerThread && this.next < this.participants) {
      const from = this.next;
      this.next = Math.min(this.participants, from + atATime);
      const coming = this.pool.ask({ kind: 'EXPLAIN', from, to: this.next }, 'EXPLAINED');
      // Whoever reads it gets the rejection; until then it must not count as one that nobody handles.
      coming.catch(() => undefined);
      this.ahead.push(coming);
    }
  }

  private count({ all, rules }: LeftOutCounts): void {
    for (const { code, participants } of rules) this.counts.set(code, (this.counts.get(code) ?? 0) + participants);
    this.all += all;
  }
}
