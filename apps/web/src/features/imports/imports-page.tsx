import type { ImportKind } from '@fotfeste/contract';
import { VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { JobSection } from './job-section.js';
import { PreviewSection } from './preview-section.js';
import { RecentJobs } from './recent-jobs.js';
import { SendSection } from './send-section.js';

/** Reads files in: what they look like first, then row by row what was taken and what was not. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const [jobId, setJobId] = useUrlValue('job');
  const [upload, setUpload] = useState<{ readonly uploadId: string; readonly kind: ImportKind }>();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <VStack gap="space-24">
        <SendSection onSent={setUpload} />
        {upload !== undefined && <PreviewSection key={upload.uploadId} {...upload} onStarted={setJobId} />}
        {jobId !== undefined && <JobSection key={jobId} id={jobId} />}
        <RecentJobs selected={jobId} onOpen={setJobId} />
      </VStack>
    </Page>
  );
}
