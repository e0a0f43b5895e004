import type { ImportJobRowFragment, ImportStatus } from '@fotfeste/contract';
import { HStack, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

const colours = {
  QUEUED: 'info',
  RUNNING: 'info',
  COMPLETED: 'success',
  FAILED: 'danger',
} as const satisfies Record<ImportStatus, string>;

/** How far an import has come, and whether it was only tried. */
export function JobStatus({ job }: { readonly job: Pick<ImportJobRowFragment, 'status' | 'dryRun'> }) {
  const { t } = useTranslation(['imports', 'enums']);
  return (
    <HStack gap="space-8">
      {job.dryRun && (
        <Tag size="small" variant="outline" data-color="neutral">
          {t('imports:job.dryRun')}
        </Tag>
      )}
      <Tag size="small" variant="moderate" data-color={colours[job.status]}>
        {t(`enums:ImportStatus.${job.status}`)}
      </Tag>
    </HStack>
  );
}
