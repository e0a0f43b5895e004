import { AgreementDocument } from '@fotfeste/contract';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { FaultAlert } from '../../ui/fault-alert.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { AgreementForm } from './agreement-form.js';
import { AgreementView } from './agreement-view.js';

/** The three parties' agreement on a placement: read, changed and signed by each of them. */
export function AgreementPage() {
  const { t } = useTranslation('agreements');
  const { id = '' } = useParams();
  const [editing, setEditing] = useState(false);
  const [result, again] = useQuery({ query: AgreementDocument, variables: { id } });
  return (
    <QueryView result={result} again={again}>
      {({ agreement }) => {
        if (agreement === null)
          return (
            <Page title={t('title')}>
              <FaultAlert fault="NOT_FOUND" />
            </Page>
          );
        const lead = t('lead', {
          name: agreement.participantName,
          slot: agreement.slotTitle,
          employer: agreement.employer.name,
        });
        const open = agreement.placement !== null && (
          <Button as={Link} size="small" to={`/placements/${agreement.placement.id}`}>
            {t('placement')}
          </Button>
        );
        return (
          <Page title={t('title')} lead={lead} actions={open}>
            {editing ? (
              <AgreementForm agreement={agreement} onClose={() => setEditing(false)} />
            ) : (
              <AgreementView agreement={agreement} onEdit={() => setEditing(true)} />
            )}
          </Page>
        );
      }}
    </QueryView>
  );
}
