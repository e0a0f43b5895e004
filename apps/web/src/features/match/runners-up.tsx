import type { SuggestionDetailQuery } from '@fotfeste/contract';
import { BodyShort, Heading, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { usePersonName } from '../../ui/use-person-name.js';

interface Props {
  readonly suggestion: NonNullable<SuggestionDetailQuery['suggestion']>;
}

/** What would come instead: the person's next slot, the slot's next person, and how much others need the place. */
export function RunnersUp({ suggestion }: Props) {
  const { t } = useTranslation('match');
  const name = usePersonName();
  const { participant, slot, runnerUpSlot, runnerUpParticipant, price } = suggestion;
  return (
    <VStack gap="space-4">
      <Heading level="3" size="xsmall">
        {t('instead.title')}
      </Heading>
      <BodyShort size="small">{t('instead.price', { count: price })}</BodyShort>
      <BodyShort size="small">
        {runnerUpSlot === null
          ? t('instead.noSlot')
          : t('instead.slot', { slot: runnerUpSlot.title, employer: runnerUpSlot.employer.name })}
      </BodyShort>
      <BodyShort size="small">
        {runnerUpParticipant === null
          ? t('instead.noPerson')
          : t('instead.person', { name: name(runnerUpParticipant) })}
      </BodyShort>
      <AppLink to={`/match?participantId=${participant.id}`}>
        {t('instead.allSlots', { name: name(participant) })}
      </AppLink>
      <AppLink to={`/match?slotId=${slot.id}`}>{t('instead.allPeople', { slot: slot.title })}</AppLink>
    </VStack>
  );
}
