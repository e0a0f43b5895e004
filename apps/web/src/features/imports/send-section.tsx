import type { ImportKind } from '@fotfeste/contract';
import { BodyShort, ErrorMessage, HStack, Label, LocalAlert, VStack } from '@navikt/ds-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../session/session-context.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { FaultAlert } from '../../ui/fault-alert.js';
import { Section } from '../../ui/section.js';
import { SubmitButton } from '../../ui/submit-button.js';
import { kindsFor } from './kinds-for.js';
import { sendFiles, type SentFiles } from './send-files.js';

interface Props {
  readonly onSent: (upload: { readonly uploadId: string; readonly kind: ImportKind }) => void;
}

/** Chooses what the file holds and which file it is, and sends it. Nothing is read in yet. */
export function SendSection({ onSent }: Props) {
  const { t } = useTranslation(['imports', 'enums', 'common']);
  const kinds = kindsFor(useViewer().roles);
  const [kind, setKind] = useState<ImportKind | undefined>(kinds[0]);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<SentFiles>();
  const submit = async () => {
    setTried(true);
    if (kind === undefined || files.length === 0) return;
    setBusy(true);
    const sent = await sendFiles(files);
    setBusy(false);
    setAnswer(sent);
    if (sent.outcome === 'SENT') onSent({ uploadId: sent.uploadId, kind });
  };
  return (
    <Section title={t('imports:send.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <VStack gap="space-16">
          {answer !== undefined && <NotSent answer={answer} />}
          <HStack gap="space-24" align="start">
            <EnumSelect
              size="small"
              label={t('imports:send.kind')}
              members={kinds}
              name={(member) => t(`enums:ImportKind.${member}`)}
              value={kind}
              onChange={setKind}
              error={tried && kind === undefined ? t('common:required') : undefined}
            />
            <FileField onChange={setFiles} missing={tried && files.length === 0} />
          </HStack>
          <HStack>
            <SubmitButton size="small" busy={busy}>
              {t('imports:send.submit')}
            </SubmitButton>
          </HStack>
        </VStack>
      </form>
    </Section>
  );
}

interface FileProps {
  readonly onChange: (files: readonly File[]) => void;
  readonly missing: boolean;
}

function FileField({ onChange, missing }: FileProps) {
  const { t } = useTranslation(['imports', 'common']);
  const id = useId();
  return (
    <VStack gap="space-4">
      <Label htmlFor={id} size="small">
        {t('imports:send.file')}
      </Label>
      <BodyShort id={`${id}-help`} size="small" textColor="subtle">
        {t('imports:send.fileHelp')}
      </BodyShort>
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-help`}
        aria-invalid={missing}
        onChange={(event) => onChange([...(event.target.files ?? [])])}
      />
      {missing && <ErrorMessage size="small">{t('common:required')}</ErrorMessage>}
    </VStack>
  );
}

function NotSent({ answer }: { readonly answer: SentFiles }) {
  if (answer.outcome === 'SENT') return null;
  if (answer.outcome === 'FAULT') return <FaultAlert fault={answer.fault} />;
  return (
    <LocalAlert status="warning" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title>{answer.message}</LocalAlert.Title>
      </LocalAlert.Header>
    </LocalAlert>
  );
}
