import type { CaseloadRowFragment } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { CsvButton } from '../../ui/csv-button.js';
import { languageSkills } from '../../ui/cefr.js';
import { usePersonName } from '../../ui/use-person-name.js';

/** The rows that are shown, as a file. */
export function CaseloadExport({ rows }: { readonly rows: readonly CaseloadRowFragment[] }) {
  const { t } = useTranslation(['caseload', 'enums']);
  const name = usePersonName();
  const headers = [
    t('caseload:column.name'),
    t('caseload:column.age'),
    ...languageSkills.map((skill) => t(`enums:LanguageSkill.${skill}`)),
    t('caseload:column.hours'),
    t('caseload:column.stage'),
    t('caseload:column.step'),
    t('caseload:export.due'),
    t('caseload:column.proposals'),
    t('caseload:column.end'),
  ];
  const cells = rows.map((row) => [
    name(row),
    row.age ?? '',
    ...languageSkills.map((skill) => row.level.find((level) => level.skill === skill)?.level ?? ''),
    row.hours.planned,
    t(`enums:CaseStage.${row.stage}`),
    row.nextStep.text,
    row.nextStep.due ?? '',
    row.openProposals,
    row.programmeEnd ?? '',
  ]);
  return <CsvButton headers={headers} rows={cells} fileName="caseload" />;
}
