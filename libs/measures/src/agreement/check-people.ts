import { localDate, ok, refuse, yearsBetween, type LocalDate, type Result } from '@fotfeste/kernel';
import type { MeasureKind, NeedGroup } from '../kinds.js';
import { measureRule } from '../rules/in-force.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import type { PersonKey } from './agreement.js';
import type { NavGateRefusal, PeopleRefusal } from './refusals.js';

/** Who takes part, and when. */
export interface PeopleFacts {
  readonly kind: MeasureKind;
  readonly participant: { readonly person: PersonKey; readonly birthDate?: LocalDate };
  readonly mentor?: PersonKey;
  readonly today: LocalDate;
}

/**
 * Whether these people can have the measure: the participant has turned sixteen today, was not above the measure's oldest
 * age on the first of January, and is not their own mentor. An unknown birth date is not judged. Ages at start and end are date limits (`checkDates`).
 */
export function checkPeople(facts: PeopleFacts, rules: MeasureRules): Result<undefined, PeopleRefusal> {
  const { participant, mentor } = facts;
  const age = participant.birthDate && ageRefusal(facts, participant.birthDate, rules);
  if (age) return refuse(age);
  return mentor === participant.person ? refuse({ code: 'MENTOR_IS_PARTICIPANT' }) : ok(undefined);
}

function ageRefusal(facts: PeopleFacts, birthDate: LocalDate, rules: MeasureRules): PeopleRefusal | undefined {
  const { kind, today } = facts;
  const rule = measureRule(rules, kind, today);
  if (yearsBetween(birthDate, today) < rule.youngest) return { code: 'TOO_YOUNG', youngest: rule.youngest };
  const newYear = localDate(`${today.slice(0, 4)}-01-01`);
  const oldest = kind === 'SUMMER_JOB' ? rule.oldestAtStart : undefined;
  return oldest !== undefined && isOlderThan(oldest, birthDate, newYear)
    ? { code: 'TOO_OLD_ON_NEW_YEAR', oldest }
    : undefined;
}

/** Older than the age on a day: the birthday itself is not older. */
function isOlderThan(age: number, birthDate: LocalDate, on: LocalDate): boolean {
  const years = yearsBetween(birthDate, on);
  return years > age || (years === age && birthDate.slice(5) !== on.slice(5));
}

/**
 * Whether the need group gives a right to the measure. Only NAV asks, and only NAV may be answered: elsewhere the refusal
 * goes through `neutralRefusal`. Good prospects give a right to none.
 */
export function checkNeedGroup(
  kind: MeasureKind,
  needGroup: NeedGroup | undefined,
  rules: MeasureRules,
): Result<undefined, NavGateRefusal> {
  const rule = measureRule(rules, kind, undefined);
  if (rule.isNeedGroupNotAsked) return ok(undefined);
  if (needGroup === undefined) return refuse({ code: 'NEED_GROUP_UNKNOWN' });
  return rule.needGroups.includes(needGroup) ? ok(undefined) : refuse({ code: 'NEED_GROUP_NOT_ELIGIBLE' });
}
