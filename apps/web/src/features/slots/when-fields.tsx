import { Checkbox, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field.js';
import { formatNumber } from '../../ui/format.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import { useLocale } from '../../ui/use-locale.js';
import { WeekGridField } from '../../ui/week-grid-field.js';
import { blocksFromWritten, hoursOf } from '../../ui/week-blocks.js';
import type { PartProps } from './slot-form.js';

/** When the slot is, for how many, and who looks after them. */
export function WhenFields({ draft, set, error }: PartProps) {
  const { t } = useTranslation('slots');
  const locale = useLocale();
  const hours = formatNumber(hoursOf(blocksFromWritten(draft.shifts)), locale);
  return (
    <Section title={t('form.when')}>
      <VStack gap="space-16">
        <HStack gap="space-16">
          <DateField
            label={t('form.from')}
            field="from"
            value={draft.from}
            onChange={(from) => set({ from })}
            error={error('from')}
          />
          <DateField
            label={t('form.to')}
            field="to"
            value={draft.to}
            onChange={(to) => set({ to })}
            error={error('to')}
          />
          <TextInput
            label={t('form.capacity')}
            field="capacity"
            inputMode="numeric"
            htmlSize={6}
            value={draft.capacity}
            onChange={(capacity) => set({ capacity })}
            error={error('capacity')}
          />
        </HStack>
        <WeekGridField
          label={t('form.shifts')}
          description={t('form.shiftsHelp')}
          field="shifts"
          value={draft.shifts}
          onChange={(shifts) => set({ shifts })}
          error={error('shifts')}
        />
        <TextInput
          label={t('form.weeklyHours')}
          description={t('form.weeklyHoursHelp', { hours })}
          field="weeklyHours"
          inputMode="decimal"
          htmlSize={6}
          value={draft.weeklyHours}
          onChange={(weeklyHours) => set({ weeklyHours })}
          error={error('weeklyHours')}
        />
        <PeopleFields draft={draft} set={set} error={error} />
      </VStack>
    </Section>
  );
}

function PeopleFields({ draft, set, error }: PartProps) {
  const { t } = useTranslation('slots');
  return (
    <>
      <TextInput
        label={t('form.supervisor')}
        field="supervisorName"
        value={draft.supervisorName}
        onChange={(supervisorName) => set({ supervisorName })}
        error={error('supervisorName')}
      />
      <Checkbox checked={draft.languageBuddy} onChange={(event) => set({ languageBuddy: event.target.checked })}>
        {t('form.languageBuddy')}
      </Checkbox>
    </>
  );
}
