import { InfoCard, List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useCodeName } from './use-code-name.js';

/** What is not known yet. Unknown is not no: a case works without, only less surely. */
export function MissingFacts({ facts }: { readonly facts: readonly string[] }) {
  const { t } = useTranslation('common');
  const name = useCodeName();
  if (facts.length === 0) return null;
  return (
    <InfoCard data-color="warning" size="small">
      <InfoCard.Header>
        <InfoCard.Title as="h3">{t('missingFacts', { count: facts.length })}</InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        <List size="small">
          {facts.map((fact) => (
            <List.Item key={fact}>{name('Fact', fact)}</List.Item>
          ))}
        </List>
      </InfoCard.Content>
    </InfoCard>
  );
}
