import type { ConsentFieldsFragment } from '@fotfeste/contract';
import { BodyLong, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { FactList } from '../../ui/fact-list.js';
import { Section } from '../../ui/section.js';

/** Exactly what the employer gets to see, word for word, and until when. */
export function ConsentShown({ request }: { readonly request: ConsentFieldsFragment }) {
  const { t } = useTranslation('participant');
  return (
    <Section title={t('consent.shown', { employer: request.employerName })}>
      <BodyLong>{t('consent.onlyThis', { employer: request.employerName })}</BodyLong>
      <FactList facts={request.shownFields} columns={1} />
      <BodyLong>
        {t('consent.until')} <DateText value={request.shownUntil} />
      </BodyLong>
      {request.translationUnreviewed && (
        <InlineMessage status="warning">{t('consent.translationUnreviewed')}</InlineMessage>
      )}
    </Section>
  );
}
