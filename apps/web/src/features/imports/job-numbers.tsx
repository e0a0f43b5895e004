import type { ImportJobRowFragment } from '@fotfeste/contract';
import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../ui/fact-list.js';

const counts = ['rowsRead', 'created', 'changed', 'unchanged', 'refused'] as const;

/** How many rows were read, taken and refused. */
export function JobNumbers({ job }: { readonly job: ImportJobRowFragment }) {
  const { t } = useTranslation('imports');
  return (
    <>
      <BodyShort weight="semibold">{t(job.dryRun ? 'job.tried' : 'job.taken')}</BodyShort>
      <FactList columns={3} facts={counts.map((count) => ({ name: t(`count.${count}`), value: job[count] }))} />
    </>
  );
}
