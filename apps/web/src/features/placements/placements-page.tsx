import { Tabs } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import { oneOf } from '../../url/filter-codec.js';
import { useUrlFilter } from '../../url/use-url-filter.js';
import { AgreementList } from './agreement-list.js';
import { PlacementList } from './placement-list.js';

const shape = { view: oneOf(['PLACEMENTS', 'AGREEMENTS']) };

/** The placements and agreements that the viewer is party to. */
export function PlacementsPage() {
  const { t } = useTranslation('placements');
  const [choice, change] = useUrlFilter(shape);
  const view = choice.view ?? 'PLACEMENTS';
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <Tabs value={view} onChange={(chosen) => change({ view: chosen === 'AGREEMENTS' ? 'AGREEMENTS' : undefined })}>
        <Tabs.List>
          <Tabs.Tab value="PLACEMENTS" label={t('list.placements')} />
          <Tabs.Tab value="AGREEMENTS" label={t('list.agreements')} />
        </Tabs.List>
        <Tabs.Panel value="PLACEMENTS" className="tab-panel">
          {view === 'PLACEMENTS' && <PlacementList />}
        </Tabs.Panel>
        <Tabs.Panel value="AGREEMENTS" className="tab-panel">
          {view === 'AGREEMENTS' && <AgreementList />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
