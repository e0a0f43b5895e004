import { ParticipantCaseDocument } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { FaultAlert } from '../../ui/fault-alert.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { CaseActions } from './case-actions.js';
import { CaseView } from './case-view.js';

/** Everything about one person's way to work. */
export function ParticipantPage() {
  const { t } = useTranslation('participants');
  const { id = '' } = useParams();
  const name = usePersonName();
  const [result, again] = useQuery({ query: ParticipantCaseDocument, variables: { id } });
  return (
    <QueryView result={result} again={again}>
      {({ participant }) =>
        participant === null ? (
          <Page title={t('title')}>
            <FaultAlert fault="NOT_FOUND" />
          </Page>
        ) : (
          <Page title={name(participant)} actions={<CaseActions person={participant} onChanged={() => again()} />}>
            <CaseView
              key={participant.id}
              person={participant}
              onChanged={() => again({ requestPolicy: 'network-only' })}
            />
          </Page>
        )
      }
    </QueryView>
  );
}
