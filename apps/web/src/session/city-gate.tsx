import { useEffect, useMemo, type ReactNode } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { readableAccent } from '#libs/ui';

import { api, taken } from '../api/client.js';
import { useRead } from '../api/reads.js';
import { ErrorState } from '../kit/error-state.js';
import { Loading } from '../kit/loading.js';
import { CityProvider, type City, type CityState } from './city-context.js';
import { useAccountLanguage } from './own-language.js';
import { useSession, type Session } from './session-provider.js';

/** Lets signed-in people into the city of the address; others sign in first and come back. */
export function CityGate({ children }: { children: ReactNode }) {
  const { session, fault, askAgain } = useSession();
  const { city: slug = '' } = useParams();
  const { pathname, search } = useLocation();
  const city = useRead(['city', slug], () => taken(api.GET('/api/v1/cities/{city}', { params: { path: { city: slug } } })), { enabled: session != null });

  if (fault !== null && session === undefined) return <ErrorState problem={fault} again={askAgain} alone />;
  if (session === undefined) return <Loading alone />;
  if (session === null) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  if (city.error !== null && city.data === undefined) return <ErrorState problem={city.error} again={() => void city.refetch()} alone />;
  if (city.data === undefined) return <Loading alone />;
  return <Inside session={session} city={city.data}>{children}</Inside>;
}

function Inside({ session, city, children }: { session: Session; city: City; children: ReactNode }) {
  const state = useMemo(() => stateOf(session, city), [session, city]);
  useAccountLanguage(session.account.language, city.kind === 'demo');
  useEffect(() => {
    const { accent, ink } = readableAccent(city.accent);
    const { style } = document.documentElement;
    style.setProperty('--accent', accent);
    style.setProperty('--ink', ink);
  }, [city.accent]);
  return <CityProvider value={state}>{children}</CityProvider>;
}

function stateOf(session: Session, city: City): CityState {
  const access = session.cities.find((one) => one.id === city.id);
  const permissions = new Set(access?.permissions);
  return {
    ...city,
    base: `/${city.slug}`,
    to: (path) => `/${city.slug}/${path.replace(/^\//, '')}`,
    personId: access?.personId ?? null,
    roles: new Set(access?.grants.map((grant) => grant.role)),
    may: (permission) => permissions.has(permission),
  };
}
