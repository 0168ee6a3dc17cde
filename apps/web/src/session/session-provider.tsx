import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

import { api, onSignedOut, taken } from '../api/client.js';
import { ApiProblem } from '../api/problem.js';
import { useRead } from '../api/reads.js';
import type { components } from '../api/schema.js';

export type Session = components['schemas']['SessionResponse'];

interface SessionState {
  /** null: nobody is signed in. undefined: not known yet. */
  readonly session: Session | null | undefined;
  /** Why it is not known. */
  readonly fault: Error | null;
  /** The session ended while the page was in use; what was typed still stands. */
  readonly expired: boolean;
  readonly signedIn: (session: Session) => void;
  readonly askAgain: () => void;
  readonly signOut: () => Promise<void>;
}

const SessionContext = createContext<SessionState | undefined>(undefined);
const KEY = ['session'];

async function whoAmI(): Promise<Session | null> {
  try {
    return await taken(api.GET('/api/v1/session'));
  } catch (error) {
    if (error instanceof ApiProblem && error.kind === 'unauthenticated') return null;
    throw error;
  }
}

/** Who is signed in, for everything inside. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const read = useRead<Session | null>(KEY, whoAmI);
  const [expired, setExpired] = useState(false);
  useEffect(() => onSignedOut(() => setExpired(true)), []);

  const state = useMemo<SessionState>(() => ({
    session: read.data,
    fault: read.error,
    expired: expired && read.data != null,
    signedIn: (session) => {
      client.setQueryData(KEY, session);
      setExpired(false);
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    },
    askAgain: () => void read.refetch(),
    signOut: async () => {
      await taken(api.DELETE('/api/v1/session'));
      // What one person read must not be there for the next one at this screen.
      client.clear();
      sessionStorage.clear();
      client.setQueryData(KEY, null);
    },
  }), [read, expired, client]);
  return <SessionContext.Provider value={state}>{children}</SessionContext.Provider>;
}

export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (state === undefined) throw new Error('Wrap this in <SessionProvider>');
  return state;
}
