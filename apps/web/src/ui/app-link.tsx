import { Link as AkselLink } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Props {
  readonly to: string;
  readonly children: ReactNode;
  /** Given only where the text alone does not say where the link goes. */
  readonly label?: string;
}

/** A link to another screen of this web app. */
export function AppLink({ to, children, label }: Props) {
  return (
    <AkselLink as={Link} to={to} aria-label={label}>
      {children}
    </AkselLink>
  );
}
