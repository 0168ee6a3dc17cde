import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface Place {
  /** What stands behind the page's name in the browser's tab. */
  readonly name: string | undefined;
  /** Whether somebody came here from another page of the app; the first page keeps the focus where the browser puts it. */
  readonly arrived: boolean;
  /** Says something to people who listen rather than look. */
  readonly announce: (sentence: string) => void;
}

const PlaceContext = createContext<Place | undefined>(undefined);

/** Where we are, and the region that is read aloud. */
export function PlaceProvider({ name, children }: { name?: string; children: ReactNode }) {
  const { key, pathname } = useLocation();
  const live = useRef<HTMLDivElement>(null);
  const [first] = useState(key);
  const arrived = key !== first;

  useEffect(() => {
    if (arrived) window.scrollTo(0, 0);
  }, [pathname, arrived]);
  const announce = useCallback((sentence: string) => {
    if (live.current !== null) live.current.textContent = sentence;
  }, []);
  const place = useMemo(() => ({ name, arrived, announce }), [name, arrived, announce]);
  return (
    <PlaceContext.Provider value={place}>
      {children}
      <div ref={live} className="usa-sr-only" aria-live="polite" />
    </PlaceContext.Provider>
  );
}

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (place === undefined) throw new Error('Wrap this in <PlaceProvider>');
  return place;
}
