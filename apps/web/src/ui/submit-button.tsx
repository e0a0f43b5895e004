import { Button, type ButtonProps } from '@navikt/ds-react';
import type { ReactNode } from 'react';

interface Props extends Pick<ButtonProps, 'variant' | 'size' | 'icon' | 'type' | 'data-color'> {
  /** The act is under way; the button cannot be pressed a second time. */
  readonly busy: boolean;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** The button of an act that is sent to the API. */
export function SubmitButton({ busy, type = 'submit', children, ...rest }: Props) {
  return (
    <Button {...rest} type={type} loading={busy}>
      {children}
    </Button>
  );
}
