import { type MeetingOutcome, RecordMeetingDocument, type RecordMeetingMutation } from '@fotfeste/contract';
import { Heading, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { fieldId } from '../../ui/field-id.js';
import { useFieldError } from '../../ui/use-field-error.js';

const outcomes = [
  'AGREED',
  'PARTICIPANT_DECLINED',
  'EMPLOYER_DECLINED',
  'NO_SHOW',
] as const satisfies readonly MeetingOutcome[];
const pick = (data: RecordMeetingMutation) => data.recordMeeting;

/** Says how the meeting went. */
export function RecordMeeting({ proposalId }: { readonly proposalId: string }) {
  const { t } = useTranslation(['proposals', 'enums', 'common']);
  const [outcome, setOutcome] = useState<MeetingOutcome>();
  const [incomplete, setIncomplete] = useState(false);
  const record = useAction(RecordMeetingDocument, pick);
  const refused = useFieldError(record.refusals);
  const submit = async () => {
    setIncomplete(true);
    if (outcome !== undefined) await record.run({ proposalId, outcome });
  };
  return (
    <VStack gap="space-12">
      <Heading level="3" size="xsmall">
        {t('proposals:meeting.record')}
      </Heading>
      <ActionForm action={record} onSubmit={submit} submitLabel={t('proposals:meeting.recordSubmit')}>
        <RadioGroup
          id={fieldId('outcome')}
          tabIndex={-1}
          size="small"
          legend={t('proposals:meeting.outcome')}
          value={outcome ?? null}
          onChange={setOutcome}
          error={incomplete && outcome === undefined ? t('common:required') : refused('outcome')}
        >
          {outcomes.map((member) => (
            <Radio key={member} value={member}>
              {t(`enums:MeetingOutcome.${member}`)}
            </Radio>
          ))}
        </RadioGroup>
      </ActionForm>
    </VStack>
  );
}
