import { PlacementDocument } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { FaultAlert } from '../../ui/fault-alert.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { PlacementView } from './placement-view.js';

/** A placement while it runs, and what it led to. */
export function PlacementPage() {
  const { t } = useTranslation('placements');
  const { id = '' } = useParams();
  const [result, again] = useQuery({ query: PlacementDocument, variables: { id } });
  return (
    <QueryView result={result} again={again}>
      {({ placement }) =>
        placement === null ? (
          <Page title={t('title')}>
            <FaultAlert fault="NOT_FOUND" />
          </Page>
        ) : (
          <Page
            title={t('of', { name: placement.participantName })}
            lead={t('lead', { slot: placement.slotTitle, employer: placement.employer.name })}
          >
            <PlacementView placement={placement} onChanged={() => again({ requestPolicy: 'network-only' })} />
          </Page>
        )
      }
    </QueryView>
  );
}
