import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function ProposalsPage() {
  const { t } = useTranslation('proposals');
  return <Page title={t('title')}>{null}</Page>;
}
