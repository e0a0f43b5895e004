import { gapsAgainst, languageProfile, type SkillGap } from '@fotfeste/language';
import { judgePair, type Change, type PairVerdict, type RuleFinding, type RuleTable } from '../rules/index.js';
import type { PairToScore, ScoreComponent } from '../score/describe-score.js';
import { slotLanguage } from '../score/language-fit.js';
import { consultantOnly, everybody, notTheEmployer, type Reason } from './reason.js';

/**
 * The risks of a pair by name: what the person cannot do yet, what is far, what nobody knows. The most telling first.
 * A consultant sees all of them, an employer only what concerns the work.
 */
export function risksOf(
  pair: PairToScore,
  components: readonly ScoreComponent[],
  context: { readonly verdict: PairVerdict; readonly rules: RuleTable },
): readonly Reason[] {
  return [
    ...languageGaps(pair),
    ...laterHire(pair, context.rules),
    ...skillsMissing(components),
    ...hoursMissing(components),
    ...longCommute(pair),
    ...notWished(pair, components),
    ...noJobAfterwards(pair),
    ...factsMissing(context.verdict, components),
  ];
}

/** What a person has to do or ask for before the pair is allowed, one per rule that says so. */
export const actionsOf = ({ findings }: PairVerdict): readonly Reason[] =>
  findings.filter(({ verdict }) => verdict === 'ALLOWED_WITH_ACTION').map(ruleReason);

/** A rule's finding as something to say. */
export function ruleReason(finding: RuleFinding): Reason {
  const { code, source, verified, basis, change, facts, employerMaySee } = finding;
  const checked: Reason['params'] = basis === 'LAW' && !verified ? { unverified: true } : {};
  return {
    code: `RULE_${code}`,
    kind: 'ACTION',
    audiences: employerMaySee ? everybody : code === 'PROTECTION_NOT_CHECKED' ? consultantOnly : notTheEmployer,
    params: { source, ...checked, ...paramsOf(change) },
    facts,
  };
}

const paramsOf = (change: Change | undefined): Reason['params'] =>
  change ? { ...change.params, change: change.code } : {};

/** The largest gap, in the task where it shows; and a skill the tasks need that nobody has assessed. */
function languageGaps({ participant, slot, taxonomy, on }: PairToScore): readonly Reason[] {
  const profile = languageProfile(participant.norwegian ?? [], on);
  const language = slotLanguage(slot, taxonomy);
  const gaps = language.tasks.flatMap(({ id, need }) => gapsAgainst(profile, need ?? {}).map((gap) => ({ id, gap })));
  const worst = gaps.reduce<(typeof gaps)[number] | undefined>(
    (top, next) => ((next.gap.steps ?? 0) > (top?.gap.steps ?? 0) ? next : top),
    undefined,
  );
  const open = gaps.find(({ gap }) => gap.have === undefined);
  const where = language.assumed ? 'slot.occupation' : 'slot.tasks';
  return [
    ...(worst ? [gapReason(worst.id, worst.gap, where)] : []),
    ...(open ? [notAssessed(open.id, open.gap, where)] : []),
  ];
}

const gapReason = (task: string, gap: SkillGap, where: 'slot.tasks' | 'slot.occupation'): Reason => ({
  code: 'LANGUAGE_GAP',
  kind: 'RISK',
  audiences: everybody,
  params: { task, skill: gap.skill, need: gap.need, have: gap.have ?? '', steps: gap.steps ?? 0 },
  facts: [
    { name: 'participant.norwegian', value: `${gap.skill} ${gap.have ?? ''}` },
    { name: where, value: task },
  ],
});

const notAssessed = (task: string, gap: SkillGap, where: 'slot.tasks' | 'slot.occupation'): Reason => ({
  code: 'LANGUAGE_NOT_ASSESSED',
  kind: 'RISK',
  audiences: notTheEmployer,
  params: { task, skill: gap.skill, need: gap.need },
  facts: [{ name: where, value: task }],
});

/** An internship may be allowed where hiring is not yet: the law on kindergartens says what will be missing. */
function laterHire({ participant, slot, journey, on }: PairToScore, rules: RuleTable): readonly Reason[] {
  if (slot.kind !== 'INTERNSHIP' || slot.sector !== 'KINDERGARTEN') return [];
  const asJob = judgePair(rules, { participant, slot: { ...slot, kind: 'JOB' }, journey, on });
  const finding = asJob.findings.find(({ change }) => change?.code === 'REACH_LEVEL');
  if (!finding) return [];
  return [
    {
      code: 'LATER_HIRE_NEEDS_LEVEL',
      kind: 'RISK',
      audiences: everybody,
      params: { missing: finding.change?.params['missing'] ?? '', source: finding.source },
      facts: finding.facts,
    },
  ];
}

function skillsMissing(components: readonly ScoreComponent[]): readonly Reason[] {
  const skills = components.find(({ code }) => code === 'SKILLS');
  const facts = (skills?.facts ?? []).filter(({ name }) => name === 'slot.skills' || name === 'slot.occupation');
  if (!skills || facts.length === 0 || skills.points * 2 > skills.max) return [];
  const params = {
    skills: facts
      .slice(0, 3)
      .map(({ value }) => value)
      .join(' '),
    count: facts.length,
  };
  return [{ code: 'SKILLS_MISSING', kind: 'RISK', audiences: everybody, params, facts: facts.slice(0, 3) }];
}

function hoursMissing(components: readonly ScoreComponent[]): readonly Reason[] {
  const schedule = components.find(({ code }) => code === 'SCHEDULE');
  if (!schedule || schedule.certainty === 0 || schedule.points * 2 > schedule.max) return [];
  const [mine, theirs] = schedule.facts.map(({ value }) => value);
  const params = { hours: mine ?? 0, of: theirs ?? 0 };
  return [{ code: 'FEW_HOURS_FIT', kind: 'RISK', audiences: everybody, params, facts: schedule.facts }];
}

function longCommute({ participant, journey }: PairToScore): readonly Reason[] {
  const most = participant.maxCommuteMinutes;
  if (!journey || most === undefined || journey.minutes * 4 <= most * 3) return [];
  return [
    {
      code: 'LONG_COMMUTE',
      kind: 'RISK',
      audiences: notTheEmployer,
      params: { minutes: journey.minutes, most, estimate: journey.basis === 'ESTIMATE' },
      facts: [
        { name: 'journey.minutes', value: journey.minutes },
        { name: 'participant.maxCommuteMinutes', value: most },
      ],
    },
  ];
}

function notWished({ participant, slot }: PairToScore, components: readonly ScoreComponent[]): readonly Reason[] {
  const wish = components.find(({ code }) => code === 'WISH');
  const first = [...(participant.wishes ?? [])].sort((a, b) => a.rank - b.rank)[0];
  if (!wish || !first || wish.points > 0) return [];
  return [
    {
      code: 'NOT_AMONG_WISHES',
      kind: 'RISK',
      audiences: notTheEmployer,
      params: { occupation: slot.occupation, wish: first.occupation },
      facts: [
        { name: 'participant.wishes', value: first.occupation },
        { name: 'slot.occupation', value: slot.occupation },
      ],
    },
  ];
}

const noJobAfterwards = ({ slot: { mayBecome } }: PairToScore): readonly Reason[] =>
  mayBecome?.kind === 'NONE'
    ? [
        {
          code: 'NO_JOB_AFTERWARDS',
          kind: 'RISK',
          audiences: notTheEmployer,
          params: {},
          facts: [{ name: 'slot.mayBecome', value: 'NONE' }],
        },
      ]
    : [];

function factsMissing(verdict: PairVerdict, components: readonly ScoreComponent[]): readonly Reason[] {
  const unscored = components.filter(({ certainty }) => certainty === 0).map(({ code }) => code);
  if (unscored.length === 0 && verdict.unknown.length === 0) return [];
  const params = { components: unscored.join(' '), facts: verdict.unknown.join(' ') };
  return [{ code: 'FACTS_MISSING', kind: 'RISK', audiences: consultantOnly, params, facts: [] }];
}
