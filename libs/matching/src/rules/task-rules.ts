import { type LocalDate, yearsBetween } from '@fotfeste/kernel';
import { gapsAgainst, languageProfile, type LanguageNeed } from '@fotfeste/language';
import type { AdaptationNeed, SlotTask, TaskDemand } from '../facts.js';
import { allowed, notKnown, pairRule, type Judgement, type PairRule, type RuleRow } from './hard-rule.js';

/** Which demands a need stands against. */
export const conflictsOf: { readonly [need in AdaptationNeed]: readonly TaskDemand[] } = {
  NO_HEAVY_LIFTING: ['LIFTING'],
  SEATED_WORK: ['STANDING', 'LIFTING'],
  NO_LONG_STANDING: ['STANDING'],
  NO_HEIGHTS: ['HEIGHTS'],
  NO_CHEMICALS: ['CHEMICALS'],
  NO_DUST: ['DUST'],
  NO_COLD: ['COLD'],
  NO_NOISE: ['NOISE'],
  NO_NIGHT_WORK: ['NIGHT_WORK'],
  NO_TIME_PRESSURE: ['TIME_PRESSURE'],
  NOT_ALONE: ['WORKING_ALONE'],
  REGULAR_BREAKS: ['TIME_PRESSURE'],
};

/** What a task demands, for rules that look at nothing else of it. */
interface TaskDemands {
  readonly id: string;
  readonly demands: readonly TaskDemand[];
}

const demandsOf = (tasks: readonly SlotTask[] | undefined): readonly TaskDemands[] | undefined => {
  const known = (tasks ?? []).map(({ id, demands }) => ({ id, demands: demands ?? [] }));
  return known.some(({ demands }) => demands.length > 0) ? known : undefined;
};

/** A person's needs against the tasks: tasks can be left out while others remain; when all collide it is a no. */
export const adaptations = (row: RuleRow): PairRule =>
  pairRule(row, {
    ofParticipant: ({ adaptations: needs }) => (needs?.length ? needs : undefined),
    ofSlot: ({ tasks }) => ({ tasks: demandsOf(tasks), asked: tasks !== undefined }),
    judge: (needs, { tasks, asked }) => {
      if (!tasks) return asked ? allowed : notKnown('slot.tasks');
      const forbidden = new Set(needs.flatMap((need) => conflictsOf[need]));
      const colliding = tasks.filter(({ demands }) => demands.some((demand) => forbidden.has(demand)));
      if (colliding.length === 0) return allowed;
      return {
        verdict: colliding.length < tasks.length ? 'ALLOWED_WITH_ACTION' : 'NOT_ALLOWED',
        facts: [
          { name: 'participant.adaptations', value: needs.join(' ') },
          { name: 'slot.tasks', value: colliding.map(({ id }) => id).join(' ') },
        ],
        change: { code: 'LEAVE_OUT_TASK', params: { tasks: colliding.map(({ id }) => id).join(' ') } },
      };
    },
  });

/** The age of somebody below a limit; undefined for everybody else, decided by the year alone where that is enough. */
function ageBelow(limit: number, birthDate: LocalDate | undefined, on: LocalDate): number | undefined {
  if (!birthDate || Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) > limit) return undefined;
  const years = yearsBetween(birthDate, on);
  return years < limit ? years : undefined;
}

/** Nobody below the age where work may begin. */
export const oldEnough = (row: RuleRow, limits: { readonly years: number }): PairRule =>
  pairRule(row, {
    ofParticipant: ({ birthDate }, on) => ageBelow(limits.years, birthDate, on),
    ofSlot: () => true,
    judge: (years) => ({
      verdict: 'NOT_ALLOWED',
      facts: [{ name: 'participant.birthDate', value: years }],
      change: { code: 'CHECK_AGE_LIMIT', params: { years: limits.years } },
    }),
  });

/** Work that those under 18 may not do, or only under conditions. */
export const youngWorker = (
  row: RuleRow,
  limits: { readonly years: number; readonly demands: readonly TaskDemand[] },
): PairRule =>
  pairRule(row, {
    ofParticipant: ({ birthDate }, on) => ageBelow(limits.years, birthDate, on),
    ofSlot: ({ tasks }) => demandsOf(tasks),
    judge: (years, tasks) => {
      const limited = tasks.filter(({ demands }) => demands.some((demand) => limits.demands.includes(demand)));
      if (limited.length === 0) return allowed;
      return {
        verdict: 'NOT_ALLOWED',
        facts: [
          { name: 'participant.birthDate', value: years },
          { name: 'slot.tasks', value: limited.map(({ id }) => id).join(' ') },
        ],
        change: { code: 'CHECK_AGE_LIMIT', params: { years: limits.years } },
      };
    },
  });

/** The level below which a task is not safe, where the employer has stated one with a reason. Nothing else prunes on language. */
export const safetyFloor = (row: RuleRow): PairRule =>
  pairRule(row, {
    ofParticipant: ({ norwegian }, on) => languageProfile(norwegian ?? [], on),
    ofSlot: ({ tasks }) => {
      const floors = (tasks ?? []).flatMap(({ id, safetyFloor: floor }) => (floor ? [{ id, need: floor.need }] : []));
      return floors.length > 0 ? { floors, tasks: tasks?.length ?? 0 } : undefined;
    },
    judge: (profile, { floors, tasks }) => {
      const judged = floors.map((floor) => ({ id: floor.id, gaps: gapsAgainst(profile, floor.need) }));
      const short = judged.find(({ gaps }) => gaps.some(({ steps }) => steps !== undefined && steps > 0));
      if (short) return belowFloor(short, tasks);
      const open = judged.find(({ gaps }) => gaps.some(({ steps }) => steps === undefined));
      return open ? assessFirst(open.id) : allowed;
    },
  });

type Gaps = ReturnType<typeof gapsAgainst>;

function belowFloor({ id, gaps }: { readonly id: string; readonly gaps: Gaps }, tasks: number): Judgement {
  const gap = gaps.find(({ steps }) => steps !== undefined && steps > 0);
  const params = { task: id, skill: gap?.skill ?? '', level: gap?.need ?? '' };
  return {
    verdict: 'NOT_ALLOWED',
    facts: [
      { name: 'participant.norwegian', value: `${gap?.skill} ${gap?.have}` },
      { name: 'slot.tasks', value: `${id} ${gap?.skill} ${gap?.need}` },
    ],
    change: tasks > 1 ? { code: 'LEAVE_OUT_TASK', params: { tasks: id } } : { code: 'REACH_LEVEL', params },
  };
}

const assessFirst = (task: string): Judgement => ({
  verdict: 'ALLOWED_WITH_ACTION',
  facts: [{ name: 'slot.tasks', value: task }],
  change: { code: 'ASSESS_LANGUAGE', params: { task } },
  unknown: ['participant.norwegian'],
});

/** Levels a law asks for before somebody is hired (not before an internship), proven by the test. */
export const languageForHire = (
  row: RuleRow,
  hire: { readonly only?: readonly string[]; readonly except?: readonly string[]; readonly minimum: LanguageNeed },
): PairRule =>
  pairRule(row, {
    ofParticipant: ({ norwegian }, on) => languageProfile(norwegian ?? [], on),
    ofSlot: ({ kind, sector, occupation }) =>
      kind === 'JOB' && sector === 'KINDERGARTEN' && concerns(hire, occupation) ? true : undefined,
    judge: (profile) => {
      const gaps = gapsAgainst(profile, hire.minimum);
      const short = gaps.filter(({ steps }) => steps !== undefined && steps > 0);
      const missing = short.map(({ skill, need }) => `${skill} ${need}`).join(' ');
      if (short.length > 0) {
        return {
          verdict: 'NOT_ALLOWED',
          facts: short.map(({ skill, have }) => ({ name: 'participant.norwegian', value: `${skill} ${have}` })),
          change: { code: 'REACH_LEVEL', params: { missing } },
        };
      }
      const untested = gaps.filter(({ skill }) => profile[skill]?.source !== 'TEST').map(({ skill }) => skill);
      if (untested.length === 0) return allowed;
      return {
        verdict: 'ALLOWED_WITH_ACTION',
        facts: [{ name: 'slot.sector', value: 'KINDERGARTEN' }],
        change: { code: 'TAKE_LANGUAGE_TEST', params: { skills: untested.join(' ') } },
        ...(gaps.some(({ have }) => !have) ? { unknown: ['participant.norwegian'] as const } : {}),
      };
    },
  });

const concerns = (
  { only, except }: { readonly only?: readonly string[]; readonly except?: readonly string[] },
  occupation: string,
): boolean => (only?.includes(occupation) ?? true) && !(except?.includes(occupation) ?? false);
