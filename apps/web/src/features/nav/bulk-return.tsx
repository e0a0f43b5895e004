import { type ReturnCode, ReturnPeriodsDocument, type ReturnPeriodsMutation } from '@fotfeste/contract';
import { BodyShort } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { RefusalAlert } from '../../ui/refusal-alert.js';
import { Section } from '../../ui/section.js';
import { ReturnFields } from './return-fields.js';

const pick = (data: ReturnPeriodsMutation) => data.returnPeriods;

interface Props {
  readonly periodIds: readonly string[];
  readonly onDone: () => void;
}

/** Returns several periods with the same codes and words; what could not be returned is named. */
export function BulkReturn({ periodIds, onDone }: Props) {
  const { t } = useTranslation('nav');
  const [chosen, setChosen] = useState<readonly ReturnCode[]>([]);
  const [text, setText] = useState('');
  const giveBack = useAction(ReturnPeriodsDocument, pick);
  const submit = async () => {
    const done = await giveBack.run({ periodIds: [...periodIds], codes: [...chosen], text });
    if (done?.excluded.length === 0) onDone();
  };
  return (
    <Section title={t('bulk.returnTitle', { count: periodIds.length })}>
      <ActionForm action={giveBack} onSubmit={() => void submit()} submitLabel={t('bulk.return')}>
        <ReturnFields codes={chosen} onCodes={setChosen} text={text} onText={setText} />
      </ActionForm>
      {giveBack.done !== undefined && (
        <BodyShort role="status">{t('bulk.returned', { count: giveBack.done.returned.length })}</BodyShort>
      )}
      <RefusalAlert refusals={giveBack.done?.excluded.map(({ refusal }) => refusal) ?? []} />
    </Section>
  );
}
