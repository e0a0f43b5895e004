import { Component, type ReactNode } from 'react';
import { BrokenScreen } from './broken-screen.js';

interface Props {
  readonly children: ReactNode;
}

/** Catches a screen that cannot be drawn and gives a way on instead of an empty page. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenScreen /> : this.props.children;
  }
}
