import type { CardFieldsFragment } from '@fotfeste/contract';
import { BodyShort, Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';
import { CardState } from './card-state.js';

/** Where it stands: the answer that is due, the meeting, the agreement. */
export function NextSection({ card }: { readonly card: CardFieldsFragment }) {
  const { t } = useTranslation(['employer', 'enums']);
  const { agreement } = card;
  return (
    <Section title={t('employer:next.title')} actions={<CardState card={card} />}>
      {card.stage === 'SENT' && card.employerAnswer === null && (
        <BodyShort>
          {t('employer:next.answerBy')} <DateText value={card.answerBy} />
        </BodyShort>
      )}
      {card.meetingAt !== null && (
        <BodyShort>
          {t('employer:meetingAt')} <DateText value={card.meetingAt} />
          {card.meetingPlace !== null && t('employer:next.place', { place: card.meetingPlace })}
        </BodyShort>
      )}
      {card.meetingAt === null && card.employerAnswer !== null && agreement === null && (
        <BodyShort>{t(`employer:next.after.${card.employerAnswer}`)}</BodyShort>
      )}
      {agreement !== null && (
        <>
          <BodyShort>
            {t('employer:next.agreement', { status: t(`enums:AgreementStatus.${agreement.status}`) })}
          </BodyShort>
          <HStack gap="space-12">
            <Button as={Link} size="small" to={`/agreements/${agreement.id}`}>
              {agreement.maySignAs.includes('EMPLOYER')
                ? t('employer:next.signAgreement')
                : t('employer:next.openAgreement')}
            </Button>
            {agreement.placement !== null && (
              <Button as={Link} size="small" variant="secondary" to={`/placements/${agreement.placement.id}`}>
                {t('employer:next.openPlacement')}
              </Button>
            )}
          </HStack>
        </>
      )}
    </Section>
  );
}
