import { ProposeDocument, type ProposeMutation, type SuggestionDetailQuery } from '@fotfeste/contract';
import { BodyShort, LocalAlert, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { AppLink } from '../../ui/app-link.js';
import { fieldId } from '../../ui/field-id.js';
import { useFieldError } from '../../ui/use-field-error.js';

const pick = (data: ProposeMutation) => data.propose;

interface Props {
  readonly suggestion: NonNullable<SuggestionDetailQuery['suggestion']>;
}

/** Proposes the pair to the participant. Another slot than the suggested one takes a reason. */
export function ProposeForm({ suggestion }: Props) {
  const { t } = useTranslation(['match', 'enums']);
  const [reason, setReason] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const propose = useAction(ProposeDocument, pick);
  const refused = useFieldError(propose.refusals);
  const { participant, slot, assigned, proposal, verdict } = suggestion;
  const missing = incomplete && !assigned && reason.trim() === '' ? t('match:propose.reasonMissing') : undefined;
  const submit = async () => {
    setIncomplete(true);
    if (!assigned && reason.trim() === '') return;
    await propose.run({ participantId: participant.id, slotId: slot.id, reason: reason.trim() || null });
  };
  const made = propose.done ?? (proposal !== null && proposal.closedReason === null ? proposal : undefined);
  if (made !== undefined)
    return (
      <LocalAlert status="success" role="status">
        <LocalAlert.Header>
          <LocalAlert.Title as="h3">{t('match:propose.done')}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          <AppLink to={`/proposals?participantId=${participant.id}&selected=${made.id}`}>
            {t('match:propose.follow')}
          </AppLink>
        </LocalAlert.Content>
      </LocalAlert>
    );
  if (verdict === 'NOT_ALLOWED') return <BodyShort>{t('match:propose.notAllowed')}</BodyShort>;
  return (
    <ActionForm action={propose} onSubmit={submit} submitLabel={t('match:propose.submit')}>
      <VStack gap="space-8">
        <BodyShort size="small">{t('match:propose.lead')}</BodyShort>
        {!assigned && (
          <Textarea
            id={fieldId('reason')}
            size="small"
            label={t('match:propose.reason')}
            description={t('match:propose.reasonHelp')}
            minRows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={missing ?? refused('reason')}
          />
        )}
      </VStack>
    </ActionForm>
  );
}
