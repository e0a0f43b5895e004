import type { ConsentFieldsFragment } from '@fotfeste/contract';
import { Heading, List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { FactList } from '../../ui/fact-list.js';
import { formatNumber } from '../../ui/format.js';
import { ReasonList } from '../../ui/reason-list.js';
import { Section } from '../../ui/section.js';
import { useLocale } from '../../ui/use-locale.js';

/** The place: where, what one does there, how much and how long, and why it may fit. */
export function ConsentPlace({ request }: { readonly request: ConsentFieldsFragment }) {
  const { t } = useTranslation('participant');
  const locale = useLocale();
  const facts = [
    { name: t('consent.employer'), value: request.employerName },
    { name: t('consent.slot'), value: request.slotTitle },
    {
      name: t('consent.period'),
      value: (
        <>
          <DateText value={request.from} /> – <DateText value={request.to} />
        </>
      ),
    },
    { name: t('consent.hours'), value: t('consent.hoursAWeek', { hours: formatNumber(request.weeklyHours, locale) }) },
    ...(request.commuteMinutes === null
      ? []
      : [{ name: t('consent.commute'), value: t('consent.minutes', { count: request.commuteMinutes }) }]),
  ];
  return (
    <Section title={t('consent.place')}>
      <FactList facts={facts} columns={1} />
      <Heading level="3" size="xsmall">
        {t('consent.tasks')}
      </Heading>
      <List>
        {request.tasks.map((task) => (
          <List.Item key={task}>{task}</List.Item>
        ))}
      </List>
      <Heading level="3" size="xsmall">
        {t('consent.reasons')}
      </Heading>
      <ReasonList reasons={request.reasons} kind="REASON" />
    </Section>
  );
}
