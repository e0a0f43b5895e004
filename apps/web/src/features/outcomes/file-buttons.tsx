import { OutcomeFileDocument, type OutcomeFileFormat } from '@fotfeste/contract';
import { DownloadIcon } from '@navikt/aksel-icons';
import { Button, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { faultOf, type Fault } from '../../api/fault.js';
import { FaultAlert } from '../../ui/fault-alert.js';
import { bytesOf, saveFile } from '../../ui/save-file.js';

const formats = ['PDF', 'CSV'] as const satisfies readonly OutcomeFileFormat[];

/** The council's report as a file, in the language of the screen. */
export function FileButtons({ municipality }: { readonly municipality: string }) {
  const { t, i18n } = useTranslation('outcomes');
  const client = useClient();
  const [busy, setBusy] = useState<OutcomeFileFormat>();
  const [fault, setFault] = useState<Fault>();
  const fetchFile = async (format: OutcomeFileFormat) => {
    setBusy(format);
    const language = i18n.language === 'en' ? 'EN' : 'NB';
    const { data, error } = await client.query(OutcomeFileDocument, { municipality, format, language });
    setBusy(undefined);
    setFault(error && faultOf(error));
    if (data) saveFile(data.outcomeFile.fileName, bytesOf(data.outcomeFile.content), data.outcomeFile.mediaType);
  };
  return (
    <HStack gap="space-8" align="center">
      {formats.map((format) => (
        <Button
          key={format}
          size="small"
          variant="secondary"
          icon={<DownloadIcon aria-hidden />}
          loading={busy === format}
          onClick={() => void fetchFile(format)}
        >
          {t(`file.${format}`)}
        </Button>
      ))}
      {fault !== undefined && <FaultAlert fault={fault} />}
    </HStack>
  );
}
