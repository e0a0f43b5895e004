import type { CaseloadRowFragment } from '@fotfeste/contract';
import { BodyShort, Detail, Tag } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { CefrBars } from '../../ui/cefr-bars.js';
import { daysBetween } from '../../ui/format.js';
import { HoursText } from '../../ui/hours-text.js';
import type { Column } from '../../ui/paged-table.js';
import { PersonLink } from '../../ui/person-link.js';
import { StageTag } from '../../ui/stage-tag.js';
import { StepText } from '../../ui/step-text.js';
import { TimeBar } from '../../ui/time-bar.js';
import { PlacementNow } from './placement-now.js';

/** What the grid shows of each case. */
export function useCaseloadColumns(today: string): readonly Column<CaseloadRowFragment>[] {
  const { t } = useTranslation(['caseload', 'enums', 'common']);
  return useMemo(
    () => [
      { key: 'name', header: t('caseload:column.name'), order: 'NAME', cell: (row) => <PersonLink person={row} /> },
      { key: 'age', header: t('caseload:column.age'), align: 'right', cell: (row) => row.age ?? t('common:unknown') },
      {
        key: 'goal',
        header: t('caseload:column.goal'),
        cell: (row) => (row.endGoal === null ? t('common:unknown') : t(`enums:EndGoal.${row.endGoal}`)),
      },
      { key: 'norwegian', header: t('caseload:column.norwegian'), cell: (row) => <CefrBars levels={row.level} /> },
      { key: 'hours', header: t('caseload:column.hours'), cell: (row) => <HoursText hours={row.hours} /> },
      { key: 'stage', header: t('caseload:column.stage'), cell: (row) => <StageTag stage={row.stage} /> },
      {
        key: 'step',
        header: t('caseload:column.step'),
        order: 'NEXT_STEP',
        cell: (row) => <StepText step={row.nextStep} />,
      },
      {
        key: 'contact',
        header: t('caseload:column.contact'),
        order: 'LAST_CONTACT',
        cell: (row) => <Contact on={row.lastContactOn} today={today} />,
      },
      {
        key: 'proposals',
        header: t('caseload:column.proposals'),
        align: 'right',
        cell: (row) => (
          <AppLink
            to={`/proposals?participantId=${row.id}`}
            label={t('caseload:openProposals', { count: row.openProposals })}
          >
            {row.openProposals}
          </AppLink>
        ),
      },
      {
        key: 'slot',
        header: t('caseload:column.slot'),
        cell: (row) => <PlacementNow placements={row.placements} today={today} />,
      },
      {
        key: 'end',
        header: t('caseload:column.end'),
        order: 'PROGRAMME_END',
        cell: (row) => <TimeBar from={row.programmeStart} to={row.programmeEnd} today={today} />,
      },
      { key: 'flags', header: t('caseload:column.flags'), cell: (row) => <Missing facts={row.missingFacts} /> },
    ],
    [t, today],
  );
}

function Contact({ on, today }: { readonly on: string | null; readonly today: string }) {
  const { t } = useTranslation('caseload');
  if (on === null) return <Detail>{t('never')}</Detail>;
  return <BodyShort size="small">{t('days', { count: Math.max(daysBetween(on, today), 0) })}</BodyShort>;
}

function Missing({ facts }: { readonly facts: readonly string[] }) {
  const { t } = useTranslation('caseload');
  if (facts.length === 0) return null;
  return (
    <Tag size="xsmall" variant="moderate" data-color="warning">
      {t('missing', { count: facts.length })}
    </Tag>
  );
}
