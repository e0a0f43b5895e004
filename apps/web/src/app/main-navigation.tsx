import { MenuHamburgerIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '../session/session-context.js';
import { navigationFor } from './navigation.js';

/** The places that the viewer's roles give; behind a button where the screen is narrow. */
export function MainNavigation() {
  const { t } = useTranslation('shell');
  const { viewer } = useSession();
  const [open, setOpen] = useState(false);
  const list = useId();
  if (viewer === undefined) return null;
  return (
    <nav className="main-nav" aria-label={t('nav.label')}>
      <Button
        className="main-nav-button"
        size="small"
        variant="tertiary"
        icon={<MenuHamburgerIcon aria-hidden />}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {t('nav.menu')}
      </Button>
      <ul id={list} data-open={open}>
        {navigationFor(viewer.roles).map((item) => (
          <li key={item.name}>
            <NavLink to={item.to} onClick={() => setOpen(false)}>
              {t(`nav.${item.name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
