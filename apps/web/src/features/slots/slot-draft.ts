import type {
  CefrLevel,
  LanguageSkill,
  OccupationFieldsFragment,
  Outlook,
  SkillFieldsFragment,
  SlotContentFragment,
} from '@fotfeste/contract';
import type { EmployerChoice } from '../../ui/employer-field.js';
import { blocksToWrite, type WrittenBlock } from '../../ui/week-blocks.js';
import { numberForField } from '../../ui/written-number.js';

/** The level a task takes per part of the language; a part that is absent takes none. */
export type TaskNeeds = Readonly<Partial<Record<LanguageSkill, CefrLevel>>>;

/** A task while the slot is being written. */
export interface DraftTask {
  readonly key: string;
  readonly title: string;
  readonly needs: TaskNeeds;
  /** Why the level is a safety floor; empty where it is only a wish. */
  readonly safetyReason: string;
  readonly talkMinutes: string;
  /** The ready task it was made from. */
  readonly readyTask?: string;
}

/** How strongly a paper is asked for. */
export type RequirementStrength = 'MUST' | 'MAY';

/** A slot while it is being written: text as it stands in the fields. */
export interface SlotDraft {
  readonly employer: EmployerChoice | undefined;
  /** The contact who confirms, where the slot is entered on the employer's behalf. */
  readonly contactEmail: string;
  readonly occupation: OccupationFieldsFragment | undefined;
  readonly title: string;
  readonly postcode: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly capacity: string;
  readonly weeklyHours: string;
  readonly shifts: readonly WrittenBlock[];
  readonly tasks: readonly DraftTask[];
  readonly skills: readonly SkillFieldsFragment[];
  readonly essential: readonly string[];
  readonly requirements: Readonly<Partial<Record<string, RequirementStrength>>>;
  /** The class of the driving licence, where one is asked for. */
  readonly licenceClass: string;
  readonly supervisorName: string;
  readonly languageBuddy: boolean;
  readonly outlook: Outlook | undefined;
  readonly outlookPercent: string;
  readonly outlookDecisionOn: string | undefined;
}

/** A slot of which nothing is written. */
export const emptyDraft: SlotDraft = {
  employer: undefined,
  contactEmail: '',
  occupation: undefined,
  title: '',
  postcode: '',
  from: undefined,
  to: undefined,
  capacity: '1',
  weeklyHours: '',
  shifts: [],
  tasks: [],
  skills: [],
  essential: [],
  requirements: {},
  licenceClass: '',
  supervisorName: '',
  languageBuddy: false,
  outlook: undefined,
  outlookPercent: '',
  outlookDecisionOn: undefined,
};

/** A stored slot, to be changed or copied. */
export function draftOf(slot: SlotContentFragment): SlotDraft {
  return {
    ...emptyDraft,
    employer: slot.employer,
    occupation: slot.occupation,
    title: slot.title,
    postcode: slot.postcode,
    from: slot.from,
    to: slot.to,
    capacity: numberForField(slot.capacity),
    weeklyHours: numberForField(slot.weeklyHours),
    shifts: blocksToWrite(slot.shifts),
    tasks: slot.tasks.map((task) => ({
      key: task.id,
      title: task.title,
      needs: Object.fromEntries(task.needs.map((need) => [need.skill, need.level])),
      safetyReason: task.safetyReason ?? '',
      talkMinutes: numberForField(task.talkMinutesPerDay),
    })),
    skills: slot.skills.map((row) => row.skill),
    essential: slot.skills.filter((row) => row.essential).map((row) => row.skill.id),
    requirements: Object.fromEntries(slot.requirements.map((row) => [row.kind, row.must ? 'MUST' : 'MAY'])),
    licenceClass: slot.requirements.find((row) => row.kind === 'DRIVING_LICENCE')?.licenceClass ?? '',
    supervisorName: slot.supervisorName ?? '',
    languageBuddy: slot.languageBuddy,
    outlook: slot.outlook,
    outlookPercent: numberForField(slot.outlookPercent),
    outlookDecisionOn: slot.outlookDecisionOn ?? undefined,
  };
}
