import type { OccupationCode } from '@fotfeste/kernel';
import type { Fact } from '../rules/index.js';
import type { Suggestion } from '../run/match-run.js';
import type { SlotFacts } from '../facts.js';
import type { Reason } from './reason.js';
import { renderReason, type Telling } from './render-reason.js';
import type { TextLanguage } from './texts.js';

/** A draft for the plan's reasons, to be edited by the consultant; `version` says which texts made it. */
export interface PlanDraft {
  readonly version: string;
  readonly text: string;
  /** Every fact the text rests on. */
  readonly facts: readonly Fact[];
}

const version = 'plan-draft-1';

interface Frame {
  readonly element: (occupation: string, weeks: string, hours: string) => string;
  readonly kinds: { readonly [kind in SlotFacts['kind']]: string };
  readonly weeks: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly chances: string;
  readonly norwegian: string;
  readonly first: string;
}

const frames: { readonly [language in TextLanguage]: Frame } = {
  nb: {
    element: (occupation, weeks, hours) => `Elementet er ${occupation}${weeks}${hours}.`,
    kinds: { INTERNSHIP: 'praksis', JOB: 'arbeid' },
    weeks: (count) => ` i ${count} uker`,
    hours: (count) => `, ${String(count).replace('.', ',')} timer i uka`,
    chances: 'Det styrker mulighetene for arbeid fordi:',
    norwegian: 'Det støtter norskmålet fordi:',
    first: 'Før oppstart:',
  },
  en: {
    element: (occupation, weeks, hours) => `The element is ${occupation}${weeks}${hours}.`,
    kinds: { INTERNSHIP: 'an internship', JOB: 'work' },
    weeks: (count) => ` for ${count} weeks`,
    hours: (count) => `, ${count} hours a week`,
    chances: 'It strengthens the chances of work because:',
    norwegian: 'It supports the goal for Norwegian because:',
    first: 'Before the start:',
  },
};

const aboutNorwegian: readonly Reason['code'][] = ['TRAINS_NEXT_STEP', 'LANGUAGE_BUDDY', 'COPES_WITH_TASKS'];

/**
 * A paragraph on why this element is in the plan, how it strengthens the chances of work and the goal for Norwegian. The
 * plan shall give reasons for the elements chosen (integreringsloven section 15). Made from the suggestion's own reasons,
 * so it says nothing the match did not count.
 */
export function draftPlanReason(
  suggestion: Suggestion,
  slot: SlotFacts,
  telling: Omit<Telling, 'audience'>,
): PlanDraft {
  const frame = frames[telling.language];
  const norwegian = suggestion.reasons.filter(({ code }) => aboutNorwegian.includes(code));
  const work = suggestion.reasons.filter(({ code }) => !aboutNorwegian.includes(code));
  const text = [
    frame.element(elementName(slot, frame, telling), weeksOf(slot, frame), hoursOf(slot, frame)),
    ...part(frame.chances, work, telling),
    ...part(frame.norwegian, norwegian, telling),
    ...part(frame.first, suggestion.actions, telling),
  ].join(' ');
  const used = [...suggestion.reasons, ...suggestion.actions];
  return { version, text, facts: [...slotFacts(slot), ...used.flatMap(({ facts }) => facts)] };
}

const elementName = (slot: SlotFacts, frame: Frame, { naming }: Omit<Telling, 'audience'>): string =>
  `${frame.kinds[slot.kind]} (${naming.occupation(slot.occupation satisfies OccupationCode).toLowerCase()})`;

const weeksOf = ({ lengthWeeks }: SlotFacts, { weeks }: Frame): string =>
  lengthWeeks === undefined ? '' : weeks(lengthWeeks);
const hoursOf = ({ weeklyHours }: SlotFacts, { hours }: Frame): string =>
  weeklyHours === undefined ? '' : hours(weeklyHours);

const slotFacts = ({ occupation, lengthWeeks, weeklyHours }: SlotFacts): readonly Fact[] => [
  { name: 'slot.occupation', value: occupation },
  ...(lengthWeeks === undefined ? [] : [{ name: 'slot.lengthWeeks', value: lengthWeeks } as const]),
  ...(weeklyHours === undefined ? [] : [{ name: 'slot.weeklyHours', value: weeklyHours } as const]),
];

function part(opening: string, reasons: readonly Reason[], telling: Omit<Telling, 'audience'>): readonly string[] {
  const sentences = reasons.flatMap((reason) => renderReason(reason, { ...telling, audience: 'CONSULTANT' }) ?? []);
  return sentences.length === 0 ? [] : [opening, ...sentences];
}
