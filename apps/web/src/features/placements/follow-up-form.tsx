import { type FollowUpKind, RecordFollowUpDocument, type RecordFollowUpMutation } from '@fotfeste/contract';
import { HStack, Textarea, ToggleGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { fieldId } from '../../ui/field-id.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';

const kinds = ['VISIT', 'PHONE', 'MEETING', 'MESSAGE'] as const satisfies readonly FollowUpKind[];
const pick = (data: RecordFollowUpMutation) => data.recordFollowUp;

interface Props {
  readonly placementId: string;
  readonly onClose: () => void;
}

/** Logs a follow-up: kind, what was said, the next step and its day; the day of the follow-up is today unless changed. */
export function FollowUpForm({ placementId, onClose }: Props) {
  const { t } = useTranslation(['placements', 'enums', 'common']);
  const { today } = useViewer();
  const [kind, setKind] = useState<FollowUpKind>('VISIT');
  const [on, setOn] = useState<string | undefined>(today);
  const [note, setNote] = useState('');
  const [nextStep, setNextStep] = useState('');
  const [nextDue, setNextDue] = useState<string>();
  const [tried, setTried] = useState(false);
  const record = useAction(RecordFollowUpDocument, pick);
  const refused = useFieldError(record.refusals);
  const submit = async () => {
    setTried(true);
    if (on === undefined || note.trim() === '') return;
    const next = { nextStep: nextStep.trim() || null, nextDue: nextDue ?? null };
    const recorded = await record.run({ placementId, on, kind, note: note.trim(), ...next });
    if (recorded !== undefined) onClose();
  };
  return (
    <ActionForm action={record} onSubmit={submit} onCancel={onClose} submitLabel={t('placements:followUp.submit')}>
      <HStack gap="space-16" align="end">
        <ToggleGroup
          size="small"
          label={t('placements:followUp.kind')}
          value={kind}
          onChange={(chosen) => setKind(kinds.find((member) => member === chosen) ?? 'VISIT')}
        >
          {kinds.map((member) => (
            <ToggleGroup.Item key={member} value={member} label={t(`enums:FollowUpKind.${member}`)} />
          ))}
        </ToggleGroup>
        <DateField
          size="small"
          label={t('placements:followUp.on')}
          field="on"
          value={on}
          onChange={setOn}
          latest={today}
          error={refused('on')}
        />
      </HStack>
      <Textarea
        id={fieldId('note')}
        label={t('placements:followUp.note')}
        description={t('placements:followUp.noteHelp')}
        minRows={3}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={tried && note.trim() === '' ? t('common:required') : refused('note')}
      />
      <HStack gap="space-16" align="end">
        <TextInput
          size="small"
          label={t('placements:followUp.nextStep')}
          field="nextStep"
          htmlSize={30}
          value={nextStep}
          onChange={setNextStep}
          error={refused('nextStep')}
        />
        <DateField
          size="small"
          label={t('placements:followUp.nextDue')}
          field="nextDue"
          value={nextDue}
          onChange={setNextDue}
          earliest={today}
          error={refused('nextDue')}
        />
      </HStack>
    </ActionForm>
  );
}
