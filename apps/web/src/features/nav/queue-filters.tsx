import type { QueueFilter } from '@fotfeste/contract';
import { Checkbox, HStack } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../../ui/text-input.js';
import { writtenNumber } from '../../ui/written-number.js';
import { useUrlValue } from '../../url/use-url-value.js';

const switches = ['clean', 'returned', 'soon', 'hideOwn'] as const;

/** What the queue is narrowed to, from the address. */
export function useQueueFilter(): QueueFilter {
  const [clean] = useUrlValue('clean');
  const [returned] = useUrlValue('returned');
  const [soon] = useUrlValue('soon');
  const [hideOwn] = useUrlValue('hideOwn');
  const [highest] = useUrlValue('highest');
  const [year] = useUrlValue('year');
  return useMemo(
    () => ({
      cleanOnly: clean === '1' || null,
      returnedOnly: returned === '1' || null,
      startsWithinDays: soon === '1' ? 14 : null,
      hideOwn: hideOwn === '1' || null,
      highestAmount: writtenNumber(highest ?? '') ?? null,
      budgetYear: writtenNumber(year ?? '') ?? null,
    }),
    [clean, returned, soon, hideOwn, highest, year],
  );
}

/** The switches and fields above the queue. */
export function QueueFilters() {
  const { t } = useTranslation('nav');
  return (
    <HStack gap="space-16" align="end">
      {switches.map((name) => (
        <FilterSwitch key={name} name={name} label={t(`filter.${name}`)} />
      ))}
      <FilterNumber name="highest" label={t('filter.highest')} />
      <FilterNumber name="year" label={t('filter.year')} />
    </HStack>
  );
}

function FilterSwitch({ name, label }: { readonly name: string; readonly label: string }) {
  const [value, setValue] = useUrlValue(name);
  return (
    <Checkbox size="small" checked={value === '1'} onChange={() => setValue(value === '1' ? undefined : '1')}>
      {label}
    </Checkbox>
  );
}

function FilterNumber({ name, label }: { readonly name: string; readonly label: string }) {
  const [value, setValue] = useUrlValue(name);
  return (
    <TextInput
      size="small"
      inputMode="numeric"
      label={label}
      field={name}
      value={value ?? ''}
      onChange={(written) => setValue(written === '' ? undefined : written)}
      htmlSize={8}
    />
  );
}
