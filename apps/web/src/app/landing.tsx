import { Navigate } from 'react-router';
import { useViewer } from '../session/session-context.js';
import { landingFor } from './navigation.js';

/** Sends each role to where its work is. */
export function Landing() {
  return <Navigate to={landingFor(useViewer().roles)} replace />;
}
