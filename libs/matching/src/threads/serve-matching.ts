import { buildGeography } from '@fotfeste/geography';
import { buildTaxonomy } from '@fotfeste/occupation';
import type { AssignmentSolution } from '../assignment/index.js';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import { CandidateSearch, graphOf, withEdges, type CandidateGraph } from '../market/candidate-graph.js';
import type { Market, NumberedPair } from '../market/market.js';
import { pairsThePricesMiss, solveOn, usualSearch, type SearchSettings } from '../market/settle.js';
import type { RuleTable } from '../rules/index.js';
import { problemsOf } from '../run/check-input.js';
import { summaryOf } from '../run/left-out.js';
import { baselinesOf, inOrderOfIds, openedMarket, outcomesOf, settledBy, summaryOfRun } from '../run/match-caseload.js';
import type { MatchInput } from '../run/match-input.js';
import type { ParticipantOutcome } from '../run/match-run.js';
import type { SettledMarket } from '../run/suggest.js';
import { weightsOn, type WeightTable } from '../score/weights.js';
import type { MatchAnswer, MatchPort, MatchRequest, Prices, Stretch, ThreadedSettings } from './match-port.js';

/** What cannot cross to a thread, because it is made of functions: every thread of a run must have the same. */
export interface ThreadTables<Packed> {
  readonly rules: RuleTable;
  readonly weights: WeightTable;
  /** What to make of an outcome before it leaves the thread: the rows to be stored, say. Copying less is quicker. */
  readonly pack: (outcome: ParticipantOutcome) => Packed;
}

/**
 * Makes a thread answer a run: call it once, first thing, with the thread's port.
 *
 * The thread keeps every fact of the run, so that any of them can take any stretch of the work.
 */
export function serveMatching<Packed>(port: MatchPort<Packed>, tables: ThreadTables<Packed>): void {
  const side = new ThreadSide(tables);
  port.on('message', (request) => port.postMessage(side.answer(request)));
}

/** A thread's market, as far as it has come. */
interface Opened {
  readonly input: MatchInput;
  readonly market: Market;
  readonly pins: readonly NumberedPair[];
  readonly search: SearchSettings;
  readonly candidates: CandidateSearch;
}

class ThreadSide<Packed> {
  private readonly participants: ParticipantFacts[] = [];
  private readonly slots: SlotFacts[] = [];
  private openedAs: Opened | undefined;
  private prices: Prices | undefined;
  private graph: CandidateGraph | undefined;
  private solution: AssignmentSolution | undefined;
  private settledAs: SettledMarket | undefined;

  constructor(private readonly tables: ThreadTables<Packed>) {}

  answer(request: MatchRequest): MatchAnswer<Packed> {
    switch (request.kind) {
      case 'FACTS':
        for (const person of request.facts.participants ?? []) this.participants.push(person);
        for (const slot of request.facts.slots ?? []) this.slots.push(slot);
        return done;
      case 'OPEN':
        return this.open(request.settings);
      case 'FIND':
        this.opened.candidates.search(this.people(request));
        return done;
      case 'COLLECT':
        return { kind: 'FOUND', found: this.opened.candidates.found() };
      case 'SOLVE':
        return this.solve(graphOf(this.opened.market, { ...this.kept(), found: request.found }));
      case 'SOLVE_WITH':
        return this.solve(withEdges(had(this.graph), this.slots.length, request.missed));
      default:
        return this.answerWithPrices(request);
    }
  }

  private answerWithPrices(
    request: Exclude<MatchRequest, { readonly kind: 'FACTS' | 'OPEN' | 'FIND' | 'COLLECT' | 'SOLVE' | 'SOLVE_WITH' }>,
  ): MatchAnswer<Packed> {
    const { market, pins, input } = this.opened;
    switch (request.kind) {
      case 'TAKE_PRICES':
        this.prices = request.prices;
        return done;
      case 'PRICE':
        return { kind: 'MISSED', missed: this.missed(request) };
      case 'HAND_OUT': {
        const settlement = { graph: had(this.graph), solution: had(this.solution), ...provenBy(request) };
        return { kind: 'SETTLED', settlement };
      }
      case 'SETTLE':
        this.settledAs = settledBy(market, pins, request.settlement);
        return done;
      case 'BASELINES':
        return { kind: 'BASELINES_FOUND', baselines: baselinesOf(had(this.settledAs)) };
      case 'SUMMARY':
        return { kind: 'SUMMED_UP', summary: summaryOfRun(input, had(this.settledAs), request.baselines) };
      case 'EXPLAIN':
        return this.explain(request);
    }
  }

  private get opened(): Opened {
    return had(this.openedAs);
  }

  private open(settings: ThreadedSettings): MatchAnswer<Packed> {
    const { taxonomy, geography, search = usualSearch, ...rest } = settings;
    const unsorted: MatchInput = {
      ...rest,
      search,
      participants: this.participants,
      slots: this.slots,
      taxonomy: buildTaxonomy(taxonomy),
      geography: buildGeography(geography),
      rules: this.tables.rules,
      weights: this.tables.weights,
    };
    const problems = problemsOf(unsorted);
    const weights = weightsOn(unsorted.weights, unsorted.on);
    const participants = this.participants.length;
    if (problems.length > 0 || !weights) return { kind: 'OPENED', participants, problems };
    const input = inOrderOfIds(unsorted);
    const { market, pins } = openedMarket(input, weights);
    this.openedAs = { input, market, pins, search, candidates: new CandidateSearch(market, search.keep) };
    return { kind: 'OPENED', participants, problems };
  }

  private kept() {
    const { search, pins } = this.opened;
    return { keep: search.keep, forced: pins };
  }

  /** Participants by where they live, so that a stretch of them shares its journeys. */
  private people({ from, to }: Stretch): Int32Array {
    return this.opened.market.byHome().subarray(from, to);
  }

  private solve(graph: CandidateGraph): MatchAnswer<Packed> {
    const { market, pins } = this.opened;
    this.graph = graph;
    this.solution = solveOn(market, graph, pins);
    const { price, profit } = this.solution;
    return { kind: 'SOLVED', prices: { price, profit } };
  }

  private missed(stretch: Stretch) {
    const { market, pins, search } = this.opened;
    const asked = { participants: this.people(stretch), pins, most: search.addedPerRound };
    return pairsThePricesMiss(market, had(this.prices), asked);
  }

  private explain({ from, to }: Stretch): MatchAnswer<Packed> {
    const numbers = Array.from({ length: to - from }, (_, i) => from + i);
    const outcomes = [...outcomesOf(had(this.settledAs), numbers)];
    const all = outcomes.filter(({ leftOut }) => leftOut).length;
    const leftOut = { all, rules: summaryOf(outcomes) };
    return { kind: 'EXPLAINED', outcomes: outcomes.map(this.tables.pack), leftOut };
  }
}

const done = { kind: 'DONE' } as const;

const provenBy = ({ provenOverAll }: { readonly provenOverAll: boolean }) => ({ provenOverAll });

function had<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new RangeError('a thread was asked for something before it had what it takes');
  return thing;
}
