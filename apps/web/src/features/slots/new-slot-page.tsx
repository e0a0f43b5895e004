import {
  CreateSlotDocument,
  type CreateSlotMutation,
  SlotDetailDocument,
  SlotForPersonDocument,
} from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { Page } from '../../ui/page.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { Waiting } from '../../ui/waiting.js';
import { startingDraft } from './starting-draft.js';
import { SlotForm } from './slot-form.js';
import { useIsEmployer } from './use-is-employer.js';

const pick = (data: CreateSlotMutation) => data.createSlot;

/** A new slot: an employer's own, on an employer's behalf after a call, for one person, or a copy of another slot. */
export function NewSlotPage() {
  const { t } = useTranslation('slots');
  const viewer = useViewer();
  const isEmployer = useIsEmployer();
  const navigate = useNavigate();
  const name = usePersonName();
  const [params] = useSearchParams();
  const participantId = params.get('participantId');
  const copy = params.get('copy');
  const [person] = useQuery({
    query: SlotForPersonDocument,
    variables: { participantId: participantId ?? '' },
    pause: participantId === null,
  });
  const [original] = useQuery({ query: SlotDetailDocument, variables: { id: copy ?? '' }, pause: copy === null });
  const create = useAction(CreateSlotDocument, pick);
  const found = person.data?.participant ?? undefined;
  const lead = isEmployer ? t('newLeadEmployer') : t('newLead');
  if (person.fetching || original.fetching) return <Waiting />;
  return (
    <Page title={t('newTitle')} lead={found === undefined ? lead : t('newLeadPerson', { name: name(found) })}>
      <SlotForm
        start={startingDraft({ viewer, isEmployer, person: found, original: original.data?.slot ?? undefined })}
        onBehalf={!isEmployer}
        action={create}
        submitLabel={isEmployer ? t('form.publish') : t('form.publishOnBehalf')}
        onSubmit={async (input, contactEmail) => {
          const slot = await create.run({ input, onBehalfContactEmail: contactEmail });
          if (slot !== undefined)
            await navigate(
              participantId === null ? `/slots/${slot.id}` : `/slots/${slot.id}?participantId=${participantId}`,
            );
        }}
      />
    </Page>
  );
}
