import type { HomeFieldsFragment } from '@fotfeste/contract';
import { BodyShort, Button, Detail, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';

interface Props {
  readonly home: HomeFieldsFragment;
}

/** What the participant is asked to answer or to sign, each with one large button. */
export function ToAnswer({ home }: Props) {
  const { t } = useTranslation('participant');
  const count = home.consentRequests.length + home.agreementsToSign.length + home.measuresToSign.length;
  return (
    <Section title={t('toDo.title')}>
      {count === 0 ? <BodyShort>{t('toDo.none')}</BodyShort> : <ToDoList home={home} />}
    </Section>
  );
}

function ToDoList({ home }: Props) {
  const { t } = useTranslation(['participant', 'enums']);
  return (
    <VStack as="ul" gap="space-16" className="link-rows">
      {home.consentRequests.map((request) => (
        <VStack as="li" key={request.proposalId} gap="space-8">
          <BodyShort weight="semibold">
            {t('participant:toDo.consent', { employer: request.employerName, slot: request.slotTitle })}
          </BodyShort>
          <Detail>
            {t('participant:toDo.answerBy')} <DateText value={request.answerBy} />
          </Detail>
          <Button as={Link} to={`/home/consent/${request.proposalId}`}>
            {t('participant:toDo.readAndAnswer', { employer: request.employerName })}
          </Button>
        </VStack>
      ))}
      {home.agreementsToSign.map((agreement) => (
        <VStack as="li" key={agreement.id} gap="space-8">
          <BodyShort weight="semibold">
            {t('participant:toDo.agreement', { employer: agreement.employer.name, slot: agreement.slotTitle })}
          </BodyShort>
          <Button as={Link} to={`/agreements/${agreement.id}`}>
            {t('participant:toDo.signAgreement', { employer: agreement.employer.name })}
          </Button>
        </VStack>
      ))}
      {home.measuresToSign.map((measure) => (
        <VStack as="li" key={measure.id} gap="space-8">
          <BodyShort weight="semibold">
            {t('participant:toDo.measure', {
              kind: t(`enums:MeasureKind.${measure.kind}`),
              employer: measure.employer.name,
            })}
          </BodyShort>
          <Button as={Link} to={`/measures/${measure.id}`}>
            {t('participant:toDo.signMeasure', { kind: t(`enums:MeasureKind.${measure.kind}`) })}
          </Button>
        </VStack>
      ))}
    </VStack>
  );
}
