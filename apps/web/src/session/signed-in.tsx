import { Outlet } from 'react-router';
import { SignInPage } from './sign-in-page.js';
import { useSession } from './session-context.js';

/** The screens within ask for sign-in first, and come back to where the reader was going. */
export function SignedIn() {
  const { viewer } = useSession();
  return viewer === undefined ? <SignInPage /> : <Outlet />;
}
