import type { MessageId, MessageValues, Messages } from '#libs/ui';

/** A message whose id comes from the API; the fallback when the catalogue has no such words, or they ask for values that did not come. */
export function said(messages: Messages, id: string, fallback: string, values?: MessageValues): string {
  try {
    return messages.t(id as MessageId, values);
  } catch {
    return fallback;
  }
}
