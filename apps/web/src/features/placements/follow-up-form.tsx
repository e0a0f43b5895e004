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
  const [next, setNext] = useState<NextStep>({ step: '', due: undefined });
  const [tried, setTried] = useState(false);
  const record = useAction(RecordFollowUpDocument, pick);
  const refused = useFieldError(record.refusals);
  const submit = async () => {
    setTried(true);
    if (on === undefined || note.trim() === '') return;
    const planned = { nextStep: next.step.trim() || null, nextDue: next.due ?? null };
    const recorded = await record.run({ placementId, on, kind, note: note.trim(), ...planned });
    if (recorded !== undefined) onClose();
  };
  return (
    <ActionForm action={record} onSubmit={submit} onCancel={onClose} submitLabel={t('placements:followUp.submit')}>
      <HStack gap="space-16" align="end">
        <KindField kind={kind} onChange={setKind} />
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
      <NextStepFields next={next} set={setNext} error={refused} earliest={today} />
    </ActionForm>
  );
}

function KindField({
  kind,
  onChange,
}: {
  readonly kind: FollowUpKind;
  readonly onChange: (kind: FollowUpKind) => void;
}) {
  const { t } = useTranslation(['placements', 'enums']);
  return (
    <ToggleGroup
      size="small"
      label={t('placements:followUp.kind')}
      value={kind}
      onChange={(chosen) => onChange(kinds.find((member) => member === chosen) ?? 'VISIT')}
    >
      {kinds.map((member) => (
        <ToggleGroup.Item key={member} value={member} label={t(`enums:FollowUpKind.${member}`)} />
      ))}
    </ToggleGroup>
  );
}

interface NextStep {
  readonly step: string;
  readonly due: string | undefined;
}

interface NextStepProps {
  readonly next: NextStep;
  readonly set: (next: NextStep) => void;
  readonly error: (field: string) => string | undefined;
  readonly earliest: string;
}

function NextStepFields({ next, set, error, earliest }: NextStepProps) {
  const { t } = useTranslation('placements');
  return (
    <HStack gap="space-16" align="end">
      <TextInput
        size="small"
        label={t('followUp.nextStep')}
        field="nextStep"
        htmlSize={30}
        value={next.step}
        onChange={(step) => set({ ...next, step })}
        error={error('nextStep')}
      />
      <DateField
        size="small"
        label={t('followUp.nextDue')}
        field="nextDue"
        value={next.due}
        onChange={(due) => set({ ...next, due })}
        earliest={earliest}
        error={error('nextDue')}
      />
    </HStack>
  );
}
