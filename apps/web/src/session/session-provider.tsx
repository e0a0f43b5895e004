import { ViewerDocument } from '@fotfeste/contract';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { faultOf } from '../api/fault.js';
import { readIn } from '../i18n/start-texts.js';
import { FaultAlert } from '../ui/fault-alert.js';
import { Waiting } from '../ui/waiting.js';
import { SessionContext } from './session-context.js';

/** Finds out who is signed in before anything is drawn, and reads the screens in the language they chose. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [{ data, error, fetching }, again] = useQuery({ query: ViewerDocument, requestPolicy: 'network-only' });
  const viewer = data?.viewer;
  const language = viewer?.language;
  useEffect(() => {
    if (language !== undefined) void readIn(language);
  }, [language]);
  const session = useMemo(() => ({ viewer }), [viewer]);

  const fault = error === undefined ? undefined : faultOf(error);
  if (viewer === undefined && fetching) return <Waiting />;
  if (viewer === undefined && fault !== undefined && fault !== 'SIGNED_OUT')
    return <FaultAlert fault={fault} onAgain={() => again()} />;
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}
