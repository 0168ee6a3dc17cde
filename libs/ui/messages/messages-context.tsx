import { createContext, useContext, type ReactNode } from 'react';

import type { Messages } from './build-messages.js';

const MessagesContext = createContext<Messages | undefined>(undefined);

/** Hands the words of one language to everything inside. The page shells do this themselves. */
export function MessagesProvider({ messages, children }: { messages: Messages; children?: ReactNode }) {
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>;
}

/** The words of the language around. Throws without a provider, so that no page is English by accident. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (messages === undefined) throw new Error('Wrap this in <MessagesProvider messages={createMessages(locale)}>');
  return messages;
}
