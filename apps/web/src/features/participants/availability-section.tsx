import { Heading, HGrid, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { EditSection } from '../../ui/edit-section.js';
import { WeekGrid } from '../../ui/week-grid.js';
import { AvailabilityForm } from './availability-form.js';
import type { PersonCase } from './person-case.js';

/** The week a person can work in, and the hours that school takes. */
export function AvailabilitySection({ person }: { readonly person: PersonCase }) {
  const { t } = useTranslation('participants');
  return (
    <EditSection
      title={t('week.title')}
      editLabel={t('week.edit')}
      mayEdit
      form={(close) => <AvailabilityForm person={person} onClose={close} />}
    >
      <HGrid gap="space-16" columns={{ xs: 1, md: 2 }}>
        <VStack gap="space-8">
          <Heading level="3" size="xsmall">
            {t('week.available')}
          </Heading>
          <WeekGrid blocks={person.availability} label={t('week.available')} />
        </VStack>
        <VStack gap="space-8">
          <Heading level="3" size="xsmall">
            {t('week.school')}
          </Heading>
          <WeekGrid blocks={person.schoolBlocks} label={t('week.school')} />
        </VStack>
      </HGrid>
    </EditSection>
  );
}
