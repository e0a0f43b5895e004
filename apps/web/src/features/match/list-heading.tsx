import { ListHeadingsDocument } from '@fotfeste/contract';
import { Heading } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { usePersonName } from '../../ui/use-person-name.js';

interface Props {
  readonly participantId: string | undefined;
  readonly slotId: string | undefined;
}

/** Whose slots, or whose people, the list ranks. */
export function ListHeading({ participantId, slotId }: Props) {
  const { t } = useTranslation('match');
  const name = usePersonName();
  const [{ data }] = useQuery({
    query: ListHeadingsDocument,
    variables: {
      participantId: participantId ?? '',
      slotId: slotId ?? '',
      ofParticipant: participantId !== undefined,
      ofSlot: slotId !== undefined,
    },
  });
  const person = data?.participant;
  const slot = data?.slot;
  return (
    <Heading level="2" size="medium">
      {person !== undefined && person !== null && t('heading.participant', { name: name(person) })}
      {slot !== undefined && slot !== null && t('heading.slot', { slot: slot.title, employer: slot.employer.name })}
    </Heading>
  );
}
