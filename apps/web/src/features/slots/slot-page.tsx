import { SlotDetailDocument } from '@fotfeste/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { FaultAlert } from '../../ui/fault-alert.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { SlotQuestions } from '../match/next-questions.js';
import { StandbyList } from '../match/standby-list.js';
import { SendLinkSection } from '../one-time-link/send-link-section.js';
import { EditSlot } from './edit-slot.js';
import { ProposePerson } from './propose-person.js';
import { SlotActions } from './slot-actions.js';
import { SlotView } from './slot-view.js';
import { useIsEmployer } from './use-is-employer.js';

/** One slot: what it holds, and the acts on it. */
export function SlotPage() {
  const { t } = useTranslation('slots');
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const participantId = params.get('participantId');
  const [editing, setEditing] = useState(false);
  const isEmployer = useIsEmployer();
  const [result, again] = useQuery({ query: SlotDetailDocument, variables: { id } });
  return (
    <QueryView result={result} again={again}>
      {({ slot }) =>
        slot === null ? (
          <Page title={t('title')}>
            <FaultAlert fault="NOT_FOUND" />
          </Page>
        ) : (
          <Page
            title={slot.title}
            lead={slot.employer.name}
            actions={editing ? undefined : <SlotActions slot={slot} onEdit={() => setEditing(true)} />}
          >
            {participantId !== null && <ProposePerson participantId={participantId} slotId={slot.id} />}
            {!editing && (
              <SendLinkSection
                act="CONFIRM_SLOT"
                subjectId={slot.id}
                parties={slot.status === 'UNCONFIRMED' ? ['EMPLOYER'] : []}
              />
            )}
            {editing ? <EditSlot slot={slot} onDone={() => setEditing(false)} /> : <SlotView slot={slot} />}
            {!editing && !isEmployer && (
              <>
                <StandbyList slotId={slot.id} />
                <SlotQuestions slotId={slot.id} />
              </>
            )}
          </Page>
        )
      }
    </QueryView>
  );
}
