import { Tabs } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { FilterOf } from '../../url/filter-codec.js';
import { type matchShape, matchViews } from './match-address.js';
import { RankedList } from './ranked-list.js';
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
        <Tabs.Tab value="UNASSIGNED" label={t('tab.unassigned')} />
        <Tabs.Tab value="WHAT_IF" label={t('tab.whatIf')} />
      </Tabs.List>
      <Tabs.Panel value="ASSIGNED" className="tab-panel">
        {view === 'ASSIGNED' && <RankedList choice={choice} />}
      </Tabs.Panel>
      <Tabs.Panel value="UNASSIGNED" className="tab-panel">
        {view === 'UNASSIGNED' && <UnassignedList />}
      </Tabs.Panel>
      <Tabs.Panel value="WHAT_IF" className="tab-panel">
        {view === 'WHAT_IF' && <WhatIfPlaces />}
      </Tabs.Panel>
    </Tabs>
  );
}
