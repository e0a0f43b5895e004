import { Provider as AkselProvider } from '@navikt/ds-react';
import { en, nb } from '@navikt/ds-react/locales';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { Provider as ApiProvider } from 'urql';
import { createClient } from '../api/client.js';
import { SessionProvider } from '../session/session-provider.js';
import { Waiting } from '../ui/waiting.js';
import { ErrorBoundary } from './error-boundary.js';
import { createRoutes } from './routes.js';
import { signedOutSignal } from './signed-out-signal.js';

/** The whole web app: texts, connection, session and routes, each within the one before. */
export function App() {
  const { i18n } = useTranslation();
  const [client] = useState(() => createClient(signedOutSignal.send));
  const [router] = useState(createRoutes);
  return (
    <AkselProvider locale={i18n.language === 'en' ? en : nb}>
      <ErrorBoundary>
        <Suspense fallback={<Waiting />}>
          <ApiProvider value={client}>
            <SessionProvider>
              <RouterProvider router={router} />
            </SessionProvider>
          </ApiProvider>
        </Suspense>
      </ErrorBoundary>
    </AkselProvider>
  );
}
