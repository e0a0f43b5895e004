import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from './format.js';
import { useLocale } from './use-locale.js';

interface Props {
  /** A calendar date (`YYYY-MM-DD`), or a moment in UTC, which is then shown with the clock in Oslo. */
  readonly value: string | null | undefined;
}

/** A date in the reader's language; an unknown one says so. */
export function DateText({ value }: Props) {
  const { t } = useTranslation('common');
  const locale = useLocale();
  if (value === null || value === undefined) return <span>{t('unknown')}</span>;
  const moment = value.includes('T');
  return <time dateTime={value}>{moment ? formatDateTime(value, locale) : formatDate(value, locale)}</time>;
}
