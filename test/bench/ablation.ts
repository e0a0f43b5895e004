import {
  componentCodes,
  fullScore,
  Market,
  rulesOn,
  standardRules,
  standardWeights,
  type ComponentCode,
  type MatchInput,
  type ParticipantFacts,
  type Weights,
} from '@fotfeste/matching';
import { seededRandom } from '../../libs/matching/src/assignment/testing/random-instance.js';
import { demoMarket } from './support-demo-market.js';
import { swapFigures } from './support-swaps.js';

/**
 * `npm run bench -- ablation`: what the order of a person's slots rests on, on the demo region.
 *
 * - weights shaken by up to 20 % each way: for how many people the top three stay;
 * - each component taken out: how many top threes change;
 * - stand-ins: how much of who has a childcare limit, lives in a zone or was tested early can be read off the scores.
 */
const input = demoMarket();
const [weights] = standardWeights;
if (!weights) throw new Error('no weights');

const top = 3;

/** A person's slots, best first, with their scores. */
type Order = readonly { readonly slot: number; readonly score: number }[];

/** In the order of suggestions: within the person's own longest commute first, then by score. */
function ordersUnder(changed: Weights, people: MatchInput['participants'] = input.participants): readonly Order[] {
  const { slots, taxonomy, geography, on } = input;
  const rules = rulesOn(standardRules, on);
  const market = new Market({ participants: people, slots, taxonomy, geography, on, rules, weights: changed });
  return people.map(({ maxCommuteMinutes = changed.commute.usualLimit }, participant) => {
    const found: { slot: number; score: number }[] = [];
    market.visitAllowed(participant, (slot, score) => found.push({ slot, score }));
    const isNear = new Map(
      found.map(({ slot }) => [slot, (market.journeyOf(participant, slot)?.minutes ?? 0) <= maxCommuteMinutes]),
    );
    return found.sort(
      (a, b) => Number(isNear.get(b.slot)) - Number(isNear.get(a.slot)) || b.score - a.score || a.slot - b.slot,
    );
  });
}

/**
 * Whether a top three stayed: it holds the same slots, or slots that were worth the same to the person. Two places of one
 * workplace that agree in everything are not told apart by a change between them.
 */
function stays(before: Order, after: Order): boolean {
  const kept = new Set(before.slice(0, top).map(({ slot }) => slot));
  const last = before[top - 1]?.score ?? 0;
  const equals = new Set(before.filter(({ score }) => score === last).map(({ slot }) => slot));
  return after.slice(0, top).every(({ slot }) => kept.has(slot) || equals.has(slot));
}

/** The same, where only the very same slots count. */
const areSame = (before: Order, after: Order): boolean => {
  const now = new Set(after.slice(0, top).map(({ slot }) => slot));
  return before.slice(0, top).every(({ slot }) => now.has(slot));
};

const withPoints = (points: Weights['points']): Weights => ({ ...weights, points });

/** Points multiplied and rounded to whole ones that sum to the full score; the largest takes what rounding leaves. */
function scaled(factor: (code: ComponentCode) => number): Weights {
  const raw = componentCodes.map((code) => weights!.points[code] * factor(code));
  const sum = raw.reduce((total, points) => total + points, 0);
  const points = new Map(componentCodes.map((code, i) => [code, Math.round((raw[i]! * fullScore) / sum)]));
  const rest = fullScore - [...points.values()].reduce((total, value) => total + value, 0);
  const largest = componentCodes.reduce((most, code) => (points.get(code)! > points.get(most)! ? code : most));
  points.set(largest, points.get(largest)! + rest);
  return withPoints({ ...weights!.points, ...Object.fromEntries(points) });
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const print = (...cells: readonly string[]): void => {
  process.stdout.write(`${cells.map((cell, i) => cell.padEnd(i === 0 ? 44 : 14)).join('')}\n`);
};

const base = ordersUnder(weights);
const matched = base.flatMap((order, person) => (order.length > top ? [person] : []));
const shareThatStay = (orders: readonly Order[], isKept: typeof stays = stays): number =>
  matched.filter((person) => isKept(base[person]!, orders[person]!)).length / matched.length;
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const shakes = 100;
const random = seededRandom(11);
const stability: number[] = [];
const strictly: number[] = [];
for (let i = 0; i < shakes; i++) {
  const by = new Map(componentCodes.map((code) => [code, 0.8 + 0.4 * random()]));
  const orders = ordersUnder(scaled((code) => by.get(code)!));
  stability.push(shareThatStay(orders));
  strictly.push(shareThatStay(orders, areSame));
}
const mean = meanOf(stability);
print(
  'top three under shaken weights',
  `stay ${percent(mean)}`,
  `worst ${percent(Math.min(...stability))}`,
  `of ${matched.length} people, ${shakes} shakes`,
);
print('  without counting slots of the same score as one', `stay ${percent(meanOf(strictly))}`);
const alone = componentCodes.map((code) =>
  [0.8, 1.2].map((factor) => shareThatStay(ordersUnder(scaled((other) => (other === code ? factor : 1))))),
);
componentCodes.forEach((code, i) => print(`  ${code} alone -20 % / +20 %`, ...alone[i]!.map(percent)));

for (const code of componentCodes) {
  const share = shareThatStay(ordersUnder(scaled((other) => (other === code ? 0 : 1))));
  print(`without ${code}`, `stay ${percent(share)}`);
}

/** What a score could be telling about a person without being told. */
const groups: readonly (readonly [string, (person: ParticipantFacts) => boolean | undefined])[] = [
  ['has a childcare limit', ({ childcareHours }) => childcareHours !== undefined && childcareHours.length > 0],
  ['lives in the largest zone', ({ municipality }) => municipality === '3203' || municipality === '3201'],
  [
    'tested in the last half year',
    ({ norwegian }) => norwegian && norwegian.some(({ takenOn }) => takenOn > '2026-05-23'),
  ],
  ['has a need for adaptation', ({ adaptations }) => adaptations !== undefined && adaptations.length > 0],
  ['older than forty-five', ({ birthDate }) => birthDate && birthDate < '1981-11-23'],
];

/** The chance that a random one of a group scores higher than a random other: 50 % says nothing. */
function chanceHigher(inGroup: readonly number[], others: readonly number[]): number {
  let higher = 0;
  for (const a of inGroup) for (const b of others) higher += a > b ? 1 : a === b ? 0.5 : 0;
  return higher / Math.max(1, inGroup.length * others.length);
}

const bestScore = base.map((order) => order[0]?.score ?? -1);
const reach = base.map((order) => order.length);
print(
  'stand-ins',
  'people',
  'best score',
  'slots allowed',
  'the chance that one of the group has more; 50 % says nothing',
);
for (const [name, belongs] of groups) {
  const people = [...input.participants.keys()].filter((person) => (bestScore[person] ?? -1) >= 0);
  const inside = people.filter((person) => belongs(input.participants[person]!) === true);
  const outside = people.filter((person) => belongs(input.participants[person]!) === false);
  const of = (values: readonly number[]) =>
    percent(
      chanceHigher(
        inside.map((person) => values[person]!),
        outside.map((person) => values[person]!),
      ),
    );
  print(`  ${name}`, String(inside.length), of(bestScore), of(reach));
}

for (const { name, changed, compared } of swapFigures(input))
  print(`  ${name}`, `${changed} of ${compared} scores changed`);

process.stdout.write(`asked: the top three stay for >= 80 % of people: ${mean >= 0.8 ? 'met' : 'MISSED'}\n`);
process.exitCode = mean >= 0.8 ? 0 : 1;
