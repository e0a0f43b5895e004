import type { EndGoal, Schooling, SettlementBasis } from '@fotfeste/contract';
import { HGrid } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { TextInput } from '../../ui/text-input.js';
import { TriState } from '../../ui/tri-state.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { changedFacts, factsOf } from './changed-facts.js';
import { type PersonCase, useChangeFacts } from './person-case.js';

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
const textFields = ['givenName', 'familyName', 'phone', 'email', 'contactLanguage', 'postcode'] as const;
const dateFields = ['settledOn', 'programmeStart', 'programmeEnd'] as const;

interface Props {
  readonly person: PersonCase;
  readonly onClose: () => void;
}

/** Changes the facts of the case. Only what was changed is sent; every field may stay unknown. */
export function FactsForm({ person, onClose }: Props) {
  const { t } = useTranslation(['participants', 'enums', 'common']);
  const [facts, setFacts] = useState(() => factsOf(person));
  const { action, change } = useChangeFacts(person, onClose);
  const error = useFieldError(action.refusals);
  const set = (changes: Partial<typeof facts>) => setFacts((current) => ({ ...current, ...changes }));
  return (
    <ActionForm action={action} onSubmit={() => change(changedFacts(person, facts))} onCancel={onClose}>
      <HGrid gap="space-16" columns={{ xs: 1, md: 2 }}>
        {textFields.map((field) => (
          <TextInput
            key={field}
            size="small"
            label={t(`participants:fact.${field}`)}
            field={field}
            value={facts[field]}
            onChange={(value) => set({ [field]: value })}
            error={error(field)}
          />
        ))}
        <TextInput
          size="small"
          label={t('participants:fact.maxCommuteInMinutes')}
          field="maxCommuteMinutes"
          inputMode="numeric"
          value={facts.maxCommuteMinutes}
          onChange={(maxCommuteMinutes) => set({ maxCommuteMinutes })}
          error={error('maxCommuteMinutes')}
        />
        {dateFields.map((field) => (
          <DateField
            key={field}
            size="small"
            label={t(`participants:fact.${field}`)}
            field={field}
            value={facts[field]}
            onChange={(value) => set({ [field]: value })}
            error={error(field)}
          />
        ))}
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
        <TriState
          label={t('participants:fact.interpreterNeeded')}
          field="interpreterNeeded"
          value={facts.interpreterNeeded}
          onChange={(interpreterNeeded) => set({ interpreterNeeded })}
        />
      </HGrid>
    </ActionForm>
  );
}
