import { languageProfile, nextStep } from '@fotfeste/language';
import type { Fact, FactValue } from '../rules/index.js';
import { slotLanguage } from '../score/language-fit.js';
import { slotSkills } from '../score/skill-coverage.js';
import type { PairToScore, ScoreComponent } from '../score/describe-score.js';
import type { ComponentCode } from '../score/weights.js';
import { everybody, notTheEmployer, type Reason } from './reason.js';

/** The share of its points a component must give before it is called a reason. */
const worthSaying: { readonly [code in ComponentCode]: number } = {
  SKILLS: 0.4,
  EXPERIENCE: 0.4,
  LANGUAGE_NOW: 0.8,
  SCHEDULE: 0.9,
  WISH: 0.4,
  LANGUAGE_GROWTH: 0.5,
  COMMUTE: 0.6,
  FUTURE: 0.4,
};
const mostReasons = 3;

/**
 * The reasons for a pair, strong ones first and the most points first among them, at most three. Made from the components and nothing else,
 * so what they say is what was counted.
 */
export function reasonsFor(pair: PairToScore, components: readonly ScoreComponent[]): readonly Reason[] {
  const known = components.filter(({ points, certainty }) => certainty > 0 && points > 0);
  const strong = ({ code, points, max }: ScoreComponent): boolean => points >= max * worthSaying[code];
  const byPoints = [...known].sort((a, b) => Number(strong(b)) - Number(strong(a)) || b.points - a.points);
  return byPoints
    .filter((component) => strong(component) || mayStandIn(component))
    .flatMap((component) => sentenceOf[component.code](pair, component) ?? [])
    .slice(0, mostReasons);
}

/** Weaker parts that are still true when called a reason; "copes with the tasks" and "the hours fit" would not be. */
const mayStandIn = ({ code }: ScoreComponent): boolean =>
  code !== 'LANGUAGE_NOW' && code !== 'SCHEDULE' && code !== 'COMMUTE';

type Sentence = (pair: PairToScore, component: ScoreComponent) => Reason | undefined;

const sentenceOf: { readonly [code in ComponentCode]: Sentence } = {
  SKILLS: skillsMatch,
  EXPERIENCE: workedAs,
  LANGUAGE_NOW: copes,
  SCHEDULE: hoursFit,
  WISH: wished,
  LANGUAGE_GROWTH: trains,
  COMMUTE: shortCommute,
  FUTURE: mayBecomeJob,
};

const valuesOf = (facts: readonly Fact[], name: Fact['name']): readonly Fact[] =>
  facts.filter((fact) => fact.name === name);

/** Only what the slot itself asks for: a skill that is merely near one earns points, but would not be true as a sentence. */
function skillsMatch({ slot, taxonomy }: PairToScore, { facts }: ScoreComponent): Reason | undefined {
  const needed = new Set<FactValue>(slotSkills(slot, taxonomy).skills.map(({ skill }) => skill));
  const held = valuesOf(facts, 'participant.skills').filter(({ value }) => needed.has(value));
  const worked = valuesOf(facts, 'participant.workHistory');
  const named = [...held, ...worked].slice(0, 3);
  if (held.length === 0) return undefined;
  const params = { skills: named.map(({ value }) => value).join(' '), count: held.length + worked.length };
  return { code: 'SKILLS_MATCH', kind: 'FOR', audiences: everybody, params, facts: named };
}

function workedAs({ slot }: PairToScore, { facts }: ScoreComponent): Reason | undefined {
  const worked = valuesOf(facts, 'participant.workHistory')[0];
  if (!worked) return undefined;
  const same = worked.value === slot.occupation;
  const params = { worked: worked.value, occupation: slot.occupation };
  const code = same ? 'WORKED_IN_OCCUPATION' : 'WORKED_IN_SIMILAR';
  return { code, kind: 'FOR', audiences: everybody, params, facts };
}

function copes(pair: PairToScore, { facts }: ScoreComponent): Reason {
  const { tasks } = slotLanguage(pair.slot, pair.taxonomy);
  const profile = languageProfile(pair.participant.norwegian ?? [], pair.on);
  const speaking = profile.SPEAKING?.level ?? profile.LISTENING?.level;
  const params: Reason['params'] = { tasks: tasks.length, ...(speaking ? { level: speaking } : {}) };
  return { code: 'COPES_WITH_TASKS', kind: 'FOR', audiences: everybody, params, facts };
}

function hoursFit(_: PairToScore, { facts }: ScoreComponent): Reason {
  const [mine, theirs] = facts.map(({ value }) => value);
  return {
    code: 'HOURS_FIT',
    kind: 'FOR',
    audiences: everybody,
    params: { hours: mine ?? 0, of: theirs ?? 0 },
    facts,
  };
}

function wished({ slot }: PairToScore, { facts }: ScoreComponent): Reason | undefined {
  const [wish, rank] = valuesOf(facts, 'participant.wishes').map(({ value }) => value);
  if (wish === undefined || rank === undefined) return undefined;
  return {
    code: wish === slot.occupation ? 'WISHED_OCCUPATION' : 'CLOSE_TO_WISH',
    kind: 'FOR',
    audiences: everybody,
    params: { wish, rank, occupation: slot.occupation },
    facts,
  };
}

function trains(pair: PairToScore, { facts }: ScoreComponent): Reason | undefined {
  const profile = languageProfile(pair.participant.norwegian ?? [], pair.on);
  const from = profile.SPEAKING?.level ?? profile.LISTENING?.level;
  const to = from && nextStep(from);
  const minutes = facts.find(({ value }) => typeof value === 'number')?.value;
  if (from && to && minutes !== undefined) {
    const params = { from, to, minutes };
    return { code: 'TRAINS_NEXT_STEP', kind: 'FOR', audiences: notTheEmployer, params, facts };
  }
  if (pair.slot.languageBuddy !== true) return undefined;
  return { code: 'LANGUAGE_BUDDY', kind: 'FOR', audiences: notTheEmployer, params: {}, facts };
}

function shortCommute(_: PairToScore, { facts }: ScoreComponent): Reason | undefined {
  const minutes = facts.find(({ name }) => name === 'journey.minutes')?.value;
  if (minutes === undefined) return undefined;
  return { code: 'SHORT_COMMUTE', kind: 'FOR', audiences: notTheEmployer, params: { minutes }, facts };
}

function mayBecomeJob({ slot: { mayBecome } }: PairToScore, { facts }: ScoreComponent): Reason | undefined {
  if (!mayBecome || mayBecome.kind === 'NONE') return undefined;
  const percent: Reason['params'] = mayBecome.percent === undefined ? {} : { percent: mayBecome.percent };
  const params: Reason['params'] = { becomes: mayBecome.kind, ...percent };
  return { code: 'MAY_BECOME_JOB', kind: 'FOR', audiences: notTheEmployer, params, facts };
}
