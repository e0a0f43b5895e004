import type { LanguageNeedInput, SlotInput, SlotTaskInput } from '@fotfeste/contract';
import { languageSkills } from '../../ui/cefr.js';
import { blocksFromWritten, hoursOf, wrongBlocks } from '../../ui/week-blocks.js';
import { writtenNumber } from '../../ui/written-number.js';
import type { DraftTask, SlotDraft, TaskNeeds } from './slot-draft.js';

/** What must be mended before the slot can be sent; the wording is `problem.<code>` in the slots' catalogue. */
export type SlotProblemCode =
  | 'employer'
  | 'contactEmail'
  | 'occupation'
  | 'title'
  | 'postcode'
  | 'from'
  | 'to'
  | 'endsBeforeStart'
  | 'capacity'
  | 'weeklyHours'
  | 'shifts'
  | 'tasks'
  | 'outlook'
  | 'outlookPercent';

/** A problem and the field it is in. */
export interface SlotProblem {
  readonly code: SlotProblemCode;
  readonly field: string;
}

const longestWeek = 40;
const mostPlaces = 100;

/** The problems of a draft in the order of its fields. An empty list means that `slotInput` gives a slot. */
export function slotProblems(draft: SlotDraft): readonly SlotProblem[] {
  const checks: readonly (readonly [SlotProblemCode, string, boolean])[] = [
    ['employer', 'organisationNumber', draft.employer === undefined],
    ['contactEmail', 'onBehalfContactEmail', draft.contactEmail !== '' && !/^\S+@\S+\.\S+$/.test(draft.contactEmail)],
    ['occupation', 'occupation', draft.occupation === undefined],
    ['title', 'title', draft.title.trim() === ''],
    ['postcode', 'postcode', !/^\d{4}$/.test(draft.postcode.trim())],
    ['tasks', 'tasks', draft.tasks.every((task) => task.title.trim() === '')],
    ['from', 'from', draft.from === undefined],
    ['to', 'to', draft.to === undefined],
    ['endsBeforeStart', 'to', draft.from !== undefined && draft.to !== undefined && draft.to < draft.from],
    ['capacity', 'capacity', !isWithin(writtenNumber(draft.capacity), 1, mostPlaces)],
    ['shifts', 'shifts', wrongBlocks(draft.shifts).length > 0],
    ['weeklyHours', 'weeklyHours', !(weeklyHours(draft) > 0 && weeklyHours(draft) <= longestWeek)],
    ['outlook', 'outlook', draft.outlook === undefined],
    [
      'outlookPercent',
      'outlookPercent',
      draft.outlookPercent !== '' && !isWithin(writtenNumber(draft.outlookPercent), 1, 100),
    ],
  ];
  return checks.flatMap(([code, field, wrong]) => (wrong ? [{ code, field }] : []));
}

/** The slot to send, or `undefined` while the draft has problems. */
export function slotInput(draft: SlotDraft): SlotInput | undefined {
  const { employer, occupation, from, to, outlook } = draft;
  if (!employer || !occupation || !from || !to || !outlook || slotProblems(draft).length > 0) return undefined;
  return {
    organisationNumber: employer.organisationNumber,
    title: draft.title.trim(),
    occupation: occupation.code,
    postcode: draft.postcode.trim(),
    from,
    to,
    capacity: writtenNumber(draft.capacity) ?? 1,
    weeklyHours: weeklyHours(draft),
    shifts: blocksFromWritten(draft.shifts),
    tasks: draft.tasks.filter((task) => task.title.trim() !== '').map(taskInput),
    skills: draft.skills.map(({ id }) => ({ skill: id, essential: draft.essential.includes(id) })),
    requirements: Object.entries(draft.requirements).map(([kind, strength]) => ({
      kind,
      must: strength === 'MUST',
      licenceClass: kind === 'DRIVING_LICENCE' ? draft.licenceClass.trim().toUpperCase() || null : null,
    })),
    supervisorName: draft.supervisorName.trim() || null,
    languageBuddy: draft.languageBuddy,
    outlook,
    outlookPercent: writtenNumber(draft.outlookPercent) ?? null,
    outlookDecisionOn: draft.outlookDecisionOn ?? null,
  };
}

/** The hours that are written, or else those of the week grid. */
export function weeklyHours(draft: Pick<SlotDraft, 'weeklyHours' | 'shifts'>): number {
  const written = writtenNumber(draft.weeklyHours);
  if (written === undefined) return Number.NaN;
  return written ?? hoursOf(blocksFromWritten(draft.shifts));
}

/** The parts of the language that a task takes, with their levels. */
export function needsOf(needs: TaskNeeds): readonly LanguageNeedInput[] {
  return languageSkills.flatMap((skill) => {
    const level = needs[skill];
    return level === undefined ? [] : [{ skill, level }];
  });
}

function taskInput(task: DraftTask): SlotTaskInput {
  return {
    title: task.title.trim(),
    needs: [...needsOf(task.needs)],
    safetyReason: task.safetyReason.trim() || null,
    talkMinutesPerDay: writtenNumber(task.talkMinutes) ?? null,
    readyTask: task.readyTask ?? null,
  };
}

function isWithin(value: number | null | undefined, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
