import { Button, ErrorMessage, Fieldset, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from './field-id.js';
import { useWeekdayName } from './use-weekday-name.js';
import { type WrittenBlock, weekdays, wrongBlocks } from './week-blocks.js';
import { WeekDayField } from './week-day-field.js';

interface Props {
  readonly label: string;
  readonly field: string;
  readonly value: readonly WrittenBlock[];
  readonly onChange: (value: readonly WrittenBlock[]) => void;
  readonly error?: string | undefined;
  readonly description?: string;
}

/** An ordinary week, written: any number of stretches a day, and Monday's hours copied to the working days. */
export function WeekGridField({ label, field, value, onChange, error, description }: Props) {
  const { t } = useTranslation('common');
  const dayName = useWeekdayName();
  const wrong = wrongBlocks(value);
  const nextKey = Math.max(-1, ...value.map((block) => block.key)) + 1;
  const monday = value.filter((block) => block.weekday === 1);
  const copyMonday = () => {
    const weekend = value.filter((block) => block.weekday > 5);
    const copies = [1, 2, 3, 4, 5].flatMap((weekday) => monday.map((block) => ({ ...block, weekday })));
    onChange([...copies, ...weekend].map((block, key) => ({ ...block, key })));
  };
  return (
    <Fieldset id={fieldId(field)} tabIndex={-1} legend={label} description={description} error={error} size="small">
      <VStack gap="space-8">
        {weekdays.map((weekday) => (
          <WeekDayField
            key={weekday}
            name={dayName(weekday)}
            blocks={value.filter((block) => block.weekday === weekday)}
            wrong={wrong}
            onAdd={() => onChange([...value, { key: nextKey, weekday, from: '08:00', to: '15:00' }])}
            onRemove={(key) => onChange(value.filter((block) => block.key !== key))}
            onWrite={(key, change) =>
              onChange(value.map((block) => (block.key === key ? { ...block, ...change } : block)))
            }
          />
        ))}
      </VStack>
      <HStack gap="space-12" align="center">
        <Button type="button" size="small" variant="secondary" disabled={monday.length === 0} onClick={copyMonday}>
          {t('week.copy')}
        </Button>
        {wrong.length > 0 && <ErrorMessage size="small">{t('week.wrong')}</ErrorMessage>}
      </HStack>
    </Fieldset>
  );
}
