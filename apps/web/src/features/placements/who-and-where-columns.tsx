import type { TFunction } from 'i18next';
import { AppLink } from '../../ui/app-link.js';
import { DateText } from '../../ui/date-text.js';
import type { Column } from '../../ui/paged-table.js';

/** What a row about one person at one workplace tells first, whether it is an agreement or a placement. */
interface WhoAndWhere {
  readonly id: string;
  readonly participantName: string;
  readonly slotTitle: string;
  readonly employer: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** The columns for who, where and when; `pages` is where a row's own page lies. */
export const whoAndWhereColumns = <Row extends WhoAndWhere>(
  t: TFunction<['placements', 'enums']>,
  pages: '/agreements' | '/placements',
): readonly Column<Row>[] => [
  {
    key: 'person',
    header: t('placements:fact.participant'),
    cell: (row) => <AppLink to={`${pages}/${row.id}`}>{row.participantName}</AppLink>,
  },
  { key: 'slot', header: t('placements:list.slot'), cell: (row) => row.slotTitle },
  { key: 'employer', header: t('placements:fact.employer'), cell: (row) => row.employer.name },
  {
    key: 'period',
    header: t('placements:fact.period'),
    cell: (row) => (
      <>
        <DateText value={row.from} /> – <DateText value={row.to} />
      </>
    ),
  },
];
