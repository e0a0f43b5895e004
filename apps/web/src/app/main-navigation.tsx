import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '../session/session-context.js';
import { navigationFor } from './navigation.js';

/** The places that the viewer's roles give. */
export function MainNavigation() {
  const { t } = useTranslation('shell');
  const { viewer } = useSession();
  if (viewer === undefined) return null;
  return (
    <nav className="main-nav" aria-label={t('nav.label')}>
      <ul>
        {navigationFor(viewer.roles).map((item) => (
          <li key={item.name}>
            <NavLink to={item.to}>{t(`nav.${item.name}`)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
