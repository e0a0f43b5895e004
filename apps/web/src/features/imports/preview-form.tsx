import {
  type FilePreviewFieldsFragment,
  type ImportKind,
  StartImportDocument,
  type StartImportMutation,
} from '@fotfeste/contract';
import { BodyShort, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { SubmitButton } from '../../ui/submit-button.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { ColumnFields } from './column-fields.js';
import { SampleTable } from './sample-table.js';

const pick = (data: StartImportMutation) => data.startImport;

interface Props {
  readonly preview: FilePreviewFieldsFragment;
  readonly kind: ImportKind;
  readonly onStarted: (jobId: string) => void;
}

/** The first rows, the fields that the columns hold, and reading the file: tried first, or at once. */
export function PreviewForm({ preview, kind, onStarted }: Props) {
  const { t } = useTranslation('imports');
  const [columns, setColumns] = useState(() =>
    preview.suggested.map(({ header, field }) => ({ header, field: field ?? null })),
  );
  const [sender, setSender] = useState(preview.sender ?? '');
  const start = useAction(StartImportDocument, pick);
  const refused = useFieldError(start.refusals);
  const mapped = preview.fields.length > 0;
  const run = async (dryRun: boolean) => {
    const job = await start.run({
      uploadId: preview.uploadId,
      kind,
      sender: mapped ? sender.trim() || null : null,
      columns: mapped ? columns : null,
      dryRun,
    });
    if (job !== undefined) onStarted(job.id);
  };
  return (
    <VStack gap="space-16">
      <BodyShort>{t('preview.format', { encoding: preview.encoding, separator: preview.separator })}</BodyShort>
      <SampleTable headers={preview.headers} sample={preview.sample} />
      <ActionAlert action={start} />
      {mapped && (
        <>
          <ColumnFields fields={preview.fields} columns={columns} onChange={setColumns} />
          <TextInput
            size="small"
            label={t('preview.sender')}
            description={t('preview.senderHelp')}
            field="sender"
            value={sender}
            onChange={setSender}
            error={refused('sender')}
          />
        </>
      )}
      <HStack gap="space-12">
        <SubmitButton type="button" size="small" busy={start.busy} onClick={() => void run(true)}>
          {t('preview.dryRun')}
        </SubmitButton>
        <SubmitButton type="button" size="small" variant="secondary" busy={start.busy} onClick={() => void run(false)}>
          {t('preview.start')}
        </SubmitButton>
      </HStack>
    </VStack>
  );
}
