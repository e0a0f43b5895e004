import type { ViewerFieldsFragment } from '@fotfeste/contract';
import { LeaveIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { ActionMenu, InternalHeader } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { sameSiteHeader } from '../api/client.js';

/** Who is signed in, for whom, and the way out. */
export function UserMenu({ viewer }: { readonly viewer: ViewerFieldsFragment }) {
  const { t } = useTranslation(['shell', 'enums']);
  const places = [...viewer.municipalities, ...viewer.organisations, ...viewer.navOffices].map((place) => place.name);
  const navigate = useNavigate();
  const signOut = async () => {
    await fetch('/logout', { method: 'POST', headers: sameSiteHeader, redirect: 'manual' });
    window.location.assign('/');
  };
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <InternalHeader.UserButton name={viewer.name} description={places[0] ?? ''} />
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.Group label={viewer.roles.map((role) => t(`enums:Role.${role}`)).join(', ')}>
          <ActionMenu.Item icon={<PadlockLockedIcon aria-hidden />} onSelect={() => navigate('/privacy')}>
            {t('privacy')}
          </ActionMenu.Item>
          <ActionMenu.Item icon={<LeaveIcon aria-hidden />} onSelect={signOut}>
            {t('signOut')}
          </ActionMenu.Item>
        </ActionMenu.Group>
      </ActionMenu.Content>
    </ActionMenu>
  );
}
