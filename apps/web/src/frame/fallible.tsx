import { Component, type ReactNode } from 'react';

import { ErrorState } from '../kit/error-state.js';

/** A page that breaks says so and leaves the frame standing. React asks for a class here. */
export class Fallible extends Component<{ children: ReactNode }, { fault: unknown }> {
  override state: { fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown): { fault: unknown } {
    return { fault };
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    return <ErrorState page problem={this.state.fault} again={() => this.setState({ fault: null })} />;
  }
}
