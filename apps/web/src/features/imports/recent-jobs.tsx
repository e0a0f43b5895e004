import { type ImportJobRowFragment, ImportJobsDocument } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DateText } from '../../ui/date-text.js';
import { type Column, PagedTable } from '../../ui/paged-table.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { JobStatus } from './job-status.js';
import { isUnderWay, useJobProgress } from './use-job-progress.js';

interface Props {
  readonly selected: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** The latest imports, each of which opens. */
export function RecentJobs({ selected, onOpen }: Props) {
  const { t } = useTranslation(['imports', 'enums']);
  const [result, again] = useQuery({ query: ImportJobsDocument });
  useJobProgress(result.data?.importJobs.some(isUnderWay) ?? false, again);
  const columns: readonly Column<ImportJobRowFragment>[] = [
    { key: 'file', header: t('imports:recent.file'), cell: (job) => job.fileName },
    { key: 'kind', header: t('imports:recent.kind'), cell: (job) => t(`enums:ImportKind.${job.kind}`) },
    { key: 'started', header: t('imports:recent.started'), cell: (job) => <DateText value={job.startedAt} /> },
    { key: 'status', header: t('imports:recent.status'), cell: (job) => <JobStatus job={job} /> },
    { key: 'rows', header: t('imports:count.rowsRead'), cell: (job) => job.rowsRead, align: 'right' },
    { key: 'refused', header: t('imports:count.refused'), cell: (job) => job.refused, align: 'right' },
  ];
  return (
    <Section title={t('imports:recent.title')}>
      <QueryView result={result} again={again}>
        {({ importJobs }) => (
          <PagedTable
            caption={t('imports:recent.title')}
            columns={columns}
            page={{
              nodes: importJobs,
              pageInfo: { hasNextPage: false, endCursor: null },
              totalCount: importJobs.length,
            }}
            empty={t('imports:recent.none')}
            selected={selected}
            onOpen={(job) => onOpen(job.id)}
            openLabel={(job) => t('imports:recent.open', { file: job.fileName })}
          />
        )}
      </QueryView>
    </Section>
  );
}
