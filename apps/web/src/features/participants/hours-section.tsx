import { BodyShort, ProgressBar, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { HoursText } from '../../ui/hours-text.js';
import { Section } from '../../ui/section.js';
import type { PersonCase } from './person-case.js';

/** The fifteen work-directed hours a week of the law: planned, attended and missing. */
export function HoursSection({ hours }: { readonly hours: PersonCase['hours'] }) {
  const { t } = useTranslation('participants');
  return (
    <Section title={t('hours.title')}>
      <VStack gap="space-12">
        <ProgressBar
          aria-label={t('hours.bar')}
          value={Math.min(hours.planned, hours.required)}
          valueMax={Math.max(hours.required, 1)}
        />
        <HoursText hours={hours} />
        <BodyShort size="small">
          {hours.dutyFrom === null ? (
            t('hours.noDuty')
          ) : (
            <>
              {t('hours.dutyFrom')} <DateText value={hours.dutyFrom} />
            </>
          )}
        </BodyShort>
      </VStack>
    </Section>
  );
}
