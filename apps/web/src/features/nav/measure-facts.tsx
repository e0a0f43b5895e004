import type { MeasureFieldsFragment } from '@fotfeste/contract';
import { List, LocalAlert, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { FactList } from '../../ui/fact-list.js';
import { Kroner } from '../../ui/kroner.js';
import { RefusalAlert } from '../../ui/refusal-alert.js';
import { Section } from '../../ui/section.js';

const share = (rate: number | null): string =>
  rate === null ? '–' : `${String(Math.round(rate * 1000) / 10).replace('.', ',')} %`;

/** The facts of a measure, what is missing, and what somebody should look at. */
export function MeasureFacts({ measure }: { readonly measure: MeasureFieldsFragment }) {
  const { t } = useTranslation(['nav', 'enums']);
  const { content } = measure;
  return (
    <Section
      title={t('nav:facts.title')}
      actions={
        <Tag size="small" variant="info">
          {t(`enums:MeasureStatus.${measure.status}`)}
        </Tag>
      }
    >
      <FactList
        facts={[
          { name: t('nav:facts.participant'), value: measure.participantName },
          { name: t('nav:facts.employer'), value: measure.employer.name },
          { name: t('nav:facts.from'), value: <DateText value={content.from} /> },
          { name: t('nav:facts.to'), value: <DateText value={content.to} /> },
          { name: t('nav:facts.jobTitle'), value: content.jobTitle ?? '–' },
          {
            name: t('nav:facts.position'),
            value: content.positionPercent === null ? '–' : `${content.positionPercent} %`,
          },
          { name: t('nav:facts.monthlyWage'), value: <Kroner amount={content.monthlyWage} /> },
          { name: t('nav:facts.holidayPay'), value: share(content.holidayPayRate) },
          { name: t('nav:facts.pension'), value: share(content.pensionRate) },
          { name: t('nav:facts.employerTax'), value: share(content.employerTaxRate) },
          { name: t('nav:facts.office'), value: measure.navOffice.name },
          {
            name: t('nav:facts.changed'),
            value: (
              <>
                <DateText value={measure.lastChangedAt} /> {measure.lastChangedBy}
              </>
            ),
          },
        ]}
      />
      <MissingFields fields={measure.missing} />
      <RefusalAlert refusals={measure.warnings} />
    </Section>
  );
}

/** What has to be filled in before anybody can sign. */
function MissingFields({ fields }: { readonly fields: readonly string[] }) {
  const { t } = useTranslation('nav');
  if (fields.length === 0) return null;
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title as="h3">{t('facts.missing')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <List size="small">
          {fields.map((field) => (
            <List.Item key={field}>{t(`field.${field}`, { defaultValue: field })}</List.Item>
          ))}
        </List>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
