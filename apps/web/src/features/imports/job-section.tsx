import { ImportJobDocument, type ImportJobQuery } from '@fotfeste/contract';
import { Button, HStack, Link, LocalAlert, ProgressBar, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FaultAlert } from '../../ui/fault-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { JobNumbers } from './job-numbers.js';
import { JobStatus } from './job-status.js';
import { ProblemTable } from './problem-table.js';
import { isUnderWay, useJobProgress } from './use-job-progress.js';

const step = 100;
const mostProblems = 500;

/** One import: how far it has come, what was taken, and what is wrong with the rest. */
export function JobSection({ id }: { readonly id: string }) {
  const { t } = useTranslation('imports');
  const [first, setFirst] = useState(step);
  const [result, again] = useQuery({ query: ImportJobDocument, variables: { id, first } });
  const known = result.data?.importJob;
  useJobProgress(known !== undefined && known !== null && isUnderWay(known), again);
  return (
    <QueryView result={result} again={again}>
      {({ importJob: job }) =>
        job === null ? (
          <FaultAlert fault="NOT_FOUND" />
        ) : (
          <Section title={t('job.title', { file: job.fileName })} actions={<JobStatus job={job} />}>
            <JobState job={job} />
            <ProblemTable problems={job.problems} />
            <HStack gap="space-16" align="center">
              {job.problems.length === first && first < mostProblems && (
                <Button size="small" variant="secondary" onClick={() => setFirst(first + step)}>
                  {t('job.more')}
                </Button>
              )}
              {job.refusedFile !== null && (
                <Link href={job.refusedFile} download>
                  {t('job.refusedFile')}
                </Link>
              )}
            </HStack>
          </Section>
        )
      }
    </QueryView>
  );
}

interface StateProps {
  readonly job: NonNullable<ImportJobQuery['importJob']>;
}

function JobState({ job }: StateProps) {
  const { t } = useTranslation('imports');
  return (
    <VStack gap="space-12" aria-live="polite">
      {isUnderWay(job) && (
        <HStack gap="space-16" align="center" wrap={false}>
          <ProgressBar aria-label={t('job.progress')} value={job.progress} valueMax={100} />
          <span className="number">{t('job.percent', { percent: job.progress })}</span>
        </HStack>
      )}
      {job.failure !== null && (
        <LocalAlert status="error">
          <LocalAlert.Header>
            <LocalAlert.Title as="h3">{job.failure}</LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      )}
      {job.status === 'COMPLETED' && <JobNumbers job={job} />}
    </VStack>
  );
}
