import { MonthEndDocument } from '@fotfeste/contract';
import { DownloadIcon } from '@navikt/aksel-icons';
import { Button, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { faultOf, type Fault } from '../../api/fault.js';
import { FaultAlert } from '../../ui/fault-alert.js';
import { bytesOf, saveFile } from '../../ui/save-file.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';

/** The month's approved periods as a file for accounting. */
export function MonthEnd() {
  const { t } = useTranslation('nav');
  const client = useClient();
  const [month, setMonth] = useState(new Date().toISOString().slice(0, 7));
  const [fault, setFault] = useState<Fault>();
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
  const fetchFile = async () => {
    const { data, error } = await client.query(MonthEndDocument, { month: `${month}-01` });
    setFault(error && faultOf(error));
    if (data) saveFile(data.monthEnd.fileName, bytesOf(data.monthEnd.content), data.monthEnd.mediaType);
  };
  return (
    <Section title={t('monthEnd.title')}>
      <HStack gap="space-12" align="end">
        <TextInput
          size="small"
          label={t('monthEnd.month')}
          field="month"
          value={month}
          onChange={setMonth}
          htmlSize={8}
          error={isMonth ? undefined : t('monthEnd.wrong')}
        />
        <Button
          size="small"
          variant="secondary"
          disabled={!isMonth}
          icon={<DownloadIcon aria-hidden />}
          onClick={() => void fetchFile()}
        >
          {t('monthEnd.file')}
        </Button>
      </HStack>
      {fault !== undefined && <FaultAlert fault={fault} />}
    </Section>
  );
}
