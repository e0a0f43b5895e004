import { HGrid } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { TextInput } from '../../ui/text-input.js';
import { TriState } from '../../ui/tri-state.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { changedFacts, factsOf, type WrittenFacts } from './changed-facts.js';
import { ChoiceFields } from './choice-fields.js';
import { type PersonCase, useChangeFacts } from './person-case.js';

const textFields = ['givenName', 'familyName', 'phone', 'email', 'postcode'] as const;
const dateFields = ['settledOn', 'programmeStart', 'programmeEnd'] as const;

interface Props {
  readonly person: PersonCase;
  readonly onClose: () => void;
}

/** Changes the facts of the case. Only what was changed is sent; every field may stay unknown. */
export function FactsForm({ person, onClose }: Props) {
  const { t } = useTranslation('participants');
  const [facts, setFacts] = useState(() => factsOf(person));
  const { action, change } = useChangeFacts(person, onClose);
  const error = useFieldError(action.refusals);
  const set = (changes: Partial<WrittenFacts>) => setFacts((current) => ({ ...current, ...changes }));
  return (
    <ActionForm action={action} onSubmit={() => change(changedFacts(person, facts))} onCancel={onClose}>
      <HGrid gap="space-16" columns={{ xs: 1, md: 2 }}>
        {textFields.map((field) => (
          <TextInput
            key={field}
            size="small"
            label={t(`fact.${field}`)}
            field={field}
            value={facts[field]}
            onChange={(value) => set({ [field]: value })}
            error={error(field)}
          />
        ))}
        <TextInput
          size="small"
          label={t('fact.maxCommuteInMinutes')}
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
            label={t(`fact.${field}`)}
            field={field}
            value={facts[field]}
            onChange={(value) => set({ [field]: value })}
            error={error(field)}
          />
        ))}
        <ChoiceFields facts={facts} set={set} error={error} />
        <TriState
          label={t('fact.interpreterNeeded')}
          field="interpreterNeeded"
          value={facts.interpreterNeeded}
          onChange={(interpreterNeeded) => set({ interpreterNeeded })}
        />
      </HGrid>
    </ActionForm>
  );
}
