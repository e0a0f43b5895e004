import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { SessionExpired } from '../session/session-expired.js';
import { useSession } from '../session/session-context.js';
import { Waiting } from '../ui/waiting.js';
import { MainNavigation } from './main-navigation.js';
import { signedOutSignal } from './signed-out-signal.js';
import { TopBar } from './top-bar.js';

/** What stands around every screen. After a change of screen the reading starts at its content. */
export function Layout() {
  const { t } = useTranslation('shell');
  const { viewer } = useSession();
  const [expired, setExpired] = useState(false);
  const main = useRef<HTMLElement>(null);
  useFocusOnNewScreen(main);
  useEffect(() => signedOutSignal.listen(() => setExpired(true)), []);

  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <TopBar />
      <MainNavigation />
      <main id="main" className="main-content" tabIndex={-1} ref={main}>
        <Suspense fallback={<Waiting />}>
          <Outlet key={viewer?.language} />
        </Suspense>
      </main>
      {expired && viewer !== undefined && <SessionExpired onClose={() => setExpired(false)} />}
    </>
  );
}

function useFocusOnNewScreen(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [main, pathname]);
}
