import type { SlotContentFragment } from '@fotfeste/contract';
import { HGrid, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { ReasonList } from '../../ui/reason-list.js';
import { Section } from '../../ui/section.js';
import { WeekGrid } from '../../ui/week-grid.js';
import { SlotFacts } from './slot-facts.js';
import { SlotTasks } from './slot-tasks.js';

/** What a slot holds. */
export function SlotView({ slot }: { readonly slot: SlotContentFragment }) {
  const { t } = useTranslation('slots');
  return (
    <HGrid gap="space-24" columns={{ xs: 1, lg: 2 }} align="start">
      <VStack gap="space-24">
        {slot.textWarnings.length > 0 && (
          <Section title={t('view.textWarnings')}>
            <ReasonList reasons={slot.textWarnings} kind="RISK" />
          </Section>
        )}
        <Section title={t('view.facts')}>
          <SlotFacts slot={slot} />
        </Section>
        <Section title={t('form.shifts')}>
          <WeekGrid blocks={slot.shifts} label={t('form.shifts')} />
        </Section>
      </VStack>
      <Section title={t('form.tasks')}>
        <SlotTasks tasks={slot.tasks} />
      </Section>
    </HGrid>
  );
}
