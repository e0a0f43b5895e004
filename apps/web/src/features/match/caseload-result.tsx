import { Tabs } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { FilterOf } from '../../url/filter-codec.js';
import { CallListView } from './call-list.js';
import { Ledger } from './ledger.js';
import { type matchShape, matchViews } from './match-address.js';
import { RankedList } from './ranked-list.js';
import { SolveCaseload } from './solve-caseload.js';
import { UnassignedList } from './unassigned-list.js';
import { WhatIfPlaces } from './what-if-places.js';

type Choice = FilterOf<typeof matchShape>;

interface Props {
  readonly choice: Choice;
  readonly onChange: (changes: Choice) => void;
}

/** The result for the whole caseload: the slot that the optimum gives each person, and those it gives none. */
export function CaseloadResult({ choice, onChange }: Props) {
  const { t } = useTranslation('match');
  const view = choice.view ?? 'ASSIGNED';
  return (
    <Tabs value={view} onChange={(chosen) => onChange({ view: matchViews.find((name) => name === chosen) })}>
      <Tabs.List>
        <Tabs.Tab value="ASSIGNED" label={t('tab.assigned')} />
        <Tabs.Tab value="SOLVE" label={t('tab.solve')} />
        <Tabs.Tab value="UNASSIGNED" label={t('tab.unassigned')} />
        <Tabs.Tab value="CALLS" label={t('tab.calls')} />
        <Tabs.Tab value="WHAT_IF" label={t('tab.whatIf')} />
        <Tabs.Tab value="LEDGER" label={t('tab.ledger')} />
      </Tabs.List>
      <Tabs.Panel value="ASSIGNED" className="tab-panel">
        {view === 'ASSIGNED' && <RankedList choice={choice} />}
      </Tabs.Panel>
      <Tabs.Panel value="SOLVE" className="tab-panel">
        {view === 'SOLVE' && <SolveCaseload />}
      </Tabs.Panel>
      <Tabs.Panel value="UNASSIGNED" className="tab-panel">
        {view === 'UNASSIGNED' && <UnassignedList />}
      </Tabs.Panel>
      <Tabs.Panel value="CALLS" className="tab-panel">
        {view === 'CALLS' && <CallListView />}
      </Tabs.Panel>
      <Tabs.Panel value="WHAT_IF" className="tab-panel">
        {view === 'WHAT_IF' && <WhatIfPlaces />}
      </Tabs.Panel>
      <Tabs.Panel value="LEDGER" className="tab-panel">
        {view === 'LEDGER' && <Ledger />}
      </Tabs.Panel>
    </Tabs>
  );
}
