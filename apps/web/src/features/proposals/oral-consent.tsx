import {
  ConsentToReadDocument,
  type OnBehalfReason,
  RecordOralConsentDocument,
  type RecordOralConsentMutation,
} from '@fotfeste/contract';
import { Heading, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { fieldId } from '../../ui/field-id.js';
import { onBehalfReasons } from '../../ui/on-behalf-reasons.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { ConsentText } from './consent-text.js';

const pick = (data: RecordOralConsentMutation) => data.recordOralConsent;

/** Records an answer that the participant gave aloud, after it was read to them what they are asked. */
export function OralConsent({ proposalId }: { readonly proposalId: string }) {
  const { t } = useTranslation(['proposals', 'enums', 'common']);
  const [{ data }] = useQuery({ query: ConsentToReadDocument, variables: { proposalId } });
  const [answer, setAnswer] = useState<'YES' | 'NO'>();
  const [reason, setReason] = useState<OnBehalfReason>();
  const [witness, setWitness] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const record = useAction(RecordOralConsentDocument, pick);
  const refused = useFieldError(record.refusals);
  const missing = (absent: boolean) => (incomplete && absent ? t('common:required') : undefined);
  const submit = async () => {
    setIncomplete(true);
    if (answer === undefined || reason === undefined || witness.trim() === '') return;
    await record.run({ proposalId, consent: answer === 'YES', reason, witness: witness.trim() });
  };
  const request = data?.consentRequest;
  return (
    <VStack gap="space-12">
      <Heading level="3" size="xsmall">
        {t('proposals:oral.title')}
      </Heading>
      {request !== undefined && request !== null && <ConsentText request={request} />}
      <ActionForm action={record} onSubmit={submit} submitLabel={t('proposals:oral.submit')}>
        <RadioGroup
          id={fieldId('consent')}
          tabIndex={-1}
          size="small"
          legend={t('proposals:oral.answer')}
          value={answer ?? null}
          onChange={setAnswer}
          error={missing(answer === undefined) ?? refused('consent')}
        >
          <Radio value="YES">{t('proposals:oral.yes')}</Radio>
          <Radio value="NO">{t('proposals:oral.no')}</Radio>
        </RadioGroup>
        <EnumSelect
          size="small"
          label={t('proposals:oral.reason')}
          field="reason"
          members={onBehalfReasons}
          name={(member) => t(`enums:OnBehalfReason.${member}`)}
          value={reason}
          onChange={setReason}
          error={missing(reason === undefined) ?? refused('reason')}
        />
        <TextInput
          size="small"
          label={t('proposals:oral.witness')}
          field="witness"
          value={witness}
          onChange={setWitness}
          error={missing(witness.trim() === '') ?? refused('witness')}
        />
      </ActionForm>
    </VStack>
  );
}
