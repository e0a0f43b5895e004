import type { CardFieldsFragment } from '@fotfeste/contract';
import { List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { CefrBars } from '../../ui/cefr-bars.js';
import { FactList } from '../../ui/fact-list.js';
import { Section } from '../../ui/section.js';

/** What the candidate can do and has done. */
export function CardFacts({ card }: { readonly card: CardFieldsFragment }) {
  const { t } = useTranslation('employer');
  const facts = [
    { name: t('card.slot'), value: <AppLink to={`/slots/${card.slot.id}`}>{card.slot.title}</AppLink> },
    { name: t('card.norwegian'), value: <CefrBars levels={card.norwegian} /> },
    { name: t('card.skills'), value: <Lines lines={card.skills} /> },
    { name: t('card.experience'), value: <Lines lines={card.experience} /> },
    { name: t('card.languages'), value: <Lines lines={card.languages} /> },
    { name: t('card.wantsToLearn'), value: <Lines lines={card.wantsToLearn} /> },
    {
      name: t('card.commute'),
      value: card.commuteMinutes === null ? t('card.none') : t('card.minutes', { count: card.commuteMinutes }),
    },
  ];
  return (
    <Section title={t('card.facts')}>
      <FactList facts={facts} />
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTranslation('employer');
  if (lines.length === 0) return <>{t('card.none')}</>;
  return (
    <List size="small">
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}
