import { DownloadIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { csvOf } from './csv.js';
import { saveFile } from './save-file.js';

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
      onClick={() => saveFile(`${fileName}.csv`, csvOf(headers, rows), 'text/csv;charset=utf-8')}
    >
      {t('plot.csv')}
    </Button>
  );
}
