import { OpenAccessDocument, type OpenAccessMutation } from '@fotfeste/contract';
import { BodyLong, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { AppLink } from '../../ui/app-link.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { writtenNumber } from '../../ui/written-number.js';

const pick = (data: OpenAccessMutation) => data.openAccess;

/** The way into a case that is closed to the reader: with a reason, for hours, and the leader is told. */
export function OpenAccessSection() {
  const { t } = useTranslation('privacy');
  const [participantId, setParticipant] = useState('');
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState('2');
  const opening = useAction(OpenAccessDocument, pick);
  const refused = useFieldError(opening.refusals);
  const submit = () =>
    opening.run({ participantId: participantId.trim(), reason, hours: Math.floor(Number(writtenNumber(hours) ?? 0)) });
  return (
    <Section title={t('open.title')}>
      <VStack gap="space-16">
        <BodyLong>{t('open.lead')}</BodyLong>
        <ActionForm action={opening} onSubmit={submit} submitLabel={t('open.submit')}>
          <TextInput label={t('open.case')} field="participantId" value={participantId} onChange={setParticipant} />
          <TextInput
            label={t('open.reason')}
            field="reason"
            value={reason}
            onChange={setReason}
            error={refused('reason')}
          />
          <TextInput
            label={t('open.hours')}
            field="hours"
            inputMode="numeric"
            htmlSize={4}
            value={hours}
            onChange={setHours}
            error={refused('hours')}
          />
        </ActionForm>
        {opening.done !== undefined && (
          <AppLink to={`/participants/${opening.done.participantId}`}>{t('open.done')}</AppLink>
        )}
      </VStack>
    </Section>
  );
}
