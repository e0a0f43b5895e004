import { BookMeetingDocument, type BookMeetingMutation, type ProposalRowFragment } from '@fotfeste/contract';
import { BodyShort, Heading, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { DateText } from '../../ui/date-text.js';
import { momentInOslo } from '../../ui/format.js';
import { TextInput } from '../../ui/text-input.js';
import { TimeInput } from '../../ui/time-input.js';
import { useFieldError } from '../../ui/use-field-error.js';

const pick = (data: BookMeetingMutation) => data.bookMeeting;

/** Books the meeting of the participant and the employer, or moves it. */
export function BookMeeting({ proposal }: { readonly proposal: ProposalRowFragment }) {
  const { t } = useTranslation(['proposals', 'common']);
  const { today } = useViewer();
  const [day, setDay] = useState<string>();
  const [clock, setClock] = useState('10:00');
  const [place, setPlace] = useState(proposal.meetingPlace ?? '');
  const [incomplete, setIncomplete] = useState(false);
  const book = useAction(BookMeetingDocument, pick);
  const refused = useFieldError(book.refusals);
  const at = day === undefined ? undefined : momentInOslo(day, clock);
  const missing = (absent: boolean) => (incomplete && absent ? t('common:required') : undefined);
  const submit = async () => {
    setIncomplete(true);
    if (at === undefined || place.trim() === '') return;
    await book.run({ proposalId: proposal.id, at, place: place.trim() });
  };
  return (
    <VStack gap="space-12">
      <Heading level="3" size="xsmall">
        {proposal.meetingAt === null ? t('proposals:meeting.book') : t('proposals:meeting.move')}
      </Heading>
      {proposal.meetingAt !== null && (
        <BodyShort role="status">
          {t('proposals:meeting.booked')} <DateText value={proposal.meetingAt} />
        </BodyShort>
      )}
      <ActionForm action={book} onSubmit={submit} submitLabel={t('proposals:meeting.submit')}>
        <HStack gap="space-12">
          <DateField
            size="small"
            label={t('proposals:meeting.day')}
            field="at"
            value={day}
            onChange={setDay}
            earliest={today}
            error={missing(at === undefined) ?? refused('at')}
          />
          <TimeInput label={t('proposals:meeting.clock')} field="clock" value={clock} onChange={setClock} />
        </HStack>
        <TextInput
          size="small"
          label={t('proposals:meeting.place')}
          field="place"
          value={place}
          onChange={setPlace}
          error={missing(place.trim() === '') ?? refused('place')}
        />
      </ActionForm>
    </VStack>
  );
}
