import { Button, Chips, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { cefrLevels, languageSkills } from '../../ui/cefr.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { SearchField } from '../../ui/search-field.js';
import { type CaseloadChoice, caseloadFlags, caseStages } from './caseload-filter.js';

interface Props {
  readonly choice: CaseloadChoice;
  readonly onChange: (changes: CaseloadChoice) => void;
}

const nothing: CaseloadChoice = {
  search: undefined,
  mine: undefined,
  stage: undefined,
  minimumLevel: undefined,
  skill: undefined,
  behindOnHours: undefined,
  withoutProposal: undefined,
  overdue: undefined,
};

/** Who the list shows. All of it stands in the address. */
export function CaseloadFilters({ choice, onChange }: Props) {
  const { t } = useTranslation(['caseload', 'enums', 'common']);
  const filtered = Object.keys(choice).some((name) => name !== 'order');
  return (
    <HStack as="search" gap="space-16" align="end" aria-label={t('caseload:filter.label')}>
      <SearchField
        label={t('caseload:filter.search')}
        value={choice.search}
        onSearch={(search) => onChange({ search })}
      />
      <EnumSelect
        size="small"
        label={t('caseload:filter.stage')}
        members={caseStages}
        name={(stage) => t(`enums:CaseStage.${stage}`)}
        none={t('caseload:filter.all')}
        value={choice.stage}
        onChange={(stage) => onChange({ stage })}
      />
      <EnumSelect
        size="small"
        label={t('caseload:filter.level')}
        members={cefrLevels}
        name={(level) => level}
        none={t('caseload:filter.all')}
        value={choice.minimumLevel}
        onChange={(minimumLevel) => onChange({ minimumLevel })}
      />
      <EnumSelect
        size="small"
        label={t('caseload:filter.part')}
        members={languageSkills}
        name={(skill) => t(`enums:LanguageSkill.${skill}`)}
        none={t('caseload:filter.fourParts')}
        value={choice.skill}
        onChange={(skill) => onChange({ skill })}
      />
      <Chips aria-label={t('caseload:filter.flags')}>
        {caseloadFlags.map((name) => (
          <Chips.Toggle
            key={name}
            selected={choice[name] === true}
            onClick={() => onChange({ [name]: choice[name] === true ? undefined : true })}
          >
            {t(`caseload:filter.${name}`)}
          </Chips.Toggle>
        ))}
      </Chips>
      {filtered && (
        <Button size="small" variant="tertiary" onClick={() => onChange(nothing)}>
          {t('caseload:filter.clear')}
        </Button>
      )}
    </HStack>
  );
}
