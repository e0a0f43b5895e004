import type { QueueRowFieldsFragment } from '@fotfeste/contract';
import { Checkbox, Tag } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { DateText } from '../../ui/date-text.js';
import { Kroner } from '../../ui/kroner.js';
import type { Column } from '../../ui/paged-table.js';

/** A line of the queue, known by its period. */
export type QueueLine = QueueRowFieldsFragment & { readonly id: string };

/** The columns of NAV's queue. First periods are opened one by one: chosen together they can only be returned. */
export function useQueueColumns(
  chosen: readonly string[],
  choose: (ids: readonly string[]) => void,
): readonly Column<QueueLine>[] {
  const { t } = useTranslation(['nav', 'enums']);
  return useMemo(
    () => [
      {
        key: 'choose',
        header: t('nav:queue.choose'),
        cell: ({ id, agreement }) => (
          <Checkbox
            size="small"
            hideLabel
            checked={chosen.includes(id)}
            onChange={() => choose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])}
          >
            {t('nav:queue.chooseCase', { number: agreement.number })}
          </Checkbox>
        ),
      },
      {
        key: 'case',
        header: t('nav:queue.case'),
        cell: ({ agreement }) => (
          <AppLink to={`/nav/cases/${agreement.id}`}>
            {t('nav:queue.caseOf', { number: agreement.number, name: agreement.participantName })}
          </AppLink>
        ),
      },
      { key: 'kind', header: t('nav:queue.kind'), cell: ({ agreement }) => t(`enums:MeasureKind.${agreement.kind}`) },
      { key: 'employer', header: t('nav:queue.employer'), cell: ({ agreement }) => agreement.employer.name },
      {
        key: 'starts',
        header: t('nav:queue.starts'),
        align: 'right',
        cell: ({ startsInDays }) => t('nav:days', { count: startsInDays }),
      },
      {
        key: 'age',
        header: t('nav:queue.age'),
        align: 'right',
        cell: ({ ageDays }) => t('nav:days', { count: ageDays }),
      },
      {
        key: 'period',
        header: t('nav:queue.period'),
        cell: ({ period }) => (
          <>
            <DateText value={period.from} /> – <DateText value={period.to} />
          </>
        ),
      },
      {
        key: 'percent',
        header: t('nav:queue.percent'),
        align: 'right',
        cell: ({ period }) => (period.percent === null ? '–' : `${period.percent} %`),
      },
      {
        key: 'amount',
        header: t('nav:queue.amount'),
        align: 'right',
        cell: ({ period }) => <Kroner amount={period.amount} />,
      },
      {
        key: 'years',
        header: t('nav:queue.years'),
        align: 'right',
        cell: ({ thisYear, nextYear }) => (
          <>
            <Kroner amount={thisYear} /> / <Kroner amount={nextYear} />
          </>
        ),
      },
      { key: 'others', header: t('nav:queue.others'), align: 'right', cell: ({ otherMeasures }) => otherMeasures },
      { key: 'costCentre', header: t('nav:queue.costCentre'), cell: ({ costCentre }) => costCentre ?? '–' },
      {
        key: 'left',
        header: t('nav:queue.left'),
        align: 'right',
        cell: ({ budgetLeft }) => <Kroner amount={budgetLeft} />,
      },
      {
        key: 'rules',
        header: t('nav:queue.rules'),
        cell: ({ clean, problems, returnedBefore, firstPeriod, ownConflict }) => (
          <>
            <Tag size="small" variant={clean ? 'success' : 'warning'}>
              {clean ? t('nav:queue.clean') : t('nav:queue.problems', { count: problems.length })}
            </Tag>
            {firstPeriod && (
              <Tag size="small" variant="neutral">
                {t('nav:queue.first')}
              </Tag>
            )}
            {ownConflict && (
              <Tag size="small" variant="error">
                {t('nav:queue.own')}
              </Tag>
            )}
            {returnedBefore && (
              <Tag size="small" variant="info">
                {t('nav:queue.returned')}
              </Tag>
            )}
          </>
        ),
      },
    ],
    [t, chosen, choose],
  );
}
