import { type ReturnCode, ReturnPeriodsDocument, type ReturnPeriodsMutation } from '@fotfeste/contract';
import { BodyShort, Checkbox, CheckboxGroup, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { fieldId } from '../../ui/field-id.js';
import { RefusalAlert } from '../../ui/refusal-alert.js';
import { Section } from '../../ui/section.js';

const pick = (data: ReturnPeriodsMutation) => data.returnPeriods;
const codes: readonly ReturnCode[] = ['FACTS_WRONG', 'RULES_MISREAD', 'PERCENT_WRONG', 'OTHER'];

interface Props {
  readonly periodIds: readonly string[];
  readonly onDone: () => void;
}

/** Returns several periods with the same codes and words; what could not be returned is named. */
export function BulkReturn({ periodIds, onDone }: Props) {
  const { t } = useTranslation(['nav', 'enums']);
  const [chosen, setChosen] = useState<readonly ReturnCode[]>([]);
  const [text, setText] = useState('');
  const giveBack = useAction(ReturnPeriodsDocument, pick);
  const submit = async () => {
    const done = await giveBack.run({ periodIds: [...periodIds], codes: [...chosen], text });
    if (done?.excluded.length === 0) onDone();
  };
  return (
    <Section title={t('nav:bulk.returnTitle', { count: periodIds.length })}>
      <ActionForm action={giveBack} onSubmit={() => void submit()} submitLabel={t('nav:bulk.return')}>
        <CheckboxGroup
          id={fieldId('codes')}
          tabIndex={-1}
          size="small"
          legend={t('nav:decide.codes')}
          value={[...chosen]}
          onChange={(value: ReturnCode[]) => setChosen(value)}
        >
          {codes.map((code) => (
            <Checkbox key={code} value={code}>
              {t(`enums:ReturnCode.${code}`)}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <Textarea
          id={fieldId('text')}
          size="small"
          label={t('nav:decide.text')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={2000}
        />
      </ActionForm>
      {giveBack.done !== undefined && (
        <BodyShort role="status">{t('nav:bulk.returned', { count: giveBack.done.returned.length })}</BodyShort>
      )}
      <RefusalAlert refusals={giveBack.done?.excluded.map(({ refusal }) => refusal) ?? []} />
    </Section>
  );
}
