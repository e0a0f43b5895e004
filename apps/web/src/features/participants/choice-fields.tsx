import type { EndGoal, Schooling, SettlementBasis } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { EnumSelect } from '../../ui/enum-select.js';
import { spokenLanguages } from '../../ui/spoken-languages.js';
import { useLanguageName } from '../../ui/use-language-name.js';
import type { WrittenFacts } from './changed-facts.js';

const endGoals = [
  'WORK',
  'UPPER_SECONDARY_PARTS',
  'UPPER_SECONDARY_COMPLETED',
  'VOCATIONAL',
  'HIGHER_EDUCATION',
] as const satisfies readonly EndGoal[];
const schoolings = [
  'NONE',
  'PRIMARY',
  'LOWER_SECONDARY',
  'UPPER_SECONDARY',
  'VOCATIONAL',
  'HIGHER',
] as const satisfies readonly Schooling[];
const bases = ['SETTLED', 'FAMILY_REUNIFICATION'] as const satisfies readonly SettlementBasis[];
interface Props {
  readonly facts: WrittenFacts;
  readonly set: (changes: Partial<WrittenFacts>) => void;
  readonly error: (field: string) => string | undefined;
}

/** The facts that are one of a closed list; each may stay unknown. */
export function ChoiceFields({ facts, set, error }: Props) {
  const { t } = useTranslation(['participants', 'enums', 'common']);
  const language = useLanguageName();
  const languages = [...new Set(['nb', ...spokenLanguages, facts.contactLanguage])]
    .filter((code) => code !== undefined)
    .toSorted((a, b) => language(a).localeCompare(language(b)));
  return (
    <>
      <EnumSelect
        size="small"
        label={t('participants:fact.contactLanguage')}
        field="contactLanguage"
        members={languages}
        name={language}
        none={t('common:unknown')}
        value={facts.contactLanguage}
        onChange={(contactLanguage) => set({ contactLanguage })}
        error={error('contactLanguage')}
      />
      <EnumSelect
        size="small"
        label={t('participants:fact.settlementBasis')}
        field="settlementBasis"
        members={bases}
        name={(member) => t(`enums:SettlementBasis.${member}`)}
        none={t('common:unknown')}
        value={facts.settlementBasis}
        onChange={(settlementBasis) => set({ settlementBasis })}
        error={error('settlementBasis')}
      />
      <EnumSelect
        size="small"
        label={t('participants:fact.endGoal')}
        field="endGoal"
        members={endGoals}
        name={(member) => t(`enums:EndGoal.${member}`)}
        none={t('common:unknown')}
        value={facts.endGoal}
        onChange={(endGoal) => set({ endGoal })}
        error={error('endGoal')}
      />
      <EnumSelect
        size="small"
        label={t('participants:fact.schooling')}
        field="schooling"
        members={schoolings}
        name={(member) => t(`enums:Schooling.${member}`)}
        none={t('common:unknown')}
        value={facts.schooling}
        onChange={(schooling) => set({ schooling })}
        error={error('schooling')}
      />
    </>
  );
}
