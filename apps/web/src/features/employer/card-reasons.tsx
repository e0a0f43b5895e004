import type { CardFieldsFragment } from '@fotfeste/contract';
import { Heading } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { ReasonList } from '../../ui/reason-list.js';
import { Section } from '../../ui/section.js';

/** Why the candidate may fit, and what the parties must talk about. */
export function CardReasons({ card }: { readonly card: CardFieldsFragment }) {
  const { t } = useTranslation('employer');
  return (
    <Section title={t('card.fit')}>
      <Heading level="3" size="xsmall">
        {t('card.reasons')}
      </Heading>
      <ReasonList reasons={card.reasons} kind="REASON" />
      <Heading level="3" size="xsmall">
        {t('card.risks')}
      </Heading>
      <ReasonList reasons={card.risks} kind="RISK" />
    </Section>
  );
}
