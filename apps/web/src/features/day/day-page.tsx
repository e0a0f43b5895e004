import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function DayPage() {
  const { t } = useTranslation('day');
  return <Page title={t('title')}>{null}</Page>;
}
