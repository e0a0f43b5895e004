import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../session/session-context.js';
import { Page } from '../../ui/page.js';
import { OutcomeReport } from './outcome-report.js';

/** What the programme led to in the viewer's municipality, beside what others have published. */
export function OutcomesPage() {
  const { t } = useTranslation('outcomes');
  const [own] = useViewer().municipalities;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {own === undefined ? <BodyShort>{t('noMunicipality')}</BodyShort> : <OutcomeReport municipality={own.number} />}
    </Page>
  );
}
