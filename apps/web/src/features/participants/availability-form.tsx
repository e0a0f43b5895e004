import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '../../ui/action-form.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { blocksFromWritten, blocksToWrite, wrongBlocks } from '../../ui/week-blocks.js';
import { WeekGridField } from '../../ui/week-grid-field.js';
import { type PersonCase, useChangeFacts } from './person-case.js';

interface Props {
  readonly person: PersonCase;
  readonly onClose: () => void;
}

/** Changes the week. An empty week that was unknown stays unknown. */
export function AvailabilityForm({ person, onClose }: Props) {
  const { t } = useTranslation('participants');
  const [available, setAvailable] = useState(() => blocksToWrite(person.availability ?? []));
  const [school, setSchool] = useState(() => blocksToWrite(person.schoolBlocks ?? []));
  const { action, change } = useChangeFacts(person, onClose);
  const error = useFieldError(action.refusals);
  const submit = () => {
    if (wrongBlocks([...available, ...school]).length > 0) return;
    const keepUnknown = (before: unknown, written: typeof available) =>
      before === null && written.length === 0 ? null : blocksFromWritten(written);
    void change({
      availability: keepUnknown(person.availability, available),
      schoolBlocks: keepUnknown(person.schoolBlocks, school),
    });
  };
  return (
    <ActionForm action={action} onSubmit={submit} onCancel={onClose}>
      <WeekGridField
        label={t('week.available')}
        field="availability"
        value={available}
        onChange={setAvailable}
        error={error('availability')}
      />
      <WeekGridField
        label={t('week.school')}
        field="schoolBlocks"
        value={school}
        onChange={setSchool}
        error={error('schoolBlocks')}
      />
    </ActionForm>
  );
}
