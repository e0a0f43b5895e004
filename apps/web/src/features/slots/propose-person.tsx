import { ProposeDocument, type ProposeMutation, SlotForPersonDocument } from '@fotfeste/contract';
import { LocalAlert, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { AppLink } from '../../ui/app-link.js';
import { fieldId } from '../../ui/field-id.js';
import { Section } from '../../ui/section.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { usePersonName } from '../../ui/use-person-name.js';

const pick = (data: ProposeMutation) => data.propose;

interface Props {
  readonly participantId: string;
  readonly slotId: string;
}

/** Proposes the person that the slot was made for; no run has suggested the pair, so a reason is asked for. */
export function ProposePerson({ participantId, slotId }: Props) {
  const { t } = useTranslation('slots');
  const name = usePersonName();
  const [{ data }] = useQuery({ query: SlotForPersonDocument, variables: { participantId } });
  const [reason, setReason] = useState('');
  const propose = useAction(ProposeDocument, pick);
  const refused = useFieldError(propose.refusals);
  const person = data?.participant;
  if (person === undefined || person === null) return null;
  if (propose.done !== undefined)
    return (
      <LocalAlert status="success" role="status">
        <LocalAlert.Header>
          <LocalAlert.Title>{t('person.done', { name: name(person) })}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          <AppLink to={`/proposals?participantId=${participantId}&selected=${propose.done.id}`}>
            {t('person.follow')}
          </AppLink>
        </LocalAlert.Content>
      </LocalAlert>
    );
  return (
    <Section title={t('person.title', { name: name(person) })}>
      <ActionForm
        action={propose}
        onSubmit={() => propose.run({ participantId, slotId, reason: reason.trim() || null })}
        submitLabel={t('person.submit')}
      >
        <Textarea
          id={fieldId('reason')}
          size="small"
          label={t('person.reason')}
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={refused('reason')}
        />
      </ActionForm>
    </Section>
  );
}
