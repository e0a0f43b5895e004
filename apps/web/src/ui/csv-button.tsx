import { DownloadIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { csvOf } from './csv.js';

interface Props {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** The file's name without its ending. */
  readonly fileName: string;
}

/** What is shown, as a file for a spreadsheet. */
export function CsvButton({ headers, rows, fileName }: Props) {
  const { t } = useTranslation('common');
  return (
    <Button
      size="small"
      variant="tertiary"
      icon={<DownloadIcon aria-hidden />}
      onClick={() => download(`${fileName}.csv`, csvOf(headers, rows))}
    >
      {t('plot.csv')}
    </Button>
  );
}

function download(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
