import { BodyShort, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { EditSection } from '../../ui/edit-section.js';
import { useNamed } from '../../ui/use-named.js';
import type { PersonCase } from './person-case.js';
import { WishesForm } from './wishes-form.js';

/** The occupations a person wants, the first wish first. */
export function WishesSection({ person }: { readonly person: PersonCase }) {
  const { t } = useTranslation('participants');
  const named = useNamed();
  const wishes = person.wishes.toSorted((a, b) => a.rank - b.rank);
  return (
    <EditSection
      title={t('wishes.title')}
      editLabel={t('wishes.edit')}
      mayEdit
      form={(close) => <WishesForm person={person} onClose={close} />}
    >
      <VStack gap="space-8">
        {wishes.length === 0 && <BodyShort>{t('wishes.none')}</BodyShort>}
        <List as="ol" size="small">
          {wishes.map((wish) => (
            <List.Item key={wish.occupation.code}>{named(wish.occupation.name)}</List.Item>
          ))}
        </List>
      </VStack>
    </EditSection>
  );
}
