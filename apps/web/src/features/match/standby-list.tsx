import { StandbyDocument } from '@fotfeste/contract';
import { BodyShort, List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PersonLink } from '../../ui/person-link.js';
import { Section } from '../../ui/section.js';

/** Who has consented and stands ready for a slot that fell away; nothing where nobody does. */
export function StandbyList({ slotId }: { readonly slotId: string }) {
  const { t } = useTranslation('match');
  const [{ data }] = useQuery({ query: StandbyDocument, variables: { slotId } });
  if (data === undefined || data.standby.length === 0) return null;
  return (
    <Section title={t('standby.title')}>
      <BodyShort size="small">{t('standby.lead')}</BodyShort>
      <List as="ol" size="small">
        {data.standby.map(({ participant }) => (
          <List.Item key={participant.id}>
            <PersonLink person={participant} />
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
