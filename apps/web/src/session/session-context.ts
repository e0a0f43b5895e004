import type { ViewerFieldsFragment } from '@fotfeste/contract';
import { createContext, useContext } from 'react';

/** Who is in front of the screen; `undefined` while nobody is signed in. */
export interface Session {
  readonly viewer: ViewerFieldsFragment | undefined;
}

export const SessionContext = createContext<Session>({ viewer: undefined });

/** Who is signed in, for screens that also open without sign-in. */
export function useSession(): Session {
  return useContext(SessionContext);
}

/** Who is signed in. Only for screens behind `SignedIn`; elsewhere it throws. */
export function useViewer(): ViewerFieldsFragment {
  const { viewer } = useContext(SessionContext);
  if (viewer === undefined) throw new Error('A screen for signed-in people was drawn without a viewer.');
  return viewer;
}
