import { InternalHeader, Spacer } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../session/session-context.js';
import { LanguageMenu } from './language-menu.js';
import { UserMenu } from './user-menu.js';

/** The product's name, the language and who is signed in. */
export function TopBar() {
  const { t } = useTranslation('shell');
  const { viewer } = useSession();
  return (
    <InternalHeader className="top-bar">
      <InternalHeader.Title as={Link} to="/">
        {t('product')}
      </InternalHeader.Title>
      {viewer?.standalone === true && (
        <InternalHeader.Title as={Link} to="/mailbox">
          {t('mailbox')}
        </InternalHeader.Title>
      )}
      <Spacer />
      <LanguageMenu />
      {viewer !== undefined && <UserMenu viewer={viewer} />}
    </InternalHeader>
  );
}
