import { ApprovePeriodsDocument, type ApprovePeriodsMutation } from '@fotfeste/contract';
import { LocalAlert } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';

const pick = (data: ApprovePeriodsMutation) => data.approvePeriods;

/** Approves several follow-on months at once; what could not be approved is named. */
export function BulkApproval({
  periodIds,
  onDone,
}: {
  readonly periodIds: readonly string[];
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('nav');
  const [costCentre, setCostCentre] = useState('');
  const approve = useAction(ApprovePeriodsDocument, pick);
  const submit = async () => {
    const done = await approve.run({ periodIds: [...periodIds], costCentre });
    if (done?.excluded.length === 0) onDone();
  };
  return (
    <Section title={t('bulk.title', { count: periodIds.length })}>
      <ActionForm action={approve} onSubmit={() => void submit()} submitLabel={t('bulk.submit')}>
        <TextInput
          label={t('decide.costCentre')}
          field="costCentre"
          value={costCentre}
          onChange={setCostCentre}
          inputMode="numeric"
          size="small"
          htmlSize={6}
        />
      </ActionForm>
      {approve.done?.excluded.map(({ periodId, refusal }) => (
        <LocalAlert key={periodId} status="warning" role="alert">
          <LocalAlert.Header>
            <LocalAlert.Title>{refusal.message}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>{refusal.wayOut}</LocalAlert.Content>
        </LocalAlert>
      ))}
    </Section>
  );
}
