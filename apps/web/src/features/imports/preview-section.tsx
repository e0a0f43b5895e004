import { FilePreviewDocument, type ImportKind } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { QueryView } from '../../ui/query-view.js';
import { RefusalAlert } from '../../ui/refusal-alert.js';
import { Section } from '../../ui/section.js';
import { PreviewForm } from './preview-form.js';

interface Props {
  readonly uploadId: string;
  readonly kind: ImportKind;
  readonly onStarted: (jobId: string) => void;
}

/** What the sent file looks like, and how its columns are to be read. */
export function PreviewSection({ uploadId, kind, onStarted }: Props) {
  const { t } = useTranslation(['imports', 'enums']);
  const [result, again] = useQuery({
    query: FilePreviewDocument,
    variables: { uploadId, kind },
    requestPolicy: 'cache-first',
  });
  return (
    <Section title={t('imports:preview.title', { kind: t(`enums:ImportKind.${kind}`) })}>
      <QueryView result={result} again={again}>
        {({ filePreview }) =>
          filePreview.__typename === 'Refused' ? (
            <RefusalAlert refusals={filePreview.refusals} />
          ) : (
            <PreviewForm preview={filePreview} kind={kind} onStarted={onStarted} />
          )
        }
      </QueryView>
    </Section>
  );
}
