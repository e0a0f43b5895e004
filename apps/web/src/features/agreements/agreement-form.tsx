import { type AgreementFieldsFragment, EditAgreementDocument, type EditAgreementMutation } from '@fotfeste/contract';
import { HStack, LocalAlert, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { fieldId } from '../../ui/field-id.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { numberForField, writtenNumber } from '../../ui/written-number.js';

const pick = (data: EditAgreementMutation) => data.editAgreement;
const areas = ['goals', 'tasks', 'followUp', 'adaptation'] as const;

interface Props {
  readonly agreement: AgreementFieldsFragment;
  readonly onClose: () => void;
}

/** Changes the agreement. Whatever is changed, signatures that were given are withdrawn. */
export function AgreementForm({ agreement, onClose }: Props) {
  const { t } = useTranslation(['agreements', 'common']);
  const [from, setFrom] = useState<string | undefined>(agreement.from);
  const [to, setTo] = useState<string | undefined>(agreement.to);
  const [hours, setHours] = useState(numberForField(agreement.weeklyHours));
  const [supervisorName, setSupervisor] = useState(agreement.supervisorName);
  const [text, setText] = useState({
    goals: agreement.goals.join('\n'),
    tasks: agreement.tasks.join('\n'),
    followUp: agreement.followUp,
    adaptation: agreement.adaptation,
  });
  const [tried, setTried] = useState(false);
  const edit = useAction(EditAgreementDocument, pick);
  const refused = useFieldError(edit.refusals);
  const weeklyHours = writtenNumber(hours);
  const missing = (absent: boolean) => (tried && absent ? t('common:required') : undefined);
  const submit = async () => {
    setTried(true);
    if (from === undefined || to === undefined || typeof weeklyHours !== 'number') return;
    const { followUp, adaptation } = text;
    const lists = { goals: linesOf(text.goals), tasks: linesOf(text.tasks) };
    const content = { from, to, weeklyHours, supervisorName, followUp, adaptation, ...lists };
    const changed = await edit.run({ id: agreement.id, version: agreement.version, content });
    if (changed !== undefined) onClose();
  };
  return (
    <Section title={t('agreements:edit')}>
      <ActionForm action={edit} onSubmit={submit} onCancel={onClose}>
        {agreement.signatures.length > 0 && (
          <LocalAlert status="warning">
            <LocalAlert.Header>
              <LocalAlert.Title as="h3">{t('agreements:editWithdraws')}</LocalAlert.Title>
            </LocalAlert.Header>
          </LocalAlert>
        )}
        <HStack gap="space-16">
          <DateField
            label={t('agreements:field.from')}
            field="from"
            value={from}
            onChange={setFrom}
            error={missing(from === undefined) ?? refused('from')}
          />
          <DateField
            label={t('agreements:field.to')}
            field="to"
            value={to}
            onChange={setTo}
            error={missing(to === undefined) ?? refused('to')}
          />
          <TextInput
            label={t('agreements:field.weeklyHours')}
            field="weeklyHours"
            inputMode="decimal"
            htmlSize={6}
            value={hours}
            onChange={setHours}
            error={missing(typeof weeklyHours !== 'number') ?? refused('weeklyHours')}
          />
        </HStack>
        <TextInput
          label={t('agreements:field.supervisorName')}
          field="supervisorName"
          value={supervisorName}
          onChange={setSupervisor}
          error={refused('supervisorName')}
        />
        {areas.map((area) => (
          <Textarea
            key={area}
            id={fieldId(area)}
            label={t(`agreements:field.${area}`)}
            description={area === 'goals' || area === 'tasks' ? t('agreements:onePerLine') : undefined}
            minRows={3}
            value={text[area]}
            onChange={(event) => setText({ ...text, [area]: event.target.value })}
            error={refused(area)}
          />
        ))}
      </ActionForm>
    </Section>
  );
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
