import type { ReactNode } from 'react';
import { useMessages } from '#libs/ui';

import { Press } from './next-step.js';

interface UndoProps {
  /** What was just done. */
  readonly children: ReactNode;
  readonly undo?: (() => void) | undefined;
  readonly busy?: boolean;
}

/** What was just done, with the way back. Stays until the page is left: nobody has to be quick. */
export function UndoNotice({ children, undo, busy = false }: UndoProps) {
  const { t } = useMessages();
  return (
    <output className="cp-notice cw-undo">
      {children} {undo === undefined ? null : <Press press={undo} busy={busy} kind="quiet">{t('forms.undo')}</Press>}
    </output>
  );
}
