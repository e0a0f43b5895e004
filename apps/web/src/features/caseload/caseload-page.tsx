import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function CaseloadPage() {
  const { t } = useTranslation('caseload');
  return <Page title={t('title')}>{null}</Page>;
}
