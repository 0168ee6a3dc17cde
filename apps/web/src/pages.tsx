import { lazy, type ComponentType } from 'react';

/** A page and its address. `path` is in the manner of react-router, below /app/ or below /app/:city/. */
export interface PageRoute {
  readonly path: string;
  readonly page: ComponentType;
}

export const NotFoundPage = lazy(() => import('./pages/door/not-found-page.js'));

/** Before any city. */
export const doorPages: readonly PageRoute[] = [
  { path: '/', page: lazy(() => import('./pages/door/choose-city-page.js')) },
  { path: '/sign-in', page: lazy(() => import('./pages/door/sign-in-page.js')) },
  { path: '/forgot-password', page: lazy(() => import('./pages/door/forgot-password-page.js')) },
  { path: '/new-password', page: lazy(() => import('./pages/door/new-password-page.js')) },
  { path: '/invitation', page: lazy(() => import('./pages/door/invitation-page.js')) },
  { path: '/start', page: lazy(() => import('./pages/door/start-city-page.js')) },
];

/** Inside a city: one line a page. */
export const cityPages: readonly PageRoute[] = [
];
