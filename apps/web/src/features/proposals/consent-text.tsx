import type { ConsentToReadQuery } from '@fotfeste/contract';
import { BodyShort, InfoCard, List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';

interface Props {
  readonly request: NonNullable<ConsentToReadQuery['consentRequest']>;
}

/** What the participant is asked, to be read aloud: exactly what is shown, to whom and until when. */
export function ConsentText({ request }: Props) {
  const { t } = useTranslation('proposals');
  return (
    <InfoCard data-color="info" size="small">
      <InfoCard.Header>
        <InfoCard.Title as="h4">{t('consent.title', { employer: request.employerName })}</InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        <BodyShort size="small">{t('consent.slot', { slot: request.slotTitle })}</BodyShort>
        <List size="small">
          {request.shownFields.map((field) => (
            <List.Item key={field.name}>{t('consent.shown', { name: field.name, value: field.value })}</List.Item>
          ))}
        </List>
        <BodyShort size="small">
          {t('consent.until')} <DateText value={request.shownUntil} />
        </BodyShort>
        <BodyShort size="small">
          {t('consent.answerBy')} <DateText value={request.answerBy} />
        </BodyShort>
      </InfoCard.Content>
    </InfoCard>
  );
}
