import type { ReactNode } from 'react';
import { MessagesProvider, stylesheet, type Messages } from '#libs/ui';

interface DemoShellProps {
  readonly messages: Messages;
  readonly title: string;
  readonly children: ReactNode;
}

/** Pages of the demo itself: its landing page and its mailbox. */
export function DemoShell({ messages, title, children }: DemoShellProps) {
  return (
    <MessagesProvider messages={messages}>
      <html lang={messages.lang} dir={messages.dir}>
        <head>
          <meta charSet="utf-8" />
          <title>{title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href={stylesheet.path} />
        </head>
        <body className="cp-page">
          <a className="cp-skip" href="#main">{messages.t('frame.skip')}</a>
          <main id="main" tabIndex={-1} className="cp-wrap cp-desk">{children}</main>
        </body>
      </html>
    </MessagesProvider>
  );
}
