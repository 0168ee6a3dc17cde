import { useMessages } from '#libs/ui';

import { said } from '../../kit/said.js';

/** A sector as people of this city say it: their own word, else the built-in one. */
export function useSectorNames(): (sector: { readonly code: string; readonly label?: string | null }) => string {
  const messages = useMessages();
  return ({ code, label }) => label ?? said(messages, `directory.sector.${code}`, code);
}
