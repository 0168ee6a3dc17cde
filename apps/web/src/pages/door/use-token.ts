import { useState } from 'react';

/** The secret of an emailed link, from behind the # of the address: it never reaches a server's log. */
export function useToken(): string {
  const [token] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  return token;
}
