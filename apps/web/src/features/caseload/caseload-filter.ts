import type { CaseloadFilter, CaseloadOrder, CaseStage } from '@fotfeste/contract';
import { cefrLevels, languageSkills } from '../../ui/cefr.js';
import { type FilterOf, flag, oneOf, text } from '../../url/filter-codec.js';

export const caseStages = [
  'READY',
  'CONSENT',
  'SENT',
  'MEETING',
  'AGREEMENT',
  'IN_PLACEMENT',
  'EVALUATE',
  'HIRED',
  'EXITED',
] as const satisfies readonly CaseStage[];

const orders = ['NEXT_STEP', 'NAME', 'PROGRAMME_END', 'LAST_CONTACT'] as const satisfies readonly CaseloadOrder[];

/** The caseload's filter and order, as they stand in the address. */
export const caseloadShape = {
  search: text,
  mine: flag,
  stage: oneOf(caseStages),
  minimumLevel: oneOf(cefrLevels),
  skill: oneOf(languageSkills),
  behindOnHours: flag,
  withoutProposal: flag,
  overdue: flag,
  order: oneOf(orders),
};

export type CaseloadChoice = FilterOf<typeof caseloadShape>;

/** The flags that a reader can switch on and off. */
export const caseloadFlags = ['mine', 'overdue', 'behindOnHours', 'withoutProposal'] as const;

/** What to ask the API for. A part of the language without a level asks for nothing. */
export function caseloadVariables(choice: CaseloadChoice): { filter: CaseloadFilter; order: CaseloadOrder } {
  const { order = 'NEXT_STEP', skill, ...rest } = choice;
  const filter = rest.minimumLevel === undefined || skill === undefined ? rest : { ...rest, skill };
  return { filter, order };
}
