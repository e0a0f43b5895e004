import type { CaseRow } from '@fotfeste/db';
import type { LocalDate } from '@fotfeste/kernel';
import { caseStage, nextStepOf, type CaseSettings, type CaseStage, type CaseStep } from '@fotfeste/placement';
import type { TextLanguage } from '../common/refusals/texts.js';
import { stepText } from './step-texts.js';

/** A next step with its sentence, as the schema has it. */
export interface NextStepView {
  readonly code: string;
  readonly text: string;
  readonly due: string | null;
  readonly owner: string | null;
  readonly overdue: boolean;
}

/** A case with what today makes of it. */
export interface CaseView {
  readonly row: CaseRow;
  readonly stage: CaseStage;
  readonly step: CaseStep;
}

/** Computes the stage and the next step of a case on a day, with the settings of its municipality. */
export const caseView = (row: CaseRow, settings: CaseSettings, today: LocalDate): CaseView => ({
  row,
  stage: caseStage(row.facts, today),
  step: nextStepOf(row.facts, settings, today),
});

/** The next step in words. */
export const nextStepView = ({ row, step }: CaseView, language: TextLanguage): NextStepView => ({
  code: step.code,
  text: stepText(step.code, language),
  due: step.due,
  owner: step.waitingFor === 'CONSULTANT' ? row.consultantName : step.waitingFor,
  overdue: step.overdue,
});
